import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from './member'
import { monthlyStanding } from './monthly-cover'
import type { Standing } from './standing'
import type { EnrolmentRules } from './terms'
import { yearlyStanding } from './yearly-cover'

/**
 * How one person stands on one day: everything that speaks of cover takes it from here.
 *
 * Total: what a source or the family did not say comes back as `unknown` with what is missing, never as a guess.
 *
 * @param rules `undefined` while the place of insurance is not known, or could not be fetched: then nothing is said of anybody there.
 */
export function coverOn(member: Member, rules: EnrolmentRules | undefined, day: IsoDate): Standing {
  if (member.insurance === 'unknown') return { kind: 'unknown', missing: ['insurance', ...(rules === undefined ? [member.areaCode === '' ? ('area' as const) : ('rules' as const)] : [])] }
  if (rules === undefined && member.areaCode !== '') return { kind: 'unknown', missing: ['rules'] }
  return paysByYear(member) ? yearlyStanding(member, rules, day) : monthlyStanding(member, rules, day)
}

/** 居民, and people without insurance, who may join as such. */
export const paysByYear = ({ insurance }: Pick<Member, 'insurance'>): boolean => insurance === 'resident' || insurance === 'none'

/** 职工 and 灵活就业. */
export const paysByMonth = ({ insurance }: Pick<Member, 'insurance'>): boolean => insurance === 'employee' || insurance === 'flexible'
