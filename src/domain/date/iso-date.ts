import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

// Days are counted in UTC so that no device time zone or daylight saving can move one.
dayjs.extend(utc)

/** A Beijing calendar day, `YYYY-MM-DD`. Compares with `<` and `>`. */
export type IsoDate = `${number}-${string}-${string}`

/** A minute of a Beijing day, counted from its midnight: 0 … 1439. */
export type BeijingMoment = { readonly day: IsoDate; readonly minute: number }

const PATTERN = /^\d{4}-\d{2}-\d{2}$/

export function isIsoDate(text: unknown): text is IsoDate {
  return typeof text === 'string' && PATTERN.test(text) && dayjs.utc(text).format('YYYY-MM-DD') === text
}

/** @throws {RangeError} If `text` is not a real day written `YYYY-MM-DD`. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** The last day that four digits can write. Whatever would lie behind it is counted as it. */
export const LAST_DAY: IsoDate = '9999-12-31'

const written = (day: dayjs.Dayjs): IsoDate => (day.year() > 9999 ? LAST_DAY : (day.format('YYYY-MM-DD') as IsoDate))

export const addDays = (on: IsoDate, days: number): IsoDate => written(dayjs.utc(on).add(days, 'day'))

/** Same day of a later month, or that month's last day where it is shorter (2024-01-31 + 1 → 2024-02-29). */
export const addMonths = (on: IsoDate, months: number): IsoDate => written(dayjs.utc(on).add(months, 'month'))

export const addYears = (on: IsoDate, years: number): IsoDate => addMonths(on, years * 12)

export const startOfMonth = (on: IsoDate): IsoDate => `${on.slice(0, 7)}-01` as IsoDate

export const endOfMonth = (on: IsoDate): IsoDate => addDays(addMonths(startOfMonth(on), 1), -1)

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayjs.utc(to).diff(dayjs.utc(from), 'day')

export const yearOf = (on: IsoDate): number => Number(on.slice(0, 4))

export const monthOf = (on: IsoDate): number => Number(on.slice(5, 7))

export const dayOf = (on: IsoDate): number => Number(on.slice(8, 10))

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (on: IsoDate): number => ((dayjs.utc(on).day() + 6) % 7) + 1
