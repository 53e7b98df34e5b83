import type { Status } from '@/domain/benefit/person'
import type { Figure } from '@/domain/evidence/figure'
import { shareOf, type BasisPoints, type Fen } from '@/domain/money/fen'
import { adopted } from './published'
import type { AccountCredit } from './terms'

/** What goes into the personal account each month (个人账户划入). */
export type MonthlyCredit =
  | { readonly kind: 'shareOfBase'; readonly rate: Figure<BasisPoints>; readonly sum: Fen }
  | { readonly kind: 'fixed'; readonly figure: Figure<Fen> }
  | { readonly kind: 'needsBase'; readonly rate: Figure<BasisPoints> }
  | { readonly kind: 'unknown' }

/** @param base Monthly contribution base, where the person knows it. */
export function monthlyCredit(account: AccountCredit | undefined, status: Status, base?: Fen): MonthlyCredit {
  if (status === 'retired') return account?.retired === undefined ? { kind: 'unknown' } : { kind: 'fixed', figure: account.retired }
  const rate = account?.active
  if (rate === undefined) return { kind: 'unknown' }
  return base === undefined ? { kind: 'needsBase', rate } : { kind: 'shareOfBase', rate, sum: shareOf(base, adopted(rate)) }
}
