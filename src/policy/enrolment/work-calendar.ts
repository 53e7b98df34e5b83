import year2025 from 'chinese-days/dist/years/2025.json'
import year2026 from 'chinese-days/dist/years/2026.json'
import { weekdayOf, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { WorkCalendar } from '@/domain/deadline/work-calendar'

// Only the data of chinese-days: its functions call every weekday of an unpublished year a working day (1 January 2027 too),
// read the device's time zone, and cost 24 kB where a year costs two.

type Schedule = { readonly holidays: Readonly<Record<string, string>>; readonly workdays: Readonly<Record<string, string>> }

/** Add next year's file when the State Council has published its schedule and chinese-days has it; a test reminds. */
const SCHEDULES: Readonly<Record<number, Schedule>> = { 2025: year2025, 2026: year2026 }

/** Holidays whose date the law itself fixes (全国年节及纪念日放假办法, 2025 起): closed in every year, whatever is moved around them. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

const SATURDAY = 6

function isOpen(on: IsoDate): boolean {
  const schedule = SCHEDULES[yearOf(on)]
  const weekday = weekdayOf(on) < SATURDAY
  if (schedule === undefined) return weekday && !FIXED.includes(on.slice(5))
  return on in schedule.workdays || (weekday && !(on in schedule.holidays))
}

/** When counters in China are open, as far as the official schedule is published. */
export const workCalendar: WorkCalendar = { knows: (year) => SCHEDULES[year] !== undefined, isOpen }
