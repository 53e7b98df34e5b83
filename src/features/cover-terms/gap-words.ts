import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { monthAfter, type YearMonth } from '@/domain/date/year-month'
import { lastOpenDay, type WorkCalendar } from '@/domain/deadline/work-calendar'
import type { GapStanding } from '@/domain/enrolment/gap'
import { copy } from './cover.copy'

const words = copy.gap

/** 「9月起没缴，第 3 个月」; nothing while the last month that was paid still runs. */
export function countWords(lastPaid: YearMonth, { months, isOver }: GapStanding): string {
  if (isOver) return words.over(months)
  return months === 0 ? words.stillPaid(monthWord(lastPaid)) : words.since(monthWord(monthAfter(lastPaid)), months)
}

const monthWord = (month: YearMonth): string => words.monthOf(Number(month.slice(5)))

export type GapFork = { readonly inTime: { readonly title: string; readonly note: string }; readonly late: { readonly title: string; readonly note: string } }

/** In time and late, side by side; nothing once the last day is past or the gap is over. */
export function gapFork({ lastDay, waitMonths }: GapStanding, makeUpMonths: number, on: IsoDate): GapFork | undefined {
  if (on > lastDay) return undefined
  return {
    inTime: { title: words.inTime(dayWithWeekday(lastDay, on)), note: words.inTimeNote(makeUpMonths) },
    late: { title: words.late(dayWord(addDays(lastDay, 1), on)), note: words.lateNote(waitWords(waitMonths)) }
  }
}

/** Readings of the wait as one sentence part. */
export function waitWords(months: readonly number[]): string {
  const [least, most] = [Math.min(...months), Math.max(...months)]
  if (least === most) return words.wait(most)
  return least === 0 ? words.waitUpTo(most) : words.waitRange(least, most)
}

/** The counter may be closed on the last day. */
export function closedWords(calendar: WorkCalendar, lastDay: IsoDate, on: IsoDate): string | undefined {
  const { day } = lastOpenDay(calendar, lastDay)
  return day === lastDay || on > lastDay ? undefined : words.closed(dayWithWeekday(lastDay, on), dayWithWeekday(day, on))
}
