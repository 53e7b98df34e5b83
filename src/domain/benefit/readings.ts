import { explore, readerAs, type Explored, type Pin } from './reader'
import type { Plan } from './run'
import { settle, sumUp, type Summed } from './settle'
import type { Settlement, Sums } from './settlement'
import { partsOf, payersOf, sumsOf } from './sums'

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
    if (run.result.family > low.result.family) low = run
    if (run.result.family < high.result.family) high = run
  }
  return { low, high }
}

export function sumsAtEnds(plan: Plan, pin: Pin): Ends {
  const { low, high } = ends(exploreAll(plan, pin).runs)
  return { low: sumsOf(low.result), high: sumsOf(high.result) }
}

/**
 * One run with its reasons. The sums are there at once, parts and payers are put together when first read; steps and the year after are made
 * then too: the same rules take the same readings again, and take notes. The getters stand on the prototype, so that neither `...` nor a comparison field by field sees them.
 */
export class Explained implements Settlement {
  readonly total: Sums['total']
  readonly fund: Sums['fund']
  readonly family: Sums['family']
  private readonly run: ReadingRun
  private knownParts: Sums['parts'] | undefined
  private knownPayers: Sums['payers'] | undefined
  private noted: Settlement | undefined

  constructor(run: ReadingRun) {
    const { bill, fund, family } = run.result
    this.total = bill.total
    this.fund = fund
    this.family = family
    this.run = run
    this.knownParts = undefined
    this.knownPayers = undefined
    this.noted = undefined
  }

  get parts(): Settlement['parts'] {
    return (this.knownParts ??= partsOf(this.run.result))
  }

  get payers(): Settlement['payers'] {
    return (this.knownPayers ??= payersOf(this.run.result))
  }

  get steps(): Settlement['steps'] {
    return this.withNotes().steps
  }

  get after(): Settlement['after'] {
    return this.withNotes().after
  }

  private withNotes(): Settlement {
    return (this.noted ??= settle(this.run.result, readerAs(this.run.choices)).settlement)
  }
}
