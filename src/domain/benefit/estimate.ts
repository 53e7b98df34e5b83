import type { IsoDate } from '@/domain/date/iso-date'
import { weakestGrade, type Claim, type Figure, type Grade, type Reading } from '@/domain/evidence/figure'
import { gradeOn } from '@/domain/evidence/standing'
import type { Fen } from '@/domain/money/fen'
import type { UnknownFact } from './condition'
import { billProblems, type BillProblem } from './check-bill'
import { explore, readerAs, type Explored, type Pin } from './reader'
import { planOf, type Gap, type Plan, type SettleInput } from './run'
import { settle, sumUp, type Summed } from './settle'
import type { Settlement, StepKind, Sums } from './settlement'
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
  const plan = planOf(ready, care)
  const { runs, complete } = exploreAll(plan)
  const gaps = union(runs, gapsOf)
  for (const gap of gaps) if (gap === 'rate' || gap === 'outOfArea') return { kind: FATAL[gap] }

  return { kind: 'estimate', ...shown(plan, runs), warnings: warningsFor(ready, union(runs, unknownOf), complete), gaps }
}

/** Both ends with their reasons, and the figures in doubt behind them. */
function shown(plan: Plan, runs: Runs): Pick<Estimate, 'low' | 'high' | 'forks' | 'alternatives'> {
  const ofRuns = ends(runs)
  const low = explain(plan, ofRuns.low)
  const doubted = doubtedIn(low)
  return {
    low,
    high: ofRuns.high === ofRuns.low ? low : explain(plan, ofRuns.high),
    forks: runs.length === 1 ? NO_FORKS : forksThatMatter(runs, explain(plan, runs[0])),
    alternatives: doubted.length === 0 ? NO_ALTERNATIVES : alternatives(plan, doubted, low, ofRuns.high.result.sums)
  }
}

/** Reasons are built for the runs that are shown: the same rules take the same readings again and take notes. */
function explain(plan: Plan, { result, choices }: Run): Settlement {
  return result.settlement ?? settle(plan, readerAs(choices)).settlement
}

/** 急诊抢救 outside the area counts as filed. */
export function emergencyAsFiled(input: SettleInput): SettleInput {
  const { care, place, filing } = input.bill
  return care === 'emergency' && place !== 'local' && filing !== 'emergency' ? { ...input, bill: { ...input.bill, filing: 'emergency' } } : input
}

/** The figures of which readings were set aside, each once. */
function doubtedIn({ steps }: Settlement): readonly Figure<unknown>[] {
  const doubted: Figure<unknown>[] = []
  for (const { figures } of steps) for (const figure of figures) if (figure.aside !== undefined && !doubted.includes(figure)) doubted.push(figure)
  return doubted
}

/** The weakest grade behind the careful end, as the claims in use stand `on` a day; an inferred value counts as inferred. `null`: no claim at all. */
export const weakestOf = ({ low }: Estimate, on: IsoDate): Grade | null =>
  weakestGrade(low.steps.flatMap(({ figures }) => figures.flatMap((figure) => gradesOf(figure, on))))

const gradesOf = ({ claims, readings, doubt }: Figure<unknown>, on: IsoDate): readonly Grade[] => [
  ...readings.flatMap(({ from }) => from.map((index) => gradeOn(claims[index] as Claim, on))),
  ...(doubt === 'inferred' ? (['inferred'] as const) : [])
]

/** The care terms that an estimate of this bill would use; 急诊抢救 follows the inpatient terms where an area has none of its own. */
export function careTermsFor({ bill, terms }: SettleInput): CareTerms | undefined {
  return terms.care[bill.care] ?? (bill.care === 'emergency' ? terms.care.inpatient : undefined)
}

type Ends = { readonly low: Sums; readonly high: Sums }

/** 往少算 and 往多算 with one figure held to one of its readings. */
export function endsWith(input: SettleInput, figure: Figure<unknown>, value: unknown): Ends | null {
  const care = careTermsFor(input)
  return care === undefined ? null : sumsAtEnds(planOf(emergencyAsFiled(input), care), { figure, value })
}

/** The first run has its reasons, as most bills have no other. */
type Result = Omit<Summed, 'deductible'> & { readonly settlement?: Settlement }
type Run = Explored<Result>
type Runs = readonly [Run, ...Run[]]

function exploreAll(plan: Plan) {
  let isFirst = true
  return explore((reader): Result => {
    if (!isFirst) return sumUp(plan, reader)
    isFirst = false
    const { settlement, gaps, unknown } = settle(plan, reader)
    return { sums: settlement, settlement, gaps, unknown }
  })
}

function sumsAtEnds(plan: Plan, pin: Pin): Ends {
  const { low, high } = ends(explore((reader): Result => sumUp(plan, reader), pin).runs)
  return { low: low.result.sums, high: high.result.sums }
}

/** Ties go to the run explored first: the first reading of every figure. */
function ends(runs: Runs): { readonly low: Run; readonly high: Run } {
  let [low] = runs
  let high = low
  for (const run of runs) {
    if (run.result.sums.family > low.result.sums.family) low = run
    if (run.result.sums.family < high.result.sums.family) high = run
  }
  return { low, high }
}

const gapsOf = ({ gaps }: Result) => gaps
const unknownOf = ({ unknown }: Result) => unknown

function union<T>(runs: Runs, of: (summed: Result) => readonly T[]): readonly T[] {
  const [{ result }, second] = runs
  return second === undefined ? of(result) : [...new Set(runs.flatMap((run) => of(run.result)))]
}

const NO_FORKS: readonly Fork[] = []

/** A choice matters if, with it fixed to one reading, the ends are not the same as with another. */
function forksThatMatter(runs: Runs, first: Settlement): readonly Fork[] {
  const figures = new Set(runs.flatMap(({ choices }) => choices.map(({ figure }) => figure)))
  return [...figures].flatMap((figure) => (matters(runs, figure) ? [{ figure, step: stepUsing(first, figure) }] : []))
}

function matters(runs: Runs, figure: Figure<unknown>): boolean {
  const spans = new Map<number, { min: number; max: number }>()
  for (const { choices, result } of runs) {
    const index = choices.find((choice) => choice.figure === figure)?.index
    if (index === undefined) continue
    const { family } = result.sums
    const span = spans.get(index) ?? { min: family, max: family }
    spans.set(index, { min: Math.min(span.min, family), max: Math.max(span.max, family) })
  }
  const [first, ...others] = [...spans.values()]
  return others.some((span) => span.min !== first?.min || span.max !== first?.max)
}

function stepUsing(settlement: Settlement, figure: Figure<unknown>): StepKind {
  return settlement.steps.find(({ figures }) => figures.includes(figure))?.kind ?? 'selfFunded'
}

function alternatives(plan: Plan, doubted: readonly Figure<unknown>[], low: Settlement, high: Sums): readonly Alternative[] {
  return doubted.flatMap((figure) =>
    (figure.aside ?? []).flatMap((reading) => {
      const other = sumsAtEnds(plan, { figure, value: reading.value })
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
