import { addMonths, endOfMonth, isIsoDate, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { gradeRank, type Claim, type Figure, type Grade } from './figure'

/**
 * Whether what a page says may still be taken for today's rule. `ended`: the year it speaks of is over. `old`: nobody wrote it
 * down again for two years. `undated`: no year at all, which is unknown and not current.
 */
export type Standing = 'current' | 'ended' | 'old' | 'undated'

/** After so many months a figure nobody repeated may have changed unnoticed. */
export const FRESH_MONTHS = 24

/** Days, months, and runs of digits, of which those of four are years. */
const DAY_OR_DIGITS = /\d{4}-\d{2}(?:-\d{2})?|\d+/g
const namedDays = (period: string): readonly string[] => (period.match(DAY_OR_DIGITS) ?? []).filter((one) => one.length === 4 || one.includes('-'))
const IN_FORCE = /起|现行/
/** 「2025」「2024–2025」「2025 年度」: the year is the thing spoken of, not the day of the page. */
const YEARS_ONLY = /年度|^\D*\d{4}(\D{1,3}\d{4})?\D*$/
/** 上海 and others count from July to June. */
const JULY_TO_JUNE = /医保年度/

/** What is needed of a claim or a source to know how old it is. */
export type Dated = Pick<Claim, 'period' | 'grade'>

/** Where a figure stands `on` a day, from the period that its source claims for itself: 「2025」「2022-07-01 起」「没写年份」. */
export function standingOf({ period, grade }: Dated, on: IsoDate): Standing {
  const named = namedDays(period)
  const last = named[named.length - 1]
  if (IN_FORCE.test(period)) return last === undefined || isDocument(grade) ? 'current' : aged(firstDay(last), on)
  if (last === undefined) return 'undated'
  if (YEARS_ONLY.test(period)) return endOf(last, JULY_TO_JUNE.test(period)) < on ? 'ended' : 'current'
  return aged(firstDay(last), on)
}

/** A rule of a public body that names no end holds until another takes its place; somebody's page about it grows old. */
const isDocument = (grade: Grade): boolean => gradeRank(grade) <= gradeRank('officialMirror')

const aged = (from: IsoDate, on: IsoDate): Standing => (addMonths(from, FRESH_MONTHS) < on ? 'old' : 'current')

function firstDay(text: string): IsoDate {
  const day = `${text}-01-01`.slice(0, 10)
  return isIsoDate(day) ? day : (`${text.slice(0, 4)}-01-01` as IsoDate)
}

const endOf = (text: string, julyToJune: boolean): IsoDate =>
  julyToJune ? `${Number(text.slice(0, 4)) + 1}-06-30` : endOfMonth(text.length === 4 ? `${Number(text)}-12-01` : firstDay(text))

/** How old what is no longer current is: the last year that its source names, and how many whole years before `on` that began. */
export type Age = { readonly standing: Exclude<Standing, 'current'>; readonly year?: number; readonly years?: number }

/** `undefined` while it is current. */
export function ageOf(claim: Dated, on: IsoDate): Age | undefined {
  const standing = standingOf(claim, on)
  if (standing === 'current') return undefined
  const last = namedDays(claim.period).slice(-1)[0]
  if (last === undefined) return { standing }
  const from = firstDay(last)
  let years = 0
  while (addMonths(from, 12 * (years + 1)) < on) years += 1
  return { standing, year: yearOf(from), years }
}

/** The grade that a claim deserves `on` a day: its source's, and `unverified` at best once it is no longer current. */
export function gradeOn(claim: Dated, on: IsoDate): Grade {
  const { grade } = claim
  return gradeRank(grade) >= gradeRank('unverified') || standingOf(claim, on) === 'current' ? grade : 'unverified'
}

/** A figure as it has to be shown and weighed `on` a day; the same object where nothing is downgraded. */
export function agedFigure<T>(figure: Figure<T>, on: IsoDate): Figure<T> {
  const [first, ...more] = figure.claims
  if (figure.claims.every((claim) => gradeOn(claim, on) === claim.grade)) return figure
  const age = (claim: Claim): Claim => ({ ...claim, grade: gradeOn(claim, on) })
  return { ...figure, claims: [age(first), ...more.map(age)] }
}
