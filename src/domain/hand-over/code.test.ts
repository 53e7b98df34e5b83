import fc from 'fast-check'
import { base45, fromBase45 } from './base45'
import { joined, MAX_CODES, readCode, writeCodes } from './code'
import { crc32 } from './crc32'
import { contentOf, missingIn, NOTHING_GATHERED, takeCode, totalOf, type Gathering } from './gathering'

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const content = fc.uint8Array({ minLength: 1, maxLength: MAX_CODES * 384 })
const gathered = (codes: readonly string[], from: Gathering = NOTHING_GATHERED) => codes.reduce((all, code) => takeCode(all, code).gathering, from)
const codesOf = (bytes: Uint8Array) => writeCodes(bytes) ?? []

// The examples of RFC 9285, and the check value of CRC-32.
it.each([['AB', 'BB8'], ['Hello!!', '%69 VD92EX0'], ['base-45', 'UJCLQE7W581'], ['ietf!', 'QED8WEX0']])('base45 of %s', (plain, letters) => {
  expect(base45(ascii(plain))).toBe(letters)
  expect(fromBase45(letters)).toEqual(ascii(plain))
})
it.each(['A', 'AAAA', ':::', 'a00', '::'])('%s is no base45', (letters) => expect(fromBase45(letters)).toBeNull())
it('crc32', () => expect(crc32(ascii('123456789'))).toBe(0xcbf43926))

it('any content, its codes shuffled and some shown twice, comes out as it went in', () => {
  fc.assert(
    fc.property(content, fc.infiniteStream(fc.nat()), (bytes, order) => {
      const codes = codesOf(bytes)
      const picks = [...codes, ...codes.slice(0, 3)].map((code) => [order.next().value as number, code] as const)
      const shuffled = [...picks].sort(([one], [other]) => one - other).map(([, code]) => code)
      expect(contentOf(gathered(shuffled))).toEqual(bytes)
    }),
    { numRuns: 60 }
  )
})

it('each missing code is named, and nothing comes out before the last', () => {
  fc.assert(
    fc.property(content, fc.nat(), (bytes, seed) => {
      const codes = codesOf(bytes)
      const gone = seed % codes.length
      const most = gathered(codes.filter((_, n) => n !== gone))
      expect(contentOf(most)).toBeNull()
      expect(missingIn(most)).toEqual(codes.length === 1 ? [] : [gone + 1])
      expect(contentOf(gathered([codes[gone] ?? ''], most))).toEqual(bytes)
    }),
    { numRuns: 60 }
  )
})

it('a code with one changed letter is never taken', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 900 }), fc.nat(), fc.constantFrom(...'0Z:$a中 '), (bytes, seed, letter) => {
      const [code = ''] = codesOf(bytes)
      const at = seed % code.length
      fc.pre(code[at] !== letter)
      expect(['foreign', 'newer', 'damaged']).toContain(readCode(code.slice(0, at) + letter + code.slice(at + 1)))
    })
  )
})

it('says what was shown instead', () => {
  const mine = codesOf(new Uint8Array(1000).map((_, n) => n % 251))
  const first = gathered(mine.slice(0, 1))
  const kinds = ['https://example.org/', mine[0] ?? '', codesOf(Uint8Array.of(1))[0] ?? '', (mine[1] ?? '').replace('AXYB1', 'AXYB2'), (mine[1] ?? '').slice(0, -3), ''].map((text) => takeCode(first, text).kind)
  expect(kinds).toEqual(['foreign', 'repeated', 'other-set', 'newer', 'damaged', 'foreign'])
  expect(totalOf(first)).toBe(3)
})

it('text that nobody wrote is refused, whatever it is', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof readCode(text) === 'string'))
  fc.assert(fc.property(fc.string(), (text) => typeof readCode(`AXYB1${text}`) === 'string'))
})

it.each([[0, null], [1, 1], [384, 1], [385, 2], [384 * MAX_CODES, MAX_CODES], [384 * MAX_CODES + 1, null]])('%i bytes are %s codes', (bytes, count) => {
  expect(writeCodes(new Uint8Array(bytes))?.length ?? null).toBe(count)
})

it('only letters of the alphanumeric mode, and no more than version 15 holds at level M', () => {
  const codes = codesOf(new Uint8Array(384 * 3).fill(255))
  for (const code of codes) expect(code).toMatch(/^[0-9A-Z $%*+\-./:]{1,600}$/)
})

describe('a code that adds up and cannot be', () => {
  /** As another app might write it: everything but what is asked is right. */
  const written = ({ number = '01', total = '02', letters = base45(ascii('data')) }) => {
    const text = `AXYB10000000${number}${total}${letters}`
    return text + crc32(ascii(text)).toString(36).toUpperCase().padStart(7, '0')
  }

  it('is one where all is right', () => {
    expect(readCode(written({}))).toEqual({ set: '0000000', number: 1, total: 2, data: ascii('data') })
    expect(readCode(written({ total: '40' }))).toMatchObject({ total: MAX_CODES })
    expect(readCode(written({ letters: base45(new Uint8Array(384)) }))).toMatchObject({ number: 1 })
  })

  it.each([
    ['the code before the first', { number: '00' }],
    ['the third of two', { number: '03' }],
    ['one of more than are ever shown', { total: '41' }],
    ['more than one code holds', { letters: base45(new Uint8Array(385)) }],
    ['letters that no bytes become', { letters: ':::' }]
  ])('%s', (_, parts) => expect(readCode(written(parts))).toBe('damaged'))

  it('of a set with another number of codes is of another set', () => {
    const first = takeCode(NOTHING_GATHERED, written({})).gathering
    expect(takeCode(first, written({ number: '02' })).kind).toBe('taken')
    expect(takeCode(first, written({ number: '02', total: '03' })).kind).toBe('other-set')
  })
})

it('nothing joined is nothing', () => expect(joined([])).toBeNull())
