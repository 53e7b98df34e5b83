import type { IsoDate } from '@/domain/date/iso-date'

/** `repaired`: missed, and paid up later (缴费修复); that shortens a later wait and buys no cover in the year itself. */
export const COVER_YEAR_STATES = ['paid', 'missed', 'repaired'] as const
export type CoverYearState = (typeof COVER_YEAR_STATES)[number]

/** What a family said of one benefit year (待遇年度). A year that is not in the list is unknown. */
export type CoverYear = {
  readonly year: number
  readonly state: CoverYearState
  readonly paidOn?: IsoDate
  /** Area whose premium it was, GB/T 2260, where it was told with one. */
  readonly insuredAt?: string
  /** Missed on purpose (今年不缴了): nobody is asked again, also while it could still be paid. */
  readonly declined?: true
}

/** Years in order, each once. */
export type CoverHistory = readonly CoverYear[]

export const yearIn = (history: CoverHistory, year: number): CoverYear | undefined => history.find((one) => one.year === year)

/** What was said of a year takes the place of what was said before. */
export const withYear = (history: CoverHistory, told: CoverYear): CoverHistory =>
  [...withoutYear(history, told.year), told].sort((a, b) => a.year - b.year)

export const withoutYear = (history: CoverHistory, year: number): CoverHistory => history.filter((one) => one.year !== year)

/** Paid in time or late, not paid up afterwards: such a year may be cover. */
export const isPaidYear = (history: CoverHistory, year: number): boolean => yearIn(history, year)?.state === 'paid'

/** Missed, whether paid up later or not: such a year counts for a wait. */
export const isMissedYear = (history: CoverHistory, year: number): boolean => {
  const told = yearIn(history, year)
  return told !== undefined && told.state !== 'paid'
}
