import {
  addDays,
  dayOf,
  daysBetween,
  endOfMonth,
  monthOf,
  startOfMonth,
  weekdayOf,
  type IsoDate
} from '@/domain/date/iso-date'
import type { MarkKind, SpanKind } from './calendar-marks'

export type DayMark = { date: IsoDate; kind: MarkKind; label: string }
export type DaySpan = { from: IsoDate; to: IsoDate; kind: SpanKind; label: string }

export type MonthDay = {
  date: IsoDate
  day: number
  /** Of the month before or after. */
  outside: boolean
  past: boolean
  marks: readonly DayMark[]
  /** Names of the spans it lies in. */
  within: readonly string[]
}

/** Part of a span inside one week: columns 0–6; an open side goes on in the next week. */
export type WeekLane = { kind: SpanKind; from: number; to: number; openLeft: boolean; openRight: boolean }

export type MonthWeek = { days: MonthDay[]; lanes: WeekLane[] }

/** The weeks of the month of `month`, Monday first. */
export function monthWeeks(
  month: IsoDate,
  today: IsoDate,
  marks: readonly DayMark[],
  spans: readonly DaySpan[]
): MonthWeek[] {
  const first = startOfMonth(month)
  const last = endOfMonth(month)
  const start = addDays(first, 1 - weekdayOf(first))
  const count = Math.ceil((daysBetween(start, last) + 1) / 7)
  return Array.from({ length: count }, (_, week) => {
    const monday = addDays(start, week * 7)
    const days = Array.from({ length: 7 }, (__, day) => dayIn(addDays(monday, day), month, today, marks, spans))
    return { days, lanes: lanesOf(monday, first, last, spans) }
  })
}

function dayIn(
  date: IsoDate,
  month: IsoDate,
  today: IsoDate,
  marks: readonly DayMark[],
  spans: readonly DaySpan[]
): MonthDay {
  const outside = monthOf(date) !== monthOf(month)
  return {
    date,
    day: dayOf(date),
    outside,
    past: date < today,
    marks: outside ? [] : marks.filter((mark) => mark.date === date),
    within: spans.filter((span) => span.from <= date && date <= span.to).map((span) => span.label)
  }
}

/** Ribbons stop at the month's edge only where the span itself stops there. */
function lanesOf(monday: IsoDate, first: IsoDate, last: IsoDate, spans: readonly DaySpan[]): WeekLane[] {
  const sunday = addDays(monday, 6)
  const left = monday < first ? first : monday
  const right = sunday > last ? last : sunday
  return spans
    .filter((span) => span.from <= right && span.to >= left)
    .map((span) => {
      const from = span.from > left ? span.from : left
      const to = span.to < right ? span.to : right
      return {
        kind: span.kind,
        from: daysBetween(monday, from),
        to: daysBetween(monday, to),
        openLeft: span.from < left,
        openRight: span.to > right
      }
    })
}
