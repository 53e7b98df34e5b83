import { addDays, addMonths, isoDate, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { firstDayOf, monthAfter } from '@/domain/date/year-month'
import { paysByMonth } from '@/domain/enrolment/cover-on'
import type { Member } from '@/domain/enrolment/member'
import { gapOutcomesOf, makeUpLastDay } from '@/domain/enrolment/monthly-cover'
import { adopted } from '@/domain/enrolment/published'
import type { Figure } from '@/domain/evidence/figure'
import { endOf, type RecordedFiling } from '@/domain/filing/validity'
import type { Deadline, Family } from './deadline'
import { dueOrOverdue, finish, idOf, type Insured } from './finish'
import { isMonthOver } from './monthly-deadline'

/** What a member's own state brings: a gap to make up, a filing that ends, a status to be checked again, the end of the year of 职工. */
export const personDeadlines = (family: Family, insured: Insured): readonly Deadline[] => [
  ...gapDeadline(family, insured),
  ...filingDeadline(family, insured),
  ...hardshipDeadline(family, insured),
  ...employeeYearEnds(family, insured)
]

/** Where sources differ, the shortest period counts: whoever is early loses nothing. */
export const shortest = (figure: Figure<number>): number => Math.min(...figure.readings.map(({ value }) => value))

/** A pause that can still be made up, or could; nothing while the months are paid again. */
function gapDeadline(family: Family, { member, rules }: Insured): Deadline[] {
  const { lastPaidMonth: lastPaid, paidAgainFrom } = member
  if (lastPaid === undefined || paidAgainFrom !== undefined || rules.gap === undefined || !paysByMonth(member)) return []
  // The month itself is still to be paid: a matter of its own.
  if (member.insurance === 'flexible' && !isMonthOver(lastPaid, family.on)) return []
  const lastDay = makeUpLastDay(rules.gap, lastPaid)
  const opens = firstDayOf(monthAfter(lastPaid))
  return [
    finish(family, {
      id: idOf(rules.areaCode, member.id, 'gap', lastPaid),
      kind: 'gap',
      memberId: member.id,
      areaCode: rules.areaCode,
      date: lastDay,
      opens,
      open: family.on < opens ? 'upcoming' : dueOrOverdue(family.on, lastDay),
      counter: true,
      amounts: [{ amount: { kind: 'unknown' } }],
      certainty: 'inferred',
      evidence: [rules.gap.makeUpMonths, rules.gap.waitAfter],
      gapOutcomes: gapOutcomesOf(rules.gap, lastPaid, family.on)
    })
  ]
}

const endsByItself = (filing: Member['filing']): filing is RecordedFiling =>
  filing !== undefined && filing.kind !== 'none' && filing.kind !== 'emergency'

function filingDeadline(family: Family, { member, rules }: Insured): Deadline[] {
  const { filing } = member
  if (!endsByItself(filing)) return []
  const end = filingEnd(filing, rules.filingMonths)
  if (end === undefined) return []
  return [
    finish(family, {
      ...end,
      id: idOf(rules.areaCode, member.id, 'filing', filing.from),
      kind: 'filing',
      memberId: member.id,
      areaCode: rules.areaCode,
      open: dueOrOverdue(family.on, end.date),
      counter: true
    })
  ]
}

/** A printed end needs no rule; a computed one is the earliest that the rule allows. */
function filingEnd(filing: RecordedFiling, months: Figure<number> | undefined): Pick<Deadline, 'date' | 'certainty' | 'evidence'> | undefined {
  if (filing.until !== undefined) return { date: filing.until, certainty: 'entered', evidence: [] }
  if (months === undefined) return undefined
  const end = endOf(filing, shortest(months))
  return end.kind === 'open' ? undefined : { date: end.lastDay, certainty: 'inferred', evidence: [months] }
}

/** The status holds for some months from the day it was recognised; that day is the first of them. */
const hardshipEnd = (since: IsoDate, months: number): IsoDate => addDays(addMonths(since, months), -1)

function hardshipDeadline(family: Family, { member, rules }: Insured): Deadline[] {
  const { hardship } = member
  const months = rules.hardshipMonths
  if (hardship?.since === undefined || hardship.kind === 'none' || months === undefined) return []
  const date = hardshipEnd(hardship.since, shortest(months))
  return [
    finish(family, {
      id: idOf(rules.areaCode, member.id, 'hardship', hardship.since),
      kind: 'hardship',
      memberId: member.id,
      areaCode: rules.areaCode,
      date,
      open: dueOrOverdue(family.on, date),
      counter: true,
      certainty: 'inferred',
      evidence: [months]
    })
  ]
}

/** 职工's benefit year, where it is known not to be the calendar year: what was used of limits and deductibles starts anew after it. */
function employeeYearEnds(family: Family, { member, rules }: Insured): Deadline[] {
  const starts = rules.employeeYearFrom
  if (starts === undefined || !paysByMonth(member)) return []
  const { from, to } = family.horizon
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) - 1 + i)
  return years.map((year) =>
    finish(family, {
      id: idOf(rules.areaCode, member.id, 'coverEnd', year),
      kind: 'coverEnd',
      memberId: member.id,
      areaCode: rules.areaCode,
      year,
      date: addDays(isoDate(`${year + 1}-${adopted(starts)}`), -1),
      open: 'event',
      certainty: 'inferred',
      evidence: [starts]
    })
  )
}
