import { saidWords, storedWords } from './stored-words'

const saved = (state: unknown): string => JSON.stringify({ state, version: 1 })

it.each([
  ['a list: one line an item', { members: [{ nickname: '爸爸', birthYear: 1958, insurance: 'resident' }, { nickname: '妈妈' }] }, ['称呼：爸爸，出生年：1958，险种：居民医保', '称呼：妈妈']],
  ['a record: its key in front', { marks: { 'a:b': '2026-10-09' } }, ['a:b：2026-10-09']],
  ['plain values stand together', { theme: 'system', largeText: true }, ['深浅：跟随系统，大字：是']],
  ['what is inside stands in brackets', { members: [{ nickname: '爸爸', filing: { kind: 'longTerm', from: '2026-01-01' } }] }, ['称呼：爸爸，备案：〔哪种：长期居住，从：2026-01-01〕']],
  ['a field without a word of ours keeps its name', { entries: [{ oddity: 7 }] }, ['oddity：7']],
  ['what is empty is left out', { members: [], draft: { who: '' }, areaCode: '' }, []]
])('%s', (_, state, lines) => {
  expect(storedWords(saved(state))).toEqual({ lines, items: lines.length, isReadable: true })
})

it.each(['', '{', '[]', '{"state":3}'])('what cannot be read is shown as it is: %j', (text) => {
  expect(storedWords(text)).toEqual({ lines: [text], items: 1, isReadable: false })
})

it('what stood on a screen is told by its sentences, each once', () => {
  expect(saidWords(saved({ on: '2026-11-22', view: { hero: { title: '衢州居民缴费', kind: 'matter' }, crew: [{ name: '爸爸' }, { name: '爸爸' }] } }))).toEqual({ lines: ['衢州居民缴费', '爸爸'], items: 1, isReadable: true })
  expect(saidWords('{').isReadable).toBe(false)
})
