import fc from 'fast-check'
import type { IsoDate } from '@/domain/date/iso-date'
import { told } from './years.cases'
import { plainMember, said, waiting } from './made-up-area.cases'
import { afterWait, lapseBefore, totalMonths, waitsFor } from './waiting'

const member = (missedYears: number[], paidYears: number[] = [], more: object = {}) => ({ ...plainMember, years: told(paidYears, missedYears), ...more })
const lapsed = (count: number, repaired = 0) => ({ years: Array.from({ length: count }, (_, i) => 2030 - i), repaired })

describe('years missed in a row before a year', () => {
  it.each([
    ['nothing missed', member([], [2026]), { years: [], repaired: 0, open: false }],
    ['nothing said about the year before', member([]), { years: [], repaired: 0, open: true }],
    ['two years, then a paid one', member([2026, 2025], [2024]), { years: [2026, 2025], repaired: 0, open: false }],
    ['a run that may be longer', member([2026]), { years: [2026], open: true }],
    ['an older gap does not count', member([2024], [2025, 2026]), { years: [], open: false }],
    ['missed and paid up later', member([2026, 2025], [2025, 2024]), { years: [2026, 2025], repaired: 1 }],
    ['a child has no years before its birth', member([2026], [], { birthYear: 2026 }), { years: [2026], open: false }],
    ['not even years that somebody ticked as missed', member([2026, 2025], [], { birthYear: 2026 }), { years: [2026] }],
    ['the birth date says the same', { ...member([]), birthYear: undefined, birthDate: '2027-01-02' as IsoDate }, { years: [], open: false }],
    ['years before the rule are counted and named', member([2026, 2025, 2024]), { years: [2026, 2025, 2024], beforeRule: 1, open: false }]
  ])('%s', (_, who, lapse) => {
    expect(lapseBefore(who as typeof plainMember, 2027, 2025)).toMatchObject(lapse)
  })
})

describe('the wait in months', () => {
  it.each([
    ['paid in time, nothing missed', 0, 0, true, []],
    ['paid late, nothing missed', 0, 0, false, [3]],
    ['one year missed', 1, 0, true, [3]],
    // W30: 青岛, 2025 and 2026 missed.
    ['two years missed', 2, 0, true, [4]],
    ['two missed, one paid up', 2, 1, true, [3]],
    ['two missed, both paid up: the fixed wait stays', 2, 2, true, [3]],
    ['three missed', 3, 0, true, [5]],
    ['four missed', 4, 0, true, [6]],
    ['four missed and all paid up: six months at least', 4, 4, true, [6]],
    ['three missed and all paid up: no such floor', 3, 3, true, [3]],
    ['seven missed', 7, 0, true, [9]]
  ] as const)('%s', (_, count, repaired, inTime, months) => {
    expect(waitsFor(waiting, lapsed(count, repaired), inTime).map(totalMonths)).toEqual(months)
  })

  it('shows both readings where nobody says how lapsed years count', () => {
    const rule = { ...waiting, freeYears: { ...said(1, 0) } }
    expect(waitsFor(rule, lapsed(2), true).map(totalMonths)).toEqual([4, 5])
    expect(waitsFor(rule, lapsed(0), false).map(totalMonths)).toEqual([3])
    expect(waitsFor(rule, lapsed(4, 4), true).map(totalMonths)).toEqual([6])
  })

  it.each([
    ['two months for each year beyond the free one', 3, 0, [7]],
    ['paid up years take back what they added', 3, 1, [5]],
    ['never under the fixed wait', 3, 3, [3]],
    ['the long lapse is a floor, not a sum', 4, 0, [9]]
  ] as const)('where a year adds more than a month: %s', (_, count, repaired, months) => {
    const rule = { ...waiting, addedPerYear: said(2), repairPerYear: said(2) }
    expect(waitsFor(rule, lapsed(count, repaired), true).map(totalMonths)).toEqual(months)
  })

  it('keeps ninety days as days', () => {
    const rule = { ...waiting, fixed: said({ days: 90 }) }
    expect(waitsFor(rule, lapsed(2), true)).toEqual([{ fixed: { days: 90 }, addedMonths: 1 }])
    expect(waitsFor(rule, lapsed(4, 4), true)).toEqual([{ fixed: { days: 90 }, addedMonths: 3 }])
    expect(totalMonths({ fixed: { days: 90 }, addedMonths: 1 })).toBeUndefined()
  })

  it('cannot be repaired where no rule says so', () => {
    const { repairPerYear: _, ...rule } = waiting
    expect(waitsFor(rule, lapsed(3, 3), true).map(totalMonths)).toEqual([5])
  })
})

describe('the first day after a wait', () => {
  it.each([
    ['three months from new year', '2027-01-01', { months: 3 }, 0, '2027-04-01'],
    ['W30: four months', '2027-01-01', { months: 3 }, 1, '2027-05-01'],
    ['into February of a common year', '2025-11-30', { months: 3 }, 0, '2026-02-28'],
    ['into February of a leap year', '2027-11-30', { months: 3 }, 0, '2028-02-29'],
    ['a month end is clipped once, not twice', '2026-11-30', { months: 3 }, 1, '2027-03-30'],
    ['from a leap day', '2028-02-29', { months: 12 }, 0, '2029-02-28'],
    ['across the year end', '2026-10-15', { months: 3 }, 0, '2027-01-15'],
    // Ninety days are not three months.
    ['ninety days from 10 September', '2026-09-10', { days: 90 }, 0, '2026-12-09'],
    ['three months from 10 September', '2026-09-10', { months: 3 }, 0, '2026-12-10'],
    ['ninety days over a February', '2027-01-01', { days: 90 }, 0, '2027-04-01'],
    ['ninety days over a leap February', '2028-01-01', { days: 90 }, 0, '2028-03-31'],
    ['days, then months', '2026-09-10', { days: 90 }, 1, '2027-01-09']
  ] as const)('%s', (_, from, fixed, addedMonths, on) => {
    expect(afterWait(from, { fixed, addedMonths })).toBe(on)
  })
})

it('never gets shorter with one more missed year, nor longer with one more paid up', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.nat(12), fc.constantFrom(0, 1), (count, paid, free) => {
      const rule = { ...waiting, freeYears: said(free) }
      const months = (years: number, repaired: number) => totalMonths(waitsFor(rule, lapsed(years, repaired), true)[0] ?? { fixed: { months: 0 }, addedMonths: 0 }) ?? NaN
      const repaired = Math.min(count, paid)
      expect(months(count + 1, repaired)).toBeGreaterThanOrEqual(months(count, repaired))
      if (repaired < count) expect(months(count, repaired + 1)).toBeLessThanOrEqual(months(count, repaired))
      if (count > 0) expect(months(count, repaired)).toBeGreaterThanOrEqual(3)
    })
  )
})
