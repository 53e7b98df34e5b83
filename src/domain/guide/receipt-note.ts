import { halfWidth } from '@/domain/money/half-width'

/** What a person may keep with a step: a receipt number, a window, the name of a form. */
export type NoteChecked =
  | { readonly kind: 'ok'; readonly note: string }
  | { readonly kind: 'empty' | 'tooLong' | 'idNumber' | 'phoneNumber' }

export const MAX_NOTE = 60

const NUMBERS = /\d+[Xx]?/g
// A day of birth where an ID number has one: receipt numbers of that length seldom carry one just there.
const ID_NUMBER = /^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/
const MOBILE = /^(86)?1[3-9]\d{9}$/

/** We keep no ID and no phone number, not even when they are typed in by mistake. */
export function checkNote(text: string): NoteChecked {
  const note = text.replace(/\s+/g, ' ').trim()
  if (note === '') return { kind: 'empty' }
  if (Array.from(note).length > MAX_NOTE) return { kind: 'tooLong' }
  const numbers = plain(note).match(NUMBERS) ?? []
  if (numbers.some((number) => ID_NUMBER.test(number))) return { kind: 'idNumber' }
  return numbers.some((number) => MOBILE.test(number)) ? { kind: 'phoneNumber' } : { kind: 'ok', note }
}

/** Half-width digits, and none of the blanks and dashes people put between them. */
const plain = (note: string): string => halfWidth(note).replace(/[\s.·_\-–—]/g, '')
