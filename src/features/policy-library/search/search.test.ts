import fc from 'fast-check'
import { libraryAreas } from '../rows/areas'
import { conflictCount, lineCount, rowsOf, type Entry } from '../rows/entries'
import { libraryOf } from '../rows/library'
import { filterEntries, hitCount, sizeOf, topicsIn, type Filter } from './search'

const quzhou = libraryOf('330800').entries
const NO_FILTER: Filter = { onlyConflicts: false, query: '' }
const search = (query: string, filter: Partial<Filter> = {}, entries = quzhou): readonly Entry[] => filterEntries(entries, { ...NO_FILTER, ...filter, query })
const titles = (entries: readonly Entry[]): string[] => entries.map(({ title }) => title)
const labels = (entries: readonly Entry[]): string[] => entries.flatMap(rowsOf).map(({ label }) => label)

describe('search', () => {
  it.each([
    ['a word of the question', '退休职工', ['退休职工每月划入多少']],
    ['words of the answer', '动态码', ['医保码丢了怎么办']],
    ['what a source says', '3100 元', ['退休职工每月划入多少', '个人账户每月划入多少']],
    ['where it stands in the source', '变化 3「用户注意」', ['外地看病怎么算']],
    ['the reason of a decision', '小数点', ['退休职工每月划入多少', '个人账户每月划入多少']],
    ['the name of a source', '柯城', ['居民医保一人缴多少', '一人缴多少', '这些资料从哪来']],
    ['what is missing', '病种认定', ['知道有，但没算']],
    ['an address', 'dgahdf.cn', ['这些资料从哪来']],
    ['a topic with a word', '大病 困难群众', ['居民大病保险怎么算']],
    ['what people say instead', '交多少', ['居民医保一人缴多少', '一人缴多少']],
    ['two words in any order', '划入 退休', ['退休职工每月划入多少', '个人账户每月划入多少']],
    ['a sum without its comma', '15000', ['居民大病保险怎么算']],
    ['a sum with its comma', '15,000', ['居民大病保险怎么算']],
    ['full-width figures', '７７５', ['退休职工每月划入多少', '个人账户每月划入多少']],
    ['capitals', '浙里办 app', ['去哪缴']]
  ])('finds %s', (_case, query, expected) => {
    expect(titles(search(query))).toEqual(expect.arrayContaining(expected))
    expect(titles(search(query)).length).toBeLessThan(quzhou.length)
  })

  it.each([
    ['nothing typed', ''],
    ['spaces of both widths', ' 　 ']
  ])('shows everything for %s', (_case, query) => {
    expect(search(query)).toEqual(quzhou)
  })

  it.each([
    ['a pattern for anything', '.*'],
    ['an unclosed group', '(起付'],
    ['an unclosed class', '[起'],
    ['a lone backslash', '\\'],
    ['an alternative', '起付线|大病'],
    ['a smile', '🙂'],
    ['half a character', '\ud83d'],
    ['a tag', '<b>起付线</b>'],
    ['thirty of the same', '啊'.repeat(30)]
  ])('finds nothing for %s, and does not fail', (_case, query) => {
    expect(search(query)).toEqual([])
  })

  it.each([['门槛费', '起付线'], ['新农合', '居民'], ['报几成', '报销比例']])('%s finds what %s finds', (said, written) => {
    const found = titles(search(said))
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(expect.arrayContaining(titles(search(written))))
  })

  it('a name of every object is a word like any other', () => expect(search('constructor')).toEqual([]))

  it('keeps only the rows that hold every word, and the head counts for each', () => {
    expect(labels(search('居民住院 三级'))).toEqual(['起付线 · 三级', '报销比例 · 三级'])
  })

  it('never shows more than there is, nor anything that is not there', () => {
    const all = new Set(labels(quzhou))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (query) => {
        const found = search(query)
        expect(hitCount(found)).toBeLessThanOrEqual(hitCount(quzhou))
        expect(labels(found).every((label) => all.has(label))).toBe(true)
      })
    )
  })
})

describe('filters', () => {
  it('a topic', () => {
    const found = search('', { topic: '大病' })
    expect(titles(found)).toEqual(['职工大病保险以前怎么报', '居民大病保险怎么算'])
  })

  it('only what disagrees: whole statements, and the rows of a table that do', () => {
    const found = search('', { onlyConflicts: true })
    expect(hitCount(found)).toBe(conflictCount(quzhou))
    expect(found.every((entry) => rowsOf(entry).every(({ figure }) => figure.doubt === 'conflict'))).toBe(true)
    expect(labels(found)).toEqual(expect.arrayContaining(['居民医保一人缴多少', '起付线怎么算', '报销比例 · 本地 · 一级及以下']))
    expect(labels(found)).not.toContain('报销比例 · 三级')
  })

  it('all three together', () => {
    expect(labels(search('5 点', { topic: '住院', onlyConflicts: true }))).toEqual(['报销比例 · 本地 · 一级及以下'])
  })

  it('leaves entries alone that lose nothing, so that they need not be drawn again', () => {
    const [whole] = search('居民住院怎么算')
    expect(whole).toBe(quzhou.find(({ title }) => title === '居民住院怎么算'))
  })
})

describe('counting', () => {
  it.each(libraryAreas.map(({ name, code }) => [name, code] as const))('%s: lines are statements and figures; hits are all that can be found', (_name, code) => {
    const { entries } = libraryOf(code)
    const extras = entries.filter(({ kind }) => kind === 'gaps' || kind === 'sources')
    expect(hitCount(entries)).toBe(lineCount(entries) + hitCount(extras))
    expect(lineCount(entries)).toBeGreaterThan(0)
    expect(conflictCount(entries)).toBeLessThanOrEqual(lineCount(entries))
    expect(entries.every((entry) => sizeOf(entry) > 0)).toBe(true)
  })

  it('lists each topic once, in the order of the cards', () => {
    expect(topicsIn(quzhou)).toEqual(['缴费', '待遇期', '住院', '门诊', '大病', '异地', '目录', '家庭账户', '个人账户', '办事', '没算', '资料'])
  })
})
