import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { outcomesOf } from '@/domain/enrolment/first-day'
import { amountFor } from '@/domain/enrolment/premium'
import type { LateOfYear, WindowOfYear } from '@/domain/enrolment/published'
import type { Deadline, DeadlineState, Family } from './deadline'
import { finish } from './finish'
import { premiumId, type Matter } from './matter'

/** How a payment stands, and the window that decides its day. */
type Standing = {
  readonly open: Exclude<DeadlineState, 'done'>
  readonly date: IsoDate
  readonly found: Pick<WindowOfYear, 'pay' | 'certainty' | 'basis'>
}

/** The deadline for paying one year's premium; nothing once it can neither be paid nor asked about. */
export function premiumOf(family: Family, matter: Matter): Deadline[] {
  const { member, rules, year } = matter
  const id = premiumId(rules.areaCode, member.id, year)
  const done = member.paidYears.includes(year) || family.marks[id] !== undefined
  const standing = done ? inWindow(matter, 'due') : standingOf(matter, family.on)
  if (standing === null) return []
  const { open, date, found } = standing
  return [
    finish(family, {
      id,
      kind: 'premium',
      memberId: member.id,
      areaCode: rules.areaCode,
      year,
      open,
      date,
      ...(found.pay.from === undefined ? {} : { opens: found.pay.from }),
      done,
      counter: open !== 'ask',
      amounts: [{ year, amount: amountFor(rules, member, year) }],
      where: rules.channels,
      certainty: found.certainty,
      ...(found.certainty === 'projected' ? { basis: found.basis } : {}),
      evidence: evidenceOf(matter),
      ...(done || isFarAhead(matter, family.on) ? {} : { outcomes: outcomesOf(rules, member, year, family.on) })
    })
  ]
}

/** Years whose payment nobody weighs today: `outcomesOf` answers for them when asked. */
const isFarAhead = ({ year }: Matter, on: IsoDate): boolean => year > yearOf(on) + 1

const evidenceOf = ({ window, late }: Matter): Deadline['evidence'] => [...window.evidence, ...(late?.evidence ?? [])]

const inLate = (late: LateOfYear, open: Standing['open']): Standing => ({ open, date: late.pay.to, found: late })

const inWindow = ({ window }: Matter, open: Standing['open']): Standing => ({ open, date: window.pay.to, found: window })

/** Where an unpaid year stands on `on`; `null` once nothing can be done or asked. */
function standingOf(matter: Matter, on: IsoDate): Standing | null {
  const { window, late } = matter
  if (on <= window.pay.to) return inWindow(matter, on < (window.pay.from ?? on) ? 'upcoming' : 'due')
  if (late !== undefined && on <= late.pay.to) return inLate(late, 'late')
  return isSettled(matter, on) ? null : afterAll(matter)
}

/** The family said that it was missed, or the year it was for is over. */
const isSettled = ({ member, year, window }: Matter, on: IsoDate): boolean => member.missedYears.includes(year) || on > window.cover.to

const afterAll = (matter: Matter): Standing => (matter.late === undefined ? inWindow(matter, 'ask') : inLate(matter.late, 'ask'))
