import { calendarFile } from '@/domain/deadline/calendar-file'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import { calendar, familyOf, mother } from '@/domain/deadline/family.cases'
import { calendarEntryOf, planReminders } from '@/domain/deadline/reminders'
import type { BeijingMoment, IsoDate } from '@/domain/date/iso-date'
import { now, today } from './clock'

/** What the device's clock shows, as the moment it is, and the day that is in Beijing. */
export const MOMENTS: readonly (readonly [what: string, instant: string, day: IsoDate, minute: number])[] = [
  ['a common day', '2026-11-22T02:00:00Z', '2026-11-22', 600],
  ['23:59:59 in Beijing', '2026-11-22T15:59:59Z', '2026-11-22', 1439],
  ['a second later', '2026-11-22T16:00:00Z', '2026-11-23', 0],
  ['23:59:59 on the last day of a year', '2026-12-31T15:59:59Z', '2026-12-31', 1439],
  ['23:59:59 in Kiritimati', '2026-11-22T09:59:59Z', '2026-11-22', 1079],
  ['23:59:59 in Los Angeles', '2026-11-22T07:59:59Z', '2026-11-22', 959],
  ['29 February', '2028-02-29T02:00:00Z', '2028-02-29', 600],
  ['29 February, 23:59:59', '2028-02-29T15:59:59Z', '2028-02-29', 1439],
  ['the night Los Angeles puts its clocks on', '2027-03-14T10:30:00Z', '2027-03-14', 1110],
  ['a clock that is a year slow', '2025-11-22T02:00:00Z', '2025-11-22', 600],
  ['a clock that is a year fast', '2027-11-22T02:00:00Z', '2027-11-22', 600]
]

/** What a family is told on a day: what is due with its windows, what the phone will say, and the file for its calendar. */
export function factsOn(on: IsoDate, moment: BeijingMoment): string {
  const baby = { ...mother, id: 'b1', birthDate: '2026-11-10' } as const
  const timetable = deadlinesFor(familyOf(on, {
    calendar,
    members: [mother, baby, { ...mother, id: 'm3', filing: { kind: 'temporary', from: '2026-08-31' } }],
    entries: [{ kind: 'claim', id: 'c', memberId: 'm1', endedOn: '2026-11-30' }, { kind: 'transfer', id: 't', memberId: 'm1', appliedOn: '2026-12-28' }]
  }))
  const reminders = planReminders(timetable.deadlines, { daysBefore: [30, 7, 1], hour: 9 }, on, () => ({ title: '缴费', notes: '' }))
  return JSON.stringify({ timetable, reminders, file: calendarFile('安心医保', reminders.map((reminder) => calendarEntryOf(reminder, 1, 'k', moment)), on) })
}

/** Day, minute and facts as this device has them when its clock shows each of the moments. */
export function asThisDeviceHasThem(): readonly string[] {
  const real: unknown = Reflect.get(Date, 'now')
  const all = MOMENTS.map(([, instant]) => {
    Object.assign(Date, { now: () => Date.parse(instant) })
    const moment = now()
    return `${today()} ${moment.minute} ${factsOn(today(), moment)}`
  })
  Object.assign(Date, { now: real })
  return all
}

if (process.argv[1]?.endsWith('clock-matrix.cases.ts') === true) process.stdout.write(JSON.stringify(asThisDeviceHasThem()))
