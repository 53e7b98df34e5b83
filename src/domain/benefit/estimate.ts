import { GRADES, gradeRank, type Claim, type Figure, type Grade, type Reading } from '@/domain/evidence/figure'
import type { Fen } from '@/domain/money/fen'
import type { UnknownFact } from './condition'
import { billProblems, type BillProblem } from './check-bill'
import { explore, type Explored, type Pin } from './reader'
import type { Gap, SettleInput } from './run'
import { settle, type Settled } from './settle'
import type { Settlement, StepKind } from './settlement'
import type { CareTerms } from './terms'

/** A doubtful figure that moves the result, with the step where it was used. */
export type Fork = { readonly figure: Figure<unknown>; readonly step: StepKind }

/** What a reading that was set aside would give, where that lies outside the interval. */
export type Alternative = {
  readonly figure: Figure<unknown>
  readonly reading: Reading<unknown>
  readonly step: StepKind
  readonly low: Fen
  readonly high: Fen
}

export type Warning =
  | { readonly kind: 'unsplit' }
  | { readonly kind: 'unknown-facts'; readonly facts: readonly UnknownFact[] }
  | { readonly kind: 'interval-incomplete' }
  | { readonly kind: 'as-inpatient' }
  | { readonly kind: 'flexible-as-employee' }

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
  readonly weakest: Grade | null
}

export type EstimateResult =
  | Estimate
  | { readonly kind: 'bad-bill'; readonly problems: readonly BillProblem[] }
  | { readonly kind: 'no-terms-for-care' }
  | { readonly kind: 'no-out-of-area-terms' }
  | { readonly kind: 'no-rate' }

/** Gaps without which no figure may be shown at all. */
const FATAL = { outOfArea: 'no-out-of-area-terms', rate: 'no-rate' } as const

const NO_ALTERNATIVES: readonly Alternative[] = []

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

  const { low, high } = ends(runs)
  const { weakest, doubted } = behind(low)
  return {
    kind: 'estimate',
    low,
    high,
    forks: forksThatMatter(runs),
    alternatives: doubted.length === 0 ? NO_ALTERNATIVES : alternatives(ready, care, doubted, low, high),
    warnings: warningsFor(ready, union(runs, unknownOf), complete),
    gaps,
    weakest
  }
}

/** 急诊抢救 outside the area counts as filed. */
function emergencyAsFiled(input: SettleInput): SettleInput {
  const { care, place, filing } = input.bill
  return care === 'emergency' && place !== 'local' && filing !== 'emergency' ? { ...input, bill: { ...input.bill, filing: 'emergency' } } : input
}

/** The weakest grade of the claims behind the values in use, and the figures of which readings were set aside. */
function behind({ steps }: Settlement): { readonly weakest: Grade | null; readonly doubted: readonly Figure<unknown>[] } {
  let rank = BEST
  const doubted: Figure<unknown>[] = []
  for (const { figures } of steps) {
    for (const figure of figures) {
      rank = Math.max(rank, rankOf(figure))
      if (figure.aside !== undefined && !doubted.includes(figure)) doubted.push(figure)
    }
  }
  return { weakest: GRADES[rank] ?? null, doubted }
}

/** Better than every grade: no claim at all. */
const BEST = -1
/** A figure's rank is asked for with every keystroke and never changes. */
const ranks = new WeakMap<Figure<unknown>, number>()

/** The rank of its weakest claim; an inferred value counts as inferred. */
function rankOf(figure: Figure<unknown>): number {
  const known = ranks.get(figure)
  if (known !== undefined) return known
  const { claims, readings, doubt } = figure
  const grades = readings.flatMap(({ from }) => from.map((index) => (claims[index] as Claim).grade))
  const rank = Math.max(BEST, ...grades.map(gradeRank), ...(doubt === 'inferred' ? [gradeRank('inferred')] : []))
  ranks.set(figure, rank)
  return rank
}

/** The care terms that an estimate of this bill would use; 急诊抢救 follows the inpatient terms where an area has none of its own. */
export function careTermsFor({ bill, terms }: SettleInput): CareTerms | undefined {
  return terms.care[bill.care] ?? (bill.care === 'emergency' ? terms.care.inpatient : undefined)
}

/** 往少算 and 往多算 with one figure held to one of its readings. */
export function endsWith(input: SettleInput, figure: Figure<unknown>, value: unknown): { readonly low: Settlement; readonly high: Settlement } | null {
  const care = careTermsFor(input)
  return care === undefined ? null : ends(exploreAll(emergencyAsFiled(input), care, { figure, value }).runs)
}

type Run = Explored<Settled>
type Runs = readonly [Run, ...Run[]]

const exploreAll = (input: SettleInput, care: CareTerms, pin?: Pin) => explore((reader) => settle(input, care, reader), pin)

/** Ties go to the run explored first: the first reading of every figure. */
function ends(runs: Runs): { readonly low: Settlement; readonly high: Settlement } {
  let low = runs[0].result.settlement
  let high = low
  for (const { result } of runs) {
    if (result.settlement.family > low.family) low = result.settlement
    if (result.settlement.family < high.family) high = result.settlement
  }
  return { low, high }
}

const gapsOf = ({ gaps }: Settled) => gaps
const unknownOf = ({ unknown }: Settled) => unknown

function union<T>(runs: Runs, of: (settled: Settled) => readonly T[]): readonly T[] {
  const [{ result }, second] = runs
  return second === undefined ? of(result) : [...new Set(runs.flatMap((run) => of(run.result)))]
}

const NO_FORKS: readonly Fork[] = []

/** A choice matters if, with it fixed to one reading, the ends are not the same as with another. */
function forksThatMatter(runs: Runs): readonly Fork[] {
  if (runs.length === 1) return NO_FORKS
  const figures = new Set(runs.flatMap(({ choices }) => choices.map(({ figure }) => figure)))
  return [...figures].flatMap((figure) => (matters(runs, figure) ? [{ figure, step: stepUsing(runs[0].result.settlement, figure) }] : []))
}

function matters(runs: Runs, figure: Figure<unknown>): boolean {
  const spans = new Map<number, { min: number; max: number }>()
  for (const { choices, result } of runs) {
    const index = choices.find((choice) => choice.figure === figure)?.index
    if (index === undefined) continue
    const { family } = result.settlement
    const span = spans.get(index) ?? { min: family, max: family }
    spans.set(index, { min: Math.min(span.min, family), max: Math.max(span.max, family) })
  }
  const [first, ...others] = [...spans.values()]
  return others.some((span) => span.min !== first?.min || span.max !== first?.max)
}

function stepUsing(settlement: Settlement, figure: Figure<unknown>): StepKind {
  return settlement.steps.find(({ figures }) => figures.includes(figure))?.kind ?? 'selfFunded'
}

function alternatives(input: SettleInput, care: CareTerms, doubted: readonly Figure<unknown>[], low: Settlement, high: Settlement): readonly Alternative[] {
  return doubted.flatMap((figure) =>
    (figure.aside ?? []).flatMap((reading) => {
      const other = ends(exploreAll(input, care, { figure, value: reading.value }).runs)
      const inside = other.low.family <= low.family && other.high.family >= high.family
      return inside ? [] : [{ figure, reading, step: stepUsing(low, figure), low: other.low.fund, high: other.high.fund }]
    })
  )
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
