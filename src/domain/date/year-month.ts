import { addMonths, endOfMonth, isIsoDate, type IsoDate } from './iso-date'

/** A calendar month, `YYYY-MM`. Compares with `<` and `>`. */
export type YearMonth = `${number}-${string}`

export const isYearMonth = (text: unknown): text is YearMonth => typeof text === 'string' && isIsoDate(`${text}-01`)

export const yearMonthOf = (on: IsoDate): YearMonth => on.slice(0, 7) as YearMonth

export const firstDayOf = (month: YearMonth): IsoDate => `${month}-01` as IsoDate

export const lastDayOf = (month: YearMonth): IsoDate => endOfMonth(firstDayOf(month))

export const monthAfter = (month: YearMonth, months = 1): YearMonth => yearMonthOf(addMonths(firstDayOf(month), months))

/** Whole months from one to another; negative where `to` is earlier. */
export const monthsBetween = (from: YearMonth, to: YearMonth): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))
