import type { IsoDate } from '@/domain/date/iso-date'
import { weakestGrade, type Claim, type Figure, type Grade } from '@/domain/evidence/figure'
import { gradeOn } from '@/domain/evidence/standing'
import type { UnknownFact } from './condition'
import { billProblems, type BillProblem } from './check-bill'
import { alternativesTo, forksThatMatter, type Alternative, type Fork } from './doubts'
import { Explained, ends, exploreAll, sumsAtEnds, type Ends, type Runs } from './readings'
import type { Gap, SettleInput } from './run'
import type { Summed } from './sums'
import type { Settlement } from './settlement'
import type { CareTerms } from './terms'

export type { Alternative, Fork } from './doubts'

export type Warning =
  | { readonly kind: 'unsplit' }
  | { readonly kind: 'unknown-facts'; readonly facts: readonly UnknownFact[] }
  | { readonly kind: 'interval-incomplete' }
  | { readonly kind: 'as-inpatient' }
  | { readonly kind: 'flexible-as-employee' }

/** Sums, warnings and gaps are there at once; reasons, forks and alternatives are worked out when first read. Not to be copied with `...`. */
export type Estimate = {
  readonly kind: 'estimate'
  /** 往少算: the reading of all figures together in which the family pays most. The number to prepare for. */
  readonly low: Settlement
  /** 往多算: the reading in which the family pays least. */
  readonly high: Settlement
  readonly forks: readonly Fork[]
  readonly alternatives: readonly Alternative[]
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
}

export type EstimateResult =
  | Estimate
  | { readonly kind: 'bad-bill'; readonly problems: readonly BillProblem[] }
  | { readonly kind: 'no-terms-for-care' }
  | { readonly kind: 'no-out-of-area-terms' }
  | { readonly kind: 'no-rate' }

/** Gaps without which no figure may be shown at all. */
const FATAL = { outOfArea: 'no-out-of-area-terms', rate: 'no-rate' } as const

/**
 * Estimates a bill under every combination of readings of the figures it needs, and reports both ends.
 * Pure; bad input and missing terms are results, not errors.
 *
 * @throws {RangeError} If the bill and the year before it together pass `MAX_FEN`, a hundred million yuan.
 */
export function estimate(input: SettleInput): EstimateResult {
  const problems = billProblems(input.bill, input.person)
  if (problems.length > 0) return { kind: 'bad-bill', problems }
  const care = careTermsFor(input)
  if (care === undefined) return { kind: 'no-terms-for-care' }

  const ready = emergencyAsFiled(input)
  const { runs, complete } = exploreAll(ready, care)
  const gaps = union(runs, gapsOf)
  for (const gap of gaps) if (gap === 'rate' || gap === 'outOfArea') return { kind: FATAL[gap] }

  return new Found(ready, care, runs, warningsFor(ready, union(runs, unknownOf), complete), gaps)
}

/** What a bill comes to; doubts wait until somebody reads them. */
class Found implements Estimate {
  /** Held, or the shape of both kinds of object would be given up with every collection of the heap, and the code compiled for it. */
  static latest: Found | undefined
  readonly kind: 'estimate'
  readonly low: Settlement
  readonly high: Settlement
  private readonly input: SettleInput
  private readonly care: CareTerms
  private readonly runs: Runs
  /** The first reading of every figure: mostly one of the ends. */
  private readonly first: Settlement
  readonly warnings: readonly Warning[]
  readonly gaps: readonly Gap[]
  private knownForks: readonly Fork[] | undefined
  private knownAlternatives: readonly Alternative[] | undefined

  constructor(input: SettleInput, care: CareTerms, runs: Runs, warnings: readonly Warning[], gaps: readonly Gap[]) {
    const [first] = runs
    const { low, high } = ends(runs)
    this.kind = 'estimate'
    this.warnings = warnings
    this.gaps = gaps
    this.knownForks = undefined
    this.knownAlternatives = undefined
    this.input = input
    this.care = care
    this.runs = runs
    this.first = new Explained(input, care, first)
    this.low = low === first ? this.first : new Explained(input, care, low)
    this.high = high === first ? this.first : high === low ? this.low : new Explained(input, care, high)
    Found.latest = this
  }

  get forks(): readonly Fork[] {
    return (this.knownForks ??= forksThatMatter(this.runs, this.first))
  }

  get alternatives(): readonly Alternative[] {
    return (this.knownAlternatives ??= alternativesTo(this.input, this.care, this.low, this.high))
  }
}

/** 急诊抢救 outside the area counts as filed. */
export function emergencyAsFiled(input: SettleInput): SettleInput {
  const { care, place, filing } = input.bill
  return care === 'emergency' && place !== 'local' && filing !== 'emergency' ? { ...input, bill: { ...input.bill, filing: 'emergency' } } : input
}

/** The weakest grade behind the careful end, as the claims in use stand `on` a day; an inferred value counts as inferred. `null`: no claim at all. */
export const weakestOf = ({ low }: Estimate, on: IsoDate): Grade | null =>
  weakestGrade(low.steps.flatMap(({ figures }) => figures.flatMap((figure) => gradesOf(figure, on))))

const gradesOf = ({ claims, readings, doubt }: Figure<unknown>, on: IsoDate): readonly Grade[] => [
  ...readings.flatMap(({ from }) => from.map((index) => gradeOn(claims[index] as Claim, on))),
  ...(doubt === 'inferred' ? (['inferred'] as const) : [])
]

/** Whether the rules asked for something that nobody said. */
export const isUnsaid = ({ warnings }: Estimate, fact: UnknownFact): boolean => warnings.some((warning) => warning.kind === 'unknown-facts' && warning.facts.includes(fact))

/** The care terms that an estimate of this bill would use; 急诊抢救 follows the inpatient terms where an area has none of its own. */
export function careTermsFor({ bill, terms }: SettleInput): CareTerms | undefined {
  return terms.care[bill.care] ?? (bill.care === 'emergency' ? terms.care.inpatient : undefined)
}

/** 往少算 and 往多算 with one figure held to one of its readings. */
export function endsWith(input: SettleInput, figure: Figure<unknown>, value: unknown): Ends | null {
  const care = careTermsFor(input)
  return care === undefined ? null : sumsAtEnds(emergencyAsFiled(input), care, { figure, value })
}

const gapsOf = ({ gaps }: Summed) => gaps
const unknownOf = ({ unknown }: Summed) => unknown

function union<T>(runs: Runs, of: (summed: Summed) => readonly T[]): readonly T[] {
  if (runs.length === 1) return of(runs[0].result)
  const all: T[] = []
  for (const { result } of runs) for (const one of of(result)) if (!all.includes(one)) all.push(one)
  return all
}

function warningsFor({ bill, person, terms }: SettleInput, unknown: readonly UnknownFact[], complete: boolean): readonly Warning[] {
  const warnings: Warning[] = []
  if (bill.split === undefined) warnings.push({ kind: 'unsplit' })
  if (unknown.length > 0) warnings.push({ kind: 'unknown-facts', facts: unknown })
  if (bill.care === 'emergency' && terms.care.emergency === undefined) warnings.push({ kind: 'as-inpatient' })
  if (person.insurance === 'flexible') warnings.push({ kind: 'flexible-as-employee' })
  if (!complete) warnings.push({ kind: 'interval-incomplete' })
  return warnings
}
