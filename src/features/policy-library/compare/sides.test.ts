import { libraryAreas } from '../rows/areas'
import { libraryOf } from '../rows/library'
import { compared, differs, newest, yearsOf } from './sides'

const shanghai = libraryOf('310000')

describe('two years of one place', () => {
  const [before, after] = yearsOf(shanghai).slice(-2)

  it('are in order, and the newest is the last', () => {
    expect(yearsOf(shanghai).length).toBeGreaterThan(1)
    expect(newest(shanghai).year).toBe(after)
  })

  it('stand beside each other, figure by figure, and some differ', () => {
    const parts = compared({ library: shanghai, year: before }, { library: shanghai, year: after })
    const pairs = parts.flatMap((part) => part.pairs)
    expect(pairs.some((pair) => pair.left && pair.right && differs(pair))).toBe(true)
    for (const { left, right } of pairs) {
      expect([before, undefined]).toContain(left === undefined ? undefined : left.entry.year)
      expect([after, undefined]).toContain(right === undefined ? undefined : right.entry.year)
    }
  })
})

describe('two places', () => {
  it.each(libraryAreas.map(({ code }) => code))('every figure of %s beside 衢州 stands there once, and what one side lacks is left open', (code) => {
    const library = libraryOf(code)
    const parts = compared(newest(library), newest(libraryOf('330800')))
    expect(new Set(parts.map(({ title }) => title)).size).toBe(parts.length)
    const rows = library.entries.flatMap((entry) => (entry.kind === 'terms' && [undefined, newest(library).year].includes(entry.year) ? entry.rows : []))
    expect(parts.flatMap(({ pairs }) => pairs).filter(({ left }) => left !== undefined)).toHaveLength(rows.length)
    for (const { pairs } of parts) {
      expect(new Set(pairs.map(({ label }) => label)).size).toBe(pairs.length)
      expect(pairs.every(({ left, right }) => left !== undefined || right !== undefined)).toBe(true)
    }
  })

  it('a place beside itself differs in nothing', () => {
    expect(compared(newest(shanghai), newest(shanghai)).flatMap(({ pairs }) => pairs).filter(differs)).toEqual([])
  })
})
