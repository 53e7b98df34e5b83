import { endOfMonth, startOfMonth } from '@/domain/date/iso-date'
import type { Band } from '@/domain/deadline/deadline'
import { baby, dad, kid, me, mum, timetableOf, TODAY } from '../family.cases'
import { bandLeft, EVERYBODY, monthModel, spansOf } from './month-model'
import { titleOf } from '../matters/matter-words'

const family = [dad, mum, baby, kid, me]
const month = (day: string, whose = EVERYBODY, over = {}) => monthModel(timetableOf(family, over), family, day as never, whose)
const titles = (...args: Parameters<typeof month>) => month(...args).matters.map(titleOf)

it('lists what falls into the month, and marks each on its day', () => {
  expect(titles('2026-12-01')).toEqual(['大宝 · 衢州居民缴费', '重庆居民医保缴费', '大宝 · 2026 年度待遇结束', '爸爸、妈妈 · 2026 年度待遇结束'])
  expect(month('2026-12-01').marks.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2026-12-31 pay', '2026-12-31 pay', '2026-12-31 start', '2026-12-31 start'
  ])
})

it.each([
  ['one member', 'kid', ['大宝 · 衢州居民缴费', '大宝 · 2026 年度待遇结束']],
  ['a member without premiums', 'me', []]
])('filters by %s', (_, whose, expected) => {
  expect(titles('2026-12-01', whose)).toEqual(expected)
})

it('keeps what concerns the whole family for every filter', () => {
  const entries = [{ kind: 'own', id: 'e', title: '换卡', on: '2026-12-08' }]
  expect(titles('2026-12-01', 'me', { entries })).toEqual(['换卡'])
})

it('takes a paid row off the grid and leaves it in the list', () => {
  const marks = { '330800:kid:premium:2027': TODAY }
  const { marks: shown, matters } = month('2026-12-01', 'kid', { marks })
  expect(matters.map(titleOf)).toContain('大宝 · 衢州居民缴费')
  expect(shown.map(({ kind }) => kind)).toEqual(['start'])
})

it.each([
  ['on the first day', '2026-12-01'],
  ['on the last day', '2026-12-31']
])('counts a matter %s of the month', (_, on) => {
  const entries = [{ kind: 'own', id: 'e', title: '换卡', on }]
  expect(titles('2026-12-15', 'me', { entries })).toEqual(['换卡'])
  expect(titles('2026-11-15', 'me', { entries })).toEqual([])
  expect(titles('2027-01-15', 'me', { entries })).toEqual([])
})

it('carries what was missed into every month, and names the next one', () => {
  const entries = [{ kind: 'own', id: 'e', title: '换卡', on: '2026-10-08' }]
  expect(month('2026-11-01', 'me', { entries }).overdue.map(titleOf)).toEqual(['换卡'])
  expect(month('2026-10-01', 'me', { entries })).toMatchObject({ overdue: [{ kind: 'own' }], matters: [] })
  const { next } = month('2026-11-01')
  expect(next && titleOf(next)).toBe('大宝 · 衢州居民缴费')
})

it('asks about earlier years elsewhere, not as a row', () => {
  const unsaid = [{ ...kid, years: [] }]
  const timetable = timetableOf(unsaid)
  expect(timetable.deadlines.some(({ state }) => state === 'ask')).toBe(true)
  expect(monthModel(timetable, unsaid, '2025-12-01', EVERYBODY).matters).toEqual([])
})

const band = (kind: Band['kind'], from: string | undefined, to: string): Band =>
  ({ id: `${kind}${from}${to}`, kind, areaCode: '', memberIds: [], to, certainty: 'published', evidence: [], ...(from ? { from } : {}) }) as Band

it.each([
  ['one inside the other', [band('window', '2026-09-01', '2026-12-31'), band('window', '2026-10-12', '2026-12-31')], ['2026-09-01 2026-12-31 集中缴费期']],
  ['overlapping by a day', [band('window', '2026-09-01', '2026-12-31'), band('late', '2026-12-31', '2027-02-28')], ['2026-09-01 2027-02-28 集中缴费期、延期缴费期']],
  ['one after the other: two ends to see', [band('window', '2026-10-12', '2026-12-31'), band('late', '2027-01-01', '2027-02-28')], ['2026-10-12 2026-12-31 集中缴费期', '2027-01-01 2027-02-28 延期缴费期']],
  ['of different kinds', [band('window', '2026-09-01', '2026-12-31'), band('wait', '2026-10-01', '2026-12-31')], ['2026-09-01 2026-12-31 集中缴费期', '2026-10-01 2026-12-31 待遇等待期']],
  ['without a first day', [band('supplementary', undefined, '2026-12-20')], ['2026-12-20 2026-12-20 惠民保参保期']]
])('draws bands %s', (_, bands, expected) => {
  expect(spansOf(bands).map(({ from, to, label }) => `${from} ${to} ${label}`)).toEqual(expected)
})

it('calls a band crossing when it reaches beyond the month on either side', () => {
  for (const day of ['2026-09-15', '2026-12-15'] as const) {
    const { crossing } = month(day, 'kid')
    expect(crossing.map(({ id }) => id)).toEqual(['330800:window:2027'])
    expect(crossing.every(({ from, to }) => (from ?? to) < startOfMonth(day) || to > endOfMonth(day))).toBe(true)
  }
})

it.each([
  ['before it', '2026-08-31', '1 天后开始'],
  ['on its first day', '2026-09-01', '还剩 121 天'],
  ['on its last day', '2026-12-31', '还剩 0 天'],
  ['after it', '2027-01-01', '已结束']
] as const)('says how long a band lasts: %s', (_, on, text) => {
  expect(bandLeft(band('window', '2026-09-01', '2026-12-31'), on)).toBe(text)
})
