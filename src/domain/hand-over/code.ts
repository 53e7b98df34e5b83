import { base45, fromBase45 } from './base45'
import { crc32 } from './crc32'

/**
 * One picture of a set. As text, all of it letters of a QR code's alphanumeric mode:
 * `AXYB` · form, 1 letter · set, 7 · number, 2 · total, 2 · data · checksum of all before it, 7: a space of the data never stands at an end.
 * The set is named by the checksum of its whole content: two sets of the same content are the same set, and what is joined can be checked.
 */
export type Code = {
  readonly set: string
  /** 1 … total. */
  readonly number: number
  readonly total: number
  readonly data: Uint8Array
}

/** `foreign` – not one of ours · `newer` – of a later app · `damaged` – ours, and not what was written. */
export type BadCode = 'foreign' | 'newer' | 'damaged'

const MARK = 'AXYB'
const FORM = '1'
/** With it a code is a QR code of version 15 at level M, 77 modules wide: read by a phone from a phone at arm's length. */
const BYTES = 384
/** More than that nobody holds up: it goes by file. */
export const MAX_CODES = 40
const SUM_LETTERS = 7
const PATTERN = /^AXYB([0-9A-Z])([0-9A-Z]{7})(\d\d)(\d\d)(.+)(.{7})$/

const sumOf = (bytes: Uint8Array): string => crc32(bytes).toString(36).toUpperCase().padStart(SUM_LETTERS, '0')
const textSum = (text: string): string => sumOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff))
const twoDigits = (number: number): string => String(number).padStart(2, '0')

export const codesNeeded = (bytes: number): number => Math.max(1, Math.ceil(bytes / BYTES))

/** `null`: more than {@link MAX_CODES}. */
export function writeCodes(content: Uint8Array): readonly string[] | null {
  const total = codesNeeded(content.length)
  if (content.length === 0 || total > MAX_CODES) return null
  const set = sumOf(content)
  return Array.from({ length: total }, (_, n) => {
    const head = `${MARK}${FORM}${set}${twoDigits(n + 1)}${twoDigits(total)}`
    const text = head + base45(content.subarray(n * BYTES, (n + 1) * BYTES))
    return text + textSum(text)
  })
}

export function readCode(text: string): Code | BadCode {
  if (!text.startsWith(MARK)) return 'foreign'
  const parts = PATTERN.exec(text)
  if (parts === null) return 'damaged'
  return parts[1] === FORM ? fromParts(parts, textSum(text.slice(0, -SUM_LETTERS))) : 'newer'
}

function fromParts([, , set = '', number, total, letters = '', said]: RegExpExecArray, sum: string): Code | 'damaged' {
  const data = fromBase45(letters)
  if (data === null || said !== sum) return 'damaged'
  const code = { set, number: Number(number), total: Number(total), data }
  return isPossible(code) ? code : 'damaged'
}

const isPossible = ({ number, total, data }: Code): boolean => number >= 1 && number <= total && total <= MAX_CODES && data.length > 0 && data.length <= BYTES

/** All codes of one set as one content; `null`: joined they are not what was split. */
export function joined(codes: readonly Code[]): Uint8Array | null {
  const inOrder = [...codes].sort((one, other) => one.number - other.number)
  const all = new Uint8Array(inOrder.reduce((length, { data }) => length + data.length, 0))
  let at = 0
  for (const { data } of inOrder) {
    all.set(data, at)
    at += data.length
  }
  return inOrder[0] !== undefined && sumOf(all) === inOrder[0].set ? all : null
}
