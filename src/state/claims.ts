import type { Entry } from '@/domain/deadline/entry'
import { useBills, type KeptBill } from './bills'

/** Entries, and bills that the family paid and has not handed in yet. What was noted for the same person and day stands once. */
export function withClaims(entries: readonly Entry[], bills: readonly KeptBill[]): readonly Entry[] {
  const isNoted = ({ who, on }: KeptBill): boolean => entries.some((entry) => entry.kind === 'claim' && entry.memberId === who && entry.endedOn === on)
  const open = bills.filter((bill) => bill.state === 'unclaimed' && !isNoted(bill))
  return [...entries, ...open.map(({ id, who, on }): Entry => ({ kind: 'claim', id, memberId: who, endedOn: on }))]
}

/** Whether the entry of this id is a bill of the ledger. */
export const isBill = (id: string): boolean => useBills.getState().bills.some((bill) => bill.id === id)
