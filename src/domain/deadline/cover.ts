import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { coverIf, type Cover } from '@/domain/enrolment/first-day'
import type { Certainty } from '@/domain/enrolment/published'
import type { Band, Deadline, Family } from './deadline'
import { finish, idOf } from './finish'
import { premiumId, type Matter } from './matter'

/** What follows from the payments that were made: when cover begins and ends, and the wait before it. */
export function coverMatters(family: Family, matters: readonly Matter[]): { readonly deadlines: readonly Deadline[]; readonly bands: readonly Band[] } {
  const bought = matters.flatMap((matter) => boughtIn(family, matter))
  return { deadlines: bought.flatMap((one) => coverEvents(family, one)), bands: bought.flatMap(waitBand) }
}

/** A payment that bought cover, the day that counts for it, and what it bought. */
type Bought = { readonly matter: Matter; readonly day: IsoDate; readonly cover: Extract<Cover, { kind: 'from' }> }

/** Nothing for a year that is unpaid. */
function boughtIn(family: Family, matter: Matter): Bought[] {
  const day = paidOn(family, matter)
  if (day === undefined) return []
  const cover = coverIf(matter.rules, matter.member, matter.year, day)
  return cover.kind === 'from' ? [{ matter, day, cover }] : []
}

/**
 * The day that counts as the day of payment: the mark's, or some day in the window where only the year is known.
 * A year in both lists of the member was missed and paid up later, which buys no cover in it.
 */
function paidOn(family: Family, { member, rules, year, window }: Matter): IsoDate | undefined {
  const mark = family.marks[premiumId(rules.areaCode, member.id, year)]
  if (mark !== undefined) return window.pay.from !== undefined && mark < window.pay.from ? window.pay.from : mark
  return member.paidYears.includes(year) && !member.missedYears.includes(year) ? window.pay.to : undefined
}

const certaintyOf = ({ matter, cover }: Bought): Certainty =>
  cover.readings.length > 1 || cover.lapse.beforeRule > 0 ? 'inferred' : matter.window.certainty

function coverEvents(family: Family, bought: Bought): Deadline[] {
  const { member, rules, year, window } = bought.matter
  const [first] = bought.cover.readings
  if (first.tooLate) return []
  const base = { memberId: member.id, areaCode: rules.areaCode, year, open: 'event', evidence: window.evidence } as const
  const id = (kind: string) => idOf(rules.areaCode, member.id, kind, year)
  return [
    finish(family, { ...base, id: id('coverStart'), kind: 'coverStart', date: first.on, certainty: certaintyOf(bought) }),
    finish(family, { ...base, id: id('coverEnd'), kind: 'coverEnd', date: window.cover.to, certainty: window.certainty })
  ]
}

/** Days without cover that somebody has paid for: from the start of the wait to the day before cover. */
function waitBand(bought: Bought): Band[] {
  const { member, rules, year, window } = bought.matter
  const [first, ...others] = bought.cover.readings
  if (first.on <= window.cover.from) return []
  const latest = others.reduce((last, { on }) => (on > last ? on : last), first.on)
  return [
    {
      id: idOf(rules.areaCode, member.id, 'wait', year),
      kind: 'wait',
      areaCode: rules.areaCode,
      memberIds: [member.id],
      year,
      from: bought.day > window.cover.from ? bought.day : window.cover.from,
      to: addDays(first.on, -1),
      ...(latest > first.on ? { mayLastUntil: addDays(latest, -1) } : {}),
      certainty: certaintyOf(bought),
      evidence: waitingEvidence(bought.matter)
    }
  ]
}

const waitingEvidence = ({ rules: { waiting } }: Matter): Band['evidence'] =>
  waiting === undefined ? [] : [waiting.fixed, waiting.addedPerYear, waiting.freeYears]
