import type { Figure } from '@/domain/evidence/figure'
import { NO_MONEY, plus, type Fen } from '@/domain/money/fen'
import type { Accounts, Bill, CareKind } from './bill'
import { ask, factsOf, type Condition, type Facts, type UnknownFact } from './condition'
import type { Person } from './person'
import type { Reader } from './reader'
import type { Step } from './settlement'
import type { BenefitTerms, CareTerms, Row } from './terms'
import { careScope, counterOf, type Counter, type Scope, type YearToDate } from './year/counters'

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
}

export function planOf(input: SettleInput, care: CareTerms): Plan {
  const scope = careScope(input.bill.care, input.terms)
  return { input, care, scope, facts: factsOf(input.person, input.bill, counterOf(input.yearToDate, scope).stays) }
}

/** One pass of the rules: its inputs, and the notes it takes. The notes belong to this pass alone. */
export type Run = Plan & {
  readonly read: Reader['read']
  /** Absent where nobody asks for reasons: then only the sums are made. */
  readonly steps: Step[] | undefined
  readonly unknown: UnknownFact[]
  readonly gaps: Gap[]
  /** The year after this bill, in the scopes that changed. */
  readonly counted: (readonly [scope: Scope, after: Counter])[]
}

export const startRun = ({ input, care, scope, facts }: Plan, { read }: Reader, steps?: Step[]): Run =>
  ({ input, care, scope, facts, read, steps, unknown: [], gaps: [], counted: [] })

export const NO_FIGURES: readonly Figure<unknown>[] = []

/** Each once. */
function addTo<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item)
}

export const noteGap = (run: Run, gap: Gap): void => addTo(run.gaps, gap)

export const noteUnknown = (run: Run, fact: UnknownFact): void => addTo(run.unknown, fact)

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

export const cite = ({ steps }: Run, ...figures: readonly Figure<unknown>[]): Cited => (steps === undefined ? undefined : [...figures])

/** What a scope counted before this bill. */
export const soFar = (run: Run, scope: Scope): Counter => counterOf(run.input.yearToDate, scope)

/** Adds to what a scope counted this year, where the year after is asked for; a layer has neither deductible nor stays of its own. */
export function count(run: Run, scope: Scope, more: { readonly base?: Fen; readonly paid?: Fen; readonly deductible?: Fen; readonly stays?: number }, before: Counter = soFar(run, scope)): void {
  if (run.steps === undefined) return
  const { base = NO_MONEY, paid = NO_MONEY, deductible = NO_MONEY, stays = 0 } = more
  run.counted.push([scope, { base: plus(before.base, base), paid: plus(before.paid, paid), deductible: plus(before.deductible, deductible), stays: before.stays + stays }])
}
