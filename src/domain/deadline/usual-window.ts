import { daysBetween, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { yearIn, type CoverHistory } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import { payable } from '@/domain/enrolment/premium'
import { lateFor, premiumsFor, windowFor } from '@/domain/enrolment/published'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { given } from '@/domain/form/given'
import type { Family, Least, UsualWindow } from './deadline'

type Windows = Pick<EnrolmentRules, 'windows' | 'premiums'>

/**
 * Next year's while most places collect it; else this year's until it is paid; else the next that nobody paid.
 * It is the benefit year that somebody is asked about whose place names no day.
 */
export const yearToAsk = ({ usual, on }: Family, { years }: Pick<Member, 'years'>): number => yearAsked(usual, years, on)

function yearAsked(usual: Windows, years: CoverHistory, on: IsoDate): number {
  const year = yearOf(on)
  const isAhead = windowAt(usual, year + 1, on)?.stage === 'ahead'
  if (!isAhead && yearIn(years, year + 1) === undefined) return year + 1
  return isAhead && !isPaid(years, year) ? year : firstOpen(years, year + 1)
}

const isPaid = (years: CoverHistory, year: number): boolean => yearIn(years, year)?.state === 'paid'
const firstOpen = (years: CoverHistory, year: number): number => (isPaid(years, year) ? year + 1 : year)

/** When most places take the payment of a benefit year, how that lies on the day, and the least that may be asked for it. */
export const usualWindow = ({ usual, on }: Family, year: number): UsualWindow | undefined => windowAt(usual, year, on)

/** The window of the place itself, for somebody who may turn out to pay in it; one that is over stays until the next opens, and a late one counts. */
export function ownWindow(rules: EnrolmentRules, on: IsoDate): UsualWindow | undefined {
  const window = windowAt(rules, yearAsked(rules, [], on), on)
  if (window?.stage !== 'gone') return window
  const to = lateFor(rules, window.year)?.pay.to
  return to === undefined || on > to ? window : { ...window, to, stage: 'open', daysLeft: daysBetween(on, to) }
}

function windowAt(rules: Windows, year: number, on: IsoDate): UsualWindow | undefined {
  const window = windowFor(rules, year)
  if (window?.pay.from === undefined) return undefined
  const { from, to } = window.pay
  const stage = on < from ? 'ahead' : on <= to ? 'open' : 'gone'
  return { year, from, to, stage, daysLeft: daysBetween(on, to), ...given({ least: leastOf(rules, year) }) }
}

function leastOf(rules: Windows, year: number): Least | undefined {
  const premiums = premiumsFor(rules, year)
  return premiums && { sum: payable(premiums.rows[0], undefined), of: premiums.basis }
}
