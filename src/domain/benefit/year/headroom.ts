import { larger, subtractToZero, type Fen } from '@/domain/money/fen'
import { capLimits } from '../caps'
import { changeAmount } from '../change-amount'
import { careTermsFor } from '../estimate'
import { readerFor } from '../reader'
import { pick, soFar, startRun, type Run, type SettleInput } from '../run'

/** How far the year is from a line: the start of 大病, or a yearly limit of the fund by its name. */
export type Headroom = { readonly line: 'majorIllnessStart' | 'fundCap'; readonly name: string; readonly limit: Fen; readonly used: Fen; readonly left: Fen }

/**
 * Lines that matter for care like `input.bill`, on the year so far: where 大病 begins, and every yearly limit of the pooled fund. Doubtful
 * figures in their first reading. Empty where the terms have none.
 */
export function headroomOf(input: SettleInput): readonly Headroom[] {
  const care = careTermsFor(input)
  if (care === undefined) return []
  const run = startRun(input, care, readerFor([]))
  return [...illnessStart(run), ...capLimits(run).map(({ name, limit, used }) => lineOf('fundCap', name, limit, used))]
}

function illnessStart(run: Run): readonly Headroom[] {
  const terms = run.input.terms.majorIllness
  const figure = pick(run, terms?.start)
  if (figure === undefined) return []
  const { amount } = changeAmount(run, run.read(figure), terms?.startModifiers, undefined)
  return [lineOf('majorIllnessStart', '', amount, soFar(run, 'majorIllness').base)]
}

const lineOf = (line: Headroom['line'], name: string, limit: Fen, used: Fen): Headroom => ({ line, name, limit: larger(limit, 0 as Fen), used, left: subtractToZero(limit, used) })
