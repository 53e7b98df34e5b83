import { dayOf, daysBetween, type BeijingMoment, type IsoDate } from '@/domain/date/iso-date'
import { given } from '@/domain/form/given'
import type { CalendarEntry } from './calendar-file'
import { isPending, matterKeyOf, type Deadline } from './deadline'
import type { Every } from './entry'
import { ringingOf } from './phone-event'

/** How long before the day the phone rings, and at which hour in Beijing. */
export type ReminderSettings = { readonly daysBefore: readonly number[]; readonly hour: number }

/** Words come from whoever shows them; this folder has none. */
export type ReminderText = { readonly title: string; readonly notes: string; readonly place?: string }

/** One entry for a calendar: one matter, for one person or for several. */
export type Reminder = ReminderText & {
  /** Key of the matter: stays when its day, words or people change. */
  readonly id: string
  readonly deadlineIds: readonly string[]
  /** The day that we advise. */
  readonly due: IsoDate
  readonly hour: number
  /** Days before `due`, the furthest first. */
  readonly alarms: readonly number[]
  /** Changes with day, hour, alarms and words; not with the passing of days. */
  readonly fingerprint: string
  /** Where the phone can repeat it by itself: then one entry stands for all of them, under this id. */
  readonly repeat?: { readonly id: string; readonly every: Every; readonly fingerprint: string }
}

/** The day of an entry that never ends. */
const NEVER: IsoDate = '9999-12-31'

/** What a phone is given for a reminder: for one that it repeats by itself, one entry for all. */
export function phoneEntryOf({ id, fingerprint, due, repeat }: Reminder): Pick<Reminder, 'id' | 'fingerprint' | 'due'> {
  return repeat === undefined ? { id, fingerprint, due } : { id: repeat.id, fingerprint: repeat.fingerprint, due: NEVER }
}

/** The reminders of everything that is still to do and not yet past, one per matter, in the order of the deadlines. */
export function planReminders(
  deadlines: readonly Deadline[],
  settings: ReminderSettings,
  on: IsoDate,
  textOf: (matter: readonly [Deadline, ...Deadline[]]) => ReminderText
): readonly Reminder[] {
  const matters = new Map<string, [Deadline, ...Deadline[]]>()
  for (const deadline of deadlines) {
    if (!isPending(deadline) || deadline.by < on) continue
    const matter = matters.get(matterKeyOf(deadline))
    if (matter) matter.push(deadline)
    else matters.set(matterKeyOf(deadline), [deadline])
  }
  return [...matters].map(([id, matter]) => reminderOf(id, matter, settings, textOf(matter)))
}

function reminderOf(id: string, matter: readonly [Deadline, ...Deadline[]], settings: ReminderSettings, text: ReminderText): Reminder {
  const due = matter[0].by
  const alarms = [...new Set(settings.daysBefore)].sort((a, b) => b - a)
  const { title, notes, place } = text
  const content = [settings.hour, alarms.join(','), hash([title, notes, place ?? ''].join('\n'))].join('|')
  const { repeats } = matter[0]
  return {
    ...text,
    id,
    deadlineIds: matter.map((deadline) => deadline.id),
    due,
    hour: settings.hour,
    alarms,
    fingerprint: `${due}|${content}`,
    ...(repeats === undefined || !everyMonthHas(repeats.first)
      ? {}
      : { repeat: { id: repeats.series, every: repeats.every, fingerprint: [repeats.first, repeats.every, content].join('|') } })
  }
}

/** A phone leaves out the months without such a day; we would move it to the month's end. */
const everyMonthHas = (on: IsoDate): boolean => dayOf(on) <= 28

/** FNV-1a, twice: long enough to tell two wordings apart, short enough to keep. Not for secrets. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01234567]
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193) >>> 0
    b = Math.imul(b ^ unit, 0x5bd1e995) >>> 0
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0')
}

/** What a phone or a file was given for a matter; `title` so that it can be named when the matter is gone. */
export type Given = { readonly fingerprint: string; readonly due: IsoDate; readonly sequence: number; readonly title?: string }

/** Fingerprint of an entry that a later file took back. It is remembered: the next file that brings it again has to count on. */
export const TAKEN_BACK = 'taken-back'

/** `done` – marked or gone for good. `moved` – another day. `reworded` – other words, people, hour or alarms. */
export type Stale = { readonly id: string; readonly why: 'done' | 'moved' | 'reworded'; readonly due: IsoDate; readonly title?: string }

/** What lies in the phone and is no longer right. Entries whose day is past are left alone: they have rung. */
export function staleOf(there: Readonly<Record<string, Given>>, plan: readonly Reminder[], on: IsoDate): readonly Stale[] {
  const series = plan.filter(({ repeat }) => repeat !== undefined).map(phoneEntryOf)
  const current = new Map([...plan, ...series].map((reminder) => [reminder.id, reminder]))
  return Object.entries(there).flatMap(([id, { fingerprint, due, title }]): Stale[] => {
    const reminder = current.get(id)
    if (due < on || fingerprint === TAKEN_BACK || reminder?.fingerprint === fingerprint) return []
    const named = { id, due, ...given({ title }) }
    if (reminder === undefined) return [{ ...named, why: 'done' }]
    return [{ ...named, why: reminder.due === due ? 'reworded' : 'moved' }]
  })
}

/** Sequences count from here, so that a phone whose memory was cleared still gives a later number than before. */
const FIRST_DAY: IsoDate = '2020-01-01'

/** SEQUENCE of RFC 5545: the same for the same content, higher for changed content, never lower than on an earlier day. */
export function nextSequence(before: Pick<Given, 'fingerprint' | 'sequence'> | undefined, fingerprint: string, on: IsoDate): number {
  if (before?.fingerprint === fingerprint) return before.sequence
  return Math.max((before?.sequence ?? -1) + 1, daysBetween(FIRST_DAY, on))
}

/** Ids of matters are the same on every phone; `scope` is one phone's own, made once, so that two families' files do not meet. */
const uidOf = (id: string, scope: string): string => `${id}.${scope}@anxin-yibao`

/** What a file says of a reminder; alarms that have rung are left out, or some calendars would ring them at once. */
export function calendarEntryOf(reminder: Reminder, sequence: number, scope: string, now: BeijingMoment): CalendarEntry {
  const { id, due, title, notes, place } = reminder
  const { hour, alarms } = ringingOf(reminder, now) ?? { hour: reminder.hour, alarms: [] }
  return { uid: uidOf(id, scope), sequence, due, hour, title, notes, ...given({ place }), alarms }
}

/** Takes back an entry that an earlier file brought: its matter is done or gone. */
export function cancelledEntryOf(stale: Stale, sequence: number, scope: string, hour: number, { title, notes }: ReminderText): CalendarEntry {
  return { uid: uidOf(stale.id, scope), sequence, due: stale.due, hour, title, notes, alarms: [], cancelled: true }
}
