import { NO_MONEY, type Fen } from '@/domain/money/fen'
import { FITS_MUCH, type Combination } from './combinations'
import type { Sheet } from './sheet'

/**
 * What would make the paper agree. `exact`: with these facts changed, one reading of the rules gives every printed layer to the fen;
 * otherwise `off` fen are left at the worst layer, and it is only close. It says what would explain the paper, never who is wrong.
 */
export type Explanation = { readonly changes: Combination; readonly exact: boolean; readonly off: Fen }

const SHOWN = 8

const fitsMuch = ({ changes }: Explanation): number => changes.filter(({ fact }) => FITS_MUCH.includes(fact)).length

/** @param unchanged How far off it is with nothing changed: what comes no nearer than that is no reason. */
export function ranked(all: readonly Explanation[], sheet: Sheet, unchanged: Fen): readonly Explanation[] {
  const exact = variedFirst(all.filter((one) => one.exact)).sort((a, b) => a.changes.length - b.changes.length || fitsMuch(a) - fitsMuch(b))
  const near = closeEnough(sheet)
  const close = all.filter((one) => !one.exact && one.off <= near && one.off < unchanged).sort((a, b) => a.off - b.off || a.changes.length - b.changes.length)
  return [...exact, ...withoutIdle(close)].slice(0, SHOWN)
}

/** A close one with a further change that brings it no nearer says nothing more than the one without it. */
function withoutIdle(close: readonly Explanation[]): readonly Explanation[] {
  const said: Explanation[] = []
  for (const one of close) {
    if (said.length === SHOWN) return said
    if (!said.some(({ changes, off }) => off <= one.off && changes.every((change) => one.changes.includes(change)))) said.push(one)
  }
  return said
}

/** Every fact once before any a second time: five places that come to the same do not push out another fact. */
function variedFirst(all: readonly Explanation[]): Explanation[] {
  const seen = new Map<string, number>()
  const nth = new Map(all.map((one) => {
    const key = one.changes.map(({ fact }) => fact).join('+')
    seen.set(key, (seen.get(key) ?? 0) + 1)
    return [one, seen.get(key) ?? 0] as const
  }))
  return [...all].sort((a, b) => (nth.get(a) ?? 0) - (nth.get(b) ?? 0))
}

/** Within a yuan, or a thousandth of the bill. */
export const closeEnough = ({ total = NO_MONEY }: Sheet): number => Math.max(100, Math.floor(total / 1_000))
