import type { Figure, Reading } from '@/domain/evidence/figure'
import type { Fen } from '@/domain/money/fen'
import { NO_FIGURES } from './ask'
import { sumsAtEnds, type Runs } from './readings'
import type { SettleInput } from './run'
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

const NO_FORKS: readonly Fork[] = []
const NO_ALTERNATIVES: readonly Alternative[] = []

/** A choice matters if, with it fixed to one reading, the ends are not the same as with another. `first` is the first of the runs. */
export function forksThatMatter(runs: Runs, first: Settlement): readonly Fork[] {
  if (runs.length === 1) return NO_FORKS
  const figures = new Set(runs.flatMap(({ choices }) => choices.map(({ figure }) => figure)))
  return [...figures].flatMap((figure) => (matters(runs, figure) ? [{ figure, step: stepUsing(first, figure) }] : []))
}

function matters(runs: Runs, figure: Figure<unknown>): boolean {
  const spans = new Map<number, { min: number; max: number }>()
  for (const { choices, result } of runs) {
    const index = choices.find((choice) => choice.figure === figure)?.index
    if (index === undefined) continue
    const { family } = result
    const span = spans.get(index) ?? { min: family, max: family }
    spans.set(index, { min: Math.min(span.min, family), max: Math.max(span.max, family) })
  }
  const [first, ...others] = [...spans.values()]
  return others.some((span) => span.min !== first?.min || span.max !== first?.max)
}

function stepUsing(settlement: Settlement, figure: Figure<unknown>): StepKind {
  return settlement.steps.find(({ figures }) => figures.includes(figure))?.kind ?? 'selfFunded'
}

/** The figures of which readings were set aside, each once. */
function doubtedIn({ steps }: Settlement): readonly Figure<unknown>[] {
  let doubted = NO_FIGURES
  for (const { figures } of steps) for (const figure of figures) if (figure.aside !== undefined && !doubted.includes(figure)) doubted = [...doubted, figure]
  return doubted
}

/** What each reading set aside would give, where that lies outside the interval. */
export function alternativesTo(input: SettleInput, care: CareTerms, low: Settlement, high: Sums): readonly Alternative[] {
  const doubted = doubtedIn(low)
  return doubted.length === 0 ? NO_ALTERNATIVES : doubted.flatMap((figure) =>
    (figure.aside ?? []).flatMap((reading) => {
      const other = sumsAtEnds(input, care, { figure, value: reading.value })
      const inside = other.low.family <= low.family && other.high.family >= high.family
      return inside ? [] : [{ figure, reading, step: stepUsing(low, figure), low: other.low.fund, high: other.high.fund }]
    })
  )
}
