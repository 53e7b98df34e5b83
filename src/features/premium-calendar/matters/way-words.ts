import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { latest, type Outcome } from '@/domain/enrolment/first-day'
import { costOf, sumText } from './money-words'
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

export const costWords = (deadline: Deadline): { readonly cost?: string } => {
  const cost = costOf([deadline])
  return cost === undefined || (cost.unknown && cost.low === 0) ? {} : { cost: sumText(cost) }
}

/** Today is the last day: said once. */
export const isSameDay = ({ when, payOn }: Outcome, all: readonly Outcome[]): boolean =>
  when !== 'today' && when !== 'nextYear' && all.some((other) => other.when === 'today' && other.payOn === payOn)

type WayInShort = { readonly title: string; readonly value?: string; readonly note: string }

/** Today, and the next day on which it changes: two ways, in short; nothing where today brings nothing that is known. */
export function waysInShort(deadline: Deadline, on: IsoDate): readonly WayInShort[] {
  const { missedOn, outcomes = [], year } = deadline
  const all = outcomes.filter((outcome) => !isSameDay(outcome, outcomes))
  const today = all.find(({ when }) => when === 'today')
  if (missedOn === undefined || year === undefined || today === undefined) return []
  const now = outcomeWords(today, on)
  const other = all.find((one) => one.when !== 'today' && (one.when === 'nextYear' || outcomeWords(one, on) !== now))
  const { cost } = costWords(deadline)
  return [{ title: words.today, note: now, ...(cost === undefined ? {} : { value: cost }) }, ...(other === undefined ? [] : [inShort(other, year, on)])]
}

const inShort = (outcome: Outcome, year: number, on: IsoDate): WayInShort =>
  outcome.when === 'nextYear'
    ? { title: words.nextYear, note: words.allYear(year) }
    : { title: words[outcome.when], value: dayWithWeekday(outcome.payOn, on), note: outcomeWords(outcome, on) }
