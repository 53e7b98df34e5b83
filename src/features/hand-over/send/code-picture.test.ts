import jsQR from 'jsqr'
import { inflateSync } from 'node:zlib'
import { writeCodes } from '@/domain/hand-over/code'
import { codePicture } from './code-picture'

/** The pixels of a PNG of one bit a pixel without filters, as a canvas would give them. */
function pixelsOf(address: string) {
  const bytes = Buffer.from(address.replace('data:image/png;base64,', ''), 'base64')
  const side = bytes.readUInt32BE(16)
  const length = bytes.readUInt32BE(33)
  const raw = inflateSync(bytes.subarray(41, 41 + length))
  const light = (x: number, y: number) => ((raw[y * (side / 8 + 1) + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
  return { side, data: Uint8ClampedArray.from({ length: side * side * 4 }, (_, n) => (n % 4 === 3 ? 255 : light((n >> 2) % side, Math.floor((n >> 2) / side)) * 255)) }
}

it("each picture is read by another project's decoder as the text it was made of", () => {
  const codes = writeCodes(Uint8Array.from({ length: 900 }, (_, n) => (n * 37) % 256)) ?? []
  expect(codes).toHaveLength(3)
  for (const code of codes) {
    const { side, data } = pixelsOf(codePicture(code))
    expect(jsQR(data, side, side)?.data).toBe(code)
  }
})

it('is small enough to be sent to a page of WeChat in one go', () => {
  const [code = ''] = writeCodes(Uint8Array.from({ length: 384 }, (_, n) => (n * 91) % 256)) ?? []
  expect(codePicture(code).length).toBeLessThan(8000)
})
