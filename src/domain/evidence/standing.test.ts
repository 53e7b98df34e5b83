import type { Claim } from './figure'
import { agedFigure, ageOf, gradeOn, standingOf } from './standing'

const ON = '2026-11-28'
const claim = (period: string, grade: Claim['grade'] = 'news'): Claim => ({ source: 'page', at: '正文', says: '400 元', grade, period, checkedOn: ON })

describe('where a figure stands on a day', () => {
  it.each([
    ['2026', 'current'],
    ['2026 年度', 'current'],
    ['2026年度', 'current'],
    ['2025', 'ended'],
    ['2025 年度', 'ended'],
    ['2024–2026', 'current'],
    ['2024–2025', 'ended'],
    ['约 2023–2025', 'ended'],
    ['2026 医保年度', 'current'],
    ['2025 医保年度', 'ended'],
    ['2024-11', 'old'],
    ['2024-11-28', 'current'],
    ['2024-11-27', 'old'],
    ['2025-09', 'current'],
    ['2025-07-01 起', 'current'],
    ['2022-07-01 起', 'old'],
    ['2022 起', 'old'],
    ['没写年份', 'undated'],
    ['未注明', 'undated'],
    ['', 'undated'],
    ['现行', 'current']
  ] as const)('%s: %s', (period, standing) => {
    expect(standingOf(claim(period), ON)).toBe(standing)
  })

  it.each([
    ['2025 医保年度', '2026-06-30', 'current'],
    ['2025 医保年度', '2026-07-01', 'ended'],
    ['2026', '2026-12-31', 'current'],
    ['2026', '2027-01-01', 'ended']
  ] as const)('%s on %s: %s', (period, on, standing) => {
    expect(standingOf(claim(period), on)).toBe(standing)
  })

  it('a rule of a public body that names no end holds on', () => {
    expect(standingOf(claim('2011-07-01 起', 'official'), ON)).toBe('current')
    expect(standingOf(claim('2011-07-01 起', 'officialMirror'), ON)).toBe('current')
    expect(standingOf(claim('2024 年度', 'official'), ON)).toBe('ended')
  })
})

describe('the grade that is left', () => {
  it.each([
    ['official', '2026', 'official'],
    ['official', '2025', 'unverified'],
    ['aggregator', '没写年份', 'unverified'],
    ['unverified', '2020', 'unverified'],
    ['inferred', '2020', 'inferred'],
    ['userEntered', '', 'userEntered']
  ] as const)('%s of %s: %s', (grade, period, left) => {
    expect(gradeOn(claim(period, grade), ON)).toBe(left)
  })

  it('a figure keeps its identity while nothing is downgraded, and its readings always', () => {
    const fresh = { claims: [claim('2026')], readings: [{ value: 1, from: [0] }] } as const
    const ended = { claims: [claim('2026'), claim('2025', 'official')], readings: [{ value: 1, from: [0, 1] }] } as const
    expect(agedFigure(fresh, ON)).toBe(fresh)
    expect(agedFigure(ended, ON)).toMatchObject({ claims: [{ grade: 'news' }, { grade: 'unverified' }], readings: ended.readings })
    expect(agedFigure(fresh, '2027-01-01').claims[0].grade).toBe('unverified')
  })
})

describe('how old it is', () => {
  it.each([
    ['2026', 'news', undefined],
    ['2025 年度', 'news', { standing: 'ended', year: 2025, years: 1 }],
    ['2024–2025', 'official', { standing: 'ended', year: 2025, years: 1 }],
    ['2025-11-24 起', 'news', undefined],
    ['2022-07-01 起', 'news', { standing: 'old', year: 2022, years: 4 }],
    ['2022-07-01 起', 'official', undefined],
    ['未注明', 'official', { standing: 'undated' }]
  ] as const)('%s of %s', (period, grade, age) => {
    expect(ageOf(claim(period, grade), ON)).toEqual(age)
  })

  it('counts a year once it is over', () => {
    expect([ '2026-07-01', '2026-07-02' ].map((on) => ageOf(claim('2023-07-01', 'news'), on as typeof ON)?.years)).toEqual([2, 3])
  })
})
