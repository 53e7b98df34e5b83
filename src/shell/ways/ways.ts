import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { addMonths, daysBetween, endOfMonth, monthOf, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { latest, type Outcome } from '@/domain/enrolment/first-day'
import type { GapOutcome } from '@/domain/enrolment/standing'
import type { Period } from '@/domain/enrolment/terms'
import type { BarPart } from '@/ui/chart/cover-bar'
import { barCopy } from './bars.copy'
import { isSameDay, lateFirst, outcomeNote, outcomeWords } from './outcome-words'
import { waysCopy } from './ways.copy'

const words = { ...barCopy, ...waysCopy }

/** One way to go on from here: when, what it costs, from when it pays, and the stretch of time as a bar. */
export type Way = {
  readonly key: string
  readonly title: string
  readonly day?: string
  readonly cost?: string
  readonly outcome: string
  readonly note?: string
  readonly bar?: { readonly parts: readonly BarPart[]; readonly ends: readonly [string, string]; readonly label: string }
}

/** A way whose first day of cover may hang on something that nobody said yet. */
export type OpenWay = Omit<Way, 'outcome'> & Partial<Pick<Way, 'outcome'>>

type YearAsked = { readonly year: number; readonly outcomes: readonly Outcome[]; readonly cost: string | undefined; readonly on: IsoDate }
type Asked = YearAsked & { readonly term: Period }

/** The same premium today, on the last day, after it and next season: in this order, the later of two readings leading. */
export function yearWays(asked: YearAsked): readonly Way[] {
  const { outcomes, year } = asked
  const term: Period = { from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate }
  return outcomes.filter((outcome) => !isSameDay(outcome, outcomes)).map((outcome) => wayOf(outcome, { ...asked, term }))
}

/** While nobody said which years were paid: each day and what it costs are known, the first day of cover is not. */
export function unsaidWays(asked: YearAsked): readonly OpenWay[] {
  const hanging = asked.outcomes.filter(({ when, cover }) => when !== 'nextYear' && cover.kind === 'from').map(({ when }): string => when)
  return yearWays(asked).map((way) => (hanging.includes(way.key) ? dayAndCost(way) : way))
}

function dayAndCost(way: Way): OpenWay {
  const { outcome: _outcome, note: _note, bar: _bar, ...known } = way
  return known
}

function wayOf(outcome: Outcome, asked: Asked): Way {
  const { when, payOn } = outcome
  const { on, cost, year } = asked
  if (when === 'nextYear') return { key: when, title: words.nextYear, day: words.nextYearNote(year + 1), cost: words.nothing, ...nextYear(asked) }
  return {
    key: when,
    title: words[when],
    day: dayWithWeekday(payOn, on),
    ...(cost === undefined ? {} : { cost }),
    ...paidOn(outcome, asked)
  }
}

const nextYear = ({ term, year }: Asked): Pick<Way, 'outcome' | 'bar'> => ({
  outcome: words.allYear(year),
  bar: barOf([{ kind: 'gap', days: daysBetween(term.from, term.to) + 1 }], monthEnds(term))
})

function paidOn(paid: Outcome, asked: Asked): Pick<Way, 'outcome' | 'note' | 'bar'> {
  const { cover, payOn } = paid
  const outcome = outcomeWords(paid, asked.on)
  if (cover.kind !== 'from') return { outcome }
  const bar = barOf(partsOf(payOn, latest(cover.readings), asked.term), monthEnds(asked.term))
  const note = outcomeNote(paid, asked.on)
  return { outcome, ...(note === '' ? {} : { note }), bar }
}

/** A pause that is made up is covered from the day of payment on; before it perhaps. */
function backParts(payOn: IsoDate, { from, to }: Period): readonly BarPart[] {
  const before = daysBetween(from, payOn)
  const parts: BarPart[] = [{ kind: 'maybe', days: before }, { kind: 'covered', days: daysBetween(from, to) + 1 - before }]
  return parts.filter(({ days }) => days > 0)
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

const monthEnds = ({ from, to }: Period): readonly [string, string] => [words.month(monthOf(from)), words.month(monthOf(to))]
const dated = (day: IsoDate): string => words.yearMonth(yearOf(day), monthOf(day))

const barOf = (parts: readonly BarPart[], ends: readonly [string, string]): NonNullable<Way['bar']> => ({
  parts,
  ends,
  label: parts.map(({ kind, days }) => words.part(words.kinds[kind], days)).join(words.comma)
})

/**
 * A pause made up today, on its last day, and paid again after it: the stretch from the first month that is missing to a month after
 * the longest wait of any of them. The later of two readings counts.
 */
export function gapWays(since: IsoDate, outcomes: readonly GapOutcome[], on: IsoDate): readonly Way[] {
  const to = endOfMonth(latestOf(since, outcomes))
  const all = outcomes.filter(({ when, payOn }) => when === 'today' || payOn !== on)
  return all.map((outcome) => gapWay(outcome, { from: since, to }, on))
}

const latestOf = (since: IsoDate, outcomes: readonly GapOutcome[]): IsoDate =>
  outcomes.map(({ readings }) => latest(readings)).reduce((one, other) => (other > one ? other : one), addMonths(since, 1))

function gapWay({ when, payOn, reachesBack, readings }: GapOutcome, term: Period, on: IsoDate): Way {
  const base = { key: when, title: when === 'today' && !reachesBack ? words.gap.again : words.gap[when], day: dayWithWeekday(payOn, on) }
  const [{ on: from }, earlier] = lateFirst(readings)
  const ends = [dated(term.from), dated(term.to)] as const
  if (reachesBack) return { ...base, outcome: words.gap.reachesBack(dayWord(term.from, on)), bar: barOf(backParts(payOn, term), ends) }
  return { ...base, outcome: words.gap.from(dayWord(from, on)), note: [words.gap.notBack, ...(earlier ? [earlier.on <= payOn ? words.gap.maybeAtOnce : words.orEarlier(dayWord(earlier.on, on))] : [])].join(words.comma), bar: barOf(partsOf(payOn, from, term), ends) }
}
