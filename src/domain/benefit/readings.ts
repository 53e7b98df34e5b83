import { explore, readerAs, type Explored, type Pin } from './reader'
import type { SettleInput } from './run'
import { explain, sumUp, type Reasons } from './settle'
import type { Settlement, Sums } from './settlement'
import { partsOf, payersOf, sumsOf, type Summed } from './sums'
import type { CareTerms } from './terms'

export type ReadingRun = Explored<Summed>
export type Runs = readonly [ReadingRun, ...ReadingRun[]]
export type Ends = { readonly low: Sums; readonly high: Sums }

/** The sums of one bill under every combination of readings, without reasons. */
export const exploreAll = (input: SettleInput, care: CareTerms, pin?: Pin): { readonly runs: Runs; readonly complete: boolean } => explore((reader): Summed => sumUp(input, care, reader), pin)

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

export function sumsAtEnds(input: SettleInput, care: CareTerms, pin: Pin): Ends {
  const { low, high } = ends(exploreAll(input, care, pin).runs)
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
  private readonly input: SettleInput
  private readonly care: CareTerms
  private readonly run: ReadingRun
  private knownParts: Sums['parts'] | undefined
  private knownPayers: Sums['payers'] | undefined
  private noted: Reasons | undefined

  constructor(input: SettleInput, care: CareTerms, run: ReadingRun) {
    const { total, fund, family } = run.result
    this.total = total
    this.fund = fund
    this.family = family
    this.input = input
    this.care = care
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
    return this.reasons().steps
  }

  get after(): Settlement['after'] {
    return this.reasons().after
  }

  private reasons(): Reasons {
    return (this.noted ??= explain(this.input, this.care, readerAs(this.run.choices)))
  }
}
