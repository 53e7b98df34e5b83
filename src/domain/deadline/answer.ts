import type { IsoDate } from '@/domain/date/iso-date'
import { yearMonthOf, type YearMonth } from '@/domain/date/year-month'
import { withoutYear, withYear, yearIn } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import type { Deadline } from './deadline'

/** The member once a deadline of theirs is paid; `undefined` where a mark says all there is: nothing of it concerns cover. */
export function paidBy(member: Member, { kind, amounts, areaCode, date, opens, year }: Pick<Deadline, 'kind' | 'amounts' | 'areaCode' | 'date' | 'opens' | 'year'>, on: IsoDate): Member | undefined {
  if (kind === 'monthly') return year === undefined ? { ...member, lastPaidMonth: yearMonthOf(date) } : yearAtOnce(member, year)
  if (kind === 'gap') return madeUp(member, opens !== undefined && opens > on ? opens : on)
  if (kind !== 'premium' && kind !== 'newborn') return undefined
  const years = amounts.flatMap(({ year }) => (year === undefined ? [] : [year]))
  return { ...member, years: years.reduce((told, year) => withYear(told, { year, state: 'paid', paidOn: on, insuredAt: areaCode }), member.years) }
}

/** A whole year paid at once buys nothing of the months before it: a pause before it stays one. */
function yearAtOnce(member: Member, year: number): Member {
  const follows = (member.lastPaidMonth ?? '') >= `${year - 1}-12`
  return follows ? { ...member, lastPaidMonth: `${year}-12` as YearMonth } : { ...member, paidAgainFrom: `${year}-01` as YearMonth }
}

/** A pause that is made up is paid up to the month of that day, or one that has not begun up to its first month; an employer pays on by themselves. */
function madeUp({ lastPaidMonth: _last, paidAgainFrom: _again, ...member }: Member, on: IsoDate): Member {
  return member.insurance === 'flexible' ? { ...member, lastPaidMonth: yearMonthOf(on) } : member
}

/** The member as if it had not been paid; `undefined` where that is no year of theirs. A newborn's enrolment may have paid two. */
export function unpaidAgain(member: Member, { kind, year, doneOn }: Pick<Deadline, 'kind' | 'year' | 'doneOn'>): Member | undefined {
  if (year === undefined || yearIn(member.years, year) === undefined) return undefined
  const next = yearIn(member.years, year + 1)
  const both = kind === 'newborn' && next?.state === 'paid' && next.paidOn === doneOn
  const years = withoutYear(member.years, year)
  return { ...member, years: both ? withoutYear(years, year + 1) : years }
}

/** A pause that is too long to be made up: what is left is to say so. It stays a pause, and a mark is all that ends the matter. */
export const canLetGo = ({ kind, state }: Pick<Deadline, 'kind' | 'state'>): boolean => kind === 'gap' && state === 'overdue'

/** 「今年不缴了」 is `declined`: nobody is asked again. `missed` alone is what happened, and can still be paid while a window is open. */
export type YearAnswer = 'paid' | 'missed' | 'declined'

export const answeredYear = (member: Member, year: number, answer: YearAnswer): Member => ({
  ...member,
  years: withYear(member.years, { year, state: answer === 'paid' ? 'paid' : 'missed', ...(answer === 'declined' ? { declined: true } : {}) })
})
