import fc from 'fast-check'
import { folded, piecesOf, wordsOf } from './highlight-pieces'

describe('folded', () => {
  it.each([
    ['capitals', 'APP', 'app'],
    ['full-width figures and signs', '６５％', '65%'],
    ['the wide space', '大病　起付', '大病 起付'],
    ['nothing else', '「起付线」', '「起付线」'],
    ['a capital whose small form is two characters', 'İ', 'İ']
  ])('%s', (_case, text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  it('keeps every place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(text).length === text.length))
  })
})

describe('wordsOf', () => {
  it.each([
    ['two words', ' 大病  起付线 ', ['大病', '起付线']],
    ['nothing but spaces', ' 　 ', []],
    ['nothing', '', []],
    ['signs that mean something in patterns', '.*( [a-z', ['.*(', '[a-z']]
  ])('%s', (_case, query, expected) => {
    expect(wordsOf(query)).toEqual(expected)
  })
})

describe('piecesOf', () => {
  const shown = (text: string, query: string) =>
    piecesOf(text, wordsOf(query))
      .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
      .join('')

  it.each([
    ['every place', '起付线和起付线', '起付线', '[起付线]和[起付线]'],
    ['the whole text', '起付线', '起付线', '[起付线]'],
    ['several words', '大病保险的起付线', '起付 大病', '[大病]保险的[起付]线'],
    ['words that overlap become one', '封顶线', '封顶 顶线', '[封顶线]'],
    ['words that touch become one', '起付线', '起付 线', '[起付线]'],
    ['capitals as they are written', '浙里办 APP', 'app', '浙里办 [APP]'],
    ['full-width as it is written', '报 ６５％', '65%', '报 [６５％]'],
    ['a pattern is a word', '不是 .* 也不是 (', '.* (', '不是 [.*] 也不是 ['.concat('(]')],
    ['nothing where the word is not', '封顶线', '起付', '封顶线'],
    ['nothing without a word', '封顶线', ' ', '封顶线'],
    ['nothing in an empty text', '', '起付', '']
  ])('%s', (_case, text, query, expected) => {
    expect(shown(text, query)).toBe(expected)
  })

  it('loses nothing, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, query) => {
        expect(piecesOf(text, wordsOf(query)).map((piece) => piece.text).join('')).toBe(text)
      })
    )
  })
})
