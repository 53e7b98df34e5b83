import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Insured } from '@/domain/deadline/finish'
import { owes } from '@/domain/deadline/year-to-pay'
import { coverIf, outcomesOf, type Cover, type Outcome } from '@/domain/enrolment/first-day'
import { isPaidYear, yearIn } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import { newbornCover, newbornTime, type NewbornCover } from '@/domain/enrolment/newborn'
import { lateFor, windowFor, yearInHand, type WindowOfYear } from '@/domain/enrolment/published'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { lapseBefore, waitsFor, type WaitReading } from '@/domain/enrolment/waiting'
import { countedDay } from '@/domain/enrolment/yearly-cover'
import type { Figure } from '@/domain/evidence/figure'

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

/** @param chosen A year that somebody picked; one that cannot be looked at is ignored. */
export function waitingView(rules: EnrolmentRules, member: Member, on: IsoDate, chosen: number | undefined): WaitingView {
  const insured = { member, rules }
  const years = yearsFor(insured, on)
  const inHand = yearInHand(rules, on)
  const year = [chosen, years.find((one) => isWorthPaying(insured, on, one)), inHand, ...years].find((one) => one !== undefined && years.includes(one)) ?? inHand
  return {
    years,
    year,
    standing: years.includes(year) || windowFor(rules, year) === undefined ? standingOf(insured, on, year) : { kind: 'notOwed' },
    beforeRule: rules.waiting === undefined ? 0 : lapseBefore(insured.member, year, rules.waiting.since).beforeRule,
    window: windowFigures(rules, year),
    wait: waitFigures(rules)
  }
}

/** This year's premium is not paid, and paid today it would still bring cover within the year: that comes before the next season. */
function isWorthPaying({ member, rules }: Insured, on: IsoDate, year: number): boolean {
  if (year !== yearOf(on) || isPaidYear(member.years, year)) return false
  const today = outcomesOf(rules, member, year, on).find(({ when }) => when === 'today')
  return today?.cover.kind === 'from' && !today.cover.readings.some(({ tooLate }) => tooLate)
}

const windowFigures = (rules: EnrolmentRules, year: number): readonly Figure<unknown>[] =>
  [windowFor(rules, year), lateFor(rules, year)].flatMap((found) => found?.evidence ?? [])

const waitFigures = ({ waiting }: EnrolmentRules): readonly Figure<unknown>[] =>
  waiting === undefined ? [] : [waiting.fixed, waiting.addedPerYear, waiting.freeYears]

const yearsFor = (insured: Insured, on: IsoDate): readonly number[] =>
  [yearOf(on), yearOf(on) + 1].filter((year) => windowFor(insured.rules, year) !== undefined && owes(on, insured, year))

function standingOf({ rules, member }: Insured, on: IsoDate, year: number): WaitingView['standing'] {
  const window = windowFor(rules, year)
  if (window === undefined) {
    const { waiting } = rules
    return { kind: 'noWindow', waits: waiting === undefined ? [] : waitsFor(waiting, lapseBefore(member, year, waiting.since), false) }
  }
  const told = yearIn(member.years, year)
  if (told?.state !== 'paid') return { kind: 'open', outcomes: outcomesOf(rules, member, year, on), certainty: window.certainty }
  const payOn = countedDay(window, told)
  return { kind: 'paid', payOn, cover: coverIf(rules, member, year, payOn) }
}

export type NewbornView = { readonly lastDay: IsoDate; readonly cover: NewbornCover; readonly evidence: readonly Figure<unknown>[] }

/** A newborn has a time limit of its own until the years it pays for are paid. */
export function newbornView(rules: EnrolmentRules, member: Member, on: IsoDate): NewbornView | undefined {
  const { newborn } = rules
  const { birthDate } = member
  if (newborn === undefined || birthDate === undefined) return undefined
  const { lastDay, years } = newbornTime(newborn, birthDate)
  const isPaid = years.every((year) => isPaidYear(member.years, year))
  return isPaid || years.every((year) => year < yearOf(on)) ? undefined : { lastDay, cover: newbornCover(rules, birthDate, on < birthDate ? birthDate : on), evidence: [newborn.within] }
}
