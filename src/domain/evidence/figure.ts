import type { IsoDate } from '@/domain/date/iso-date'

/**
 * How good a source is, best first. `unverified` marks the third-party pages this product started from;
 * `inferred` marks what we derived ourselves.
 */
export const GRADES = ['official', 'officialMirror', 'news', 'aggregator', 'unverified', 'userEntered', 'inferred'] as const
export type Grade = (typeof GRADES)[number]

/** What one source says about one figure. */
export type Claim = {
  /** Key in the pack's `sources`. */
  readonly source: string
  /** Place inside the source: section, question, paragraph. */
  readonly at: string
  /** The claim in short, in Chinese, with the printed number: what the sheet shows. */
  readonly says: string
  readonly grade: Grade
  /** The period the source claims for itself: `2025`, `2024年度`, `2022-07-01 起`. */
  readonly period: string
  /** Fiscal year of a subsidy, where it differs from the benefit year. */
  readonly fiscalYear?: number
  readonly checkedOn: IsoDate
}

/** One way to read the claims, with a value the engine can use. */
export type Reading<T> = {
  readonly value: T
  /** Indexes into `claims` of those that support this value; empty where we inferred it. */
  readonly from: readonly number[]
  /** Short Chinese words that set this reading apart from its siblings. */
  readonly label?: string
}

/**
 * Why a figure is doubtful: `conflict` – two claims differ, or a source miscalculates; `range` – one source gives an interval;
 * `inferred` – we derived it.
 */
export type Doubt = 'conflict' | 'range' | 'inferred'

/**
 * A policy figure. `readings` span the interval: an estimate is computed for each, never for an average.
 * `aside` holds readings that were considered and not used; they are shown, with `why`, and never enter the interval.
 */
export type Figure<T> = {
  readonly claims: readonly [Claim, ...Claim[]]
  readonly readings: readonly [Reading<T>, ...Reading<T>[]]
  readonly aside?: readonly Reading<T>[]
  readonly doubt?: Doubt
  /** Why these readings were adopted, in Chinese; required wherever `doubt` or `aside` is set. */
  readonly why?: string
}

export type Repeal = { readonly from: IsoDate; readonly by: string }

/** A page or document that claims cite. */
export type Source = {
  readonly title: string
  /** 文号, where the document has one. */
  readonly docNumber?: string
  /** 已废止: since which day, and what took its place. */
  readonly repealed?: Repeal
  readonly issuer: string
  /** Absent where the page was kept without its address. */
  readonly url?: string
  readonly publishedOn?: IsoDate
  readonly retrievedOn: IsoDate
  /** Two or three words for the source chip: 「衢州 2025」. */
  readonly chip: string
  readonly grade: Grade
  /** The period the page claims for itself: `2025`, `2024年度`, `未注明`. */
  readonly period: string
}

/** Rank for sorting and for "the weakest link": 0 is best. */
export const gradeRank = (grade: Grade): number => GRADES.indexOf(grade)

/** The weakest of the grades behind an estimate; `null` where there is none. */
export function weakestGrade(grades: readonly Grade[]): Grade | null {
  return grades.reduce<Grade | null>((weakest, grade) => (weakest === null || gradeRank(grade) > gradeRank(weakest) ? grade : weakest), null)
}
