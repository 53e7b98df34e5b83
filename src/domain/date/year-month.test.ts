import { firstDayOf, isYearMonth, lastDayOf, monthAfter, monthsBetween, yearMonthOf } from './year-month'

it.each(['2026-01', '2026-12', '2024-02', '0100-01'])('%s is a month', (text) => expect(isYearMonth(text)).toBe(true))
it.each(['2026-13', '2026-00', '2026-1', '026-01', '2026-01-01', 'in 2026-01', '2026-01 ', '', 202_601, ['2026-01'], null])('%j is none', (text) => expect(isYearMonth(text)).toBe(false))

it.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-05', 0, '2026-05'],
  ['2026-01', 13, '2027-02']
] as const)('%s and %i months are %s, and so many lie between', (from, months, to) => {
  expect(monthAfter(from, months)).toBe(to)
  expect(monthsBetween(from, to)).toBe(months)
})

it.each([['2024-02', '2024-02-29'], ['2026-02', '2026-02-28'], ['2026-12', '2026-12-31'], ['2026-04', '2026-04-30']] as const)('%s ends on %s', (month, last) => {
  expect([firstDayOf(month), lastDayOf(month)]).toEqual([`${month}-01`, last])
  expect(yearMonthOf(last)).toBe(month)
  expect(monthAfter(month)).toBe(monthAfter(month, 1))
})
