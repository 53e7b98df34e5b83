/** A Beijing calendar day, `YYYY-MM-DD`. Compares with `<` and `>`. */
export type IsoDate = `${number}-${string}-${string}`

/** A minute of a Beijing day, counted from its midnight: 0 … 1439. */
export type BeijingMoment = { readonly day: IsoDate; readonly minute: number }

const PATTERN = /^\d{4}-\d{2}-\d{2}$/
const DAY_MS = 86_400_000

/** Days since 1970, counted in UTC so that no device time zone or daylight saving can move one. Months and days may run over. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS
const numberOf = (on: string): number => dayNumber(Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10)))

/** Of a day that four digits can write. */
const written = (day: number): IsoDate => (day >= BEHIND_LAST_DAY ? LAST_DAY : (new Date(day * DAY_MS).toISOString().slice(0, 10) as IsoDate))

/** Years before 100 are none of ours: `Date.UTC` takes them for those of the last century. */
export function isIsoDate(text: unknown): text is IsoDate {
  return typeof text === 'string' && PATTERN.test(text) && written(numberOf(text)) === text
}

/** @throws {RangeError} If `text` is not a real day written `YYYY-MM-DD`. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** The last day that four digits can write. Whatever would lie behind it is counted as it. */
export const LAST_DAY: IsoDate = '9999-12-31'
const BEHIND_LAST_DAY = dayNumber(10_000, 1, 1)

export const addDays = (on: IsoDate, days: number): IsoDate => written(numberOf(on) + days)

/** Same day of a later month, or that month's last day where it is shorter (2024-01-31 + 1 → 2024-02-29). */
export function addMonths(on: IsoDate, months: number): IsoDate {
  const first = dayNumber(yearOf(on), monthOf(on) + months, 1)
  const last = dayNumber(yearOf(on), monthOf(on) + months + 1, 1) - 1
  return written(Math.min(first + dayOf(on) - 1, last))
}

export const addYears = (on: IsoDate, years: number): IsoDate => addMonths(on, years * 12)

export const startOfMonth = (on: IsoDate): IsoDate => `${on.slice(0, 7)}-01` as IsoDate

export const endOfMonth = (on: IsoDate): IsoDate => addDays(addMonths(startOfMonth(on), 1), -1)

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => numberOf(to) - numberOf(from)

export const yearOf = (on: IsoDate): number => Number(on.slice(0, 4))

export const monthOf = (on: IsoDate): number => Number(on.slice(5, 7))

export const dayOf = (on: IsoDate): number => Number(on.slice(8, 10))

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (on: IsoDate): number => (((numberOf(on) + 3) % 7) + 7) % 7 + 1
