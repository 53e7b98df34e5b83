import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { latest, type CoverReading, type Outcome } from '@/domain/enrolment/first-day'
import type { WaitReading } from '@/domain/enrolment/waiting'
import { waysCopy as words } from './ways.copy'

type Paid = Pick<Outcome, 'cover' | 'payOn'>

/** What paying on that day brings: 「2月1日起能报」. The later of several readings counts. */
export function outcomeWords({ cover, payOn }: Paid, on: IsoDate): string {
  if (cover.kind === 'notOpen') return words.notOpen(dayWord(cover.opens, on))
  if (cover.kind === 'unknown') return words.unknown
  const { readings } = cover
  const first = latest(readings)
  if (readings.some((reading) => reading.on === first && reading.tooLate)) return words.tooLate
  return first <= payOn ? words.atOnce : words.from(dayWord(first, on))
}

/** What stands beside it: how long the wait is, and the earlier day that another reading gives. Empty where nothing does. */
export function outcomeNote({ cover, payOn }: Paid, on: IsoDate): string {
  if (cover.kind !== 'from') return ''
  const [last, earlier] = lateFirst(cover.readings)
  if (last.tooLate || last.on <= payOn) return ''
  return [...(last.wait ? [waitWords(last.wait)] : []), ...(earlier ? [words.orEarlier(dayWord(earlier.on, on))] : [])].join(words.comma)
}

/** The later reading leads; the next earlier one is named beside it. */
export function lateFirst(readings: readonly [CoverReading, ...CoverReading[]]): readonly [CoverReading, CoverReading | undefined] {
  const last = readings.reduce((one, other) => (other.on > one.on ? other : one), readings[0])
  return [last, readings.find(({ on }) => on < last.on)]
}

/** 「等 3 个月」「等 90 天」: ninety days are not three months. */
export const waitWords = ({ fixed, addedMonths }: WaitReading): string =>
  fixed.days === undefined ? words.waitMonths(fixed.months + addedMonths) : words.waitDays(fixed.days)

/** Today is the last day: said once. */
export const isSameDay = ({ when, payOn }: Outcome, all: readonly Outcome[]): boolean =>
  when !== 'today' && when !== 'nextYear' && all.some((other) => other.when === 'today' && other.payOn === payOn)
