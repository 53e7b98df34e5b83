import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { InForce, Lapsed, Standing, UnknownStanding, Waiting } from '@/domain/enrolment/standing'
import { isUnborn, type KnownCover } from './bill-cover'
import { copy } from './cover.copy'

/** The first thing said of a bill. */
export function coverTitle({ kind, member, standing, on }: KnownCover): string {
  if (isUnborn(member, on)) return copy.unborn(member.nickname)
  if (kind === 'covered') return copy.covered(member.nickname)
  if (kind === 'unknown') return copy.unknown(member.nickname)
  return standing.kind === 'waiting' ? copy.waiting(member.nickname) : copy.notCovered(member.nickname)
}

/** Why, and the day that counts. */
export function coverReason({ member, standing, on }: KnownCover, today: IsoDate): string {
  if (isUnborn(member, on)) return copy.bornOn(dayWord(member.birthDate ?? on, today)) + copy.day(dayWord(on, today))
  return standing.kind === 'inForce' ? reasonOf(standing, today) : reasonOf(standing, today) + copy.day(dayWord(on, today))
}

function reasonOf(standing: Standing, today: IsoDate): string {
  switch (standing.kind) {
    case 'inForce':
      return inForce(standing, today)
    case 'waiting':
      return waiting(standing, today)
    case 'lapsed':
      return lapsed(standing, today)
    case 'notInsured':
      return copy.notInsured
    case 'unknown':
      return missing(standing)
  }
}

function inForce({ until, certainty }: InForce, today: IsoDate): string {
  const end = until === undefined ? copy.paidByOthers : copy.until(dayWord(until, today))
  return certainty === 'inferred' ? end + copy.inferred : end
}

const waiting = ({ on, readings }: Waiting, today: IsoDate): string =>
  copy.waitUntil(dayWord(on, today)) + (readings.some((reading) => reading.on !== on) ? copy.laterOf : '')

function lapsed({ why, year, lastPaid, since }: Lapsed, today: IsoDate): string {
  if (lastPaid !== undefined) return copy.stopped(lastPaid.slice(0, 4), Number(lastPaid.slice(5)))
  if (year === undefined) return copy.lapsed(dayWord(since, today))
  return why === 'paidTooLate' ? copy.paidTooLate(year) : copy.missed(year)
}

function missing({ missing: [first], year, month }: UnknownStanding): string {
  if (first !== 'payment') return copy.missing[first]
  return month === undefined ? copy.missing.year(year ?? 0) : copy.missing.month(Number(month.slice(5)))
}
