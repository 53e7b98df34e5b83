import { NO_MONEY, plus, shareOfShare, subtractToZero, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { Slice } from './formula'
import type { Bands } from './terms'

export type BandPayment = {
  readonly paid: Fen
  readonly slices: readonly Slice[]
  /** Cost on which nothing was paid because `room` ran out, in whole fen that were certainly not paid for. */
  readonly unpaid: Fen
  /** The same to the nearest fen: what a layer above the cap counts. */
  readonly above: Fen
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const NO_SLICES: Slice[] = []

export type BandRequest = {
  /** Stretch of the band axis that this bill covers. */
  readonly from: Fen
  readonly to: Fen
  readonly bands: Bands
  readonly rateOf: (rate: BasisPoints) => BasisPoints
  readonly factor: BasisPoints
  /** What the payer may still pay; `null` where there is no cap. */
  readonly room: Fen | null
  /** Slices are kept only where a step shows them. */
  readonly slices: boolean
}

export const sameRate = (rate: BasisPoints): BasisPoints => rate

/**
 * Pays the stretch `from`–`to` band by band. Each slice rounds half up to the fen. Where the room runs out inside a slice, the cost
 * already paid for is worked back from the room, and the rest of the stretch is unpaid.
 */
export function payByBands({ from, to, bands, rateOf, factor, room, slices: kept }: BandRequest): BandPayment {
  const slices: Slice[] = kept ? [] : NO_SLICES
  const sum: Mutable<BandPayment> = { paid: NO_MONEY, unpaid: NO_MONEY, above: NO_MONEY, slices }
  let floor: number = from
  for (const band of bands) {
    const ceiling = upToOr(to, band.upTo)
    if (ceiling <= floor) continue
    const amount = (ceiling - floor) as Fen
    const rate = rateOf(band.rate)
    floor = ceiling
    if (kept) slices.push({ amount, rate, factor })
    const share = shareOfShare(amount, rate, factor)
    if (room === null || share < room - sum.paid) sum.paid = plus(sum.paid, share)
    else runOut(sum, subtractToZero(room, sum.paid), amount, rate, factor)
  }
  return sum
}

const upToOr = (to: Fen, bound: Fen | 'open'): Fen => (bound === 'open' || bound > to ? to : bound)

/** The room ends inside this slice: `left` is paid, and the cost that it does not pay for is left over. */
function runOut(sum: Mutable<BandPayment>, left: Fen, amount: Fen, rate: BasisPoints, factor: BasisPoints): void {
  const cost = costFor(left, amount, rate, factor)
  sum.paid = plus(sum.paid, left)
  sum.unpaid = plus(sum.unpaid, subtractToZero(amount, Math.ceil(cost - NOISE) as Fen))
  sum.above = plus(sum.above, subtractToZero(amount, Math.floor(cost + NOISE + 0.5) as Fen))
}

/** One millionth of a fen absorbs the rounding of the two divisions. */
const NOISE = 1e-6

/** The cost that yields `pay` at this rate, in fen and fractions; the whole slice where its rate is zero. */
function costFor(pay: Fen, amount: Fen, rate: BasisPoints, factor: BasisPoints): number {
  if (rate === 0 || factor === 0) return amount
  return (pay * WHOLE) / rate / (factor / WHOLE)
}
