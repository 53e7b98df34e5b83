import fc from 'fast-check'
import { addFen, basisPoints, fen, larger, MAX_FEN, plus, shareOf, shareOfShare, smaller, subtractToZero, sumOf, upToLimit, WHOLE } from './fen'

it.each([0, 1, MAX_FEN])('%d fen is an amount', (value) => expect(fen(value)).toBe(value))
it.each([-1, 0.5, MAX_FEN + 1, NaN, Infinity])('%d is none', (value) => expect(() => fen(value)).toThrow(new RangeError(`not an amount in fen: ${value}`)))
it.each([0, 1, 10_000])('%d basis points are a rate', (value) => expect(basisPoints(value)).toBe(value))
it.each([-1, 0.5, 10_001, NaN])('%d are none', (value) => expect(() => basisPoints(value)).toThrow(new RangeError(`not a rate in basis points: ${value}`)))

it('sums leave no range unnoticed', () => {
  expect([addFen(), addFen(fen(1), fen(2), fen(3)), sumOf([fen(4), fen(5)]), plus(fen(1), fen(2))]).toEqual([0, 6, 9, 3])
  expect(() => addFen(fen(MAX_FEN), fen(1))).toThrow(RangeError)
  expect([upToLimit(MAX_FEN), upToLimit(MAX_FEN + 1), upToLimit(7)]).toEqual([MAX_FEN, MAX_FEN, 7])
})

it.each([[3, 5], [5, 3], [4, 4]])('%i and %i: the smaller, the larger, what is left', (a, b) => {
  expect([smaller(fen(a), fen(b)), larger(fen(a), fen(b)), subtractToZero(fen(a), fen(b))]).toEqual([Math.min(a, b), Math.max(a, b), Math.max(a - b, 0)])
})

it.each([[1, 5_000, 1], [1, 4_999, 0], [333, 5_000, 167], [10_000, 0, 0], [10_000, 10_000, 10_000], [99_999, 7_650, 76_499]])('%i fen at %i basis points: %i, half up', (amount, rate, share) => {
  expect(shareOf(fen(amount), basisPoints(rate))).toBe(share)
})

it('a share of a share is rounded once, exactly, for every amount', () => {
  const rate = fc.integer({ min: 0, max: 10_000 })
  fc.assert(fc.property(fc.integer({ min: 0, max: MAX_FEN }), rate, rate, (amount, one, other) => {
    const exact = (BigInt(amount) * BigInt(one) * BigInt(other) + 50_000_000n) / 100_000_000n
    expect(shareOfShare(fen(amount), basisPoints(one), basisPoints(other))).toBe(Number(exact))
    expect(shareOfShare(fen(amount), basisPoints(one), WHOLE)).toBe(shareOf(fen(amount), basisPoints(one)))
  }))
})
