import type { Figure } from '@/domain/evidence/figure'
import { larger, NO_MONEY, subtractToZero, upToLimit, type Fen } from '@/domain/money/fen'
import { pick, read, soFar } from '../ask'
import { assistanceLimits } from '../assistance'
import { CARE_KINDS } from '../bill'
import { capLimits } from '../caps'
import { changeAmount } from '../change-amount'
import { careTermsFor } from '../estimate'
import { furtherLimits } from '../further-layers'
import { readerFor } from '../reader'
import { onePass, type Run, type SettleInput } from '../run'
import { supplementaryLimits } from '../supplementary'

/**
 * A line of the year: where 大病 or a further layer begins to pay, or the most that somebody pays in a year. `fundCap` is a limit of the pooled
 * fund, `costCap` one on the cost that it looks at; those and the layers have the `name` of the terms.
 */
export type Line = 'majorIllnessStart' | 'furtherStart' | 'fundCap' | 'costCap' | 'largeExpenseCap' | 'majorIllnessCap' | 'assistanceCap' | 'furtherCap' | 'supplementaryCap'

/** How far the year is from a line; `figures` are behind the limit. */
export type Headroom = { readonly line: Line; readonly name: string; readonly limit: Fen; readonly used: Fen; readonly left: Fen; readonly figures: readonly Figure<unknown>[] }

/**
 * Lines that matter to the person of `input`, on the year so far: where 大病 begins and ends, every yearly limit of the pooled fund in every kind
 * of care, and those of the layers above, at the place and tier of `input.bill`. Doubtful figures in their first reading. Empty where the terms
 * have none for care like that of the bill.
 */
export function headroomOf(input: SettleInput): readonly Headroom[] {
  const care = careTermsFor(input)
  if (care === undefined) return []
  const illness = onePass(input, care, readerFor([]), undefined, illnessIn, undefined)
  const fund = CARE_KINDS.flatMap((kind) => fundLines({ ...input, bill: { ...input.bill, care: kind } }))
  const above = onePass(input, care, readerFor([]), undefined, aboveIn, undefined)
  return [...illness, ...onceEach(fund), ...above]
}

type Counted = Headroom & { readonly scope: string }

/** Limits of one kind of care; an emergency without terms of its own is a stay, and asked with it. */
function fundLines(input: SettleInput): readonly Counted[] {
  const care = input.terms.care[input.bill.care]
  return care === undefined ? [] : onePass(input, care, readerFor([]), undefined, fundIn, undefined)
}

/** Several kinds of care may share one limit. */
const onceEach = (lines: readonly Counted[]): readonly Headroom[] =>
  lines.filter((one, n) => lines.findIndex(({ line, scope, limit }) => line === one.line && scope === one.scope && limit === one.limit) === n).map(({ scope: _scope, ...line }) => line)

const illnessIn = (run: Run): readonly Headroom[] => [...illnessStart(run), ...illnessCap(run)]

const fundIn = (run: Run): readonly Counted[] => [
  ...capLimits(run).map(({ name, scope, on, limit, used, figure }) => ({ scope, ...lineOf(on === 'payout' ? 'fundCap' : 'costCap', name, limit, used, figure) })),
  ...largeExpenseCap(run)
]

const aboveIn = (run: Run): readonly Headroom[] => [
  ...assistanceLimits(run).map(({ name, limit, used, figure }) => lineOf('assistanceCap', name, limit, used, figure)),
  ...furtherLimits(run).map(({ name, at, limit, used, figure }) => lineOf(at === 'start' ? 'furtherStart' : 'furtherCap', name, limit, used, figure)),
  ...supplementaryLimits(run).map(({ name, limit, used, figure }) => lineOf('supplementaryCap', name, limit, used, figure))
]

function illnessStart(run: Run): readonly Headroom[] {
  const terms = run.terms.majorIllness
  const figure = pick(run, terms?.start)
  if (terms === undefined || figure === undefined) return []
  const amount = changeAmount(run, read(run, figure), terms.startModifiers)
  return [lineOf('majorIllnessStart', '', amount, soFar(run, 'majorIllness').base, figure, terms.base)]
}

function illnessCap(run: Run): readonly Headroom[] {
  const figure = pick(run, run.terms.majorIllness?.cap)
  const limit = figure === undefined ? 'none' : read(run, figure)
  if (figure === undefined || limit === 'none') return []
  return [lineOf('majorIllnessCap', '', upToLimit(limit + run.input.yearToDate.incentive), soFar(run, 'majorIllness').paid, figure)]
}

function largeExpenseCap(run: Run): readonly Counted[] {
  const layer = run.care.aboveCap
  const figure = pick(run, layer?.cap)
  const limit = figure === undefined ? 'none' : read(run, figure)
  if (layer === undefined || figure === undefined || limit === 'none') return []
  return [{ scope: 'largeExpense', ...lineOf('largeExpenseCap', layer.name, limit, soFar(run, 'largeExpense').paid, figure) }]
}

const lineOf = (line: Line, name: string, limit: Fen, used: Fen, ...figures: readonly Figure<unknown>[]): Headroom => ({
  line, name, limit: larger(limit, NO_MONEY), used, left: subtractToZero(limit, used), figures
})
