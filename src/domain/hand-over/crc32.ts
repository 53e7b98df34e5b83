const POLYNOMIAL = 0xedb88320
let table: Uint32Array | undefined

function made(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? POLYNOMIAL ^ (rest >>> 1) : rest >>> 1
    return rest >>> 0
  })
}

/** CRC-32 as in PNG and zip files: 0 … 2^32 − 1. */
export function crc32(bytes: Uint8Array): number {
  table ??= made()
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
