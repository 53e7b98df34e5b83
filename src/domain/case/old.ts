import { addYears, isIsoDate, yearOf, type IsoDate } from '../date/iso-date'
import type { Case } from './case'

/** This year and so many before it are always kept. */
export const KEPT_YEARS = 3

/** The first day that is always kept; what ended before it is old and may be cleared away. */
export const keptFrom = (on: IsoDate): IsoDate => `${yearOf(addYears(on, -KEPT_YEARS))}-01-01` as IsoDate

/** A matter that is not finished is never old, however long ago it began. */
export const isOldCase = ({ endedOn }: Pick<Case, 'endedOn'>, from: IsoDate): boolean => endedOn !== undefined && endedOn < from

/** A tick of the calendar, by the id of its deadline: old once both the tick and the year or day it was for are. A pause stays: it may still be open. */
export function isOldMark(id: string, marked: IsoDate, from: IsoDate): boolean {
  const parts = id.split(':')
  const about = parts[parts.length - 1] ?? ''
  return marked < from && !parts.includes('gap') && (/^\d{4}$/.test(about) || isIsoDate(about)) && about < from.slice(0, about.length)
}
