import type { Member } from '@/domain/enrolment/member'
import { newbornOutcomesOf, newbornTime } from '@/domain/enrolment/newborn'
import { amountFor } from '@/domain/enrolment/premium'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import type { Deadline, Family } from './deadline'
import { dueOrOverdue, finish, idOf, type Insured } from './finish'

/** Benefit years that a newborn's enrolment pays for: the ordinary windows of these years are left out. */
export function newbornYears({ newborn }: Pick<EnrolmentRules, 'newborn'>, { birthDate }: Member): readonly number[] {
  return newborn === undefined || birthDate === undefined ? [] : newbornTime(newborn, birthDate).years
}

/** 新生儿参保: one deadline, for one year or for both where the time limit crosses the year end. */
export function newbornMatters(family: Family, { member, rules }: Insured): readonly Deadline[] {
  const { birthDate } = member
  if (birthDate === undefined || rules.newborn === undefined) return []
  const { lastDay, years } = newbornTime(rules.newborn, birthDate)
  const unpaid = years.filter((year) => !member.paidYears.includes(year))
  return [
    finish(family, {
      id: idOf(rules.areaCode, member.id, 'newborn', years[0]),
      kind: 'newborn',
      memberId: member.id,
      areaCode: rules.areaCode,
      year: years[0],
      date: lastDay,
      opens: birthDate,
      open: dueOrOverdue(family.on, lastDay),
      done: unpaid.length === 0,
      counter: true,
      amounts: unpaid.map((year) => ({ year, amount: amountFor(rules, member, year) })),
      where: rules.channels,
      certainty: rules.newborn.within.doubt === undefined ? 'published' : 'inferred',
      evidence: [rules.newborn.within, ...(rules.newborn.bothYears === undefined ? [] : [rules.newborn.bothYears])],
      newbornOutcomes: newbornOutcomesOf(rules, birthDate, lastDay, family.on)
    })
  ]
}
