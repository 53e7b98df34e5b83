import { fen, larger, NO_MONEY, shareOfShare, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
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

/**
 * Pays the stretch `from`–`to` band by band. Each slice rounds half up to the fen. Where the room runs out inside a slice,
 * the cost already paid for is worked back from the room (rounded up), and the rest of the stretch is unpaid.
 */
export function payByBands({ from, to, bands, rateOf, factor, room }: BandRequest): BandPayment {
  const slices: Slice[] = []
  let paid: Fen = NO_MONEY
  let unpaid: Fen = NO_MONEY
  let floor = from
  for (const band of bands) {
    const ceiling = band.upTo === 'open' ? to : smaller(to, band.upTo)
    const amount = subtractToZero(ceiling, floor)
    floor = larger(floor, ceiling)
    if (amount === 0) continue
    const slice = { amount, rate: rateOf(band.rate), factor }
    const share = shareOfShare(amount, slice.rate, factor)
    const left = room === null ? share : subtractToZero(room, paid)
    slices.push(slice)
    unpaid = fen(unpaid + (share > left ? amount - costFor(left, slice) : 0))
    paid = fen(paid + Math.min(share, left))
  }
  return { paid, slices, unpaid }
}

/** The cost that yields `pay` at this slice's rate, rounded up, never more than the slice. */
function costFor(pay: Fen, { amount, rate, factor }: Slice): Fen {
  // One millionth of a fen absorbs the rounding of the two divisions.
  return fen(Math.min(amount, Math.ceil((pay * 10_000) / rate / (factor / 10_000) - 1e-6)))
}
