import { NO_MONEY, shareOfShare, smaller, subtractToZero, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { Slice } from './formula'
import type { Bands } from './terms'

export type BandPayment = {
  readonly paid: Fen
  readonly slices: readonly Slice[]
  /** Cost on which nothing was paid because `room` ran out. */
  readonly unpaid: Fen
}

export type BandRequest = {
  /** Stretch of the band axis that this bill covers. */
  readonly from: Fen
  readonly to: Fen
  readonly bands: Bands
  readonly rateOf: (rate: BasisPoints) => BasisPoints
  readonly factor: BasisPoints
  /** What the payer may still pay; `null` where there is no cap. */
  readonly room: Fen | null
}

export const sameRate = (rate: BasisPoints): BasisPoints => rate

/**
 * Pays the stretch `from`–`to` band by band. Each slice rounds half up to the fen. Where the room runs out inside a slice,
 * the cost already paid for is worked back from the room (rounded up), and the rest of the stretch is unpaid.
 */
export function payByBands({ from, to, bands, rateOf, factor, room }: BandRequest): BandPayment {
  const slices: Slice[] = []
  let paid = 0
  let unpaid = 0
  let floor: number = from
  for (const band of bands) {
    const ceiling = band.upTo === 'open' || band.upTo > to ? to : band.upTo
    if (ceiling <= floor) continue
    const slice: Slice = { amount: (ceiling - floor) as Fen, rate: rateOf(band.rate), factor }
    floor = ceiling
    slices.push(slice)
    const share = shareOfShare(slice.amount, slice.rate, factor)
    const left = room === null ? share : subtractToZero(room, paid as Fen)
    if (room !== null && share >= left) unpaid += subtractToZero(slice.amount, costFor(left, slice))
    paid += smaller(share, left)
  }
  return { paid: paid as Fen, slices, unpaid: unpaid as Fen }
}

/** The cost that yields `pay` at this slice's rate, rounded up; the whole slice where its rate is zero. */
function costFor(pay: Fen, { amount, rate, factor }: Slice): Fen {
  if (rate === 0 || factor === 0) return amount
  // One millionth of a fen absorbs the rounding of the two divisions.
  return Math.max(Math.ceil((pay * WHOLE) / rate / (factor / WHOLE) - 1e-6), NO_MONEY) as Fen
}
