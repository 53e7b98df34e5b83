import type { IsoDate } from '@/domain/date/iso-date'
import type { YearMonth } from '@/domain/date/year-month'
import type { CoverReading, Outcome } from './first-day'
import type { NewbornOutcome } from './newborn'
import type { Certainty } from './published'

/**
 * What has to be known first. `area`: no place of insurance. `rules`: the place is
 * named, and what is known of it is not here. `window`: no source names the place's payment time. `waitingRule`, `gapRule`:
 * paid late or after a pause, and nobody says how long the wait is. `payment`: was it paid? `lastMonth`: up to which month was it paid? `insurance`: which kind it is.
 */
export type Missing = 'insurance' | 'area' | 'rules' | 'window' | 'waitingRule' | 'gapRule' | 'payment' | 'lastMonth'

/** What can still be made good, and up to which day. `reachesBack`: the days since the lapse are then covered too. */
export type MakeUp = { readonly by: IsoDate; readonly reachesBack: boolean }

/** The missing months paid up, or simply paid again, on a day: from when that pays. Several readings where the wait is not settled. */
export type GapOutcome = {
  readonly when: 'today' | 'lastDay' | 'afterwards'
  readonly payOn: IsoDate
  /** Cover reaches back over the pause. */
  readonly reachesBack: boolean
  readonly readings: readonly [CoverReading, ...CoverReading[]]
}

/** The same payment on different days, side by side; empty where nothing is known of them. */
export type Ways =
  | { readonly kind: 'yearly'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'newborn'; readonly outcomes: readonly NewbornOutcome[] }
  | { readonly kind: 'monthly'; readonly outcomes: readonly GapOutcome[] }

/** Cover that is already paid for and begins on a later day: the careful reading. */
export type Ahead = { readonly year: number; readonly on: IsoDate }

/** 在保. `until` is absent where nobody names an end: an employer pays, month by month. */
export type InForce = {
  readonly kind: 'inForce'
  readonly since?: IsoDate
  readonly until?: IsoDate
  readonly certainty: Certainty
}

/** 等待期: paid, and nothing is reimbursed yet. Every way of reading the rule has its first day of cover; `on` is the latest. */
export type Waiting = {
  readonly kind: 'waiting'
  /** First day of the wait. */
  readonly from: IsoDate
  readonly on: IsoDate
  readonly readings: readonly [CoverReading, ...CoverReading[]]
  readonly until?: IsoDate
  readonly certainty: Certainty
}

/** 断缴. `paidTooLate`: the money that was paid bought no day of the year. */
export type Lapsed = {
  readonly kind: 'lapsed'
  readonly why: 'missed' | 'paidTooLate' | 'stopped'
  /** First day without cover, as far as the family said; it may be earlier where `atLeast`. */
  readonly since: IsoDate
  readonly atLeast: boolean
  /** Benefit year, for those who pay by the year. */
  readonly year?: number
  /** Last month that was paid, for those who pay by the month. */
  readonly lastPaid?: YearMonth
  readonly makeUp?: MakeUp
  readonly ways: Ways
  readonly ahead?: Ahead
}

/** 没参保 */
export type NotInsured = {
  readonly kind: 'notInsured'
  readonly year: number
  readonly makeUp?: MakeUp
  readonly ways: Ways
  readonly ahead?: Ahead
}

/** 不知道: what has to be said first, the most useful question in front. */
export type UnknownStanding = {
  readonly kind: 'unknown'
  readonly missing: readonly [Missing, ...Missing[]]
  /** The year, or the month, of which it is not known whether it was paid. */
  readonly year?: number
  readonly month?: YearMonth
  readonly ahead?: Ahead
}

/** How one person stands on one day. */
export type Standing = InForce | Waiting | Lapsed | NotInsured | UnknownStanding
