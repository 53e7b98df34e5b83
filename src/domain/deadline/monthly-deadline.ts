import { dayOf, type IsoDate } from '@/domain/date/iso-date'
import { firstDayOf, lastDayOf, monthAfter, yearMonthOf, type YearMonth } from '@/domain/date/year-month'
import type { Amount } from '@/domain/enrolment/premium'
import { adopted, flexibleWindowFor, lastKnown } from '@/domain/enrolment/published'
import type { EnrolmentRules, FlexiblePay, MonthDays } from '@/domain/enrolment/terms'
import type { Deadline, Family } from './deadline'
import { dueOrOverdue, finish, idOf, type Insured } from './finish'

/** So many months ahead are shown; the later ones come as the earlier ones are paid. */
const MONTHS_AHEAD = 6

/**
 * 灵活就业 pay each month on the place's own days; where nobody says which, by the month's end. One for each month that is not paid yet.
 * Once a month is over without it, the pause is the matter; after a pause that was said to be over, the last month is asked for.
 */
export function monthlyDeadlines(family: Family, { member, rules }: Insured): readonly Deadline[] {
  const next = nextMonth(member)
  if (next === undefined || next < yearMonthOf(family.on)) return []
  const months = Array.from({ length: MONTHS_AHEAD }, (_, ahead) => monthAfter(next, ahead)).filter((month) => !isPaidByYear(rules, month, family.on))
  return months.map((month) => ofMonth(family, { member, rules }, month))
}

/** The place collects that whole year at once, and its time is not over. */
function isPaidByYear(rules: EnrolmentRules, month: YearMonth, on: IsoDate): boolean {
  const window = flexibleWindowFor(rules, Number(month.slice(0, 4)))
  return window !== undefined && on <= window.pay.to
}

const nextMonth = ({ insurance, lastPaidMonth, paidAgainFrom }: Insured['member']): YearMonth | undefined =>
  insurance === 'flexible' && lastPaidMonth !== undefined && paidAgainFrom === undefined ? monthAfter(lastPaidMonth) : undefined

/** Whether the first month that was not paid is over. */
export const isMonthOver = (lastPaid: YearMonth, on: IsoDate): boolean => on > lastDayOf(monthAfter(lastPaid))

function ofMonth(family: Family, { member, rules }: Insured, month: YearMonth): Deadline {
  const pay = payIn(rules, month)
  const { from, to } = daysIn(month, pay?.days && adopted(pay.days))
  return finish(family, {
    id: idOf(rules.areaCode, member.id, 'monthly', month),
    kind: 'monthly',
    memberId: member.id,
    areaCode: rules.areaCode,
    opens: from,
    date: to,
    open: family.on < from ? 'upcoming' : dueOrOverdue(family.on, to),
    amounts: [{ amount: amountOf(pay) }],
    certainty: pay?.days === undefined ? 'inferred' : 'published',
    evidence: pay?.days === undefined ? [] : [pay.days]
  })
}

/** What the place says of that month: the last entry that has begun by then. */
function payIn({ flexible = [] }: EnrolmentRules, month: YearMonth): FlexiblePay | undefined {
  const begun = flexible.filter(({ from }) => from === undefined || from <= lastDayOf(month))
  return lastKnown(begun, Number(month.slice(0, 4)))?.entry
}

/** Whether the place says on which days of a month it is paid, or when a year is. */
export function knowsMonthDays(rules: EnrolmentRules, on: IsoDate): boolean {
  const pay = payIn(rules, yearMonthOf(on))
  return pay?.days !== undefined || pay?.pay !== undefined
}

/** A day that a month does not have is its last. */
function daysIn(month: YearMonth, days: MonthDays | undefined): { readonly from: IsoDate; readonly to: IsoDate } {
  const last = dayOf(lastDayOf(month))
  const at = (day: number): IsoDate => `${month}-${String(Math.min(day, last)).padStart(2, '0')}` as IsoDate
  return days === undefined ? { from: firstDayOf(month), to: lastDayOf(month) } : { from: at(days.from), to: at(days.to) }
}

/** Where there is one sum a month. Several are parts or choices, and nobody says which. */
function amountOf(pay: FlexiblePay | undefined): Amount {
  const [only, ...more] = pay?.fees.filter(({ per }) => per === 'month') ?? []
  if (pay === undefined || only === undefined || more.length > 0) return { kind: 'unknown' }
  return { kind: 'premium', rows: [{ amount: only.amount }], missing: [], basis: pay.year, projected: false, draft: false }
}
