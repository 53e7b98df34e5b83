import { addDays, addMonths, addYears } from './iso-date'

it.each([
  ['a day', () => addDays('9999-12-31', 1)],
  ['months', () => addMonths('9999-06-30', 7)],
  ['years', () => addYears('9990-02-28', 20)]
])('%s past the last day that four digits can write count as it', (_, later) => {
  expect(later()).toBe('9999-12-31')
})
