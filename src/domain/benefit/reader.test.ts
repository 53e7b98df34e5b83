import { entered, enteredRange } from '@/domain/evidence/entered'
import type { Figure } from '@/domain/evidence/figure'
import { explore, MAX_RUNS, readerAs, readerFor, valueBy, type Reader } from './reader'

// A made list has no first element for the compiler.
const many = (count: number): Figure<number> => ({
  ...enteredRange(0, 1), readings: Array.from({ length: count }, (_, value) => ({ value, from: [0] })) as unknown as Figure<number>['readings']
})

describe('one pass', () => {
  it('follows its script, then takes first readings; asked twice it answers the same', () => {
    const [a, b] = [enteredRange('a1', 'a2'), enteredRange('b1', 'b2')]
    const reader = readerFor([1])
    expect([valueBy(reader, a), valueBy(reader, b), valueBy(reader, a)]).toEqual(['a2', 'b1', 'a2'])
    expect(reader.choices).toEqual([{ figure: a, index: 1 }, { figure: b, index: 0 }])
  })

  it('notes no choice where there is none', () => {
    const reader = readerFor([])
    expect([valueBy(reader, entered('only')), reader.choices]).toEqual(['only', []])
  })

  it('holds a pinned figure to its value', () => {
    const [pinned, other] = [enteredRange('a1', 'a2'), enteredRange('b1', 'b2')]
    const reader = readerFor([1], { figure: pinned, value: 'aside' })
    expect([valueBy(reader, pinned), valueBy(reader, other), reader.choices.length]).toEqual(['aside', 'b2', 1])
  })
})

describe('the same readings again', () => {
  it('goes by figure, not by turn: what is asked for in between takes nothing from the next', () => {
    const [a, between, b] = [enteredRange('a1', 'a2'), enteredRange('x1', 'x2'), enteredRange('b1', 'b2')]
    const first = readerFor([0, 1])
    expect([valueBy(first, a), valueBy(first, b)]).toEqual(['a1', 'b2'])
    const again = readerAs(first.choices, { figure: entered('p'), value: 'q' })
    expect([valueBy(again, b), valueBy(again, between), valueBy(again, a)]).toEqual(['b2', 'x1', 'a1'])
  })

  it('holds a pinned figure to its value', () => {
    const pinned = enteredRange('a1', 'a2')
    expect(valueBy(readerAs([{ figure: pinned, index: 1 }], { figure: pinned, value: 'aside' }), pinned)).toBe('aside')
  })
})

describe('all passes', () => {
  it('tries every combination of what is asked for, the first readings first', () => {
    const [a, b] = [enteredRange(0, 1), many(3)]
    const { runs, complete } = explore((reader) => `${valueBy(reader, a)}${valueBy(reader, b)}`)
    expect([runs.map(({ result }) => result), complete]).toEqual([['00', '01', '02', '10', '11', '12'], true])
  })

  it('asks only for what the earlier answers make necessary', () => {
    const [a, b] = [enteredRange(false, true), enteredRange(1, 2)]
    const { runs } = explore((reader: Reader) => (valueBy(reader, a) ? valueBy(reader, b) : 0))
    expect(runs.map(({ result }) => result)).toEqual([0, 1, 2])
  })

  it.each([
    ['on the limit', MAX_RUNS, MAX_RUNS, true],
    ['one over it', MAX_RUNS + 1, MAX_RUNS, false]
  ])('stops %s, and says so', (_case, count, expected, isComplete) => {
    const figure = many(count)
    const { runs, complete } = explore((reader) => valueBy(reader, figure))
    expect([runs.length, complete]).toEqual([expected, isComplete])
  })
})
