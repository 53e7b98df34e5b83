import fc from 'fast-check'
import { merged } from './merge'

const person = (id: string, more: object = {}) => ({ id, ...more })
const [a, b, c] = [person('a'), person('b'), person('c')]

it.each([
  ['each adds one', [a], [a, b], [a, c], [a, b, c]],
  ['one takes away, the other adds', [a, b], [a, b, c], [a], [a, c]],
  ['everything erased, one added here', [a, b], [a, b, c], [], [c]],
  ['each changes another field', [person('a', { n: 1, m: 1 })], [person('a', { n: 2, m: 1 })], [person('a', { n: 1, m: 2 })], [person('a', { n: 2, m: 2 })]],
  ['both change the same field', { n: 1 }, { n: 2 }, { n: 3 }, { n: 2 }],
  ['taken away there, changed here', [person('a', { n: 1 })], [person('a', { n: 2 })], [], [person('a', { n: 2 })]],
  ['taken away here, changed there', [person('a', { n: 1 })], [], [person('a', { n: 2 })], [person('a', { n: 2 })]],
  ['records', { x: 1, y: 1 }, { x: 1, y: 1, mine: 1 }, { y: 1, theirs: 1 }, { y: 1, mine: 1, theirs: 1 }],
  ['lists of years', [2025, 2026], [2025, 2026, 2027], [2026], [2026, 2027]]
])('%s', (_, base, mine, theirs, both) => {
  expect(merged(base, mine, theirs)).toEqual(both)
})

it('is the other one where only one changed', () => {
  const record = fc.dictionary(fc.constantFrom('p', 'q', 'r'), fc.oneof(fc.integer(), fc.array(fc.integer())))
  fc.assert(
    fc.property(record, record, (base, next) => {
      expect(merged(base, base, next)).toEqual(next)
      expect(merged(base, next, base)).toEqual(next)
      expect(merged(base, next, next)).toEqual(next)
    })
  )
})
