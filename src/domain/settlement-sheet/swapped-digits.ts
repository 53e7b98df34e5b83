import { MAX_FEN, type Fen } from '@/domain/money/fen'
import { addsUp, SUMS, type SumCheck } from './adds-up'
import type { Sheet, SheetField } from './sheet'

/** One figure with two neighbouring digits the other way round. */
export type Swap = { readonly field: SheetField; readonly to: Fen }

/** Swaps of two neighbouring digits of one figure after which this sum agrees and no other sum breaks. Offered, never applied. */
export function swappedDigits(sheet: Sheet, check: SumCheck): readonly Swap[] {
  if (check.state !== 'differs') return []
  const broken = brokenIn(sheet)
  const { whole, parts } = SUMS.find(({ id }) => id === check.id) ?? { whole: check.whole, parts: [] }
  return [...parts, whole].flatMap((field) => swapsOf(sheet[field]).map((to) => ({ field, to }))).filter(({ field, to }) => {
    const after = addsUp({ ...sheet, [field]: to })
    return after.find(({ id }) => id === check.id)?.state === 'agrees' && after.filter(({ state }) => state === 'differs').length < broken
  })
}

const brokenIn = (sheet: Sheet): number => addsUp(sheet).filter(({ state }) => state === 'differs').length

function swapsOf(amount: Fen | undefined): readonly Fen[] {
  const digits = [...String(amount ?? '')]
  const all = digits.slice(1).map((digit, i) => Number([...digits.slice(0, i), digit, digits[i], ...digits.slice(i + 2)].join('')))
  return [...new Set(all)].filter((other) => other !== amount && other <= MAX_FEN) as Fen[]
}
