import { told } from '@/domain/enrolment/years.cases'
import { area, period, plainMember, said, waiting } from './made-up-area.cases'
import { coverIf, outcomesOf, type Cover } from './first-day'
import type { EnrolmentRules, StartRule } from './terms'

const paid = { ...plainMember, years: told([2024, 2025]) }
const missed = (...missedYears: number[]) => ({ ...plainMember, years: told([2024], missedYears) })
const days = (cover: Cover) => (cover.kind === 'from' ? cover.readings.map(({ on }) => on) : cover.kind)
const lateBy = (start: StartRule): EnrolmentRules => ({
  ...area,
  late: [{ year: 2026, pay: said(period('2026-01-01', '2026-12-31')), start: said(start) }]
})

describe('first day of cover, nothing missed before', () => {
  it.each([
    ['before the window opens', '2025-08-31', 'notOpen', undefined],
    ['first day of the window', '2025-09-01', ['2026-01-01'], 'inTime'],
    ['last day of the window', '2025-12-31', ['2026-01-01'], 'inTime'],
    ['first day of the late window', '2026-01-01', ['2026-02-01'], 'late'],
    ['last day of January', '2026-01-31', ['2026-02-01'], 'late'],
    ['first day of February', '2026-02-01', ['2026-03-01'], 'late'],
    ['last day of the late window', '2026-02-28', ['2026-03-01'], 'late'],
    ['the day after it: three months from payment', '2026-03-01', ['2026-06-01'], 'after'],
    ['late in the year', '2026-10-01', ['2027-01-01'], 'after']
  ] as const)('%s', (_, payOn, expected, phase) => {
    const cover = coverIf(area, paid, 2026, payOn)
    expect(days(cover)).toEqual(expected)
    expect(cover.kind === 'from' ? cover.phase : undefined).toBe(phase)
  })

  it('says when the money would buy nothing in the year paid for', () => {
    const tooLate = (payOn: '2026-09-30' | '2026-10-01') => {
      const cover = coverIf(area, paid, 2026, payOn)
      return cover.kind === 'from' ? cover.readings[0].tooLate : undefined
    }
    expect(tooLate('2026-09-30')).toBe(false)
    expect(tooLate('2026-10-01')).toBe(true)
  })

  it('a single day of the year is still cover', () => {
    const rules = { ...area, waiting: { ...waiting, fixed: said({ days: 90 }) } }
    const last = (payOn: '2026-10-02' | '2026-10-03') => coverIf(rules, paid, 2026, payOn)
    expect(last('2026-10-02')).toMatchObject({ readings: [{ on: '2026-12-31', tooLate: false }] })
    expect(last('2026-10-03')).toMatchObject({ readings: [{ on: '2027-01-01', tooLate: true }] })
  })

  it.each([
    ['in a leap year', '2028-02-29', ['2028-03-01']],
    ['one day later', '2028-03-01', ['2028-06-01']]
  ] as const)('moves the late window %s', (_, payOn, expected) => {
    expect(days(coverIf(area, { ...plainMember, years: told([2027]) }, 2028, payOn))).toEqual(expected)
  })
})

describe('first day of cover after missed years', () => {
  // Oracle W30 (青岛医疗保障, 2025-11): 2025 and 2026 missed, paid in the window for 2027.
  it('W30: four months, from 2027-05-01', () => {
    const cover = coverIf(area, missed(2025, 2026), 2027, '2026-11-22')
    expect(cover).toMatchObject({ kind: 'from', phase: 'inTime', readings: [{ on: '2027-05-01', wait: { fixed: { months: 3 }, addedMonths: 1 } }] })
  })

  it('W30, one year paid up: from 2027-04-01', () => {
    expect(days(coverIf(area, { ...plainMember, years: told([2024, 2025], [2025, 2026]) }, 2027, '2026-11-22'))).toEqual(['2027-04-01'])
  })

  it('gives a day for each reading', () => {
    const rules = { ...area, waiting: { ...waiting, freeYears: said(1, 0) } }
    expect(days(coverIf(rules, missed(2025, 2026), 2027, '2026-11-22'))).toEqual(['2027-05-01', '2027-06-01'])
  })

  it.each([
    ['in the late window the wait is longer than the start rule', '2027-01-15', ['2027-05-15']],
    ['after it', '2027-03-01', ['2027-07-01']]
  ] as const)('%s', (_, payOn, expected) => {
    expect(days(coverIf(area, missed(2025, 2026), 2027, payOn))).toEqual(expected)
  })

  it('applies the rule from its first year on', () => {
    const rules = { ...area, waiting: { ...waiting, since: 2027 } }
    expect(days(coverIf(rules, missed(2025, 2026), 2027, '2026-11-22'))).toEqual(['2027-05-01'])
  })

  it('does not apply the rule to years before it', () => {
    const rules = { ...area, waiting: { ...waiting, since: 2028 } }
    expect(days(coverIf(rules, missed(2025, 2026), 2027, '2026-11-22'))).toEqual(['2027-01-01'])
  })
})

describe('start rules of a late window', () => {
  it.each([
    ['from the start of the year', { kind: 'coverStart' }, '2026-04-20', '2026-01-01'],
    ['from the day after it', { kind: 'dayAfter' }, '2026-12-31', '2027-01-01'],
    ['from the day of payment', { kind: 'payDay' }, '2026-04-20', '2026-04-20'],
    ['the next month', { kind: 'monthsAfter', months: 1 }, '2026-12-31', '2027-01-01'],
    ['the month after the next', { kind: 'monthsAfter', months: 2 }, '2026-01-31', '2026-03-01'],
    ['after the wait', { kind: 'wait' }, '2026-04-20', '2026-07-20'],
    ['gap of three months', { kind: 'byGap', upToMonths: 3, within: 1, beyond: 2 }, '2026-03-31', '2026-04-01'],
    ['gap of more than three months', { kind: 'byGap', upToMonths: 3, within: 1, beyond: 2 }, '2026-04-01', '2026-06-01']
  ] as const)('%s', (_, start, payOn, expected) => {
    expect(days(coverIf(lateBy(start), paid, 2026, payOn))).toEqual([expected])
  })

  it('never starts before the year does', () => {
    const rules: EnrolmentRules = { ...area, late: [{ year: 2026, pay: said(period('2025-12-01', '2026-02-28')), start: said({ kind: 'payDay' }) }], windows: [{ year: 2026, pay: said(period('2025-09-01', '2025-11-30')), cover: said(period('2026-01-01', '2026-12-31')) }] }
    expect(days(coverIf(rules, paid, 2026, '2025-12-05'))).toEqual(['2026-01-01'])
  })
})

describe('what is not known', () => {
  it('no window', () => {
    expect(coverIf({ ...area, windows: [] }, paid, 2026, '2025-10-01')).toEqual({ kind: 'unknown', why: 'noWindow' })
  })
  it('no waiting rule, paid late', () => {
    const { waiting: _, ...rules } = { ...area, late: [] }
    expect(coverIf(rules, paid, 2026, '2026-01-01')).toEqual({ kind: 'unknown', why: 'noWaitingRule' })
    expect(days(coverIf(rules, paid, 2026, '2025-12-31'))).toEqual(['2026-01-01'])
  })
})

describe('side by side', () => {
  const table = (on: '2025-11-22' | '2025-08-01' | '2025-12-31' | '2026-01-10' | '2026-06-01') =>
    outcomesOf(area, paid, 2026, on).map(({ when, payOn, cover }) => [when, payOn, days(cover)])

  it('in the window: today, its last day, after it, the late window, a year later', () => {
    expect(table('2025-11-22')).toEqual([
      ['today', '2025-11-22', ['2026-01-01']],
      ['lastDay', '2025-12-31', ['2026-01-01']],
      ['afterWindow', '2026-01-01', ['2026-02-01']],
      ['lastLateDay', '2026-02-28', ['2026-03-01']],
      ['nextYear', '2026-12-31', ['2027-04-01']]
    ])
  })
  it('before it opens there is no today', () => {
    expect(table('2025-08-01').map(([when]) => when)).toEqual(['lastDay', 'afterWindow', 'lastLateDay', 'nextYear'])
  })
  it('days that are past are left out', () => {
    expect(table('2025-12-31').map(([when]) => when)).toEqual(['today', 'lastDay', 'afterWindow', 'lastLateDay', 'nextYear'])
    expect(table('2026-01-10').map(([when]) => when)).toEqual(['today', 'lastLateDay', 'nextYear'])
    expect(table('2026-06-01').map(([when]) => when)).toEqual(['today', 'nextYear'])
  })
})
