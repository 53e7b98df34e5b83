import type { BasisPoints } from './fen'
import { halfWidth } from './half-width'

export type ParsedRate =
  | { readonly kind: 'rate'; readonly rate: BasisPoints }
  | { readonly kind: 'empty' }
  | { readonly kind: 'negative' | 'too-large' | 'too-many-decimals' | 'not-a-number' }

const WHOLE_PERCENT = 100
const DECORATION = /%$|^百分之/g

/** Reads a percentage as people type it: `9.5`, `9.5%`, `９．５％`, `百分之9`. Two decimals at most; never guesses. */
export function parseRate(text: string): ParsedRate {
  const plain = halfWidth(text).replace(/。/g, '.').replace(/\s/g, '').replace(DECORATION, '')
  if (plain === '') return { kind: text.trim() === '' ? 'empty' : 'not-a-number' }
  if (/^[-−–—]\.?\d/.test(plain)) return { kind: 'negative' }
  const [, whole = '', decimals = ''] = /^(\d*)(?:\.(\d*))?$/.exec(plain) ?? []
  if (whole + decimals === '') return { kind: 'not-a-number' }
  if (decimals.replace(/0+$/, '').length > 2) return { kind: 'too-many-decimals' }
  const rate = Number(whole) * WHOLE_PERCENT + Number(decimals.slice(0, 2).padEnd(2, '0'))
  return rate > WHOLE_PERCENT * WHOLE_PERCENT ? { kind: 'too-large' } : { kind: 'rate', rate: rate as BasisPoints }
}
