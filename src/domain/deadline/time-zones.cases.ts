import { told } from '@/domain/enrolment/years.cases'
import { deadlinesFor } from './deadlines-for'
import { calendarFile } from './calendar-file'
import { calendar, familyOf, mother } from './family.cases'
import { phoneEventOf } from './phone-event'
import { calendarEntryOf, planReminders } from './reminders'

/** Everything that could depend on the device's time zone, as text. Run as a program it prints it. */
export function wholeCalendar(): string {
  const on = '2026-11-22'
  const now = { day: on, minute: 600 } as const
  const baby = { ...mother, id: 'b1', birthDate: '2026-11-10' } as const
  const timetable = deadlinesFor(familyOf(on, {
    calendar,
    members: [mother, baby, { ...mother, id: 'm3', filing: { kind: 'temporary', from: '2026-08-31' }, years: told([2027], [2026]) }],
    entries: [{ kind: 'claim', id: 'c', memberId: 'm1', endedOn: '2026-11-30' }, { kind: 'transfer', id: 't', memberId: 'm1', appliedOn: '2026-12-28' }]
  }))
  const reminders = planReminders(timetable.deadlines, { daysBefore: [30, 7, 1], hour: 9 }, on, () => ({ title: '缴费', notes: '' }))
  const file = calendarFile('安心医保', reminders.map((reminder) => calendarEntryOf(reminder, 1, 'k', now)), on)
  return JSON.stringify({ timetable, events: reminders.map((reminder) => phoneEventOf(reminder, now)), file })
}

if (process.argv[1]?.endsWith('time-zones.cases.ts') === true) process.stdout.write(wholeCalendar())
