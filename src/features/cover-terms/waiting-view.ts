import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { idOf } from '@/domain/deadline/finish'
import { newbornYears } from '@/domain/deadline/newborn'
import { premiumId } from '@/domain/deadline/matter'
import { coverIf, outcomesOf, type Cover, type Outcome } from '@/domain/enrolment/first-day'
import type { Member } from '@/domain/enrolment/member'
import { newbornCover, newbornTime, type NewbornCover } from '@/domain/enrolment/newborn'
import { lateFor, windowFor, type WindowOfYear } from '@/domain/enrolment/published'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { lapseBefore, waitsFor, type WaitReading } from '@/domain/enrolment/waiting'
import type { Figure } from '@/domain/evidence/figure'

export type Marks = Readonly<Record<string, IsoDate>>

/** When cover begins, for one benefit year. */
export type WaitingView = {
  /** Years that can be looked at; empty where no window is known. */
  readonly years: readonly number[]
  readonly year: number
  readonly standing:
    | { readonly kind: 'open'; readonly outcomes: readonly Outcome[]; readonly certainty: WindowOfYear['certainty'] }
    | { readonly kind: 'paid'; readonly payOn: IsoDate; readonly cover: Cover }
    /** Somebody born since, or newly born: no premium is asked for this year. */
    | { readonly kind: 'notOwed' }
    /** No window is known: only how long a wait is. */
    | { readonly kind: 'noWindow'; readonly waits: readonly WaitReading[] }
  /** Missed years from before the rule: no source says whether they count. */
  readonly beforeRule: number
  /** What the days rest on: the windows of the year, and the length of a wait. */
  readonly window: readonly Figure<unknown>[]
  readonly wait: readonly Figure<unknown>[]
}

/** The year that a payment made today is for: this one while its window or late window is open, else the next. */
export function yearInHand(rules: EnrolmentRules, on: IsoDate): number {
  const year = yearOf(on)
  const window = windowFor(rules, year)
  if (window === undefined) return year + 1
  return on <= (lateFor(rules, year) ?? window).pay.to ? year : year + 1
}

/** @param chosen A year that somebody picked; one that cannot be looked at is ignored. */
export function waitingView(rules: EnrolmentRules, member: Member, marks: Marks, on: IsoDate, chosen: number | undefined): WaitingView {
  const years = yearsFor(rules, member, on)
  const inHand = yearInHand(rules, on)
  const year = [chosen, inHand, ...years].find((one) => one !== undefined && years.includes(one)) ?? inHand
  return {
    years,
    year,
    standing: years.includes(year) || windowFor(rules, year) === undefined ? standingOf(rules, member, marks, on, year) : { kind: 'notOwed' },
    beforeRule: rules.waiting === undefined ? 0 : lapseBefore(member, year, rules.waiting.since).beforeRule,
    window: windowFigures(rules, year),
    wait: waitFigures(rules)
  }
}

const windowFigures = (rules: EnrolmentRules, year: number): readonly Figure<unknown>[] =>
  [windowFor(rules, year), lateFor(rules, year)].flatMap((found) => found?.evidence ?? [])

const waitFigures = ({ waiting }: EnrolmentRules): readonly Figure<unknown>[] =>
  waiting === undefined ? [] : [waiting.fixed, waiting.addedPerYear, waiting.freeYears]

/** A child owes nothing for the years up to its birth, nor for those its first enrolment pays. */
function yearsFor(rules: EnrolmentRules, member: Member, on: IsoDate): readonly number[] {
  const born = member.birthYear ?? (member.birthDate === undefined ? -Infinity : yearOf(member.birthDate))
  return [yearOf(on), yearOf(on) + 1].filter((year) => windowFor(rules, year) !== undefined && year > born && !newbornYears(rules, member).includes(year))
}

function standingOf(rules: EnrolmentRules, member: Member, marks: Marks, on: IsoDate, year: number): WaitingView['standing'] {
  const window = windowFor(rules, year)
  if (window === undefined) {
    const { waiting } = rules
    return { kind: 'noWindow', waits: waiting === undefined ? [] : waitsFor(waiting, lapseBefore(member, year, waiting.since), false) }
  }
  const payOn = paidOn(rules, member, marks, year, window)
  if (payOn !== undefined) return { kind: 'paid', payOn, cover: coverIf(rules, member, year, payOn) }
  return { kind: 'open', outcomes: outcomesOf(rules, member, year, on), certainty: window.certainty }
}

/** The day of the mark, or some day in the window where only the year is known. */
function paidOn({ areaCode }: EnrolmentRules, member: Member, marks: Marks, year: number, { pay }: WindowOfYear): IsoDate | undefined {
  const mark = marks[premiumId(areaCode, member.id, year)]
  if (mark !== undefined) return pay.from !== undefined && mark < pay.from ? pay.from : mark
  return member.paidYears.includes(year) && !member.missedYears.includes(year) ? pay.to : undefined
}

export type NewbornView = { readonly lastDay: IsoDate; readonly cover: NewbornCover; readonly evidence: readonly Figure<unknown>[] }

/** A newborn has a time limit of its own until the years it pays for are paid. */
export function newbornView(rules: EnrolmentRules, member: Member, marks: Marks, on: IsoDate): NewbornView | undefined {
  const { newborn } = rules
  const { birthDate } = member
  if (newborn === undefined || birthDate === undefined) return undefined
  const { lastDay, years } = newbornTime(newborn, birthDate)
  const isPaid = marks[idOf(rules.areaCode, member.id, 'newborn', years[0])] !== undefined || years.every((year) => member.paidYears.includes(year))
  return isPaid || years.every((year) => year < yearOf(on)) ? undefined : { lastDay, cover: newbornCover(rules, birthDate, on < birthDate ? birthDate : on), evidence: [newborn.within] }
}
