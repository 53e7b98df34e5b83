import { told } from '@/domain/enrolment/years.cases'
import type { IsoDate } from '@/domain/date/iso-date'
import type { CoverHistory, CoverYear } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import { yearWays } from '@/shell/ways/ways'
import { rulesFor } from './subject'
import { yearInHand } from '@/domain/enrolment/published'
import { newbornView, waitingView } from './waiting-view'

const TODAY: IsoDate = '2026-11-22'
const person = (areaCode: string, more: Partial<Member> = {}): Member => ({
  id: 'm1', nickname: '妈妈', relation: 'mother', birthYear: 1959, insurance: 'resident', areaCode, years: told([2025, 2026]), ...more
})
const view = (member: Member, on: IsoDate = TODAY, chosen?: number) => waitingView(rulesFor(member.areaCode), member, on, chosen)

it.each<[string, string, IsoDate, number]>([
  ['衢州 in November', '330800', '2026-11-22', 2027],
  ['衢州 on the last day', '330800', '2026-12-31', 2027],
  ['衢州 on New Year’s Day: its window is over', '330800', '2027-01-01', 2028],
  ['重庆 on the last late day', '500000', '2027-02-28', 2027],
  ['重庆 the day after', '500000', '2027-03-01', 2028],
  ['no window at all', '450300', '2026-11-22', 2027],
  ['许昌: its late window runs to the end of the year, but the province’s next window is open', '411000', '2026-11-22', 2027],
  ['许昌 before that one opens', '411000', '2026-09-28', 2026]
])('a payment made today is for: %s', (_, code, on, year) => {
  expect(yearInHand(rulesFor(code), on)).toBe(year)
})

describe('the days of payment', () => {
  it('today, the last day, after it, next year', () => {
    const { standing, year, years } = view(person('330800'))
    expect([year, years]).toEqual([2027, [2026, 2027]])
    expect(standing.kind === 'open' ? yearWays({ year, outcomes: standing.outcomes, cost: undefined, on: TODAY }).map(({ title, day, outcome, note = '' }) => [title, day, outcome, note].join(' → ')) : standing.kind).toEqual([
      '今天缴 → 11月22日 周日 → 2027年1月1日起能报 → ',
      '最后一天缴 → 12月31日 周四 → 2027年1月1日起能报 → ',
      '过了再缴 → 2027年1月1日 周五 → 2027年4月1日起能报 → 等 3 个月',
      '等下一季 → 年底缴 2028 年的 → 2027 全年不报 → '
    ])
  })
  it.each<[string, IsoDate, CoverHistory, number]>([
    ['missed a few days ago: paid today it still covers this year', '2027-01-05', told([2026]), 2027],
    ['the same, said to be missed', '2027-01-05', told([2026], [2027]), 2027],
    ['so late that the wait outlasts the year', '2026-11-22', told([2025]), 2027],
    ['paid: the next season', '2027-01-05', told([2026, 2027]), 2028]
  ])('what comes first: %s', (_, on, years, year) => {
    expect(view(person('330800', { years }), on).year).toBe(year)
  })
  it.each([
    ['a year that can be looked at', 2026, 2026],
    ['one that cannot', 2031, 2027],
    ['none', undefined, 2027]
  ])('chosen: %s', (_, chosen, year) => {
    expect(view(person('330800', { years: [] }), TODAY, chosen).year).toBe(year)
  })
})

const paidOn = (year: number, day: IsoDate): CoverYear => ({ year, state: 'paid', paidOn: day })

it.each<[string, Partial<Member>, string]>([
  ['known as a year', { years: told([2026, 2027]) }, '2026-12-31'],
  ['by a mark in the calendar', { years: [...told([2026]), paidOn(2027, '2026-11-02')] }, '2026-11-02'],
  ['by a mark before the window opens', { years: [...told([2026]), paidOn(2027, '2026-08-02')] }, '2026-09-01']
])('paid: %s', (_, more, payOn) => {
  expect(view(person('330800', more), TODAY, 2027).standing).toMatchObject({ kind: 'paid', payOn, cover: { readings: [{ on: '2027-01-01' }] } })
})

it('a year missed and paid up later is not paid in time', () => {
  expect(view(person('330800', { years: told([2027], [2027]) }), TODAY, 2027).standing.kind).toBe('open')
})

it('no window: how long the wait is, and the sources of that alone', () => {
  const { standing, years, window, wait } = view(person('450300', { years: told([2025], [2026]) }))
  expect([years, standing]).toEqual([[], { kind: 'noWindow', waits: [{ fixed: { months: 3 }, addedMonths: 0, label: expect.any(String) }, { fixed: { months: 3 }, addedMonths: 1, label: expect.any(String) }] }])
  expect([window, wait.length]).toEqual([[], 3])
})

it('years missed before the rule are counted apart', () => {
  expect(view(person('330800', { years: told([2023], [2024, 2025, 2026]) })).beforeRule).toBe(1)
  expect(view(person('330800', { years: told([2024], [2025, 2026]) })).beforeRule).toBe(0)
})

describe('a newborn', () => {
  const baby = person('330800', { birthYear: 2026, birthDate: '2026-10-08', years: [] })
  const born = (on: IsoDate, more: Partial<Member> = {}) => newbornView(rulesFor('330800'), { ...baby, ...more }, on)
  it.each<[string, IsoDate, string]>([
    ['in time', TODAY, 'fromBirth'],
    ['on day 90', '2027-01-06', 'fromBirth'],
    ['on day 91', '2027-01-07', 'ordinary']
  ])('%s', (_, on, kind) => {
    expect(born(on)).toMatchObject({ lastDay: '2027-01-06', cover: { kind } })
  })
  it('owes nothing by the ordinary windows of these years', () => {
    expect(view(baby)).toMatchObject({ years: [], standing: { kind: 'notOwed' } })
  })
  it.each<[string, IsoDate, Partial<Member>]>([
    ['both years are paid', TODAY, { years: told([2026, 2027]) }],
    ['the calendar has it marked', TODAY, { years: [paidOn(2026, '2026-11-01'), paidOn(2027, '2026-11-01')] }],
    ['the years are over', '2028-01-01', {}]
  ])('is one no more once %s', (_, on, more) => {
    expect(born(on, more)).toBeUndefined()
  })
  it('is nobody whose day of birth is not known', () => {
    expect(newbornView(rulesFor('330800'), person('330800'), TODAY)).toBeUndefined()
  })
})
