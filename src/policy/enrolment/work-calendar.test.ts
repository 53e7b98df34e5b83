import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isWorkday } from 'chinese-days'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { workCalendar } from './work-calendar'

it.each([
  ['a Friday', '2026-11-20', true],
  ['a Saturday', '2026-11-21', false],
  ['a Saturday worked for the Spring Festival', '2026-02-28', true],
  ['New Year’s Day', '2026-01-01', false],
  ['a weekday off in exchange', '2026-10-07', false],
  ['the last day of the windows', '2026-12-31', true],
  ['New Year’s Day of a year that is not published', '2027-01-01', false],
  ['Labour Day of such a year, a Monday', '2028-05-01', false],
  ['National Day, third day, a Tuesday', '2028-10-03', false],
  ['an ordinary Monday of such a year', '2027-02-01', true],
  ['a Sunday of such a year', '2027-02-28', false]
] as const)('%s', (_, on, open) => {
  expect(workCalendar.isOpen(on)).toBe(open)
})

it('agrees with the library on every day of every published year', () => {
  for (let day: IsoDate = '2025-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    expect([day, workCalendar.isOpen(day)]).toEqual([day, isWorkday(day)])
  }
})

it.each([[2024, false], [2025, true], [2026, true], [2027, false]])('%i is known: %s', (year, known) => {
  expect(workCalendar.knows(year)).toBe(known)
})

it('uses the newest year that the library has', () => {
  const folder = join(__dirname, '../../../node_modules/chinese-days/dist/years')
  const newest = Math.max(...readdirSync(folder).filter((name) => /^\d{4}\.json$/.test(name)).map((name) => Number(name.slice(0, 4))))
  expect([newest, workCalendar.knows(newest)]).toEqual([newest, true])
})
