import { told } from '@/domain/enrolment/years.cases'
import { formFor, yearsInARow } from './cover-form'

const TODAY = '2026-11-22'

it.each([
  ['this year and the four before', [2022, 2023, 2024, 2025, 2026], [], 5],
  ['next year is paid already: it is not counted', [2025, 2026, 2027], [], 2],
  ['a year that nobody spoke of ends the run', [2023, 2024, 2026], [], 1],
  ['a year missed and paid up later ends it too', [2024, 2025, 2026], [2025], 1],
  ['this year is not known', [2024, 2025], [], 0]
])('years in a row: %s', (_, paidYears, missedYears, count) => {
  expect(yearsInARow(told(paidYears, missedYears), 2026)).toBe(count)
})

it.each([
  ['the year before was missed', told([2025, 2026], [2024]), 1956, false],
  ['nobody spoke of the year before', told([2025, 2026]), 1956, true],
  ['nor when they were born', told([2025, 2026]), undefined, true],
  ['born in the first of them', told([2025, 2026]), 2025, false],
  ['nothing is known', told([]), 1956, false]
])('there may be more years before: %s', (_, years, birthYear, moreBefore) => {
  expect(formFor({ years, ...(birthYear === undefined ? {} : { birthYear }) }, TODAY).moreBefore).toBe(moreBefore)
})

it('begins with what the family wrote down, and leaves the rest open', () => {
  expect(formFor({ lastPaidMonth: '2026-08', years: told([2025, 2026]) }, TODAY)).toMatchObject({ lastPaid: '2026-08', yearsInARow: '2', zeroClaims: '', base: '', rate: '', paidOn: TODAY })
  expect(formFor({ years: [] }, TODAY)).toMatchObject({ lastPaid: '', yearsInARow: '' })
})
