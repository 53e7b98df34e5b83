import { libraryAreas } from '../rows/areas'
import type { Entry } from '../rows/entries'
import { libraryOf } from '../rows/library'
import { pagesOf, pageWith } from './pages'

const gaps = (id: string, count: number): Entry => ({
  kind: 'gaps', id, topic: '没算', title: '没算', gaps: Array.from({ length: count }, (_, i) => ({ topic: `${i}`, why: '' }))
})
const ids = (pages: readonly (readonly Entry[])[]): string[][] => pages.map((page) => page.map(({ id }) => id))

describe('pagesOf', () => {
  // A card of n lines weighs 6 + 5n; a page holds 600.
  it.each([
    ['nothing', [], []],
    ['one card', [gaps('a', 1)], [['a']]],
    ['two that just fit', [gaps('a', 59), gaps('b', 58)], [['a', 'b']]],
    ['two that no longer do', [gaps('a', 59), gaps('b', 59)], [['a'], ['b']]],
    ['a third that fits beside the second', [gaps('a', 59), gaps('b', 59), gaps('c', 50)], [['a'], ['b', 'c']]],
    ['one too heavy for any page', [gaps('a', 1), gaps('b', 300), gaps('c', 1)], [['a'], ['b'], ['c']]]
  ])('%s', (_case, entries, expected) => {
    expect(ids(pagesOf(entries))).toEqual(expected)
  })

  it.each(libraryAreas.map(({ name, code }) => [name, code] as const))('%s: every card once, in order, and few enough on a page', (_name, code) => {
    const { entries } = libraryOf(code)
    const pages = pagesOf(entries)
    expect(pages.flat()).toEqual(entries)
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(25)
  })
})

describe('pageWith', () => {
  const pages = pagesOf([gaps('a', 90), gaps('b', 90), gaps('c', 90)])
  it.each([
    ['the first', 'a', 0],
    ['the last', 'c', 2],
    ['one that is on none', 'x', 0],
    ['none asked for', undefined, 0]
  ])('%s', (_case, id, page) => {
    expect(pageWith(pages, id)).toBe(page)
  })
})
