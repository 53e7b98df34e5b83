import { addDays, addMonths, type IsoDate } from '@/domain/date/iso-date'
import { firstDayOf, lastDayOf, monthAfter, monthsBetween, yearMonthOf, type YearMonth } from '@/domain/date/year-month'
import { given } from '@/domain/form/given'
import { latest, type CoverReading } from './first-day'
import type { Member } from './member'
import { adopted } from './published'
import type { GapOutcome, Lapsed, Standing, UnknownStanding } from './standing'
import type { EnrolmentRules, GapRule } from './terms'

/** Last day on which a pause is still short enough to be made up: the end of the last month that may be missing. */
export const makeUpLastDay = (rule: GapRule, lastPaid: YearMonth): IsoDate => lastDayOf(monthAfter(lastPaid, adopted(rule.makeUpMonths)))

type Payer = Pick<Member, 'insurance' | 'status' | 'lastPaidMonth' | 'paidAgainFrom'>
type Rules = Pick<EnrolmentRules, 'gap'> | undefined

/** How somebody stands who pays by the month, or whose employer does. The retired pay nothing more. */
export function monthlyStanding(payer: Payer, rules: Rules, day: IsoDate): Standing {
  const { lastPaidMonth: lastPaid } = payer
  if (payer.insurance === 'employee' && (payer.status === 'retired' || lastPaid === undefined)) return PAID_BY_OTHERS
  return lastPaid === undefined ? unknown('lastMonth') : afterMonth(payer, lastPaid, rules, day)
}

function afterMonth(payer: Payer, lastPaid: YearMonth, rules: Rules, day: IsoDate): Standing {
  const { paidAgainFrom: again } = payer
  const now = yearMonthOf(day)
  if (again !== undefined && now >= again) return pausedUntil(payer, lastPaid, again, rules?.gap, day)
  if (now <= lastPaid) return { kind: 'inForce', until: lastDayOf(lastPaid), certainty: 'entered' }
  // The month in hand may have been paid by now; of a job that ended it is known that it was not.
  return payer.insurance === 'flexible' && now === monthAfter(lastPaid) ? unknown('payment', now) : stopped(lastPaid, rules?.gap, day)
}

const PAID_BY_OTHERS: Standing = { kind: 'inForce', certainty: 'entered' }

const unknown = (missing: UnknownStanding['missing'][0], month?: YearMonth): UnknownStanding => ({
  kind: 'unknown',
  missing: [missing],
  ...given({ month })
})

/** Paid again: without a wait after a short pause, after a wait of a length that the place sets where the pause was long. */
function pausedUntil(payer: Payer, lastPaid: YearMonth, again: YearMonth, rule: GapRule | undefined, day: IsoDate): Standing {
  const from = firstDayOf(again)
  const missed = monthsBetween(lastPaid, again) - 1
  if (missed <= 0) return goesOn(payer, again, from, day)
  if (rule === undefined) return unknown('gapRule')
  if (missed <= adopted(rule.makeUpMonths)) return goesOn(payer, again, from, day)
  const readings = waits(rule, from)
  const on = latest(readings)
  return day < on ? { kind: 'waiting', from, on, readings, certainty: 'inferred' } : goesOn(payer, again, on, day)
}

/** Of 灵活就业 it is known of that month alone that it was paid. */
const goesOn = ({ insurance }: Payer, again: YearMonth, since: IsoDate, day: IsoDate): Standing =>
  insurance === 'flexible' && yearMonthOf(day) > again ? unknown('lastMonth') : { kind: 'inForce', since, certainty: 'entered' }

function stopped(lastPaid: YearMonth, rule: GapRule | undefined, day: IsoDate): Lapsed {
  const since = firstDayOf(monthAfter(lastPaid))
  const lapsed = { kind: 'lapsed', why: 'stopped', since, atLeast: false, lastPaid } as const
  if (rule === undefined) return { ...lapsed, ways: { kind: 'monthly', outcomes: [] } }
  const by = makeUpLastDay(rule, lastPaid)
  return {
    ...lapsed,
    ...(day <= by ? { makeUp: { by, reachesBack: true } } : {}),
    ways: { kind: 'monthly', outcomes: gapOutcomesOf(rule, lastPaid, day) }
  }
}

/** Paid today, on the last day on which the pause can be made up, and just after it. Days that are past are left out. */
export function gapOutcomesOf(rule: GapRule, lastPaid: YearMonth, on: IsoDate): readonly GapOutcome[] {
  const by = makeUpLastDay(rule, lastPaid)
  const since = firstDayOf(monthAfter(lastPaid))
  const at = (when: GapOutcome['when'], payOn: IsoDate): GapOutcome =>
    payOn <= by
      ? { when, payOn, reachesBack: true, readings: [{ on: since, tooLate: false }] }
      : { when, payOn, reachesBack: false, readings: waits(rule, payOn) }
  const all = [at('today', on), at('lastDay', by), at('afterwards', addDays(by, 1))]
  // Before the first month that is missed there is nothing to make good today.
  return all.filter(({ when, payOn }) => (when === 'today' ? on >= since : payOn >= on))
}

function waits(rule: GapRule, from: IsoDate): readonly [CoverReading, ...CoverReading[]] {
  const [first, ...more] = rule.waitAfter.readings
  const read = ({ value, label }: typeof first): CoverReading => ({ on: addMonths(from, value), tooLate: false, ...given({ label }) })
  return [read(first), ...more.map(read)]
}
