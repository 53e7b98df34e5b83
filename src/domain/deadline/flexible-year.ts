import { yearOf } from '@/domain/date/iso-date'
import type { YearMonth } from '@/domain/date/year-month'
import { flexibleWindowFor } from '@/domain/enrolment/published'
import { given } from '@/domain/form/given'
import type { Deadline, Family } from './deadline'
import { dueOrOverdue, finish, idOf, type Insured } from './finish'

/**
 * 灵活就业 where the place collects a whole year at once: one deadline for this year and the next. It goes by a payment up to December;
 * once the time is over, by any month of that year, for then it is paid by the month. Who never said a month is asked that first.
 */
export function flexibleYears(family: Family, insured: Insured): readonly Deadline[] {
  const year = yearOf(family.on)
  return insured.member.insurance === 'flexible' ? [year, year + 1].flatMap((one) => ofYear(family, insured, one)) : []
}

const isPaid = (lastPaid: YearMonth, again: YearMonth | undefined, year: number, isOver: boolean): boolean =>
  lastPaid >= `${year}-12` || (again !== undefined && again >= `${year}-01`) || (isOver && (again ?? lastPaid) >= `${year}-01`)

function ofYear(family: Family, { member, rules }: Insured, year: number): readonly Deadline[] {
  const window = flexibleWindowFor(rules, year)
  const { lastPaidMonth: lastPaid, paidAgainFrom: again } = member
  if (window === undefined || lastPaid === undefined || isPaid(lastPaid, again, year, family.on > window.pay.to)) return []
  const { pay: { from, to }, certainty, basis, evidence } = window
  return [
    finish(family, {
      id: idOf(rules.areaCode, member.id, 'monthly', year),
      kind: 'monthly',
      memberId: member.id,
      areaCode: rules.areaCode,
      year,
      ...given({ opens: from, basis: certainty === 'projected' ? basis : undefined }),
      date: to,
      open: from !== undefined && family.on < from ? 'upcoming' : dueOrOverdue(family.on, to),
      counter: true,
      amounts: [{ year, amount: { kind: 'unknown' } }],
      where: rules.channels,
      certainty,
      evidence
    })
  ]
}
