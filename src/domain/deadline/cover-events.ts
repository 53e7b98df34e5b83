import { addDays } from '@/domain/date/iso-date'
import { latest } from '@/domain/enrolment/first-day'
import { boughtIn, type Purchase } from '@/domain/enrolment/yearly-cover'
import type { Band, Deadline, Family } from './deadline'
import { finish, idOf } from './finish'
import type { YearToPay } from './year-to-pay'

/** What follows from the payments that were made: when cover begins and ends, and the wait before it. */
export function coverEvents(family: Family, years: readonly YearToPay[]): { readonly deadlines: readonly Deadline[]; readonly bands: readonly Band[] } {
  const bought = years.flatMap(boughtBy)
  return { deadlines: bought.flatMap((one) => startAndEnd(family, one)), bands: bought.flatMap(waitBand) }
}

/** A year that was paid, and what that bought. */
type Bought = { readonly paid: YearToPay; readonly cover: Purchase }

/** Nothing for a year that is unpaid, or where no source says how long the wait is. */
function boughtBy(paid: YearToPay): Bought[] {
  const { member, rules, year, told } = paid
  const cover = told?.state === 'paid' ? boughtIn(member, rules, year) : undefined
  return cover === undefined || typeof cover === 'string' ? [] : [{ paid, cover }]
}

function startAndEnd(family: Family, { paid, cover }: Bought): Deadline[] {
  const { member, rules, year, window } = paid
  // The last day that any reading names, as everywhere a person is said to be covered.
  const start = latest(cover.readings)
  if (start > window.cover.to) return []
  const base = { memberId: member.id, areaCode: rules.areaCode, year, open: 'event', evidence: window.evidence } as const
  const id = (kind: string) => idOf(rules.areaCode, member.id, kind, year)
  return [
    finish(family, { ...base, id: id('coverStart'), kind: 'coverStart', date: start, certainty: cover.certainty }),
    finish(family, { ...base, id: id('coverEnd'), kind: 'coverEnd', date: window.cover.to, certainty: window.certainty })
  ]
}

/** Days without cover that somebody has paid for: from the start of the wait to the day before cover; none where that cover never begins. */
function waitBand({ paid, cover }: Bought): Band[] {
  const { member, rules, year, window } = paid
  const last = latest(cover.readings)
  if (last <= window.cover.from || last > window.cover.to) return []
  return [
    {
      id: idOf(rules.areaCode, member.id, 'wait', year),
      kind: 'wait',
      areaCode: rules.areaCode,
      memberIds: [member.id],
      year,
      from: cover.from,
      to: addDays(last, -1),
      certainty: cover.certainty,
      evidence: waitingEvidence(paid)
    }
  ]
}

const waitingEvidence = ({ rules: { waiting } }: YearToPay): Band['evidence'] =>
  waiting === undefined ? [] : [waiting.fixed, waiting.addedPerYear, waiting.freeYears]
