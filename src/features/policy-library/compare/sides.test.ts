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

  it('stand beside each other, figure by figure, and some differ; what has no year says none', () => {
    const parts = compared({ library: shanghai, year: before }, { library: shanghai, year: after })
    const pairs = parts.flatMap((part) => part.pairs)
    expect(pairs.some((pair) => pair.left && pair.right && differs(pair))).toBe(true)
    for (const { left, right } of pairs) {
      expect([before, undefined]).toContain(left?.year)
      expect([after, undefined]).toContain(right?.year)
    }
  })
})

describe('two places', () => {
  it.each(libraryAreas.map(({ code }) => code))('every figure of %s beside 衢州 stands there, once in a part, and what one side lacks is left open', (code) => {
    const library = libraryOf(code)
    const parts = compared(newest(library), newest(libraryOf('330800')))
    expect(new Set(parts.map(({ title }) => title)).size).toBe(parts.length)
    const figures = new Set(parts.flatMap(({ pairs }) => pairs.flatMap(({ left }) => left?.row.figure ?? [])))
    const rows = library.entries.flatMap((entry) => (entry.kind === 'terms' && [undefined, newest(library).year].includes(entry.year) ? entry.rows : []))
    expect(rows.filter(({ figure }) => !figures.has(figure)).map(({ label }) => label)).toEqual([])
    for (const { pairs } of parts) {
      expect(new Set(pairs.map(({ label }) => label)).size).toBe(pairs.length)
      expect(pairs.every(({ left, right }) => left !== undefined || right !== undefined)).toBe(true)
    }
  })

  const partOf = (one: string, other: string, title: string) => compared(newest(libraryOf(one)), newest(libraryOf(other))).find((part) => part.title === title)!

  it('a rule that the calendar takes from above stands there, and says from where', () => {
    const { pairs } = partOf('330800', '000000', '断了要等多久')
    expect(pairs.length).toBeGreaterThan(0)
    for (const { left, right } of pairs.filter(({ right: theirs }) => theirs !== undefined)) {
      expect(left).toBeDefined()
      if (left!.row.figure === right!.row.figure) expect(left!.from).toBe('全国')
    }
    expect(pairs.some(({ left }) => left?.from === '全国')).toBe(true)
  })

  it('what an estimate takes from above is paired with what another place has of its own', () => {
    const titles = libraryAreas.filter(({ kind }) => kind === 'city').flatMap(({ code }) => compared(newest(libraryOf(code)), newest(libraryOf('330800'))).map(({ title }) => title))
    expect(titles.filter((title) => title.includes('照'))).toEqual([])
    const away = partOf('310000', '500000', '外地看病怎么算') ?? partOf('310000', '500000', '职工外地看病怎么算')
    expect(away.pairs.some(({ left, right }) => left?.from !== undefined || right?.from !== undefined)).toBe(true)
  })

  it('a table for both schemes stands beside each of two tables', () => {
    const both = libraryAreas.flatMap(({ code }) => compared(newest(libraryOf(code)), newest(libraryOf('330800')))).map(({ title }) => title)
    expect(both.some((title) => title.startsWith('职工'))).toBe(true)
    expect(both.some((title) => title.startsWith('居民'))).toBe(true)
  })

  it('a side that has figures of a part and not this one puts it otherwise; one that has none knows nothing', () => {
    const parts = compared(newest(shanghai), newest(libraryOf('330800')))
    for (const { pairs, unlisted } of parts.filter(({ unlisted: { right } }) => right === 'otherwise')) expect([pairs.some(({ right }) => right !== undefined), unlisted.right]).toEqual([true, 'otherwise'])
    expect(parts.some(({ pairs, unlisted: { right } }) => right === 'unknown' && pairs.every((pair) => pair.right === undefined))).toBe(true)
  })

  it('a place beside itself differs in nothing', () => {
    expect(compared(newest(shanghai), newest(shanghai)).flatMap(({ pairs }) => pairs).filter(differs)).toEqual([])
  })
})
