import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, isoDate, weekdayOf, type IsoDate } from '@/domain/date/iso-date'
import { workCalendar } from './work-calendar'

type Library = {
  readonly open: Readonly<Record<string, boolean>>
  readonly holidays: Readonly<Record<number, { readonly newYear: string; readonly clear: string; readonly dragonBoat: string; readonly moon: string }>>
}

/** chinese-days 1.5.7 counts in the device's own zone, where an evening in Beijing may be another day: so it is asked in Beijing. */
const ASK = `
  const { getSolarDateFromLunar: lunar, getSolarTerms: terms, isWorkday } = require('chinese-days')
  const open = {}, holidays = {}
  for (let day = Date.UTC(2025, 0, 1); day < Date.UTC(2027, 0, 1); day += 86400000) {
    const on = new Date(day).toISOString().slice(0, 10)
    open[on] = isWorkday(on)
  }
  for (let year = 2025; year <= 2036; year += 1) {
    const clear = terms(year + '-04-01', year + '-04-10').find(({ name }) => name === '清明')
    const of = (day) => lunar(year + '-' + day).date
    holidays[year] = { newYear: of('01-01'), clear: clear ? clear.date : '', dragonBoat: of('05-05'), moon: of('08-15') }
  }
  process.stdout.write(JSON.stringify({ open, holidays }))`

const library = JSON.parse(execFileSync(process.execPath, ['-e', ASK], { env: { ...process.env, TZ: 'Asia/Shanghai' }, encoding: 'utf8' })) as Library

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
  ['New Year’s eve of the moon in such a year, a Friday', '2027-02-05', false],
  ['the third day after it, a Monday', '2027-02-08', false],
  ['the day before the eve', '2027-02-04', true],
  ['清明 of such a year, a Monday', '2027-04-05', false],
  ['端午, a Wednesday', '2027-06-09', false],
  ['中秋, a Wednesday', '2027-09-15', false],
  ['a Sunday of such a year', '2027-02-28', false]
] as const)('%s', (_, on, open) => {
  expect(workCalendar.isOpen(on)).toBe(open)
})

it('agrees with the library on every day of every published year', () => {
  for (let day: IsoDate = '2025-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    expect([day, workCalendar.isOpen(day)]).toEqual([day, library.open[day]])
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

const YEARS = Array.from({ length: 10 }, (_, i) => 2027 + i)

/** What the law makes a holiday in a year, from the library's lunar calendar. */
function statutory(year: number): IsoDate[] {
  const { newYear, clear, dragonBoat, moon } = library.holidays[year] ?? { newYear: '', clear: '', dragonBoat: '', moon: '' }
  const first = isoDate(newYear)
  return [addDays(first, -1), first, addDays(first, 1), addDays(first, 2), isoDate(clear), isoDate(dragonBoat), isoDate(moon)]
}

it.each(YEARS)('%i: the days that follow the moon are closed, and nothing else on weekdays but the fixed ones', (year) => {
  const expected = new Set<string>([...statutory(year), ...['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`)])
  for (let day: IsoDate = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (weekdayOf(day) < 6) expect([day, workCalendar.isOpen(day)]).toEqual([day, !expected.has(day)])
  }
})

it.each([2025, 2026])('%i: the official schedule closes on every one of them too', (year) => {
  for (const day of statutory(year)) expect([day, workCalendar.isOpen(day)]).toEqual([day, false])
})
