import type { BasisPoints } from './fen'
import { halfWidth } from './half-width'

export type ParsedRate =
  | { readonly kind: 'rate'; readonly rate: BasisPoints }
  | { readonly kind: 'empty' }
  | { readonly kind: 'negative' | 'too-large' | 'too-many-decimals' | 'not-a-number' }

const DECORATION = /%$|^百分之/g

/** Reads a percentage as people type it: `9.5`, `9.5%`, `９．５％`, `百分之9`. Two decimals at most; never guesses. */
export function parseRate(text: string): ParsedRate {
  if (text.trim() === '') return { kind: 'empty' }
  const plain = halfWidth(text).replace(/。/g, '.').replace(/\s/g, '').replace(DECORATION, '')
  if (/^[-−–—]\.?\d/.test(plain)) return { kind: 'negative' }
  const parts = /^(\d*)(?:\.(\d*))?$/.exec(plain)
  return parts === null || !/\d/.test(plain) ? { kind: 'not-a-number' } : readParts(parts[1] ?? '', parts[2] ?? '')
}

function readParts(whole: string, decimals: string): ParsedRate {
  if (decimals.replace(/0+$/, '').length > 2) return { kind: 'too-many-decimals' }
  const rate = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'))
  return rate > 10_000 ? { kind: 'too-large' } : { kind: 'rate', rate: rate as BasisPoints }
}
