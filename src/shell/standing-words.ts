import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { advisedDay } from '@/domain/deadline/work-calendar'
import type { Member } from '@/domain/enrolment/member'
import type { InForce, Lapsed, NotInsured, Standing, UnknownStanding, Waiting } from '@/domain/enrolment/standing'
import { workCalendar } from '@/policy/enrolment'
import { standingCopy as copy } from './standing-words.copy'

type Payer = Pick<Member, 'insurance' | 'status'>

export const standingWord = ({ kind }: Standing): string => copy.words[kind]

/** What stands behind the word, for a line beside it: 「到 2027 年底」「12月10日起能报」「2026 年缴没缴没记」. */
export function standingNote(payer: Payer, standing: Standing, on: IsoDate): string {
  switch (standing.kind) {
    case 'inForce':
      return inForceNote(payer, standing, on)
    case 'waiting':
      return copy.from(dayWord(standing.on, on))
    case 'lapsed':
      return withAhead(lapsedNote(standing, on), standing, on)
    case 'notInsured':
      return withAhead(standing.makeUp === undefined ? copy.none : copy.canJoin(dayWord(advisedDay(workCalendar, standing.makeUp.by, on), on)), standing, on)
    case 'unknown':
      return withAhead(missingNote(standing), standing, on)
  }
}

function inForceNote({ insurance, status }: Payer, { until }: InForce, on: IsoDate): string {
  if (until !== undefined) return until.endsWith('12-31') ? copy.untilYearEnd(yearOf(until)) : copy.until(dayWord(until, on))
  if (insurance === 'flexible') return copy.paying
  if (status === undefined) return copy.employee
  return status === 'retired' ? copy.retired : copy.byEmployer
}

function lapsedNote({ why, since, atLeast, year }: Lapsed, on: IsoDate): string {
  if (why === 'paidTooLate' && year !== undefined) return copy.paidTooLate(year)
  return (atLeast ? copy.lapsedBefore : copy.lapsedSince)(dayWord(since, on))
}

function missingNote({ missing: [first], year, month }: UnknownStanding): string {
  if (first !== 'payment') return copy.missing[first]
  return month === undefined ? copy.missing.year(year ?? 0) : copy.missing.month(Number(month.slice(5)))
}

const withAhead = (note: string, { ahead }: Lapsed | NotInsured | UnknownStanding, on: IsoDate): string =>
  ahead === undefined ? note : copy.ahead(note, dayWord(ahead.on, on))

/** How much of a wait is gone by, 0 to 1. */
export const waitGone = ({ from, on }: Waiting, day: IsoDate): number => (on === from ? 1 : daysBetween(from, day) / daysBetween(from, on))
