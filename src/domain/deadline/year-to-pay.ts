import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { paysByYear } from '@/domain/enrolment/cover-on'
import { isPaidYear, yearIn, type CoverYear } from '@/domain/enrolment/history'
import { newbornTime } from '@/domain/enrolment/newborn'
import { lateFor, windowFor, type LateOfYear, type WindowOfYear } from '@/domain/enrolment/published'
import { benefitYearOf } from '@/domain/enrolment/yearly-cover'
import type { Family } from './deadline'
import { idOf, type Insured } from './finish'

/** One benefit year's payment for one member, with the windows that hold for it and what was said of it. */
export type YearToPay = Insured & {
  readonly year: number
  readonly window: WindowOfYear
  readonly late: LateOfYear | undefined
  readonly told: CoverYear | undefined
}

export const premiumId = (areaCode: string, memberId: string, year: number): string => idOf(areaCode, memberId, 'premium', year)

/** The payments whose windows can touch the horizon, and that of the year in hand. */
export function yearsToPay(family: Family, insured: Insured): readonly YearToPay[] {
  return paysByYear(insured.member) ? yearsIn(family, insured).flatMap((year) => yearToPay(family, insured, year)) : []
}

function yearsIn({ on, horizon }: Family, { rules }: Insured): readonly number[] {
  const first = Math.min(yearOf(horizon.from), benefitYearOf(rules, on))
  const last = yearOf(horizon.to) + 1
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function yearToPay(family: Family, insured: Insured, year: number): YearToPay[] {
  const { member, rules } = insured
  const window = windowFor(rules, year)
  if (window === undefined || !owes(family.on, insured, year)) return []
  return [{ ...insured, year, window, late: lateFor(rules, year), told: yearIn(member.years, year) }]
}

/** A child owes nothing for the years up to its birth, whose windows were before it, nor for those its first enrolment pays. */
export function owes(on: IsoDate, insured: Insured, year: number): boolean {
  const { birthYear, birthDate } = insured.member
  const born = birthYear ?? (birthDate === undefined ? -Infinity : yearOf(birthDate))
  return year > born && !enrolmentYears(on, insured).includes(year)
}

/**
 * Benefit years that a newborn's first enrolment pays for. Once its days are over, what it would have paid beyond the year of
 * birth and did not is an ordinary premium: in its window or late window like everybody's. Where no window of that year is known, nothing
 * takes it over, and it stays.
 */
export function enrolmentYears(on: IsoDate, { member, rules }: Insured): readonly number[] {
  if (rules.newborn === undefined || member.birthDate === undefined) return []
  const { lastDay, years } = newbornTime(rules.newborn, member.birthDate)
  return on <= lastDay ? years : years.filter((year) => year === years[0] || isPaidYear(member.years, year) || windowFor(rules, year) === undefined)
}
