import { NO_MONEY, plus, shareOfShare, subtractToZero, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { Slice } from './formula'
import type { Run } from './run'
import type { Bands } from './terms'

/** What a rate of the table becomes for this person; `null` where nothing changes it. */
export type RateOf = ((rate: BasisPoints) => BasisPoints) | null

/** Bands with the rates that a person gets. */
export const changedBands = (bands: Bands, rateOf: RateOf): Bands => (rateOf === null ? bands : (bands.map(({ upTo, rate }) => ({ upTo, rate: rateOf(rate) })) as unknown as Bands))

const NO_SLICES: readonly Slice[] = []

/** The slices of the next payment are kept where a step will show them. */
export function startSlices(run: Run): void {
  run.slices = run.steps === undefined ? undefined : NO_SLICES
}

/** Slices of what was paid last, for its step. */
export const slicesOf = ({ slices }: Run): readonly Slice[] => slices ?? NO_SLICES

/** Mostly one: a list that grew would keep room for sixteen more. */
const withOne = (slices: readonly Slice[], slice: Slice): readonly Slice[] => (slices.length === 0 ? [slice] : [...slices, slice])

/**
 * Pays the stretch `from`–`to` of the band axis band by band, and adds each slice to `run.slices` where they are kept. Each slice rounds half
 * up to the fen. `room` is what the payer may still pay, `null` where there is no cap: where it runs out inside a slice, the cost already
 * paid for is worked back from it, and the rest of the stretch is unpaid.
 *
 * @returns What is paid; `run.bandUnpaid` and `run.bandAbove` hold the cost on which nothing was, because the room ran out.
 */
export function payByBands(run: Run, from: Fen, to: Fen, bands: Bands, rateOf: RateOf, factor: BasisPoints, room: Fen | null): Fen {
  let paid: Fen = NO_MONEY
  let floor: number = from
  run.bandUnpaid = NO_MONEY
  run.bandAbove = NO_MONEY
  for (const band of bands) {
    const ceiling = upToOr(to, band.upTo)
    if (ceiling <= floor) continue
    const amount = (ceiling - floor) as Fen
    const rate = rateOf === null ? band.rate : rateOf(band.rate)
    floor = ceiling
    if (run.slices !== undefined) run.slices = withOne(run.slices, { amount, rate, factor })
    const share = shareOfShare(amount, rate, factor)
    if (room === null || share < room - paid) paid = plus(paid, share)
    else paid = plus(paid, runOut(run, subtractToZero(room, paid), amount, rate, factor))
  }
  return paid
}

const upToOr = (to: Fen, bound: Fen | 'open'): Fen => (bound === 'open' || bound > to ? to : bound)

/** The room ends inside this slice: `left` is paid, and the cost that it does not pay for is left over. */
function runOut(run: Run, left: Fen, amount: Fen, rate: BasisPoints, factor: BasisPoints): Fen {
  const cost = costFor(left, amount, rate, factor)
  run.bandUnpaid = plus(run.bandUnpaid, subtractToZero(amount, Math.ceil(cost - NOISE) as Fen))
  run.bandAbove = plus(run.bandAbove, subtractToZero(amount, Math.floor(cost + NOISE + 0.5) as Fen))
  return left
}

/** One millionth of a fen absorbs the rounding of the two divisions. */
const NOISE = 1e-6

/** The cost that yields `pay` at this rate, in fen and fractions; the whole slice where its rate is zero. */
function costFor(pay: Fen, amount: Fen, rate: BasisPoints, factor: BasisPoints): number {
  if (rate === 0 || factor === 0) return amount
  return (pay * WHOLE) / rate / (factor / WHOLE)
}
