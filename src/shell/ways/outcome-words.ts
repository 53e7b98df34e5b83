import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { latest, type Outcome } from '@/domain/enrolment/first-day'
import { waysCopy as words } from './ways.copy'

/** What paying on that day brings: 「2月1日起能报」. The later of several readings counts. */
export function outcomeWords({ cover, payOn }: Outcome, on: IsoDate): string {
  if (cover.kind === 'notOpen') return words.notOpen(dayWord(cover.opens, on))
  if (cover.kind === 'unknown') return words.unknown
  const { readings } = cover
  const first = latest(readings)
  if (readings.some((reading) => reading.on === first && reading.tooLate)) return words.tooLate
  return first <= payOn ? words.atOnce : words.from(dayWord(first, on))
}

/** Today is the last day: said once. */
export const isSameDay = ({ when, payOn }: Outcome, all: readonly Outcome[]): boolean =>
  when !== 'today' && when !== 'nextYear' && all.some((other) => other.when === 'today' && other.payOn === payOn)
