import { addMonths, endOfMonth, monthOf, startOfMonth, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Gap } from './member'
import { adopted } from './published'
import type { GapRule } from './terms'

/** Where somebody stands who stopped paying as 职工 or 灵活就业. */
export type GapStanding = {
  /** Months without a contribution so far, the first missed one included. */
  readonly months: number
  /** Last day on which the gap is still short enough to be made up. */
  readonly lastDay: IsoDate
  /** `canMakeUp`: cover can reach back over the gap. `waits`: a wait of up to `waitMonths` months may apply. */
  readonly kind: 'canMakeUp' | 'waits'
  readonly waitMonths: readonly number[]
}

/** Contributions are monthly, so the month of `from` counts as missed. The careful end: the last day of the last month that may be missed. */
export function gapStanding(rule: GapRule, gap: Gap, on: IsoDate): GapStanding {
  const end = gap.until !== undefined && gap.until < on ? gap.until : on
  const lastDay = endOfMonth(addMonths(startOfMonth(gap.from), adopted(rule.makeUpMonths) - 1))
  return {
    months: Math.max(0, (yearOf(end) - yearOf(gap.from)) * 12 + monthOf(end) - monthOf(gap.from) + 1),
    lastDay,
    kind: end <= lastDay ? 'canMakeUp' : 'waits',
    waitMonths: rule.waitAfter.readings.map(({ value }) => value)
  }
}
