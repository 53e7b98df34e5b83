import { larger, NO_MONEY, plus, subtractToZero, type Fen } from '@/domain/money/fen'
import type { CareKind } from '../bill'
import { counterOf, NOTHING_COUNTED, type Counter, type Scope, type YearToDate } from './counters'

/** What a person knows of the year before a bill, as seen from that bill. What is left out is nothing. */
export type Opening = {
  /** Deductible paid for this kind of care. */
  readonly deductiblePaid?: Fen
  /** Paid by the pooled fund for all care. */
  readonly fundPaid?: Fen
  /** Paid by the pooled fund for this kind of care. */
  readonly carePaid?: Fen
  /** Cost of this kind of care inside the catalogue, after first pay, deductibles included. */
  readonly covered?: Fen
  readonly majorIllnessBase?: Fen
  readonly majorIllnessPaid?: Fen
  readonly assistancePaid?: Fen
  /** Stays (or visits) of this kind of care before this one. */
  readonly admissions?: number
  readonly incentive?: Fen
}

const NOTHING: Required<Opening> = {
  deductiblePaid: NO_MONEY, fundPaid: NO_MONEY, carePaid: NO_MONEY, covered: NO_MONEY, majorIllnessBase: NO_MONEY, majorIllnessPaid: NO_MONEY,
  assistancePaid: NO_MONEY, admissions: 0, incentive: NO_MONEY
}

/** The counters that the opening speaks of; `scope` is the kind of care of the bill, see `careScope`. */
export function openYear(opening: Opening, scope: CareKind): YearToDate {
  const { deductiblePaid: deductible, fundPaid, carePaid, covered: base, admissions: stays, incentive, ...layers } = { ...NOTHING, ...opening }
  const known: readonly (readonly [Scope, Counter])[] = [
    ['all', { base, paid: larger(fundPaid, carePaid), deductible, stays }],
    [scope, { base, paid: carePaid, deductible, stays }],
    ['majorIllness', { ...NOTHING_COUNTED, base: layers.majorIllnessBase, paid: layers.majorIllnessPaid }],
    ['assistance', { ...NOTHING_COUNTED, paid: layers.assistancePaid }]
  ]
  return { counters: Object.fromEntries(known.filter(([, counter]) => isCounted(counter))), incentive }
}

const isCounted = ({ base, paid, deductible, stays }: Counter): boolean => base + paid + deductible + stays > 0

type By = Readonly<Record<keyof Counter, number>>

const change = (said: number | undefined, counted: number): number => (said === undefined ? 0 : said - counted)

const moved = (amount: Fen, by: number): Fen => (by < 0 ? subtractToZero(amount, -by as Fen) : plus(amount, by as Fen))

const shifted = ({ base, paid, deductible, stays }: Counter, by: By): Counter => ({
  base: moved(base, by.base), paid: moved(paid, by.paid), deductible: moved(deductible, by.deductible), stays: Math.max(0, stays + by.stays)
})

/**
 * A year that was counted from bills, with what somebody says of it in the place of what was counted. All care of the year changes by as
 * much as this kind of care does; every other scope stays as it was counted.
 *
 * @param said What is named, and only that: `fundPaid` or `carePaid`, not both.
 */
export function correctYear(year: YearToDate, said: Opening, scope: CareKind): YearToDate {
  const [care, all, illness] = [counterOf(year, scope), counterOf(year, 'all'), counterOf(year, 'majorIllness')]
  const by: By = {
    base: change(said.covered, care.base),
    paid: change(said.fundPaid, all.paid) + change(said.carePaid, care.paid),
    deductible: change(said.deductiblePaid, care.deductible),
    stays: change(said.admissions, care.stays)
  }
  const majorIllness = { ...illness, base: said.majorIllnessBase ?? illness.base, paid: said.majorIllnessPaid ?? illness.paid }
  return { ...year, counters: { ...year.counters, all: shifted(all, by), [scope]: shifted(care, by), majorIllness } }
}
