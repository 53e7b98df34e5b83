import fc from 'fast-check'
import { libraryOf } from '../rows/library'
import { answersTo } from './ask'
import { PLAIN_QUESTIONS } from './questions.copy'

const [nation, quzhou] = ['000000', '330800'].map(libraryOf) as [ReturnType<typeof libraryOf>, ReturnType<typeof libraryOf>]
const HERE = [quzhou, nation]
const ids = (query: string): string[] => answersTo(query, HERE).map(({ entry }) => entry.id)

it.each(PLAIN_QUESTIONS)('$like: its statement comes first, and exists', ({ like, fact, says }) => {
  const [first] = answersTo(like, HERE)
  expect(first?.entry.id).toBe(fact)
  expect(first?.says).toBe(says ?? first?.row.readings.join())
  expect(says ?? '').not.toMatch(/\d(?! 类)/)
})

const OUT_OF_LAW = '法条只写了单位欠缴；自己缴的没有这条依据'

it.each([
  ['亲情账户怎么用', undefined],
  ['亲情账户怎么开通', undefined],
  ['亲情账户能查余额吗', undefined],
  ['亲情账户能给外地爸妈买药吗', '不能，要办家庭共济'],
  ['亲情账户的钱能取出来吗', '一般不能'],
  ['孙子账户的钱能取出来吗', '一般不能'],
  ['外地账户的钱能取出来吗', '一般不能'],
  ['奶奶过世了账户的钱能取吗', '可以提取或继承'],
  ['公积金去世提取卡', undefined],
  ['医院押金能取出来吗', undefined],
  ['共济能给孙子用吗', '能，是近亲属，要办家庭共济'],
  ['爷爷的账户能给我用吗', '能，是近亲属，要办家庭共济'],
  ['孙子的账户能给我用吗', undefined],
  ['孙子的余额怎么查', undefined],
  ['婆婆的账户能给孙子用吗', undefined],
  ['账户能给岳母买药吗', '不在写明的近亲属里，看当地明文'],
  ['婆婆的账户密码忘了', undefined],
  ['外省的公婆能用我的账户吗', '不在写明的近亲属里，看当地明文'],
  ['账户能给外省的孙子用吗', '跨省可以，用医保钱包，两地都要开通'],
  ['共济能跨省吗', '可以，用医保钱包，两地都要开通'],
  ['异地就医能用个人账户吗', undefined],
  ['居民能用家人的账户吗', undefined],
  ['职工账户能给新农合的孩子用吗', undefined],
  ['大病怎么申请', '大病保险不用，出院结算时一起算'],
  ['门诊大病怎么申请', undefined],
  ['大病救助怎么申请', undefined],
  ['大病认定手续', undefined],
  ['滞纳金', OUT_OF_LAW],
  ['补缴要交滞纳金吗', OUT_OF_LAW],
  ['骗医保罚款多少', undefined],
  ['养老保险滞纳金', undefined],
  ['腿断了多久能报', undefined],
  ['职工断缴多久能报', undefined],
  ['断缴多久能补', undefined],
  ['老家怎么备案', undefined],
  ['回老家要备案吗', undefined],
  ['外地急诊报多少', undefined],
  ['起付线是什么时候交', undefined],
  ['惠民保在哪买', undefined],
  ['惠民保值得买吗', '不冲突，医保报完再用；买不买看条款'],
  ['职工和居民都能报大病吗', undefined]
])('%s: %s', (query, says) => {
  expect(answersTo(query, HERE).find((answer) => answer.says !== undefined)?.says).toBe(says)
})

/** Questions whose answer is the statement itself. */
it.each([
  ['老家怎么备案', 'nation.both-places', false],
  ['备案了回老家看病能报吗', 'nation.both-places', true],
  ['居民医保有个人账户吗', 'nation.resident-account', true],
  ['居民能用家人的账户吗', 'nation.resident-account', false],
  ['外地急诊没备案怎么办', 'nation.emergency', true],
  ['医保断了几个月能报', 'nation.waiting', true],
  ['惠民保在哪买', 'nation.supplementary', false],
  ['职工和新农合能同时缴吗', 'nation.double', true],
  ['职工和居民都能报大病吗', 'nation.double', false]
])('%s is answered by %s: %s', (query, fact, isFirst) => {
  expect(answersTo(query, HERE).find((answer) => answer.says !== undefined)?.entry.id === fact).toBe(isFirst)
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
