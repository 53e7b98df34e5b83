import { halfWidth } from '@/domain/money/half-width'

/** Long enough for 「外婆（成都）」; longer text would not fit a row in 大字. */
export const MAX_NICKNAME = 10

export type NicknameProblem = 'empty' | 'too-long' | 'id-number' | 'phone-number' | 'long-number'

export type CheckedNickname = { readonly kind: 'ok'; readonly nickname: string } | { readonly kind: NicknameProblem }

const BETWEEN_DIGITS = /[\s\u00a0\u3000.·_\-–—]/g
// A year (2019) or a house number is fine in a nickname; seven digits in a row begin to point at one person.
const LONG_NUMBER = /\d{7,}[Xx]?/
// No look-behind in these: iOS before 16.4 cannot even load a script that holds one.
const ID_NUMBER = /^(\d{15}|\d{17}[\dXx])$/
const PHONE_NUMBER = /^(86)?1\d{10}$/

/** What a family calls someone. Refuses what would identify the person: ID, phone and card numbers, however they are spaced. */
export function checkNickname(text: string): CheckedNickname {
  const nickname = text.replace(/\s+/g, ' ').trim()
  if (nickname === '') return { kind: 'empty' }
  const number = identifyingNumber(nickname)
  if (number) return { kind: number }
  return Array.from(nickname).length > MAX_NICKNAME ? { kind: 'too-long' } : { kind: 'ok', nickname }
}

/** The number in a text that points at one person, by its kind; `null` where there is none. */
export function identifyingNumber(text: string): 'id-number' | 'phone-number' | 'long-number' | null {
  const plain = halfWidth(text).replace(BETWEEN_DIGITS, '')
  const [number] = LONG_NUMBER.exec(plain) ?? []
  if (number === undefined) return null
  if (ID_NUMBER.test(number)) return 'id-number'
  return PHONE_NUMBER.test(number) ? 'phone-number' : 'long-number'
}
