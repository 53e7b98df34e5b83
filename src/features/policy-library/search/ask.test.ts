import fc from 'fast-check'
import { libraryOf } from '../rows/library'
import { answersTo } from './ask'
import { namedIn } from './named-place'
import { PLAIN_QUESTIONS } from './questions.copy'

const [nation, quzhou] = ['000000', '330800'].map(libraryOf) as [ReturnType<typeof libraryOf>, ReturnType<typeof libraryOf>]
const HERE = [quzhou, nation]
const ids = (query: string): string[] => answersTo(query, HERE).map(({ entry }) => entry.id)

it.each(PLAIN_QUESTIONS)('$like: its statement comes first, and exists', ({ like, fact, says }) => {
  const [first] = answersTo(like, HERE)
  expect(first?.entry.id).toBe(fact)
  expect(first?.says).toBe(says)
  expect(says ?? '').not.toMatch(/\d(?! 类)/)
})

it('the grandmother’s question is answered in one line, from another place than the one on the screen', () => {
  const [first] = answersTo('亲情账户能付孙子的药钱吗', HERE)
  expect(first).toMatchObject({ says: '不能，要办家庭共济', library: { area: { code: '000000' } } })
})

it.each([
  ['门槛费', /起付线/],
  ['新农合交多少', /缴多少/],
  ['大病怎么报', /大病/],
  ['qifuxian', /起付线/],
  ['qifu', /起付线/],
  ['dabing', /大病/],
  ['退休职工每个月划多少', /划入/],
  ['备案多久有效', /备案/],
  ['住院能报几成', /报销比例|住院/]
])('%s is answered', (query, title) => {
  const found = answersTo(query, HERE)
  expect(found.length).toBeGreaterThan(0)
  expect(found.map(({ entry, row }) => `${entry.title} ${row.label}`).join('\n')).toMatch(title)
})

it.each(['', '  ', '的吗', '.*(', '🙂', '啊啊啊啊啊', '\ud83d', 'constructor', 'zzzz', '<b>'])('nothing answers 「%s」, and nothing fails', (query) => {
  expect(ids(query)).toEqual([])
})

it('whatever is typed: a few lines at most, none twice, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (query) => {
      const rows = answersTo(query, HERE).map(({ row }) => row)
      expect(rows.length).toBeLessThanOrEqual(4)
      expect(new Set(rows).size).toBe(rows.length)
    })
  )
})

it.each([
  ['重庆门槛费多少', '330800', { code: '500000', short: '重庆', rest: ' 门槛费多少' }],
  ['重庆门槛费多少', '500000', undefined],
  ['门槛费多少', '330800', undefined]
] as const)('%s at %s', (typed, area, named) => expect(namedIn(typed, area)).toEqual(named))
