import type { Figure } from '@/domain/evidence/figure'
import { NO_MONEY, plus, type Fen } from '@/domain/money/fen'
import type { Accounts, Bill, LayerToDate, YearToDate } from './bill'
import { ask, factsOf, type Condition, type Facts, type UnknownFact } from './condition'
import type { Person } from './person'
import type { Reader } from './reader'
import type { Step } from './settlement'
import type { BenefitTerms, CareTerms, Row } from './terms'

export type SettleInput = {
  readonly person: Person
  readonly bill: Bill
  readonly yearToDate: YearToDate
  readonly accounts: Accounts
  readonly terms: BenefitTerms
}

/** What the rules know to be missing; the result names each with its reason. */
export type Gap = 'firstPay' | 'deductible' | 'outOfArea' | 'rate' | 'majorIllness' | 'medicalAssistance' | 'supplementary' | 'caps'

/** One pass of the rules: its inputs, and the notes it takes. The notes belong to this pass alone. */
export type Run = {
  readonly input: SettleInput
  readonly care: CareTerms
  readonly facts: Facts
  readonly read: Reader['read']
  readonly steps: Step[]
  readonly unknown: UnknownFact[]
  readonly gaps: Gap[]
  /** Layers of the year after this bill, where they changed. */
  readonly layers: (readonly [name: string, after: LayerToDate])[]
}

export function startRun(input: SettleInput, care: CareTerms, reader: Reader): Run {
  return {
    input,
    care,
    facts: factsOf(input.person, input.bill, input.yearToDate.admissions),
    read: reader.read,
    steps: [],
    unknown: [],
    gaps: [],
    layers: []
  }
}

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

export const note = (run: Run, step: Step): Fen => {
  run.steps.push(step)
  return step.amount
}

const NOTHING: LayerToDate = { base: NO_MONEY, paid: NO_MONEY }

/** What a layer counted and paid before this bill. */
export const soFar = (run: Run, layer: string): LayerToDate => run.input.yearToDate.layers?.[layer] ?? NOTHING

/** Adds to what a layer counted and paid this year. */
export function countLayer(run: Run, layer: string, base: Fen, paid: Fen, before: LayerToDate = soFar(run, layer)): void {
  run.layers.push([layer, { base: plus(before.base, base), paid: plus(before.paid, paid) }])
}
