import type { Member } from '@/domain/enrolment/member'
import { EMPTY_FORM } from '@/state/estimates'
import type { Row } from '@/state/hand-over/compare'
import { isClosedThere, unlikeIn } from './unlike'

const reader = { today: '2026-11-22', nameOf: (id: string) => ({ mum: '妈妈' })[id] } as const
const lines = (store: Row['store'], mine: unknown, theirs: unknown) =>
  unlikeIn({ store, id: 'a', kind: 'differs', mine, theirs }, reader).map(({ name, mine: here, theirs: there }) => `${name}：这里 ${here}，那边 ${there}`)

const bare: Member = { id: 'a', nickname: '妈妈', relation: 'mother', insurance: 'resident', areaCode: '330800', years: [] }
const full: Required<Member> = {
  ...bare, birthYear: 1958, birthDate: '1958-01-02', insurance: 'employee', status: 'retired', grade: '一档', group: 'adult', areaCode: '500000', hardship: { kind: 'minimumLiving', since: '2026-01-01' },
  years: [{ year: 2026, state: 'paid' }], careArea: { name: '武汉', province: '湖北' }, filing: { kind: 'longTerm', from: '2025-12-01', until: '2026-11-30' }, lastPaidMonth: '2026-10', paidAgainFrom: '2026-09', familyDoctor: true, supplementary: false
}

it('every field of a person is said on both sides', () => {
  expect(lines('household', bare, full)).toEqual([
    '险种：这里 居民医保，那边 职工医保', '参保地：这里 衢州，那边 重庆', '2026 年缴费：这里 没写，那边 缴了', '出生年：这里 没写，那边 1958 年', '生日：这里 没写，那边 1958年1月2日', '在职或退休：这里 没写，那边 退休',
    '缴费档次：这里 没写，那边 一档', '缴费人群：这里 没写，那边 成年人', '困难身份：这里 没写，那边 低保，认定那天 1月1日', '常住外地：这里 没写，那边 武汉，省份 湖北', '备案：这里 没写，那边 长期居住，从 2025年12月1日，到 11月30日',
    '最后缴到：这里 没写，那边 2026 年 10 月', '又缴上：这里 没写，那边 2026 年 9 月', '签了家庭医生：这里 没写，那边 是', '买了惠民保：这里 没写，那边 否'
  ])
})

it('a year is said with its state, and only where the two differ', () => {
  const years = (...states: readonly object[]) => ({ ...bare, years: states })
  expect(lines('household', years({ year: 2025, state: 'paid' }, { year: 2026, state: 'missed', declined: true }), years({ year: 2025, state: 'paid' }, { year: 2026, state: 'paid', paidOn: '2026-03-01' }))).toEqual([
    '2026 年缴费：这里 没缴，说了不缴，那边 缴了，缴的那天 3月1日'
  ])
})

it.each<[string, Row['store'], object, object, string[]]>([
  ['a figure of one’s own', 'own-places', { field: 'deductible', scheme: 'resident', tier: 'tertiary', value: 80_000, from: { title: '通知' }, on: '2026-11-01' }, { field: 'deductible', scheme: 'resident', tier: 'tertiary', value: 60_000, from: {}, on: '2026-11-02' },
    ['数：这里 800 元，那边 600 元', '从哪来：这里 标题 通知，那边 没写', '日期：这里 11月1日，那边 11月2日']],
  ['a share', 'own-places', { field: 'rate', scheme: 'employee', tier: 'primary', value: 8500 }, { field: 'rate', scheme: 'employee', tier: 'primary', value: 9000 }, ['数：这里 85%，那边 90%']],
  ['a paper', 'bills', { state: 'unclaimed', who: 'mum', sheet: { total: 10_000 } }, { state: 'settled', who: 'gone', sheet: { total: 12_050, civilServant: 100 } },
    ['状态：这里 还没报，那边 已结清', '谁：这里 妈妈，那边 不在家里的人', '总额：这里 100.00 元，那边 120.50 元', '公务员补助付：这里 没写，那边 1.00 元']],
  ['an estimate', 'bills', { state: 'estimated', low: 100, form: EMPTY_FORM }, { state: 'estimated', low: 200, form: { ...EMPTY_FORM, total: '12000', splitOpen: true } }, ['总额：这里 没写，那边 12000 元', '往少算：这里 1.00 元，那边 2.00 元']],
  ['a note of one’s own', 'entries', { kind: 'own', title: '换卡', every: 'month' }, { kind: 'own', title: '换医保卡' }, ['标题：这里 换卡，那边 换医保卡', '每隔多久：这里 每月，那边 没写']]
])('%s: both values', (_, store, mine, theirs, words) => {
  expect(lines(store, mine, theirs)).toEqual(words)
})

it('a tick: both days', () => {
  expect(lines('done', '2026-11-01', '2026-11-03')).toEqual(['办好的那天：这里 11月1日，那边 11月3日'])
})

it('a case that is closed there and open here is told', () => {
  const row = (mine: object | undefined, theirs: object): Row => ({ store: 'progress', id: 'a', kind: 'differs', mine, theirs })
  expect(isClosedThere(row({}, { endedOn: '2026-11-20' }))).toBe(true)
  expect(isClosedThere(row({ endedOn: '2026-11-19' }, { endedOn: '2026-11-19' }))).toBe(false)
  expect(isClosedThere(row({}, {}))).toBe(false)
})
