import type { Fen } from './fen'
import { halfWidth } from './half-width'

export type ParsedYuan =
  | { readonly kind: 'amount'; readonly amount: Fen }
  | { readonly kind: 'empty' }
  | { readonly kind: 'negative' | 'too-large' | 'too-many-decimals' | 'ambiguous-comma' | 'not-a-number' }

/** The largest amount a form takes: 9,999,999.99 yuan. */
export const MAX_INPUT = 999_999_999 as Fen

const DECORATION = /[\s\u00a0\u3000¥￥$]|人民币|RMB|CNY|元/gi

/** Reads what people type or paste: `1,234.50`, `１２３４`, `￥68400元`, ` 500 `. Never guesses: anything else is a reason. */
export function parseYuan(text: string): ParsedYuan {
  const plain = halfWidth(text)
    .replace(/。/g, '.')
    .replace(/，/g, ',')
    .replace(DECORATION, '')
  if (plain === '') return text.trim() === '' ? { kind: 'empty' } : { kind: 'not-a-number' }
  if (/^[-−–—]/.test(plain)) return { kind: /\d/.test(plain) ? 'negative' : 'not-a-number' }
  return readUnsigned(plain.replace(/^\+/, ''))
}

function readUnsigned(plain: string): ParsedYuan {
  const parts = /^([\d,]*)(?:\.(\d*))?$/.exec(plain)
  if (parts === null || !/\d/.test(plain)) return { kind: 'not-a-number' }
  const [, whole = '', decimals = ''] = parts
  if (whole.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(whole)) return { kind: 'ambiguous-comma' }
  if (decimals.replace(/0+$/, '').length > 2) return { kind: 'too-many-decimals' }
  return withinInput(whole.replace(/,/g, '').replace(/^0+/, ''), decimals)
}

function withinInput(digits: string, decimals: string): ParsedYuan {
  const amount = Number(digits || '0') * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'))
  return amount > MAX_INPUT ? { kind: 'too-large' } : { kind: 'amount', amount: amount as Fen }
}
