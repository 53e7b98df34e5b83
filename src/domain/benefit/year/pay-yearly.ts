import { NO_MONEY, plus, smaller, subtractToZero, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { Formula, Slice } from '../formula'
import { payByBands, sameRate } from '../pay-by-bands'
import type { Bands } from '../terms'

export type YearlyRequest = {
  /** Base of the year so far, and of this bill. */
  readonly before: Fen
  readonly base: Fen
  readonly start: Fen
  readonly bands: Bands
  /** Band bounds count the whole base (`absolute`) or the part above the start (`excess`). */
  readonly bounds: 'absolute' | 'excess'
  readonly rateOf?: (rate: BasisPoints) => BasisPoints
  /** What may still be paid; `null` where there is no limit. */
  readonly room: Fen | null
  /** Slices are kept only where a step shows them. */
  readonly slices: boolean
}

export type YearlyPayment = { readonly amount: Fen; readonly base: Fen; readonly paidBefore: Fen; readonly slices: readonly Slice[] }

/** The sum of a yearly layer, for its step. */
export const yearlyFormula = ({ base, paidBefore, slices }: YearlyPayment, start: Fen, limit: Fen | null): Formula => ({ kind: 'illness', base, start, slices, paidBefore, limit })

/** A layer that counts over the year: what the year's base earns with this bill, less what it had earned before, under a limit. */
export function payYearly(request: YearlyRequest): YearlyPayment {
  const { before, base: now, room } = request
  const base = plus(before, now)
  const { paid, slices } = earned(request, base)
  const paidBefore = before === 0 ? NO_MONEY : earned(request, before).paid
  const due = subtractToZero(paid, paidBefore)
  const amount = room === null ? due : smaller(due, room)
  return { amount, base, paidBefore, slices }
}

const NOTHING = { paid: NO_MONEY, slices: [] as readonly Slice[] } as const

function earned({ start, bands, bounds, rateOf = sameRate, slices }: YearlyRequest, upTo: Fen): { readonly paid: Fen; readonly slices: readonly Slice[] } {
  if (upTo <= start) return NOTHING
  const from = bounds === 'absolute' ? start : NO_MONEY
  return payByBands({ from, to: bounds === 'absolute' ? upTo : subtractToZero(upTo, start), bands, rateOf, factor: WHOLE, room: null, slices })
}
