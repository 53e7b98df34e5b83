import { addDays, yearOf, type IsoDate } from '@/domain/date/iso-date'

/** When counters are open. Holidays are what a government sets, so the data come from policy. */
export type WorkCalendar = {
  /** Is the official holiday schedule of this year known? It is published in November of the year before. */
  readonly knows: (year: number) => boolean
  /** In a year that is not known: weekdays but the holidays whose date the law fixes. */
  readonly isOpen: (on: IsoDate) => boolean
}

/** `sure` is false where the answer rests on a year without a published schedule. */
export type OpenDay = { readonly day: IsoDate; readonly sure: boolean }

/** The longest closure on record is nine days; more would mean a broken calendar. */
const MAX_CLOSED_DAYS = 31

/** `on`, or the last open day before it. */
export function lastOpenDay(calendar: WorkCalendar, on: IsoDate): OpenDay {
  let day = on
  for (let i = 0; i < MAX_CLOSED_DAYS && !calendar.isOpen(day); i += 1) day = addDays(day, -1)
  return { day, sure: calendar.knows(yearOf(on)) && calendar.knows(yearOf(day)) }
}

/** The last day on which counters are open; once that is past, the last day itself, for what can be done online. */
export function advisedDay(calendar: WorkCalendar, by: IsoDate, on: IsoDate): IsoDate {
  const { day } = lastOpenDay(calendar, by)
  return day < on ? by : day
}

/** The `count`th working day after `from`; `from` itself is not counted. */
export function workdaysAfter(calendar: WorkCalendar, from: IsoDate, count: number): OpenDay {
  let day = from
  let left = count
  while (left > 0) {
    day = addDays(day, 1)
    if (calendar.isOpen(day)) left -= 1
  }
  return { day, sure: calendar.knows(yearOf(from)) && calendar.knows(yearOf(day)) }
}
