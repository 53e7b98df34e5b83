import { zlibSync } from 'fflate'
import { encode } from 'uqr'
import { crc32 } from '@/domain/hand-over/crc32'

/** Sharp on any phone: the picture is scaled down, never up. */
const PIXELS_PER_MODULE = 8
/** The norm asks for four light modules all round. */
const QUIET = 4
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A code as the address of a PNG of one bit a pixel, a few thousand letters long: neither WeChat nor the browser has to draw it. */
export function codePicture(text: string): string {
  const { data } = encode(text, { ecc: 'M', boostEcc: false, border: QUIET })
  return `data:image/png;base64,${base64(png(data))}`
}

function png(modules: readonly (readonly boolean[])[]): Uint8Array {
  const side = modules.length * PIXELS_PER_MODULE
  const header = [...number(side), ...number(side), 1, 0, 0, 0, 0]
  return Uint8Array.from([...SIGNATURE, ...chunk('IHDR', header), ...chunk('IDAT', [...zlibSync(lines(modules), { level: 6 })]), ...chunk('IEND', [])])
}

/** One module is one byte wide, and as many lines high; each line begins with its filter, none. */
function lines(modules: readonly (readonly boolean[])[]): Uint8Array {
  const rows = modules.map((row) => [0, ...row.map((isDark) => (isDark ? 0x00 : 0xff))])
  return Uint8Array.from(rows.flatMap((row) => Array.from({ length: PIXELS_PER_MODULE }, () => row).flat()))
}

const number = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]

function chunk(name: string, content: readonly number[]): readonly number[] {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...content]
  return [...number(content.length), ...named, ...number(crc32(Uint8Array.from(named)))]
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** WeChat has no btoa. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const group = [one >> 2, ((one & 3) << 4) | (two >> 4), ((two & 15) << 2) | (three >> 6), three & 63]
    text += group.map((sextet, n) => (at + n > bytes.length ? '=' : LETTERS.charAt(sextet))).join('')
  }
  return text
}
