import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { coverIf, latest, outcomesOf, type Cover } from './first-day'
import { yearIn, type CoverYear } from './history'
import type { Member } from './member'
import { newbornCover, newbornOutcomesOf, newbornTime } from './newborn'
import { lateFor, windowFor, type Certainty, type WindowOfYear } from './published'
import type { Ahead, InForce, Lapsed, MakeUp, Missing, NotInsured, Standing, UnknownStanding, Waiting, Ways } from './standing'
import type { EnrolmentRules, Period } from './terms'
import { lapseBefore } from './waiting'

/** Who is asked about, where, and when: what each question of this file needs. */
type Asked = {
  readonly member: Member
  readonly rules: EnrolmentRules | undefined
  readonly day: IsoDate
  readonly year: number
  readonly term: Period
}

/** How somebody stands who pays by the year: 居民, newborns, and whoever is not insured and may join as such. */
export function yearlyStanding(member: Member, rules: EnrolmentRules | undefined, day: IsoDate): Standing {
  const year = benefitYearOf(rules, day)
  const asked: Asked = { member, rules, day, year, term: termOf(rules, year) }
  const told = yearIn(member.years, year)
  if (told?.state === 'paid') return paidStanding(asked, told)
  if (member.insurance === 'none') return notInsured(asked)
  return told === undefined ? unanswered(asked) : missed(asked)
}

/** The benefit year that a day lies in; the calendar year where no source names one. */
export function benefitYearOf(rules: EnrolmentRules | undefined, day: IsoDate): number {
  const year = yearOf(day)
  const holds = (one: number): boolean => {
    const cover = rules && windowFor(rules, one)?.cover
    return cover !== undefined && cover.from <= day && day <= cover.to
  }
  return [year, year - 1, year + 1].find(holds) ?? year
}

/** First and last day of a benefit year; the calendar year where no source names them. */
export const termOf = (rules: EnrolmentRules | undefined, year: number): Period =>
  (rules && windowFor(rules, year)?.cover) ?? { from: `${year}-01-01`, to: `${year}-12-31` }

/** What a paid year bought: the first day of the wait, and the first day of cover by every reading. */
export type Purchase = { readonly from: IsoDate; readonly readings: Waiting['readings']; readonly certainty: Certainty }
type Bought = Purchase | Missing

/** What the payment of a year bought, or what is missing to say so; `undefined` where it was not paid. */
export function boughtIn(member: Member, rules: EnrolmentRules, year: number): Purchase | Missing | undefined {
  const term = termOf(rules, year)
  const paid = yearIn(member.years, year)
  return paid?.state === 'paid' ? boughtBy({ member, rules, day: term.from, year, term }, paid) : undefined
}

function paidStanding(asked: Asked, paid: CoverYear): Standing {
  const bought = boughtBy(asked, paid)
  if (typeof bought === 'string') return unknown(asked, bought)
  const { from, readings, certainty } = bought
  const { term, day } = asked
  const on = latest(readings)
  if (on > term.to) return lapsed(asked, 'paidTooLate')
  const until = coveredUntil(asked)
  if (day >= on) return { kind: 'inForce', since: on, until, certainty } satisfies InForce
  return { kind: 'waiting', from, on, readings, until, certainty }
}

const boughtBy = (asked: Asked, paid: CoverYear): Bought => newbornBought(asked, paid) ?? ordinaryBought(asked, paid)

function ordinaryBought(asked: Asked, paid: CoverYear): Bought {
  const { member, rules, term } = asked
  const window = rules && windowFor(rules, paid.year)
  if (rules === undefined || window === undefined) return withoutWindow(asked, paid)
  const day = countedDay(window, paid)
  const cover = coverIf(rules, member, paid.year, day)
  if (cover.kind !== 'from') return 'waitingRule'
  return { from: day > term.from ? day : term.from, readings: cover.readings, certainty: certaintyOf(cover) }
}

/** Some day in the window where only the year is known; a day before it counts as its first. */
export function countedDay({ pay }: WindowOfYear, { paidOn = pay.to }: CoverYear): IsoDate {
  return pay.from !== undefined && paidOn < pay.from ? pay.from : paidOn
}

const certaintyOf = ({ readings, lapse, certainty }: Extract<Cover, { kind: 'from' }>): Certainty =>
  readings.length > 1 || lapse.beforeRule > 0 ? 'inferred' : certainty

/** Paid before the year began, with nothing missed before it: in force from its first day wherever it is. Else the place has to say. */
function withoutWindow({ member, rules, term, year }: Asked, { paidOn }: CoverYear): Bought {
  const lapse = lapseBefore(member, year, -Infinity)
  if (lapse.years.length > 0 || (paidOn !== undefined && paidOn >= term.from)) return rules === undefined ? 'area' : 'window'
  return boughtFrom(term.from, term.from, 'inferred')
}

/** A newborn's first enrolment: in its days it reaches back to birth. `undefined` where the ordinary rules hold. */
function newbornBought({ member: { birthDate }, rules }: Asked, { year, paidOn }: CoverYear): Bought | undefined {
  if (birthDate === undefined) return undefined
  if (rules?.newborn === undefined) return year === yearOf(birthDate) ? boughtFrom(birthDate, birthDate, 'inferred') : undefined
  const { lastDay, years } = newbornTime(rules.newborn, birthDate)
  return years.includes(year) ? firstEnrolment(rules, birthDate, paidOn ?? lastDay) : undefined
}

function firstEnrolment(rules: EnrolmentRules, birthDate: IsoDate, paidOn: IsoDate): Bought | undefined {
  const cover = newbornCover(rules, birthDate, paidOn)
  return 'on' in cover ? boughtFrom(cover.kind === 'fromBirth' ? birthDate : paidOn, cover.on, 'published') : undefined
}

const boughtFrom = (from: IsoDate, on: IsoDate, certainty: Certainty): Bought => ({ from, readings: [{ on, tooLate: false }], certainty })

/** Through the years that are paid and follow each other without a day between them. */
function coveredUntil(asked: Asked): IsoDate {
  const next = nextAsked(asked)
  const paid = yearIn(asked.member.years, next.year)
  if (paid?.state !== 'paid') return asked.term.to
  const bought = boughtBy(next, paid)
  return typeof bought !== 'string' && latest(bought.readings) <= next.term.from ? coveredUntil(next) : asked.term.to
}

const nextAsked = (asked: Asked): Asked => ({ ...asked, year: asked.year + 1, term: termOf(asked.rules, asked.year + 1) })

/** Cover of the next year that is paid already. */
function aheadOf(asked: Asked): { readonly ahead?: Ahead } {
  const next = nextAsked(asked)
  const paid = yearIn(asked.member.years, next.year)
  const bought = paid?.state === 'paid' ? boughtBy(next, paid) : undefined
  return bought === undefined || typeof bought === 'string' ? {} : { ahead: { year: next.year, on: latest(bought.readings) } }
}

const missed = (asked: Asked): Lapsed => lapsed(asked, 'missed')

function lapsed(asked: Asked, why: Lapsed['why']): Lapsed {
  const { member, rules, year } = asked
  const run = lapseBefore(member, year, -Infinity)
  const first = Math.min(year, ...run.years)
  return { kind: 'lapsed', why, since: termOf(rules, first).from, atLeast: run.open, year, ...waysOf(asked), ...aheadOf(asked) }
}

const notInsured = (asked: Asked): NotInsured => ({ kind: 'notInsured', year: asked.year, ...waysOf(asked), ...aheadOf(asked) })

/** What can still be paid for the year in hand, and what each day of paying brings. */
function waysOf(asked: Asked): { readonly makeUp?: MakeUp; readonly ways: Ways } {
  const { member, rules, day, year } = asked
  if (rules === undefined) return { ways: { kind: 'yearly', outcomes: [] } }
  const outcomes = outcomesOf(rules, member, year, day)
  // A year that was paid, too late or up again, leaves nothing to pay but the next one.
  if (isPaidUp(member, year)) return { ways: { kind: 'yearly', outcomes: outcomes.filter(({ when }) => when === 'nextYear') } }
  return newbornWays(asked, rules) ?? { ...lateMakeUp(rules, year, day), ways: { kind: 'yearly', outcomes } }
}

const isPaidUp = ({ years }: Member, year: number): boolean => (yearIn(years, year)?.state ?? 'missed') !== 'missed'

/** A first enrolment: in its days, and after them for the year of birth. */
function newbornWays({ member: { birthDate }, day, year }: Asked, rules: EnrolmentRules): { readonly makeUp?: MakeUp; readonly ways: Ways } | undefined {
  if (birthDate === undefined || rules.newborn === undefined) return undefined
  const { lastDay, years } = newbornTime(rules.newborn, birthDate)
  const ways: Ways = { kind: 'newborn', outcomes: newbornOutcomesOf(rules, birthDate, lastDay, day) }
  if (day <= lastDay) return { makeUp: { by: lastDay, reachesBack: true }, ways }
  return years[0] === year ? { ways } : undefined
}

function lateMakeUp(rules: EnrolmentRules, year: number, day: IsoDate): { readonly makeUp?: MakeUp } {
  const [window, late] = [windowFor(rules, year), lateFor(rules, year)]
  if (window !== undefined && day <= window.pay.to) return { makeUp: { by: window.pay.to, reachesBack: true } }
  if (late === undefined || day > late.pay.to) return {}
  return { makeUp: { by: late.pay.to, reachesBack: late.start.readings.every(({ value }) => value.kind === 'coverStart') } }
}

/** Nobody said whether the year was paid; where the place says nothing either, that is missing too. */
const unanswered = (asked: Asked): UnknownStanding => unknown(asked, 'payment', ...placeMissing(asked))

const placeMissing = ({ rules }: Asked): readonly Missing[] => {
  if (rules === undefined) return ['area']
  return rules.windows.length === 0 ? ['window'] : []
}

const unknown = (asked: Asked, ...missing: UnknownStanding['missing']): UnknownStanding => ({
  kind: 'unknown',
  missing,
  year: asked.year,
  ...aheadOf(asked)
})
