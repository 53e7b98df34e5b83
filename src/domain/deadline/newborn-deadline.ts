import type { IsoDate } from '@/domain/date/iso-date'
import { yearIn } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import { newbornOutcomesOf, newbornTime, type NewbornTime } from '@/domain/enrolment/newborn'
import { amountFor } from '@/domain/enrolment/premium'
import type { EnrolmentRules, NewbornRule } from '@/domain/enrolment/terms'
import { termOf } from '@/domain/enrolment/yearly-cover'
import { given } from '@/domain/form/given'
import type { Deadline, Family } from './deadline'
import { dueOrOverdue, finish, idOf, type Draft, type Insured } from './finish'
import { enrolmentYears } from './year-to-pay'

/**
 * 新生儿参保: one deadline, for one year or for both where the time limit crosses the year end. After its days it stays while a year that it
 * was for is not over, nor said to be missed; a later year of which a window is known is an ordinary premium then.
 */
export function newbornDeadline(family: Family, insured: Insured): readonly Deadline[] {
  const { birthDate } = insured.member
  const { newborn } = insured.rules
  return birthDate === undefined || newborn === undefined ? [] : ofBirth(family, insured, newborn, birthDate)
}

/** Where no place is filled in: as many days as the nation's rules give; what it costs, and where it is paid, is not known. */
export function placelessNewborn(family: Family, member: Member): readonly Deadline[] {
  const { newborn } = family.usual
  const rules: EnrolmentRules = { areaCode: '', areaName: '', hotline: '', windows: [], late: [], premiums: [], aid: [], channels: [], ...given({ newborn }) }
  return newbornDeadline(family, { member, rules }).map((deadline) => ({ ...deadline, certainty: 'inferred' }))
}

/** Somebody still in the days of a first enrolment that is for this year too: no season is theirs. */
export function isInBirthDays({ birthDate }: Pick<Member, 'birthDate'>, rule: NewbornRule | undefined, year: number, on: IsoDate): boolean {
  if (birthDate === undefined || rule === undefined) return false
  const { lastDay, years } = newbornTime(rule, birthDate)
  return on <= lastDay && years.includes(year)
}

function ofBirth(family: Family, insured: Insured, newborn: NewbornRule, birthDate: IsoDate): readonly Deadline[] {
  const time = newbornTime(newborn, birthDate)
  const told = enrolmentYears(family.on, insured).map((year) => ({ year, said: yearIn(insured.member.years, year) }))
  const unpaid = told.filter(({ said }) => said === undefined || said.state === 'missed').map(({ year }) => year)
  const done = unpaid.length === 0
  const left = family.on > time.lastDay ? unpaid.filter((year) => family.on <= termOf(insured.rules, year).to) : unpaid
  if (!done && family.on > time.lastDay && left.every((year) => yearIn(insured.member.years, year)?.state === 'missed')) return []
  return [finish(family, { ...draftOf(family, insured, newborn, birthDate, time), ...paidPart(insured, left), ...given({ done, doneOn: done ? told[0]?.said?.paidOn : undefined }) })]
}

const paidPart = ({ member, rules }: Insured, unpaid: readonly number[]): Pick<Deadline, 'amounts'> => ({
  amounts: unpaid.map((year) => ({ year, amount: amountFor(rules, member, year) }))
})

function draftOf({ on }: Family, { member, rules }: Insured, rule: NewbornRule, birthDate: IsoDate, { lastDay, years }: NewbornTime): Draft {
  return {
    id: idOf(rules.areaCode, member.id, 'newborn', years[0]),
    kind: 'newborn',
    memberId: member.id,
    areaCode: rules.areaCode,
    year: years[0],
    date: lastDay,
    opens: birthDate,
    open: dueOrOverdue(on, lastDay),
    counter: true,
    where: rules.channels,
    certainty: rule.within.doubt === undefined ? 'published' : 'inferred',
    evidence: [rule.within, ...(rule.bothYears === undefined ? [] : [rule.bothYears])],
    newbornOutcomes: newbornOutcomesOf(rules, birthDate, lastDay, on)
  }
}
