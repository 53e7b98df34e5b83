import type { IsoDate } from '@/domain/date/iso-date'

/** One event of a calendar file. Hours are Beijing's. */
export type CalendarEntry = {
  /** Unique in the world and stable: importing the file again updates the event with this id. */
  readonly uid: string
  readonly sequence: number
  readonly due: IsoDate
  readonly hour: number
  readonly title: string
  readonly notes: string
  readonly place?: string
  /** Days before; 0 rings at the hour itself. */
  readonly alarms: readonly number[]
  /** Takes an event back that an earlier file brought. */
  readonly cancelled?: boolean
}

const ZONE = 'Asia/Shanghai'
const CRLF = '\r\n'
const MAX_OCTETS = 75

/** China has had one offset and no summer time since 1991. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE'
]

/**
 * A calendar file after RFC 5545: one VEVENT of half an hour for each entry, at its hour in Beijing, with its alarms.
 *
 * @param name Name of the calendar, where a program shows one.
 * @param on Day on which the file is written: its stamp, so that the same entries on the same day are the same bytes.
 * @throws {RangeError} If an hour or a number of days is not whole, or two entries share a uid.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], on: IsoDate): string {
  if (new Set(entries.map(({ uid }) => uid)).size !== entries.length) throw new RangeError('two entries share a uid')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//anxin-yibao//reminders//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    text('X-WR-CALNAME', name),
    `X-WR-TIMEZONE:${ZONE}`,
    ...TIME_ZONE,
    ...entries.flatMap((entry) => eventOf(entry, on)),
    'END:VCALENDAR'
  ]
  return lines.map((line) => fold(line) + CRLF).join('')
}

function eventOf(entry: CalendarEntry, on: IsoDate): string[] {
  const { uid, sequence, due, hour, title, notes, place, alarms, cancelled = false } = entry
  const stamp = `${compact(on)}T000000Z`
  return [
    'BEGIN:VEVENT',
    text('UID', uid),
    `SEQUENCE:${whole(sequence)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;TZID=${ZONE}:${compact(due)}T${twoDigits(hour)}0000`,
    `DTEND;TZID=${ZONE}:${compact(due)}T${twoDigits(hour)}3000`,
    text('SUMMARY', title),
    text('DESCRIPTION', notes),
    ...(place === undefined ? [] : [text('LOCATION', place)]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(cancelled ? [] : alarms.flatMap((days) => alarmOf(days, title))),
    'END:VEVENT'
  ]
}

const alarmOf = (days: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  text('DESCRIPTION', title),
  `TRIGGER:${whole(days) === 0 ? 'PT0S' : `-P${days}D`}`,
  'END:VALARM'
]

const compact = (on: IsoDate): string => on.replace(/-/g, '')

function whole(value: number): number {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`not a whole number: ${value}`)
  return value
}

function twoDigits(hour: number): string {
  if (whole(hour) > 23) throw new RangeError(`not an hour: ${hour}`)
  return String(hour).padStart(2, '0')
}

/** TEXT values: backslash, semicolon, comma and line ends (also Unicode's own) are escaped; other control characters are left out. */
function text(name: string, value: string): string {
  const escaped = value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  return `${name}:${escaped}`
}

/** Lines of at most 75 octets of UTF-8, never cut inside a character; a continuation begins with a space. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const char of Array.from(line)) {
    const size = octetsOf(char)
    if (octets + size > MAX_OCTETS) {
      folded += `${CRLF} `
      octets = 1
    }
    folded += char
    octets += size
  }
  return folded
}

/** By hand: the mini program has neither Buffer nor TextEncoder. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
