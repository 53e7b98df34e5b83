import { dayWithWeekday } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
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

/** The counter may be closed on the last day. */
export function closedWords(calendar: WorkCalendar, lastDay: IsoDate, on: IsoDate): string | undefined {
  const { day } = lastOpenDay(calendar, lastDay)
  return day === lastDay || on > lastDay ? undefined : words.closed(dayWithWeekday(lastDay, on), dayWithWeekday(day, on))
}
