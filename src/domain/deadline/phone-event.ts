import { addDays, addMonths, daysBetween, type BeijingMoment, type IsoDate } from '@/domain/date/iso-date'
import { given } from '@/domain/form/given'
import type { Every } from './entry'
import type { Reminder, ReminderText } from './reminders'

const MINUTES_PER_HOUR = 60
/** The last hour that a reminder moved within its day can have. */
const LAST_HOUR = 23

/** When something rings: at `hour` of its day, and days before it. */
export type Ringing = { readonly hour: number; readonly alarms: readonly number[] }

/**
 * What of a reminder is still ahead of `now`. With none of its own alarms left it rings at the hour itself; on the day, past that hour,
 * at the next whole hour. `null` when the day has no hour left.
 */
export function ringingOf({ due, hour, alarms }: Pick<Reminder, 'due' | 'hour' | 'alarms'>, now: BeijingMoment): Ringing | null {
  const ahead = alarms.filter((days) => isAhead(addDays(due, -days), hour, now))
  if (ahead.length > 0) return { hour, alarms: ahead }
  if (isAhead(due, hour, now)) return { hour, alarms: [0] }
  const next = Math.floor(now.minute / MINUTES_PER_HOUR) + 1
  return due === now.day && next <= LAST_HOUR ? { hour: next, alarms: [0] } : null
}

const isAhead = (on: IsoDate, hour: number, { day, minute }: BeijingMoment): boolean => on > day || (on === day && hour * MINUTES_PER_HOUR > minute)

/** An event for the phone's own calendar; times in seconds since 1970, as WeChat takes them. */
export type PhoneEvent = {
  readonly title: string
  readonly description: string
  readonly location?: string
  readonly startTime: number
  readonly endTime: number
  /** Seconds before `startTime`. */
  readonly alarmOffset: number
  /** Comes back without end; only for days that every month has. */
  readonly every?: Every
}

const SECONDS_PER_DAY = 86_400
const SECONDS_PER_HOUR = 3_600
const BEIJING_AHEAD_HOURS = 8
const HALF_AN_HOUR = 1_800

/** Seconds since 1970 of an hour of a Beijing day, whatever the phone's time zone. */
export const beijingSeconds = (on: IsoDate, hour: number): number =>
  daysBetween('1970-01-01', on) * SECONDS_PER_DAY + (hour - BEIJING_AHEAD_HOURS) * SECONDS_PER_HOUR

/**
 * The phone takes one alarm per event: the furthest one that is still ahead. A file carries them all. What comes back by itself keeps an
 * alarm of the family's own choice for all its times, though it may be past for the first, and begins with the next time that is ahead.
 *
 * @returns `null` when nothing of the day is left to ring.
 */
export function phoneEventOf(reminder: Reminder, now: BeijingMoment): PhoneEvent | null {
  const { repeat } = reminder
  if (repeat !== undefined) return { ...eventAt(reminder, firstAhead(reminder, repeat.every, now), reminder.hour, steadyAlarm(reminder, repeat.every)), every: repeat.every }
  const ringing = ringingOf(reminder, now)
  return ringing === null ? null : eventAt(reminder, reminder.due, ringing.hour, ringing.alarms[0] ?? 0)
}

function eventAt({ title, notes, place }: ReminderText, due: IsoDate, hour: number, daysBefore: number): PhoneEvent {
  const startTime = beijingSeconds(due, hour)
  return {
    title,
    description: notes,
    ...given({ location: place }),
    startTime,
    endTime: startTime + HALF_AN_HOUR,
    alarmOffset: daysBefore * SECONDS_PER_DAY
  }
}

const MONTHS: Readonly<Record<Every, number>> = { month: 1, year: 12 }
const firstAhead = ({ due, hour }: Reminder, every: Every, now: BeijingMoment): IsoDate => (isAhead(due, hour, now) ? due : addMonths(due, MONTHS[every]))

/** Shortest time between two of them, in days: an alarm that is longer would ring before the one before. */
const SHORTEST: Readonly<Record<Every, number>> = { month: 28, year: 365 }
const steadyAlarm = ({ alarms }: Reminder, every: Every): number => alarms.find((days) => days < SHORTEST[every]) ?? 0

/** The first time of something that comes back stays silent: its alarm lies behind `now`. */
export const isFirstSilent = (reminder: Reminder, now: BeijingMoment): boolean =>
  reminder.repeat !== undefined && !isAhead(addDays(firstAhead(reminder, reminder.repeat.every, now), -steadyAlarm(reminder, reminder.repeat.every)), reminder.hour, now)
