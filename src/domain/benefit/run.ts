import type { Figure } from '@/domain/evidence/figure'
import { addFen, NO_MONEY, type Fen } from '@/domain/money/fen'
import type { Accounts, Bill, LayerToDate, YearToDate } from './bill'
import { factsOf, holds, type Facts, type UnknownFact } from './condition'
import type { Person } from './person'
import type { Reader } from './reader'
import type { Step } from './settlement'
import type { BenefitTerms, CareTerms, Table } from './terms'

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
  readonly unknown: Set<UnknownFact>
  readonly gaps: Set<Gap>
  /** Layers of the year after this bill, where they changed. */
  readonly layers: Map<string, LayerToDate>
}

export function startRun(input: SettleInput, care: CareTerms, reader: Reader): Run {
  return {
    input,
    care,
    facts: factsOf(input.person, input.bill, input.yearToDate.admissions),
    read: reader.read,
    steps: [],
    unknown: new Set(),
    gaps: new Set(),
    layers: new Map()
  }
}

export const holdsIn = (run: Run, when: Parameters<typeof holds>[0]): boolean => holds(when, run.facts, run.unknown)

/** The figure of the first row whose condition holds. */
export function pick<T>(run: Run, table: Table<T> | undefined): Figure<T> | undefined {
  if (table === undefined) return undefined
  for (const row of table) if (holds(row.when, run.facts, run.unknown)) return row.value
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
  run.layers.set(layer, { base: addFen(before.base, base), paid: addFen(before.paid, paid) })
}
