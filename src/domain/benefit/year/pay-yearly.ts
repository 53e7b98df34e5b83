import { NO_MONEY, plus, smaller, subtractToZero, WHOLE, type Fen } from '@/domain/money/fen'
import type { Formula } from '../formula'
import { payByBands, slicesOf, startSlices, type RateOf } from '../pay-by-bands'
import type { Run } from '../run'
import type { Bands, Bounds } from '../terms'

/**
 * A layer that counts over the year: what the year's base earns with this bill, less what it had earned before, under a limit.
 *
 * @param before Base of the year so far; `base` is this bill's.
 * @param bounds Band bounds count the whole base (`absolute`) or the part above the start (`excess`).
 * @param room What may still be paid; `null` where there is no limit.
 * @returns What is paid; `yearlyFormula` makes its sum for a step, until the next layer pays.
 */
export function payYearly(run: Run, before: Fen, base: Fen, start: Fen, bands: Bands, bounds: Bounds, room: Fen | null, rateOf: RateOf = null): Fen {
  startSlices(run)
  run.paidBefore = NO_MONEY
  const paid = earned(run, plus(before, base), start, bands, bounds, rateOf)
  const due = before === 0 ? paid : subtractToZero(paid, earnedBefore(run, before, start, bands, bounds, rateOf))
  return room === null ? due : smaller(due, room)
}

/** The same of the base before this bill, of which no step shows slices. */
function earnedBefore(run: Run, before: Fen, start: Fen, bands: Bands, bounds: Bounds, rateOf: RateOf): Fen {
  const { slices } = run
  run.slices = undefined
  run.paidBefore = earned(run, before, start, bands, bounds, rateOf)
  run.slices = slices
  return run.paidBefore
}

function earned(run: Run, upTo: Fen, start: Fen, bands: Bands, bounds: Bounds, rateOf: RateOf): Fen {
  if (upTo <= start) return NO_MONEY
  return bounds === 'absolute' ? payByBands(run, start, upTo, bands, rateOf, WHOLE, null) : payByBands(run, NO_MONEY, subtractToZero(upTo, start), bands, rateOf, WHOLE, null)
}

/** The sum of the yearly layer that paid last, for its step. `base` is the year's, with this bill. */
export const yearlyFormula = (run: Run, base: Fen, start: Fen, limit: Fen | null): Formula => ({ kind: 'illness', base, start, slices: slicesOf(run), paidBefore: run.paidBefore, limit })
