import { halfWidth } from './half-width'

/** A whole number from 0 to `most`; `undefined` for an empty field, `null` for anything else. */
export function readCount(text: string, most: number): number | undefined | null {
  const plain = halfWidth(text.trim())
  if (plain === '') return undefined
  return /^\d{1,3}$/.test(plain) && Number(plain) <= most ? Number(plain) : null
}
