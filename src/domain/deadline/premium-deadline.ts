import { daysBetween, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { outcomesOf } from '@/domain/enrolment/first-day'
import { amountFor } from '@/domain/enrolment/premium'
import type { LateOfYear, WindowOfYear } from '@/domain/enrolment/published'
import type { Deadline, DeadlineState, Family } from './deadline'
import { given } from '@/domain/form/given'
import { finish } from './finish'
import { premiumId, type YearToPay } from './year-to-pay'

/** How a payment stands, and the window that decides its day. */
type Payment = {
  readonly open: Exclude<DeadlineState, 'done'>
  readonly date: IsoDate
  readonly found: Pick<WindowOfYear, 'pay' | 'certainty' | 'basis'>
}

/** Nobody is reminded for longer of a year of which nothing was ever said: after that it is asked about, until it is over. */
const OVERDUE_DAYS = 180

/** The deadline for paying one year's premium; nothing once it was said to be missed, or its year is over. */
export function premiumDeadline(family: Family, due: YearToPay): Deadline[] {
  const { member, rules, year } = due
  const done = isPaid(due)
  const payment = done ? inWindow(due, 'due') : openPayment(due, family.on)
  if (payment === null) return []
  const { open, date, found } = payment
  return [
    finish(family, {
      id: premiumId(rules.areaCode, member.id, year),
      kind: 'premium',
      memberId: member.id,
      areaCode: rules.areaCode,
      year,
      open,
      date,
      ...given({ missedOn: isOver(open) ? due.window.pay.to : undefined, opens: found.pay.from, doneOn: due.told?.paidOn, basis: found.certainty === 'projected' ? found.basis : undefined }),
      done,
      counter: open !== 'ask',
      amounts: [{ year, amount: amountFor(rules, member, year) }],
      where: rules.channels,
      certainty: found.certainty,
      evidence: evidenceOf(due),
      ...(done || isFarAhead(due, family.on) ? {} : { outcomes: outcomesOf(rules, member, year, family.on) })
    })
  ]
}

const isOver = (open: Payment['open']): boolean => open === 'late' || open === 'overdue'

const isPaid = ({ told }: YearToPay): boolean => told !== undefined && told.state !== 'missed'

/** Years whose payment nobody weighs today: `outcomesOf` answers for them when asked. */
const isFarAhead = ({ year }: YearToPay, on: IsoDate): boolean => year > yearOf(on) + 1

const evidenceOf = ({ window, late }: YearToPay): Deadline['evidence'] => [...window.evidence, ...(late?.evidence ?? [])]

const inLate = (late: LateOfYear, open: Payment['open']): Payment => ({ open, date: late.pay.to, found: late })

const inWindow = ({ window }: YearToPay, open: Payment['open']): Payment => ({ open, date: window.pay.to, found: window })

/** 今年不缴了: nobody is asked again. */
const openPayment = (due: YearToPay, on: IsoDate): Payment | null => (due.told?.declined === true ? null : paymentOf(due, on))

/** Where an unpaid year stands on `on`; `null` once nothing can be done or asked. */
function paymentOf(due: YearToPay, on: IsoDate): Payment | null {
  const { window, late } = due
  if (on <= window.pay.to) return inWindow(due, on < (window.pay.from ?? on) ? 'upcoming' : 'due')
  if (late !== undefined && on <= late.pay.to) return inLate(late, 'late')
  return isSettled(due, on) ? null : afterAll(due, on)
}

/** The family said that it was missed, or the year it was for is over: how the person stands says the rest. */
const isSettled = ({ told, window }: YearToPay, on: IsoDate): boolean => told?.state === 'missed' || on > window.cover.to

function afterAll(due: YearToPay, on: IsoDate): Payment {
  const { window, late } = due
  const open = daysBetween((late ?? window).pay.to, on) <= OVERDUE_DAYS ? 'overdue' : 'ask'
  return late === undefined ? inWindow(due, open) : inLate(late, open)
}
