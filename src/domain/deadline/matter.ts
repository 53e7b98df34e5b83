import { yearOf } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { lateFor, windowFor, type LateOfYear, type WindowOfYear } from '@/domain/enrolment/published'
import type { Family } from './deadline'
import { idOf, type Insured } from './finish'
import { newbornYears } from './newborn'

/** One benefit year's payment for one member, with the windows that hold for it. */
export type Matter = Insured & { readonly year: number; readonly window: WindowOfYear; readonly late: LateOfYear | undefined }

export const premiumId = (areaCode: string, memberId: string, year: number): string => idOf(areaCode, memberId, 'premium', year)

/** 居民, and people without insurance, who may join as such. */
export const paysByYear = ({ insurance }: Member): boolean => insurance === 'resident' || insurance === 'none'

/** The payments whose windows can touch the horizon. */
export function mattersOf(family: Family, insured: Insured): readonly Matter[] {
  return paysByYear(insured.member) ? yearsIn(family).flatMap((year) => matterOf(insured, year)) : []
}

function yearsIn({ on, horizon }: Family): readonly number[] {
  const first = Math.min(yearOf(horizon.from), yearOf(on))
  const last = yearOf(horizon.to) + 1
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function matterOf({ member, rules }: Insured, year: number): Matter[] {
  const window = windowFor(rules, year)
  if (window === undefined || !owes(member, rules, year)) return []
  return [{ member, rules, year, window, late: lateFor(rules, year) }]
}

/** A child owes nothing for the years up to its birth, whose windows were before it, nor for those its first enrolment pays. */
function owes(member: Member, rules: Insured['rules'], year: number): boolean {
  const born = member.birthYear ?? (member.birthDate === undefined ? -Infinity : yearOf(member.birthDate))
  return year > born && !newbornYears(rules, member).includes(year)
}
