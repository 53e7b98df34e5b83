import { useMemo, useState } from 'react'
import { addYears, type IsoDate } from '@/domain/date/iso-date'
import type { Deadline, Timetable } from '@/domain/deadline/deadline'
import { calendarFile } from '@/domain/deadline/calendar-file'
import { isFirstSilent, phoneEventOf, type PhoneEvent } from '@/domain/deadline/phone-event'
import { calendarEntryOf, cancelledEntryOf, nextSequence, phoneEntryOf, planReminders, staleOf, TAKEN_BACK, type Reminder, type ReminderText, type Stale } from '@/domain/deadline/reminders'
import { now } from '@/platform/clock'
import { addToPhoneCalendar, type CalendarResult } from '@/platform/reminders/phone-calendar'
import { giveFile, type FileResult } from '@/platform/reminders/reminder-file'
import { useDone } from '@/state/done'
import { useHousehold } from '@/state/household'
import { useReminders } from '@/state/reminders'
import { screens } from '../screens.copy'
import { reminderText } from './reminder-words'

/** What came of the last attempt, to be said where it was made. */
export type Reminded =
  | { readonly kind: 'phone'; readonly result: CalendarResult; readonly count: number; readonly of: number; readonly firstSilent?: true }
  /** Its day has no hour left that could ring. */
  | { readonly kind: 'too-late' }
  | { readonly kind: 'file'; readonly result: FileResult }

export type Reminding = ReturnType<typeof useReminding>

const FILE_NAME = 'anxin-yibao.ics'
const CALENDAR = 'text/calendar'
const isTaken = (result: CalendarResult | undefined): boolean => result === 'added' || result === 'unsure'

/** Plans the reminders, hands them to the phone or to a file, and knows which of those are stale. */
export function useReminding(timetable: Timetable, on: IsoDate) {
  const members = useHousehold((household) => household.members)
  const daysBefore = useReminders((reminders) => reminders.daysBefore)
  const hour = useReminders((reminders) => reminders.hour)
  const phone = useDone((done) => done.phone)
  const file = useDone((done) => done.file)
  const [reminded, setReminded] = useState<Reminded>()

  const plan = useMemo(
    () => planReminders(timetable.deadlines.filter((deadline) => isNear(deadline, on)), { daysBefore, hour }, on, (matter) => reminderText(matter, members, on)),
    [timetable, daysBefore, hour, members, on]
  )
  const stale = useMemo(() => ({ phone: staleOf(phone, plan, on), file: staleOf(file, plan, on) }), [phone, file, plan, on])

  return {
    plan,
    stale,
    given: { phone, file },
    reminded,
    settings: { daysBefore, hour },
    quiet: () => setReminded(undefined),
    add: async (reminders: readonly Reminder[]) => setReminded(await addToPhone(reminders, on)),
    save: async (reminders: readonly Reminder[]) => setReminded(await saveFile(reminders, stale.file, hour, on)),
    seen: () => useDone.getState().forget('phone', stale.phone.map(({ id }) => id))
  }
}

/**
 * A premium that falls due in more than a year is a guess upon a guess: nobody's phone should ring for it yet.
 * What comes back is without end: a year of months, or this time and the next.
 */
function isNear({ kind, state, date, repeats }: Deadline, on: IsoDate): boolean {
  if (state !== 'upcoming') return true
  if (repeats !== undefined) return date <= addYears(on, repeats.every === 'year' ? 2 : 1)
  return kind !== 'premium' || date <= addYears(on, 1)
}

/** Several events go in one after the other; what was taken before the first refusal is noted. What comes back goes in once. */
async function addToPhone(reminders: readonly Reminder[], on: IsoDate): Promise<Reminded> {
  const moment = now()
  const once = [...new Map(reminders.map((reminder) => [phoneEntryOf(reminder).id, reminder] as const).reverse()).values()].reverse()
  const wanted = once.flatMap((reminder) => withEvent(reminder, phoneEventOf(reminder, moment)))
  if (wanted.length === 0) return { kind: 'too-late' }
  const results = await addToPhoneCalendar(wanted.map(({ event }) => event))
  const taken = wanted.slice(0, results.filter(isTaken).length).map(({ reminder }) => reminder)
  useDone.getState().handOut('phone', taken.map((reminder) => ({ ...phoneEntryOf(reminder), title: reminder.title })), on)
  const silent = taken.some((reminder) => isFirstSilent(reminder, moment))
  return { kind: 'phone', result: results[results.length - 1] ?? 'failed', count: taken.length, of: wanted.length, ...(silent ? { firstSilent: true } : {}) }
}

const withEvent = (reminder: Reminder, event: PhoneEvent | null) => (event === null ? [] : [{ reminder, event }])

/**
 * Built before the file is handed over, without a wait: WeChat opens its list of chats only straight from a tap.
 * Noted only once the person has it, or a later file would take back what nobody was given.
 */
async function saveFile(reminders: readonly Reminder[], stale: readonly Stale[], hour: number, on: IsoDate): Promise<Reminded> {
  const { file, handOut, scopeOfFiles, takeBack } = useDone.getState()
  const scope = scopeOfFiles()
  const moment = now()
  const entries = reminders.map((reminder) => calendarEntryOf(reminder, nextSequence(file[reminder.id], reminder.fingerprint, on), scope, moment))
  const gone = stale.filter(({ why }) => why === 'done')
  const taken = gone.map((one) => cancelledEntryOf(one, nextSequence(file[one.id], TAKEN_BACK, on), scope, hour, cancelledText(one)))
  const result = await giveFile(FILE_NAME, calendarFile(screens.remind.calendarName, [...entries, ...taken], on), CALENDAR)
  if (result === 'downloaded' || result === 'shared') {
    takeBack(gone.map(({ id }) => id), on)
    handOut('file', reminders, on)
  }
  return { kind: 'file', result }
}

/** Which matter it was; entries noted before titles were kept cannot say. */
const cancelledText = ({ title }: Stale): ReminderText => ({
  title: title === undefined ? screens.remind.cancelled.title : screens.remind.cancelled.of(title),
  notes: screens.remind.cancelled.notes
})
