import type { Figure } from '@/domain/evidence/figure'
import type { Fen } from '@/domain/money/fen'
import type { Accounts, Bill, YearToDate } from './bill'
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
}

export function startRun(input: SettleInput, care: CareTerms, reader: Reader): Run {
  return {
    input,
    care,
    facts: factsOf(input.person, input.bill, input.yearToDate.admissions),
    read: reader.read,
    steps: [],
    unknown: new Set(),
    gaps: new Set()
  }
}

export const holdsIn = (run: Run, when: Parameters<typeof holds>[0]): boolean => holds(when, run.facts, run.unknown)

/** The figure of the first row whose condition holds. */
export function pick<T>(run: Run, table: Table<T> | undefined): Figure<T> | undefined {
  return table?.find((row) => holdsIn(run, row.when))?.value
}

export const note = (run: Run, step: Step): Fen => {
  run.steps.push(step)
  return step.amount
}
