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

/** Those that follow the moon or the sun: New Year's eve to the third day, 清明, 端午, 中秋. Astronomy, not a schedule. */
const MOVABLE: Readonly<Record<number, string>> = {
  2027: '02-05 02-06 02-07 02-08 04-05 06-09 09-15',
  2028: '01-25 01-26 01-27 01-28 04-04 05-28 10-03',
  2029: '02-12 02-13 02-14 02-15 04-04 06-16 09-22',
  2030: '02-02 02-03 02-04 02-05 04-05 06-05 09-12',
  2031: '01-22 01-23 01-24 01-25 04-05 06-24 10-01',
  2032: '02-10 02-11 02-12 02-13 04-04 06-12 09-19',
  2033: '01-30 01-31 02-01 02-02 04-04 06-01 09-08',
  2034: '02-18 02-19 02-20 02-21 04-05 06-20 09-27',
  2035: '02-07 02-08 02-09 02-10 04-05 06-10 09-16',
  2036: '01-27 01-28 01-29 01-30 04-04 05-30 10-04'
}

const SATURDAY = 6

function isOpen(on: IsoDate): boolean {
  const schedule = SCHEDULES[yearOf(on)]
  const weekday = weekdayOf(on) < SATURDAY
  if (schedule === undefined) return weekday && !isStatutory(on)
  return on in schedule.workdays || (weekday && !(on in schedule.holidays))
}

const isStatutory = (on: IsoDate): boolean => FIXED.includes(on.slice(5)) || (MOVABLE[yearOf(on)] ?? '').includes(on.slice(5))

/** When counters in China are open, as far as the official schedule is published. */
export const workCalendar: WorkCalendar = { knows: (year) => SCHEDULES[year] !== undefined, isOpen }
