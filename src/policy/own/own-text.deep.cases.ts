import Taro from '@tarojs/taro'
import { ownId, type OwnFigure, type OwnSlot } from '@/domain/own-place/own-figure'
import { MAX_OWN_TEXT, ownText, readOwnText } from './own-text'

const SEED = Number(process.env['SEED'] ?? 20261128)
const TURNS = 100_000
let turn = SEED

/** mulberry32: the same numbers for the same seed. */
function random(below: number): number {
  turn = (turn + 0x6d2b79f5) | 0
  let mixed = Math.imul(turn ^ (turn >>> 15), 1 | turn)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

const AREA = '411600'
const figure = (slot: Omit<OwnSlot, 'areaCode' | 'scheme'>, value: OwnFigure['value']): OwnFigure => {
  const full = { ...slot, areaCode: AREA, scheme: 'resident' as const }
  return { ...full, id: ownId(full), value, from: { title: '村里通知', docNumber: '周医保〔2026〕1号' }, on: '2026-11-28' }
}
const WHOLE = ownText(AREA, [
  figure({ field: 'premium', year: 2027 }, 400_00), figure({ field: 'payTo', year: 2027 }, '2026-12-20'), figure({ field: 'deductible', tier: 'tertiary' }, 1_200_00),
  figure({ field: 'rate', tier: 'tertiary' }, 60_00), figure({ field: 'awayDrop' }, 10_00)
])
const PIECES = ['"', '\\', '{', '}', '[', ']', ',', ':', '0', '-1', '1e999', 'null', 'true', '__proto__', '"figures"', '\u2028', '\uD800', '安', ' '.repeat(5), '['.repeat(50), WHOLE.slice(0, 60)] as const

const MUTATIONS: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, random(text.length + 1)),
  (text) => cut(text, random(text.length + 1), random(20), ''),
  (text) => cut(text, random(text.length + 1), random(4), PIECES[random(PIECES.length)] as string),
  (text) => cut(text, random(text.length + 1), 1, String.fromCharCode(random(0x10000))),
  (text) => text.replace(/\d+/g, (digits) => (random(8) === 0 ? String(random(2_000_000_000) - 1_000) : digits)),
  (text) => text + PIECES[random(PIECES.length)]
]
const cut = (text: string, at: number, count: number, put: string): string => text.slice(0, at) + put + text.slice(at + count)

function mutated(): string {
  let text = WHOLE
  for (let n = random(3); n >= 0; n -= 1) text = (MUTATIONS[random(MUTATIONS.length)] as (text: string) => string)(text)
  return text
}

it(`${TURNS} changed texts: none throws, hangs or writes, and what is read is whole`, () => {
  const seen = { ok: 0, bad: 0 }
  for (let n = 0; n < TURNS; n += 1) {
    const text = mutated()
    const read = readOwnText(text)
    seen[read.kind] += 1
    if (read.kind === 'ok' && readOwnText(ownText(read.areaCode, read.figures)).kind !== 'ok') throw new Error(`half read: ${text}`)
  }
  process.stdout.write(`seed ${SEED}: ${seen.ok} read, ${seen.bad} refused\n`)
  expect(seen.bad).toBeGreaterThan(TURNS / 2)
  expect(jest.mocked(Taro.setStorageSync)).not.toHaveBeenCalled()
})

it.each([['nested', '['.repeat(MAX_OWN_TEXT)], ['long', `"${'a'.repeat(MAX_OWN_TEXT - 2)}"`], ['many digits', '9'.repeat(MAX_OWN_TEXT)], ['spaces', ' '.repeat(MAX_OWN_TEXT)], ['halves of pairs', '\uD800'.repeat(80_000)]])('the largest text, %s, is refused at once', (_, text) => {
  expect(readOwnText(text).kind).toBe('bad')
})
