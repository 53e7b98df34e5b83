import { dayWithWeekday } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import type { Outcome } from '@/domain/enrolment/first-day'
import { costOf, sumText } from '@/shell/premium-sums'
import { isSameDay, outcomeWords } from '@/shell/ways/outcome-words'
import { waysCopy as words } from '@/shell/ways/ways.copy'

export function costWords(deadline: Deadline): string | undefined {
  const cost = costOf([deadline])
  return cost === undefined || (cost.unknown && cost.low === 0) ? undefined : sumText(cost)
}

type WayInShort = { readonly title: string; readonly value?: string; readonly note: string }

/** Today, and the next day on which it changes: two ways, in short; nothing where today brings nothing that is known. */
export function waysInShort(deadline: Deadline, on: IsoDate): readonly WayInShort[] {
  const { missedOn, outcomes = [], year } = deadline
  const all = outcomes.filter((outcome) => !isSameDay(outcome, outcomes))
  const today = all.find(({ when }) => when === 'today')
  if (missedOn === undefined || year === undefined || today === undefined) return []
  const now = outcomeWords(today, on)
  const other = all.find((one) => one.when !== 'today' && (one.when === 'nextYear' || outcomeWords(one, on) !== now))
  const cost = costWords(deadline)
  return [{ title: words.today, note: now, ...(cost === undefined ? {} : { value: cost }) }, ...(other === undefined ? [] : [inShort(other, year, on)])]
}

const inShort = (outcome: Outcome, year: number, on: IsoDate): WayInShort =>
  outcome.when === 'nextYear'
    ? { title: words.nextYear, note: words.allYear(year) }
    : { title: words[outcome.when], value: dayWithWeekday(outcome.payOn, on), note: outcomeWords(outcome, on) }
