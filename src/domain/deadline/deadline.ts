import type { IsoDate } from '@/domain/date/iso-date'
import type { YearMonth } from '@/domain/date/year-month'
import type { Claim, Figure } from '@/domain/evidence/figure'
import type { Outcome } from '@/domain/enrolment/first-day'
import type { Member } from '@/domain/enrolment/member'
import type { NewbornOutcome } from '@/domain/enrolment/newborn'
import type { Amount } from '@/domain/enrolment/premium'
import type { Certainty } from '@/domain/enrolment/published'
import type { GapOutcome, Missing, Standing } from '@/domain/enrolment/standing'
import type { Channel, EnrolmentRules, Period } from '@/domain/enrolment/terms'
import type { Fen } from '@/domain/money/fen'
import type { Entry, Every } from './entry'
import type { WorkCalendar } from './work-calendar'

/**
 * 居民缴费 / 新生儿参保 / 灵活就业按月缴 / 断缴补缴 / 手工报销 / 备案到期 / 困难身份复核 / 惠民保 / 自己记的 / 转移接续办结 / 开始享受 / 年度结束.
 * The order is the one of deadlines on the same day.
 */
export const KINDS = [
  'premium', 'newborn', 'monthly', 'gap', 'claim', 'filing', 'hardship', 'supplementary', 'own', 'transfer', 'coverStart', 'coverEnd'
] as const
export type DeadlineKind = (typeof KINDS)[number]

/**
 * `upcoming` – its window is not open yet. `due` – to do now. `late` – the window is over, the late window is open.
 * `overdue` – over, and not done: it stays until it is done, answered, or its year is over.
 * `ask` – over for long, and the family never said whether it was paid.
 * `done` – marked. `event` – it happens by itself.
 */
export type DeadlineState = 'upcoming' | 'due' | 'late' | 'overdue' | 'ask' | 'done' | 'event'

/** Why `by` is earlier than `date`, or cannot be. */
export type Moved =
  /** Counters are closed on the last day. */
  | 'closed'
  /** The holiday schedule of that year is not published: check again. */
  | 'scheduleUnknown'
  /** The last open day is past; only what works online is left. */
  | 'noOpenDayLeft'

export type YearAmount = { readonly year?: number; readonly amount: Amount }

/** Something to do, or that happens, on a day. */
export type Deadline = {
  /** Area, person, rule and year (or the id of the entry): never an index, the same after every edit that leaves these alone. */
  readonly id: string
  readonly kind: DeadlineKind
  readonly state: DeadlineState
  /** Absent where an entry concerns the whole family. */
  readonly memberId?: string
  readonly areaCode: string
  /** Benefit year; for a newborn the first of `amounts`. */
  readonly year?: number
  /** Last day by the rule, or the day of the event. */
  readonly date: IsoDate
  /** Last day that we advise; `date` or earlier. */
  readonly by: IsoDate
  readonly moved: readonly Moved[]
  /** Last day of the ordinary window, where that is over and the premium is not paid; `date` is then the last day of the late window, if there is one. */
  readonly missedOn?: IsoDate
  readonly opens?: IsoDate
  /** To `by`; once that is past, to `date`. Negative when overdue. */
  readonly daysLeft: number
  readonly doneOn?: IsoDate
  /** What to pay, per benefit year; empty where nothing is. */
  readonly amounts: readonly YearAmount[]
  readonly where: readonly Channel[]
  readonly certainty: Certainty
  /** Benefit year of the published window, where `certainty` is `projected`. */
  readonly basis?: number
  /** Figures behind the date, with claims, other readings and reasons. */
  readonly evidence: readonly Figure<unknown>[]
  /** `premium`, not done, of a year up to the next one: the same premium paid on different days, side by side. */
  readonly outcomes?: readonly Outcome[]
  readonly newbornOutcomes?: readonly NewbornOutcome[]
  /** `gap`, not done: the months made up, or paid again; the pause began on `opens`. */
  readonly gapOutcomes?: readonly GapOutcome[]
  /** One of several: they share one entry in a phone's calendar, which comes back by itself. */
  readonly repeats?: { readonly series: string; readonly first: IsoDate; readonly every: Every }
  /** Words of the person, for `own` and `supplementary`. */
  readonly title?: string
}

/** 集中缴费期 / 延期缴费期 / 待遇等待期 / 惠民保参保期 */
export type BandKind = 'window' | 'late' | 'wait' | 'supplementary'

/** A stretch of days; `from` is absent where nobody names the first one. */
export type Band = {
  readonly id: string
  readonly kind: BandKind
  readonly areaCode: string
  readonly memberIds: readonly string[]
  readonly year?: number
  readonly from?: IsoDate
  readonly to: IsoDate
  readonly certainty: Certainty
  readonly evidence: readonly Figure<unknown>[]
  readonly title?: string
}

/** The least that may be asked of a person, and the benefit year of which that was said. */
export type Least = { readonly sum: Fen; readonly of: number }

/**
 * When most places take the payment of a year: what the nation's rules say, moved to this year. Shown as such, never as the place's own.
 * `gone`: that time is over. For somebody who does not know which insurance it is, the place's own window where it has one.
 */
export type UsualWindow = Period & { readonly year: number; readonly stage: 'ahead' | 'open' | 'gone'; readonly daysLeft: number; readonly least?: Least }

/**
 * What no source, or nobody of the family, says, so that there is no date: the number to call instead.
 * `rules` – nothing is known of the area. `monthDays` – on which days of a month 灵活就业 pay. Of `payment` nobody asks elsewhere in the timetable.
 */
export type Unknown = {
  readonly kind: Missing | 'rules' | 'claimMonths' | 'newbornRule' | 'monthDays'
  readonly id: string
  readonly memberId: string
  readonly areaCode: string
  readonly hotline: string
  /** The year or month of which it is not known whether it was paid, or of which the place says nothing. */
  readonly year?: number
  readonly month?: YearMonth
  /** Where the place's own is not known. */
  readonly usual?: UsualWindow
}

/** How one person stands on the day of the timetable. */
export type MemberStanding = { readonly memberId: string; readonly standing: Standing }

export type Timetable = {
  readonly deadlines: readonly Deadline[]
  readonly bands: readonly Band[]
  readonly unknown: readonly Unknown[]
  /** One for each member, in the order of the family. */
  readonly standings: readonly MemberStanding[]
}

/** All that deadlines are computed from. */
export type Family = {
  readonly members: readonly Member[]
  /** Rules of an area, filled from its province and the nation; `undefined` where nothing is known. */
  readonly rulesOf: (areaCode: string) => EnrolmentRules | undefined
  /** Windows of most places, and how long a newborn has anywhere, for people whose place says nothing. */
  readonly usual: Pick<EnrolmentRules, 'windows' | 'premiums' | 'newborn'>
  /** By deadline id: the day it was marked. */
  readonly marks: Readonly<Record<string, IsoDate>>
  readonly entries: readonly Entry[]
  readonly calendar: WorkCalendar
  readonly on: IsoDate
  /** Days of interest; what is overdue is kept even if it lies before. */
  readonly horizon: Period
}

/** To be done, or asked about: what a list of open matters shows. */
export const isPending = ({ state }: Deadline): boolean => state !== 'done' && state !== 'event' && state !== 'ask'

/** Missed, or open now and within `days`: what the badge counts. */
export const isUrgent = (deadline: Deadline, days = 7): boolean =>
  isPending(deadline) && deadline.state !== 'upcoming' && (deadline.missedOn !== undefined || deadline.daysLeft <= days)

export const claimsOf = (evidence: readonly Figure<unknown>[]): readonly Claim[] => [...new Set(evidence.flatMap(({ claims }) => [...claims]))]

/** Deadlines with the same key are one matter for several people: one row, one reminder. The day is no part of it: days move. */
export const matterKeyOf = ({ kind, areaCode, year, id }: Deadline): string => (kind === 'premium' ? [areaCode, kind, year].join(':') : id)

const rank = (kind: DeadlineKind): number => KINDS.indexOf(kind)

/** Total order: day, kind, id. It does not depend on the order in which members or entries were given. */
export function compareDeadlines(a: Deadline, b: Deadline): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1
  if (a.kind !== b.kind) return rank(a.kind) - rank(b.kind)
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
