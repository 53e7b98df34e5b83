import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { addDays, daysBetween, type IsoDate } from '@/domain/date/iso-date'
import { lastOpenDay, type WorkCalendar } from '@/domain/deadline/work-calendar'
import type { GapStanding } from '@/domain/enrolment/gap'
import type { Gap } from '@/domain/enrolment/member'
import { copy } from './cover.copy'

const words = copy.gap

/** 「断缴到今天，第 83 天」「按月算是第 3 个月。」 */
export function countWords({ from, until }: Gap, { months }: GapStanding, on: IsoDate): { readonly lead: string; readonly text: string } {
  if (until !== undefined && until < on) return { lead: words.over(months), text: '' }
  return { lead: words.day(daysBetween(from, on) + 1), text: words.month(months) }
}

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
