import { weekdayOf, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { area, plainMember } from '@/domain/enrolment/made-up-area.cases'
import type { Member } from '@/domain/enrolment/member'
import type { Deadline, Family } from './deadline'
import type { WorkCalendar } from './work-calendar'

// An invented family for tests.

/** Monday to Friday, and two invented holidays; schedules are known up to 2026. */
export const calendar: WorkCalendar = {
  knows: (year) => year <= 2026,
  isOpen: (on) => weekdayOf(on) <= 5 && on !== '2026-12-31' && on !== '2026-10-01'
}

export const everyDay: WorkCalendar = { knows: (year) => yearOf('2026-01-01') <= year, isOpen: () => true }

export const mother: Member = plainMember

export function familyOf(on: IsoDate, over: Partial<Family> = {}): Family {
  return {
    members: [mother],
    rulesOf: (code) => (code === area.areaCode ? area : undefined),
    usual: area,
    marks: {},
    entries: [],
    calendar: everyDay,
    on,
    horizon: { from: on, to: '2028-12-31' },
    ...over
  }
}

/** `kind state date` of each, for tables. */
export const lines = (deadlines: readonly Deadline[]): string[] => deadlines.map(({ kind, state, date }) => `${kind} ${state} ${date}`)

export const ofYear = (deadlines: readonly Deadline[], year: number): Deadline[] => deadlines.filter((one) => one.year === year)
