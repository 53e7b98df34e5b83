import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import fc from 'fast-check'
import { addDays, addMonths, addYears, daysBetween, isIsoDate, isoDate, weekdayOf, type IsoDate } from './iso-date'

dayjs.extend(utc)
const text = (day: dayjs.Dayjs) => day.format('YYYY-MM-DD') as IsoDate
/** 1900-01-01 … 2199-12-31 */
const anyDay = fc.integer({ min: 0, max: 109_571 }).map((days) => text(dayjs.utc('1900-01-01').add(days, 'day')))

describe('the calendar, beside the one of a library', () => {
  it('moves by days and months, counts them and knows the weekday', () => {
    const isSame = (on: IsoDate, other: IsoDate, steps: number) => {
      const day = dayjs.utc(on)
      expect(addDays(on, steps)).toBe(text(day.add(steps, 'day')))
      expect(addMonths(on, steps)).toBe(text(day.add(steps, 'month')))
      expect(daysBetween(on, other)).toBe(dayjs.utc(other).diff(day, 'day'))
      expect(weekdayOf(on)).toBe(((day.day() + 6) % 7) + 1)
    }
    fc.assert(fc.property(anyDay, anyDay, fc.integer({ min: -900, max: 900 }), isSame), { numRuns: 2000 })
  })

  it.each(['2024-02-29', '2000-02-29', '2026-01-01', '2026-12-31', '0100-01-01', '9999-12-31'])('%s is a day', (day) => expect(isIsoDate(day)).toBe(true))
  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0050-01-01', '2026-1-1', ' 2026-01-01', '2026-01-01T00:00Z', ''])('%j is none', (day) =>
    expect(isIsoDate(day)).toBe(false)
  )

  it('knows every day of a leap year and of a common one, and no other', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (year, month, day) => {
      const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      expect(isIsoDate(written)).toBe(text(dayjs.utc(written)) === written)
    }), { numRuns: 2000 })
  })
})


it.each([
  ['a day', () => addDays('9999-12-31', 1)],
  ['months', () => addMonths('9999-06-30', 7)],
  ['years', () => addYears('9990-02-28', 20)]
])('%s past the last day that four digits can write count as it', (_, later) => {
  expect(later()).toBe('9999-12-31')
})

it('a day that is none is thrown at, never moved', () => {
  expect(isoDate('2024-02-29')).toBe('2024-02-29')
  expect(() => isoDate('2026-02-29')).toThrow(new RangeError('not a day: 2026-02-29'))
})
