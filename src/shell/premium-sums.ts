import type { Deadline } from '@/domain/deadline/deadline'
import { payable, type Amount } from '@/domain/enrolment/premium'
import { addFen, larger, smaller, NO_MONEY, type Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { sumCopy as copy } from './premium-sums.copy'

/** Least and most to pay; they are the same where nothing is left open. */
export type Sum = { readonly low: Fen; readonly high: Fen; readonly unknown: boolean }

const exactly = (sum: Fen): Sum => ({ low: sum, high: sum, unknown: false })

export function sumOf(amount: Amount): Sum {
  if (amount.kind === 'entered') return exactly(amount.sum)
  if (amount.kind !== 'premium') return { low: NO_MONEY, high: NO_MONEY, unknown: amount.kind === 'unknown' }
  const [first, ...more] = amount.rows.map((row) => payable(row, amount.aid))
  return (more as Fen[]).reduce<Sum>(({ low, high }, sum) => ({ low: smaller(low, sum), high: larger(high, sum), unknown: false }), exactly(first as Fen))
}

export const addSums = (sums: readonly Sum[]): Sum => ({
  low: addFen(...sums.map(({ low }) => low)),
  high: addFen(...sums.map(({ high }) => high)),
  unknown: sums.some(({ unknown }) => unknown)
})

/** What these deadlines cost together; `undefined` where there is nothing to pay at all. */
export function costOf(deadlines: readonly Deadline[]): Sum | undefined {
  const sums = deadlines.flatMap(({ amounts }) => amounts.map(({ amount }) => sumOf(amount)))
  return sums.length === 0 ? undefined : addSums(sums)
}

export const yuan = (sum: Fen): string => `¥${formatYuan(sum)}`

/** 「¥880.00」, 「¥400.00 到 ¥775.00」, or that it is not known. */
export function sumText({ low, high, unknown }: Sum): string {
  if (unknown) return low === 0 ? copy.unknown : `${yuan(low)}${copy.separator}${copy.someUnknown}`
  return low === high ? yuan(low) : copy.range(yuan(low), yuan(high))
}
