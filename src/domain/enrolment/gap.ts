import { type IsoDate } from '@/domain/date/iso-date'
import { monthsBetween, yearMonthOf, type YearMonth } from '@/domain/date/year-month'
import type { Member } from './member'
import { makeUpLastDay } from './monthly-cover'
import type { GapRule } from './terms'

/** Where somebody stands who stopped paying as 职工 or 灵活就业. */
export type GapStanding = {
  /** Whole months without a contribution so far, the one in hand included; those of the pause where it is over. */
  readonly months: number
  readonly isOver: boolean
  /** Last day on which the pause is still short enough to be made up. */
  readonly lastDay: IsoDate
  /** Wait after a longer pause: one for each reading. */
  readonly waitMonths: readonly number[]
}

/** Contributions are whole months: whenever in a month somebody stopped, what counts is the last month that was paid. */
export function gapStanding(rule: GapRule, lastPaid: YearMonth, again: Member['paidAgainFrom'], on: IsoDate): GapStanding {
  const isOver = again !== undefined && yearMonthOf(on) >= again
  const months = isOver ? monthsBetween(lastPaid, again) - 1 : monthsBetween(lastPaid, yearMonthOf(on))
  return { months: Math.max(0, months), isOver, lastDay: makeUpLastDay(rule, lastPaid), waitMonths: rule.waitAfter.readings.map(({ value }) => value) }
}
