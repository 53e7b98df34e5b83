import fc from 'fast-check'
import { isoDate, type IsoDate } from '@/domain/date/iso-date'
import { area, period, said } from './made-up-area.cases'
import { lastDayInYears, lastKnown, lateFor, mapFigure, premiumsFor, windowFor, yearInHand } from './published'

describe('the same last day in another year', () => {
  it.each([
    ['year end', '2025-12-31', 1, '2026-12-31'],
    ['28 February of a common year is the end of the month, so a leap year ends on the 29th', '2025-02-28', 3, '2028-02-29'],
    ['28 February of a leap year is not the end', '2024-02-28', 4, '2028-02-28'],
    ['29 February, then a common year', '2024-02-29', 1, '2025-02-28'],
    ['29 February to the next leap year', '2024-02-29', 4, '2028-02-29'],
    ['a day inside a month', '2025-12-25', 2, '2027-12-25'],
    ['no move', '2024-02-29', 0, '2024-02-29']
  ] as const)('%s', (_, on, years, moved) => {
    expect(lastDayInYears(on, years)).toBe(moved)
  })
})

describe('the last known entry', () => {
  const entries = [{ year: 2026 }, { year: 2024 }, { year: 2025 }]
  it.each([
    ['the year itself, in any order of the list', 2025, 2025, 0],
    ['the one before a later year', 2029, 2026, 3]
  ])('%s', (_, year, found, shift) => {
    expect(lastKnown(entries, year)).toEqual({ entry: { year: found }, shift })
  })

  it('never reads a later year backwards', () => {
    expect(lastKnown(entries, 2023)).toBeUndefined()
  })
})

describe('the window of a benefit year', () => {
  it.each([
    ['as published', 2026, '2025-09-01', '2025-12-31', 'published'],
    ['moved to the next year', 2027, '2026-09-01', '2026-12-31', 'projected'],
    ['moved by ten years', 2036, '2035-09-01', '2035-12-31', 'projected']
  ])('%s', (_, year, from, to, certainty) => {
    expect(windowFor(area, year)).toMatchObject({ pay: { from, to }, certainty, basis: 2026, cover: period(`${year}-01-01` as IsoDate, `${year}-12-31` as IsoDate) })
  })

  it('is unknown before the first published one', () => {
    expect(windowFor(area, 2025)).toBeUndefined()
  })

  it('keeps a window whose first day nobody names', () => {
    const rules = { windows: [{ year: 2024, pay: said({ to: '2023-12-20' as IsoDate }), cover: said(period('2024-01-01', '2024-12-31')) }] }
    expect(windowFor(rules, 2027)?.pay).toEqual({ to: '2026-12-20' })
  })

  it('says that it was derived', () => {
    const [window] = area.windows
    if (!window) throw new Error('no window')
    const rules = { windows: [{ ...window, pay: { ...window.pay, doubt: 'inferred' as const, why: 'only months are printed' } }] }
    expect(windowFor(rules, 2026)?.certainty).toBe('inferred')
    expect(windowFor(rules, 2027)?.certainty).toBe('projected')
  })

  it('moves the late window with its leap day', () => {
    expect(lateFor(area, 2028)).toMatchObject({ pay: { from: '2028-01-01', to: '2028-02-29' }, certainty: 'projected' })
  })

  it('answers for the list it was asked about, not for another', () => {
    const other = { windows: [{ ...area.windows[0], year: 2025 }] } as unknown as typeof area
    expect(windowFor(area, 2025)).toBeUndefined()
    expect(windowFor(other, 2025)).toBeDefined()
  })
})

describe('premiums', () => {
  it('says which year they are from', () => {
    expect(premiumsFor(area, 2026)).toMatchObject({ basis: 2026, projected: false, draft: false })
    expect(premiumsFor(area, 2027)).toMatchObject({ basis: 2026, projected: true })
    expect(premiumsFor(area, 2025)).toBeUndefined()
  })
})

it('a window that is moved never ends before it begins, whatever the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2026, max: 2100 }), (year) => {
      const window = windowFor(area, year)
      expect(window?.pay.from && window.pay.from < window.pay.to).toBe(true)
      expect(isoDate(window?.pay.to ?? '')).toBe(`${year - 1}-12-31`)
    })
  )
})

it('keeps everything about a figure but its values', () => {
  const figure = { ...said(1, 2), aside: [{ value: 3, from: [] }], doubt: 'conflict' as const, why: 'two claims' }
  expect(mapFigure(figure, (value) => value * 10)).toEqual({
    ...figure,
    readings: [{ value: 10, from: [0] }, { value: 20, from: [0] }],
    aside: [{ value: 30, from: [] }]
  })
})

describe('the year that a payment of today is for', () => {
  it.each([
    ['the last day of its window', '2025-12-31', 2026],
    ['its late window', '2026-01-01', 2026],
    ['the last day of that', '2026-02-28', 2026],
    ['after both: the next', '2026-03-01', 2027],
    ['before the next one opens', '2026-08-31', 2027],
    ['once it is open', '2026-09-01', 2027]
  ] as const)('%s', (_, on, year) => expect(yearInHand(area, on)).toBe(year))

  it('without a late window it is this year’s to the end of the window', () => {
    const late = { ...area, late: [], windows: [{ ...area.windows[0], pay: said(period('2026-03-01', '2026-06-30')), cover: said(period('2026-01-01', '2026-12-31')), year: 2026 }] }
    expect((['2026-06-30', '2026-07-01', '2027-03-01'] as const).map((on) => yearInHand(late, on))).toEqual([2026, 2027, 2027])
  })

  it('while the next year’s is open already, that one', () => {
    const both = { ...area, late: [{ ...area.late[0], year: 2026, pay: said(period('2026-01-01', '2026-10-31')), start: said({ kind: 'monthsAfter', months: 1 } as const) }] }
    expect((['2026-08-31', '2026-09-01'] as const).map((on) => yearInHand(both, on))).toEqual([2026, 2027])
  })

  it('where nothing is known of this year, the next', () => {
    expect(yearInHand({ ...area, windows: [] }, '2026-03-01')).toBe(2027)
  })
})
