import { dayOf, monthOf, weekdayOf, yearOf, type IsoDate } from './iso-date'

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

/** 「周一」 */
export const weekdayWord = (on: IsoDate): string => WEEKDAYS[weekdayOf(on) - 1] ?? ''

/** 「12月8日」, or 「2027年2月28日」 where the year is not the one of `today`. */
export const dayWord = (on: IsoDate, today: IsoDate): string =>
  `${yearOf(on) === yearOf(today) ? '' : `${yearOf(on)}年`}${monthOf(on)}月${dayOf(on)}日`

/** 「12月8日 周一」 */
export const dayWithWeekday = (on: IsoDate, today: IsoDate): string => `${dayWord(on, today)} ${weekdayWord(on)}`

/** 「12/8」, for the rail, where nothing longer fits. */
export const shortDay = (on: IsoDate): string => `${monthOf(on)}/${dayOf(on)}`
