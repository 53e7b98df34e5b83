/** Base45 (RFC 9285): two bytes are three letters of a QR code's alphanumeric mode, which packs them without loss. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const PAIR = 3

export function base45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = [bytes[at], bytes[at + 1]]
    text += second === undefined ? lettersOf(first, 2) : lettersOf(first * 256 + second, PAIR)
  }
  return text
}

function lettersOf(value: number, count: number): string {
  let [text, left] = ['', value]
  for (let n = 0; n < count; n += 1) {
    text += LETTERS.charAt(left % 45)
    left = Math.floor(left / 45)
  }
  return text
}

/** `null`: no such text comes out of {@link base45}. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % PAIR === 1) return null
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += PAIR) {
    const group = text.slice(at, at + PAIR)
    const value = valueOf(group)
    if (value === null || value > (group.length === 2 ? 0xff : 0xffff)) return null
    bytes.push(...(group.length === 2 ? [value] : [value >> 8, value & 0xff]))
  }
  return Uint8Array.from(bytes)
}

function valueOf(group: string): number | null {
  let value = 0
  for (let n = group.length - 1; n >= 0; n -= 1) {
    const digit = LETTERS.indexOf(group.charAt(n))
    if (digit < 0) return null
    value = value * 45 + digit
  }
  return value
}
