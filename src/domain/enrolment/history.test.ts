import { isMissedYear, isPaidYear, withoutYear, withYear, yearIn } from './history'
import { told } from './years.cases'

const history = told([2024, 2026], [2025, 2024])

it.each([
  [2023, undefined, false, false],
  [2024, 'repaired', false, true],
  [2025, 'missed', false, true],
  [2026, 'paid', true, false]
] as const)('of %s', (year, state, isPaid, isMissed) => {
  expect(yearIn(history, year)?.state).toBe(state)
  expect(isPaidYear(history, year)).toBe(isPaid)
  expect(isMissedYear(history, year)).toBe(isMissed)
})

it('keeps a year once, in order, and the later answer counts', () => {
  expect(withYear(history, { year: 2025, state: 'paid', paidOn: '2025-02-01' }).map(({ year, state }) => `${year} ${state}`)).toEqual(['2024 repaired', '2025 paid', '2026 paid'])
  expect(withYear([], { year: 2027, state: 'missed', declined: true })).toEqual([{ year: 2027, state: 'missed', declined: true }])
  expect(withoutYear(history, 2025).map(({ year }) => year)).toEqual([2024, 2026])
})
