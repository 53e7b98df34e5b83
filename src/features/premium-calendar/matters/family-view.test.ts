import { told } from '@/domain/enrolment/years.cases'
import { baby, dad, kid, me, mum, timetableOf, TODAY } from '../family.cases'
import { familyView } from './family-view'

const family = [dad, mum, baby, kid, me]
const own = (title: string, on: string) => ({ kind: 'own', id: title.length + on.replace(/-/g, ''), title, on }) as const
const view = (members = family, over = {}, on = TODAY) => familyView(timetableOf(members, { on, ...over }), members, on)

it('lists what is to be done now: the coming week first, then what was missed, then by day', () => {
  const entries = [own('过了', '2026-11-20'), own('今天', '2026-11-22'), own('第七天', '2026-11-29'), own('第八天', '2026-11-30')]
  expect(view([kid], { entries }).open.map(({ title }) => title)).toEqual(['今天', '第七天', '过了', '第八天', '大宝 · 衢州居民缴费'])
  expect(view([kid], { entries }).urgent).toBe(3)
})

it('says of a row all that another screen draws', () => {
  const [row] = view([dad, mum]).open
  expect(row).toMatchObject({
    title: '重庆居民医保缴费',
    crowd: '2 人',
    date: '12月31日 周四',
    shortDate: '12/31',
    detail: '2 人 ¥800.00 – ¥1,175.00',
    daysLeft: 39,
    urgency: 'far',
    doubts: [{ form: 'inferred', words: '推定' }, { form: 'inferred', words: '征求意见' }],
    hotline: '12393'
  })
  expect(row?.faces.map(({ char }) => char)).toEqual(['爸', '妈'])
})

it('drops from a row who has paid, and the row when all have', () => {
  const marks = { '500000:dad:premium:2027': TODAY } as const
  const [row] = view([dad, mum], { marks }).open
  expect(row).toMatchObject({ crowd: '1 人', detail: '¥400.00 – ¥775.00' })
  expect(row?.faces.map(({ char }) => char)).toEqual(['妈'])
  expect(view([dad, mum], { marks: { ...marks, '500000:mum:premium:2027': TODAY } }).open).toEqual([])
})

it('doubts day and money apart', () => {
  expect(view([kid]).open[0]?.doubts.map(({ words }) => words)).toEqual(['推定', '金额不一致'])
})

it('says where a bill is handed in', () => {
  const entries = [{ kind: 'claim', id: 'c', memberId: 'kid', endedOn: '2026-09-09' }] as const
  expect(view([kid], { entries }).open[0]?.detail).toBe('交回衢州医保')
})

it.each([
  ['8 days', '2026-11-30', 'near'],
  ['7 days', '2026-11-29', 'hot'],
  ['30 days', '2026-12-22', 'near'],
  ['31 days', '2026-12-23', 'far'],
  ['missed', '2026-11-21', 'hot']
])('is as urgent as its days: %s', (_, on, urgency) => {
  expect(view([me], { entries: [own('换卡', on)] }).open[0]?.urgency).toBe(urgency)
})

it('names what comes next while nothing is open', () => {
  const { open, next } = view([kid], { marks: { '330800:kid:premium:2027': '2026-12-01' } }, '2027-03-01' as never)
  expect(open).toEqual([])
  expect(next).toEqual({ title: '大宝 · 衢州居民缴费', opens: '9月1日' })
})

it('a premium that was missed stays open after its window', () => {
  const { open, unpaid } = view([kid], {}, '2027-03-01' as never)
  expect(open.map(({ key, daysLeft }) => [key, daysLeft])).toEqual([['330800:premium:2027', -60]])
  expect(unpaid).toBe(1)
})

it('counts people who still have to pay, the newborn too', () => {
  expect(view().unpaid).toBe(4)
  expect(view([me]).unpaid).toBe(0)
})

it.each([
  ['somebody with a deadline this week', [{ ...kid }], { entries: [{ ...own('换卡', '2026-11-25'), memberId: 'kid' }] }, { kid: { kind: 'urgent', count: 1 } }],
  ['somebody who has to pay', [kid], {}, { kid: { kind: 'toPay' } }],
  ['somebody who has paid', [kid], { marks: { '330800:kid:premium:2027': TODAY } }, {}],
  ['an employee', [me], {}, {}],
  ['what concerns everybody', [me], { entries: [own('换卡', '2026-11-25')] }, {}]
] as const)('signals %s', (_, members, over, signals) => {
  expect(view(members as never, over).signals).toEqual(signals)
})

it.each([
  ['its first day', '2027-01-01', true],
  ['its last day', '2027-03-31', true],
  ['the day after', '2027-04-01', false]
])('signals a wait on %s', (_, on, waiting) => {
  // Missed 2026 and paid in the window for 2027: three months from New Year, under the shorter reading.
  const members = [{ ...mum, years: [...told([2025], [2026]), { year: 2027, state: 'paid', paidOn: '2026-11-22' } as const] }]
  expect(view(members, {}, on as never).signals).toEqual(waiting ? { mum: { kind: 'waiting' } } : {})
})

it('says how long a filing still holds', () => {
  const members = [{ ...mum, filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' } as const }]
  expect(view(members).filing).toEqual({ who: '妈妈', daysLeft: 23 })
})
