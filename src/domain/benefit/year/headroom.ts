import type { Figure } from '@/domain/evidence/figure'
import { larger, subtractToZero, upToLimit, type Fen } from '@/domain/money/fen'
import { capLimits } from '../caps'
import { changeAmount } from '../change-amount'
import { careTermsFor } from '../estimate'
import { readerFor } from '../reader'
import { pick, read, soFar } from '../ask'
import { onePass, type Run, type SettleInput } from '../run'

/** How far the year is from a line: the start of 大病, its yearly limit, or a yearly limit of the fund by its name; `figures` are behind the limit. */
export type Headroom = {
  readonly line: 'majorIllnessStart' | 'majorIllnessCap' | 'fundCap'
  readonly name: string
  readonly limit: Fen
  readonly used: Fen
  readonly left: Fen
  readonly figures: readonly Figure<unknown>[]
}

/**
 * Lines that matter for care like `input.bill`, on the year so far: where 大病 begins and ends, and every yearly limit of the pooled fund.
 * Doubtful figures in their first reading. Empty where the terms have none.
 */
export function headroomOf(input: SettleInput): readonly Headroom[] {
  const care = careTermsFor(input)
  if (care === undefined) return []
  return onePass(input, care, readerFor([]), undefined, linesIn, undefined)
}

const linesIn = (run: Run): readonly Headroom[] =>
  [...illnessStart(run), ...illnessCap(run), ...capLimits(run).map(({ name, limit, used, figure }) => lineOf('fundCap', name, limit, used, figure))]

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

const lineOf = (line: Headroom['line'], name: string, limit: Fen, used: Fen, ...figures: readonly Figure<unknown>[]): Headroom => ({
  line, name, limit: larger(limit, 0 as Fen), used, left: subtractToZero(limit, used), figures
})
