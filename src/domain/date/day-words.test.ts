import { dayWithWeekday, dayWord, shortDay } from './day-words.copy'

it.each([
  ['this year', '2026-12-08', '12月8日 周二', '12/8'],
  ['the first day of the week', '2026-11-23', '11月23日 周一', '11/23'],
  ['its last day', '2026-11-22', '11月22日 周日', '11/22'],
  ['next year', '2027-02-28', '2027年2月28日 周日', '2/28'],
  ['last year', '2025-12-31', '2025年12月31日 周三', '12/31']
] as const)('%s', (_, on, long, short) => {
  expect(dayWithWeekday(on, '2026-11-22')).toBe(long)
  expect(long).toContain(dayWord(on, '2026-11-22'))
  expect(shortDay(on)).toBe(short)
})
