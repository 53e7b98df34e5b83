import { fen } from '@/domain/money/fen'
import type { Change } from './changes'
import { pairsOf, triplesOf, type Combination } from './combinations'
import { closeEnough, ranked, type Explanation } from './explanation'

const filing: Change = { fact: 'filing', to: 'none' }
const place: Change = { fact: 'place', to: 'local', filing: 'none' }
const tier: Change = { fact: 'tier', to: 'secondary' }
const lower: Change = { fact: 'tier', to: 'primary' }
const status: Change = { fact: 'status', to: 'retired' }
const cap: Change = { fact: 'capReached', left: fen(1) }
const waiting: Change = { fact: 'waiting' }
const told = (combinations: readonly Combination[]) => combinations.map((changes) => changes.map((change) => ('to' in change ? `${change.fact} ${change.to}` : change.fact)).join(' + '))

describe('facts changed together', () => {
  it('each two once, in order; not two values of one, nor what the other overwrites, nor where nobody was covered', () => {
    expect(told(pairsOf([filing, place, tier, lower, waiting, status]))).toEqual([
      'filing none + tier secondary', 'filing none + tier primary', 'filing none + status retired', 'place local + tier secondary', 'place local + tier primary', 'place local + status retired',
      'tier secondary + status retired', 'tier primary + status retired'
    ])
    expect(pairsOf([place, filing])).toEqual([])
    expect(pairsOf([waiting, tier])).toEqual([])
  })

  it('three, the likelier facts first, none of them one that fits almost anything', () => {
    expect(told(triplesOf([filing, tier, cap, lower, status, place, waiting], 10))).toEqual(['filing none + tier secondary + status retired', 'filing none + tier primary + status retired', 'tier secondary + status retired + place local', 'tier primary + status retired + place local'])
    expect(triplesOf([filing, tier, status], 1)).toHaveLength(1)
    expect([triplesOf([filing, tier, status], 0), triplesOf([filing, tier, status], -5), triplesOf([filing, tier], 5)]).toEqual([[], [], []])
    const years: readonly Change[] = [{ fact: 'lastYear' }, { fact: 'firstOfYear' }, tier, status, filing]
    // The sum of their places: 0+1+2 first, 2+3+4 last.
    expect(told(triplesOf(years, 100))[0]).toBe('lastYear + firstOfYear + tier secondary')
    expect(told(triplesOf(years, 100)).pop()).toBe('tier secondary + status retired + filing none')
    expect(triplesOf(years, 100)).toHaveLength(10)
  })
})

describe('what is close', () => {
  it.each([[undefined, 100], [50_000, 100], [100_000, 100], [100_999, 100], [200_000, 200], [1_234_567, 1_234]] as const)('to a bill of %s fen: %i', (total, near) => {
    expect(closeEnough(total === undefined ? {} : { total: fen(total) })).toBe(near)
  })
})

describe('which explanation is told first', () => {
  const exact = (...changes: Combination): Explanation => ({ changes, exact: true, off: fen(0) })
  const close = (off: number, ...changes: Combination): Explanation => ({ changes, exact: false, off: fen(off) })
  const order = (all: readonly Explanation[], unchanged = 1_000_000) => ranked(all, { total: fen(200_000) }, fen(unchanged)).map(({ changes, off }) => `${told([changes])[0]} ${off}`)

  it('an exact one before a close one, however far the close one is from the end of the list', () => {
    expect(order([close(1, tier), exact(filing)])).toEqual(['filing none 0', 'tier secondary 1'])
  })

  it('of the exact ones: fewer facts, then what could have failed, then each fact once before another value of it', () => {
    expect(order([exact(tier, status), exact(cap), exact(tier), exact(lower), exact(status)])).toEqual(['tier secondary 0', 'status retired 0', 'tier primary 0', 'capReached 0', 'tier secondary + status retired 0'])
  })

  it('of the close ones: the nearer, then fewer facts', () => {
    expect(order([close(30, tier), close(20, filing, status), close(20, lower)])).toEqual(['tier primary 20', 'filing none + status retired 20', 'tier secondary 30'])
  })

  it('a close one is no further than a thousandth, and nearer than with nothing changed', () => {
    expect(order([close(200, tier), close(201, filing)])).toEqual(['tier secondary 200'])
    expect(order([close(150, tier), close(149, filing)], 150)).toEqual(['filing none 149'])
  })

  it('a further fact that brings it no nearer is not told', () => {
    expect(order([close(20, tier), close(20, tier, status), close(10, tier, filing)])).toEqual(['tier secondary + filing none 10', 'tier secondary 20'])
  })

  it('eight at most', () => {
    const ages = Array.from({ length: 12 }, (_, n): Change => ({ fact: 'age', to: n }))
    expect(order(ages.map((age) => exact(age)))).toHaveLength(8)
    expect(order(ages.map((age, n) => close(n + 1, age)))).toHaveLength(8)
    expect(order([...ages.slice(0, 7).map((age) => exact(age)), close(1, tier), close(2, status)])).toHaveLength(8)
  })
})
