import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import { fen, type BasisPoints, type Fen } from '@/domain/money/fen'

/** Who owes contributions. Only an employer owes a late fee (社会保险法 §86), and may not pass it on. */
export type Debtor = 'employer' | 'flexible' | 'resident'

export type LateFee =
  | { readonly kind: 'fee'; readonly days: number; readonly sum: Fen }
  | { readonly kind: 'notOwed' }

/** Longest time the product computes: a longer one would leave the exact range of `fen`, and is a case for a lawyer. */
const MAX_DAYS = 36_500

/**
 * `perDay` of the arrears for each day from `owedFrom` up to the day before `paidOn`; rounded half up once, at the end.
 *
 * @throws {RangeError} If the dates are in the wrong order or more than a hundred years apart.
 */
export function lateFee(debtor: Debtor, arrears: Fen, perDay: BasisPoints, owedFrom: IsoDate, paidOn: IsoDate): LateFee {
  const days = daysBetween(owedFrom, paidOn)
  if (days < 0 || days > MAX_DAYS) throw new RangeError(`not a time in arrears: ${owedFrom} to ${paidOn}`)
  if (debtor !== 'employer') return { kind: 'notOwed' }
  return { kind: 'fee', days, sum: fen(Math.floor((arrears * perDay * days + 5_000) / 10_000)) }
}
