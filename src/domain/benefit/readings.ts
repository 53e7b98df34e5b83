import { explore, readerAs, type Choice, type Explored, type Pin } from './reader'
import type { Plan } from './run'
import { settle, sumUp, type Summed } from './settle'
import type { Settlement, Sums } from './settlement'

export type ReadingRun = Explored<Summed>
export type Runs = readonly [ReadingRun, ...ReadingRun[]]
export type Ends = { readonly low: Sums; readonly high: Sums }

/** The sums of one bill under every combination of readings, without reasons. */
export const exploreAll = (plan: Plan, pin?: Pin): { readonly runs: Runs; readonly complete: boolean } => explore((reader): Summed => sumUp(plan, reader), pin)

/** Ties go to the run explored first: the first reading of every figure. */
export function ends(runs: Runs): { readonly low: ReadingRun; readonly high: ReadingRun } {
  let [low] = runs
  let high = low
  for (const run of runs) {
    if (run.result.sums.family > low.result.sums.family) low = run
    if (run.result.sums.family < high.result.sums.family) high = run
  }
  return { low, high }
}

export function sumsAtEnds(plan: Plan, pin: Pin): Ends {
  const { low, high } = ends(exploreAll(plan, pin).runs)
  return { low: low.result.sums, high: high.result.sums }
}

/**
 * One run with its reasons. The sums are there at once; steps and the year after are made when first read: the same rules take the same
 * readings again, and take notes. The getters stand on the prototype, so that neither `...` nor a comparison field by field sees them.
 */
export class Explained implements Settlement {
  readonly total: Sums['total']
  readonly fund: Sums['fund']
  readonly family: Sums['family']
  readonly parts: Sums['parts']
  readonly payers: Sums['payers']
  private readonly plan: Plan
  private readonly choices: readonly Choice[]
  private noted: Settlement | undefined

  constructor(plan: Plan, { result: { sums }, choices }: ReadingRun) {
    this.total = sums.total
    this.fund = sums.fund
    this.family = sums.family
    this.parts = sums.parts
    this.payers = sums.payers
    this.plan = plan
    this.choices = choices
    this.noted = undefined
  }

  get steps(): Settlement['steps'] {
    return this.withNotes().steps
  }

  get after(): Settlement['after'] {
    return this.withNotes().after
  }

  private withNotes(): Settlement {
    return (this.noted ??= settle(this.plan, readerAs(this.choices)).settlement)
  }
}
