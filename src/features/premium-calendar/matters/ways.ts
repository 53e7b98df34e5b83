import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, monthOf, type IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import type { CoverReading, Outcome } from '@/domain/enrolment/first-day'
import type { Period } from '@/domain/enrolment/terms'
import { waitWords } from '@/shell/cover-words'
import type { BarPart } from '@/ui/chart/cover-bar'
import { screens } from '../screens.copy'
import { costWords, isSameDay, outcomeWords } from './way-words'
import { waysCopy } from './ways.copy'

const words = { ...screens.ways, ...waysCopy }

/** One way to go on from here: when, what it costs, from when it pays, and the year as a bar. */
export type Way = {
  readonly key: string
  readonly title: string
  readonly day?: string
  readonly cost?: string
  readonly outcome: string
  readonly note?: string
  readonly bar?: { readonly parts: readonly BarPart[]; readonly ends: readonly [string, string]; readonly label: string }
}

type Asked = { readonly deadline: Deadline; readonly on: IsoDate; readonly term: Period }

/** The same premium today, on the last day, after it and next season: in this order, the later of two readings leading. */
export function waysOf(deadline: Deadline, on: IsoDate): readonly Way[] {
  const { outcomes = [], year } = deadline
  if (year === undefined) return []
  const term: Period = { from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate }
  return outcomes.filter((outcome) => !isSameDay(outcome, outcomes)).map((outcome) => wayOf(outcome, { deadline, on, term }))
}

function wayOf(outcome: Outcome, asked: Asked): Way {
  const { when, payOn } = outcome
  const { on } = asked
  if (when === 'nextYear') return { key: when, title: words.nextYear, day: words.nextYearNote(asked.term.from), cost: words.nothing, ...nextYear(asked) }
  return {
    key: when,
    title: words[when],
    day: dayWithWeekday(payOn, on),
    ...costWords(asked.deadline),
    ...paidOn(outcome, asked)
  }
}

const nextYear = ({ term }: Asked): Pick<Way, 'outcome' | 'bar'> => ({
  outcome: words.allYear(Number(term.from.slice(0, 4))),
  bar: barOf([{ kind: 'gap', days: daysBetween(term.from, term.to) + 1 }], term)
})

function paidOn(paid: Outcome, asked: Asked): Pick<Way, 'outcome' | 'note' | 'bar'> {
  const { cover, payOn } = paid
  const outcome = outcomeWords(paid, asked.on)
  if (cover.kind !== 'from') return { outcome }
  const [last, earlier] = lateFirst(cover.readings)
  const bar = barOf(partsOf(payOn, last.on, asked.term), asked.term)
  if (last.tooLate || last.on <= payOn) return { outcome, bar }
  const notes = [...(last.wait ? [waitWords(last.wait)] : []), ...(earlier ? [words.orEarlier(dayWord(earlier.on, asked.on))] : [])]
  return { outcome, ...(notes.length === 0 ? {} : { note: notes.join(words.comma) }), bar }
}

/** The later reading leads; the next earlier one is named beside it. */
function lateFirst(readings: readonly [CoverReading, ...CoverReading[]]): readonly [CoverReading, CoverReading | undefined] {
  const last = readings.reduce((one, other) => (other.on > one.on ? other : one), readings[0])
  return [last, readings.find(({ on }) => on < last.on)]
}

/** Not covered until the day of payment, then the wait, then covered. */
function partsOf(payOn: IsoDate, from: IsoDate, { from: first, to }: Period): readonly BarPart[] {
  const within = (day: IsoDate): number => Math.min(daysBetween(first, to) + 1, Math.max(0, daysBetween(first, day)))
  const [paid, covered] = [within(payOn < from ? payOn : from), within(from)]
  const parts: BarPart[] = [
    { kind: 'gap', days: paid },
    { kind: 'wait', days: covered - paid },
    { kind: 'covered', days: daysBetween(first, to) + 1 - covered }
  ]
  return parts.filter(({ days }) => days > 0)
}

const barOf = (parts: readonly BarPart[], { from, to }: Period): NonNullable<Way['bar']> => ({
  parts,
  ends: [words.month(monthOf(from)), words.month(monthOf(to))],
  label: parts.map(({ kind, days }) => words.part(words.kinds[kind], days)).join(words.comma)
})
