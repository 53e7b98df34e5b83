import type { Figure } from '@/domain/evidence/figure'
import { NO_MONEY, plus, type Fen } from '@/domain/money/fen'
import type { Accounts, Bill, CareKind } from './bill'
import { ask, factsOf, type Condition, type Facts, type UnknownFact } from './condition'
import type { Person } from './person'
import { valueBy, type Reader } from './reader'
import type { Step } from './settlement'
import type { BenefitTerms, CareTerms, Row } from './terms'
import { careScope, counterOf, NOTHING_COUNTED, type Counter, type Scope, type YearToDate } from './year/counters'

export type SettleInput = {
  readonly person: Person
  readonly bill: Bill
  readonly yearToDate: YearToDate
  readonly accounts: Accounts
  readonly terms: BenefitTerms
}

/** What the rules know to be missing; the result names each with its reason. */
export type Gap = 'firstPay' | 'deductible' | 'outOfArea' | 'rate' | 'majorIllness' | 'medicalAssistance' | 'supplementary' | 'caps' | 'outpatientIllness'

/** What every reading of one bill has in common. */
export type Plan = {
  readonly input: SettleInput
  readonly care: CareTerms
  /** The kind of care that this bill counts as. */
  readonly scope: CareKind
  readonly facts: Facts
  /** What that kind of care counted this year before the bill. */
  readonly before: Counter
}

export function planOf(input: SettleInput, care: CareTerms): Plan {
  const scope = careScope(input.bill.care, input.terms)
  const before = counterOf(input.yearToDate, scope)
  return { input, care, scope, facts: factsOf(input.person, input.bill, before.stays), before }
}

type Counted = readonly [scope: Scope, after: Counter]

const NO_GAPS: readonly Gap[] = []
const NOTHING_UNKNOWN: readonly UnknownFact[] = []
const NONE_COUNTED: Counted[] = []

/** One pass of the rules: its inputs, and the notes it takes. The notes belong to this pass alone. */
export type Run = Plan & {
  readonly reader: Reader
  /** Absent where nobody asks for reasons: then only the sums are made. */
  readonly steps: Step[] | undefined
  gaps: readonly Gap[]
  unknown: readonly UnknownFact[]
  /** The year after this bill, in the scopes that changed. */
  readonly counted: Counted[]
}

export const startRun = ({ input, care, scope, facts, before }: Plan, reader: Reader, steps?: Step[]): Run =>
  ({ input, care, scope, facts, before, reader, steps, gaps: NO_GAPS, unknown: NOTHING_UNKNOWN, counted: steps === undefined ? NONE_COUNTED : [] })

export const read = <T>({ reader }: Run, figure: Figure<T>): T => valueBy(reader, figure)

export const NO_FIGURES: readonly Figure<unknown>[] = []

export function noteGap(run: Run, gap: Gap): void {
  if (!run.gaps.includes(gap)) run.gaps = [...run.gaps, gap]
}

export function noteUnknown(run: Run, fact: UnknownFact): void {
  if (!run.unknown.includes(fact)) run.unknown = [...run.unknown, fact]
}

export function holdsIn(run: Run, when: Condition | undefined): boolean {
  const answer = ask(when, run.facts)
  if (typeof answer === 'boolean') return answer
  for (const fact of answer) noteUnknown(run, fact)
  return false
}

/** The figure of the first row whose condition holds. */
export function pick<T>(run: Run, table: readonly Row<T>[] | undefined): Figure<T> | undefined {
  if (table === undefined) return undefined
  for (const { when, value } of table) if (when === undefined || holdsIn(run, when)) return value
  return undefined
}

/** Figures that a step rests on, gathered only where there are steps. */
export type Cited = Figure<unknown>[] | undefined

export function cite({ steps }: Run, first?: Figure<unknown>, second?: Figure<unknown>): Cited {
  if (steps === undefined) return undefined
  if (first === undefined) return []
  return second === undefined ? [first] : [first, second]
}

/** What a scope counted before this bill; of its own kind of care, see `before`. */
export const soFar = (run: Run, scope: Scope): Counter => counterOf(run.input.yearToDate, scope)

/** The same of 大病保险, which every bill asks for. */
export const illnessSoFar = (run: Run): Counter => run.input.yearToDate.counters.majorIllness ?? NOTHING_COUNTED

/** Adds to what a scope counted this year, where the year after is asked for; a layer has neither deductible nor stays of its own. */
export function count(run: Run, scope: Scope, base: Fen, paid: Fen): void {
  if (run.steps !== undefined) countMore(run, scope, soFar(run, scope), { base, paid, deductible: NO_MONEY, stays: 0 })
}

export function countMore(run: Run, scope: Scope, before: Counter, { base, paid, deductible, stays }: Counter): void {
  const after = { base: plus(before.base, base), paid: plus(before.paid, paid), deductible: plus(before.deductible, deductible), stays: before.stays + stays }
  run.counted.push([scope, after])
}
