import type { Deadline } from '@/domain/deadline/deadline'
import { baby, dad, kid, me, mum, timetableOf, TODAY } from '../family.cases'
import { doubtsOf } from './doubts'
import { isOpenMatter, isUrgentMatter, leadOf, mattersOf, openOnes, owing, type Matter } from './matters'
import { leftOf } from './left-words'
import { namesOf, titleOf } from './matter-words'
import { costOf, sumText } from '@/shell/premium-sums'

/** The one that is open, where an earlier year has the same name. */
const find = (matters: readonly Matter[], title: string): Matter => {
  const named = matters.filter((matter) => titleOf(matter) === title)
  const found = named.find(isOpenMatter) ?? named[0]
  if (!found) throw new Error(`no ${title} among ${matters.map(titleOf).join(' / ')}`)
  return found
}
const family = [dad, mum, baby, kid, me]
const matters = (over = {}) => mattersOf(timetableOf(family, over).deadlines, family)
const next = (over = {}) => find(matters(over), '重庆居民医保缴费')

it('puts parents of one area in one row, in the order of the family', () => {
  expect(next().members.map(({ nickname }) => nickname)).toEqual(['爸爸', '妈妈'])
  const turned = [mum, dad, baby, kid, me]
  const row = find(mattersOf(timetableOf(turned).deadlines, turned), '重庆居民医保缴费')
  expect(row.members.map(({ nickname }) => nickname)).toEqual(['妈妈', '爸爸'])
})

it('whoever has paid owes nothing, and is not named beside a sum that is not theirs', () => {
  const members = [{ ...dad, years: [...dad.years, { year: 2027, state: 'paid' } as const] }, mum]
  const row = find(mattersOf(timetableOf(members).deadlines, members), '重庆居民医保缴费')
  expect(row.members).toHaveLength(2)
  expect(owing(row).map(({ nickname }) => nickname)).toEqual(['妈妈'])
  const all = find(mattersOf(timetableOf([dad, mum]).deadlines, [dad, mum]), '重庆居民医保缴费')
  expect(owing(all)).toEqual(all.members)
})

it('loses no deadline and shows none twice', () => {
  const { deadlines } = timetableOf(family)
  const grouped = mattersOf(deadlines, family).flatMap((matter) => matter.deadlines.map(({ id }) => id))
  expect([...grouped].sort()).toEqual(deadlines.map(({ id }) => id).sort())
})

it('stays open until everybody has paid', () => {
  const [first, second] = next().deadlines
  const half = next({ marks: { [first.id]: TODAY } })
  expect(isOpenMatter(half)).toBe(true)
  expect(openOnes(half).map(({ memberId }) => memberId)).toEqual(['mum'])
  expect(leadOf(half).memberId).toBe('mum')
  const marks = { [first.id]: TODAY, [(second as Deadline).id]: TODAY }
  const all = matters({ marks }).find(({ key }) => key === half.key) as Matter
  expect(isOpenMatter(all)).toBe(false)
  expect(leftOf(all, TODAY)).toEqual({ text: '已缴', hot: false })
})

it('groups the start of cover of people who paid on different days', () => {
  const { deadlines } = timetableOf([dad, mum], { on: '2025-12-01' })
  const start = find(mattersOf(deadlines, [dad, mum]), '爸爸、妈妈 · 开始享受 2026 年度待遇')
  expect(start.by).toBe('2026-01-01')
})

it.each([
  ['two people, one area', family, {}, '重庆居民医保缴费'],
  ['one person', [dad], {}, '爸爸 · 重庆居民缴费'],
  ['a newborn', [baby], {}, '小满 · 新生儿参保'],
  ['a filing with a town', [{ ...me, filing: { kind: 'temporary', from: '2026-06-16' }, careArea: { name: '武汉' } }], {}, '我 · 武汉备案到期'],
  ['a filing without one', [{ ...me, filing: { kind: 'temporary', from: '2026-06-16' } }], {}, '我 · 异地备案到期'],
  ['an entry of the whole family', [me], { entries: [{ kind: 'own', id: 'e', title: '换医保卡', on: '2026-12-08' }] }, '换医保卡'],
  ['an entry of one', [me], { entries: [{ kind: 'own', id: 'e', title: '换医保卡', on: '2026-12-08', memberId: 'me' }] }, '我 · 换医保卡'],
  ['a supplementary insurance', [me], { entries: [{ kind: 'supplementary', id: 'e', name: '衢惠保', to: '2026-12-20' }] }, '衢惠保截止'],
  ['a claim', [kid], { entries: [{ kind: 'claim', id: 'e', memberId: 'kid', endedOn: '2026-09-09' }] }, '大宝 · 交票据，手工报销'],
  ['a transfer', [me], { entries: [{ kind: 'transfer', id: 'e', memberId: 'me', appliedOn: '2026-11-10' }] }, '我 · 转移接续该办完了'],
  ['a gap', [{ ...me, lastPaidMonth: '2026-09' }], {}, '我 · 补缴断缴的月份'],
  ['a hardship', [{ ...kid, hardship: { kind: 'orphan', since: '2026-03-02' } }], {}, '大宝 · 困难身份复核']
] as const)('names %s', (_, members, over, title) => {
  const { deadlines } = timetableOf(members as never, over as never)
  expect(mattersOf(deadlines, members as never).map(titleOf)).toContain(title)
})

const onDay = (on: string) => {
  const members = [kid]
  const entries = [{ kind: 'own', id: 'e', title: '换卡', on: '2026-12-08' }] as const
  return find(mattersOf(timetableOf(members, { entries, on: on as never }).deadlines, members), '换卡')
}

it.each([
  ['eight days before', '2026-11-30', '剩 8 天', false, false],
  ['seven days before: urgent', '2026-12-01', '剩 7 天', true, true],
  ['the day before', '2026-12-07', '剩 1 天', true, true],
  ['the day itself', '2026-12-08', '今天', true, true],
  ['the day after', '2026-12-09', '过期 1 天', true, true]
] as const)('counts the days: %s', (_, on, text, hot, urgent) => {
  expect(leftOf(onDay(on), on)).toEqual({ text, hot })
  expect(isUrgentMatter(onDay(on))).toBe(urgent)
})

it.each([
  ['before the window opens', '2026-08-31', '1 天后开始'],
  ['on its first day', '2026-09-01', '剩 121 天']
] as const)('premium %s', (_, on, text) => {
  const { deadlines } = timetableOf([kid], { on })
  const row = mattersOf(deadlines, [kid]).find((matter) => matter.kind === 'premium' && leadOf(matter).year === 2027) as Matter
  expect(leftOf(row, on).text).toBe(text)
})

it.each([
  ['cover that begins in ten days', '2025-12-22', '10 天后'],
  ['cover that begins today', '2026-01-01', '今天'],
  ['cover that began yesterday', '2026-01-02', '1 天前']
] as const)('event: %s', (_, on, text) => {
  const { deadlines } = timetableOf([kid], { on })
  expect(leftOf(find(mattersOf(deadlines, [kid]), '大宝 · 开始享受 2026 年度待遇'), on)).toEqual({ text, hot: false })
})

describe('money', () => {
  it.each([
    ['one premium', [kid], '大宝 · 衢州居民缴费', '¥440.00'],
    ['a chosen grade', [dad], '爸爸 · 重庆居民缴费', '¥400.00'],
    ['a grade not chosen yet', [mum], '妈妈 · 重庆居民缴费', '¥400.00 到 ¥775.00'],
    ['two people, one grade open', [dad, mum], '重庆居民医保缴费', '¥800.00 到 ¥1,175.00'],
    ['a newborn across the year end: both years', [baby], '小满 · 新生儿参保', '¥880.00'],
    ['paid by the government', [{ ...kid, hardship: { kind: 'minimumLiving' } }], '大宝 · 衢州居民缴费', '¥0.00']
  ] as const)('%s', (_, members, title, text) => {
    const row = find(mattersOf(timetableOf(members as never).deadlines, members as never), title)
    const cost = costOf(openOnes(row))
    expect(cost && sumText(cost)).toBe(text)
  })

  it('has nothing to say where nothing is paid', () => {
    const members = [{ ...me, filing: { kind: 'temporary', from: '2026-06-16' } as const }]
    expect(costOf(find(mattersOf(timetableOf(members).deadlines, members), '我 · 异地备案到期').deadlines)).toBeUndefined()
  })
})

it.each([
  ['a window moved from an earlier year, and amounts that differ', [kid], '大宝 · 衢州居民缴费', ['推定', '金额不一致']],
  ['a draft premium', [dad], '爸爸 · 重庆居民缴费', ['推定', '征求意见稿']],
  ['a day the family entered', [{ ...me, filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' } }], '我 · 异地备案到期', []]
] as const)('says how sure it is: %s', (_, members, title, words) => {
  const row = find(mattersOf(timetableOf(members as never).deadlines, members as never), title)
  expect(doubtsOf(row).map((doubt) => doubt.words)).toEqual(words)
})

it.each([
  ['nobody', [], ''],
  ['three', ['爸爸', '妈妈', '小满'], '爸爸、妈妈、小满'],
  ['four are counted', ['爸爸', '妈妈', '小满', '大宝'], '爸爸等 4 人']
])('names %s', (_, names, words) => {
  expect(namesOf({ members: names.map((nickname) => ({ nickname }) as never) })).toBe(words)
})
