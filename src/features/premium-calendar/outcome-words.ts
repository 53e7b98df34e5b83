import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { NewbornOutcome } from '@/domain/deadline/deadline'
import type { Cover, CoverReading, Outcome } from '@/domain/enrolment/first-day'
import type { NewbornCover } from '@/domain/enrolment/newborn'
import { copy } from './calendar.copy'

const words = copy.missed

/** When cover begins, in words: 「2027年1月1日开始享受」. */
export function coverWords(cover: Cover, payOn: IsoDate, on: IsoDate): string {
  switch (cover.kind) {
    case 'notOpen':
      return words.notOpen(dayWord(cover.opens, on))
    case 'unknown':
      return cover.why === 'noWindow' ? words.noWindow : words.noWaitingRule
    case 'from':
      return fromWords(cover.readings, payOn, on)
  }
}

function fromWords(readings: readonly [CoverReading, ...CoverReading[]], payOn: IsoDate, on: IsoDate): string {
  if (readings.every(({ tooLate }) => tooLate)) return words.tooLate
  const days = readings.map((reading) => reading.on).sort()
  const [first, last] = [days[0] as IsoDate, days[days.length - 1] as IsoDate]
  if (first !== last) return words.fromRange(dayWord(first, on), dayWord(last, on))
  return first <= payOn ? words.fromNow : words.from(dayWord(first, on))
}

/** 「等 3 个月，4月1日开始享受」: the wait belongs to the late side of the fork. */
export function lateWords(cover: Cover, payOn: IsoDate, on: IsoDate): string {
  const start = coverWords(cover, payOn, on)
  if (cover.kind !== 'from') return start
  const { wait } = cover.readings[0]
  if (wait === undefined) return start
  const { fixed, addedMonths } = wait
  const length = fixed.days === undefined ? words.waitMonths(fixed.months + addedMonths) : words.waitDays(fixed.days)
  return copy.names([length, start, words.uncovered])
}

export type Row = readonly [when: string, start: string]

/** Every day of payment beside what it brings. */
export const outcomeRows = (outcomes: readonly Outcome[], on: IsoDate): readonly Row[] =>
  outcomes.map(({ when, payOn, cover }) => [words.onDay(copy.outcomes[when], dayWord(payOn, on)), coverWords(cover, payOn, on)])

export function newbornWords(cover: NewbornCover, on: IsoDate): string {
  switch (cover.kind) {
    case 'fromBirth':
      return words.fromBirth
    case 'afterPayment':
      return words.afterPayment(dayWord(cover.on, on))
    case 'ordinary':
      return words.ordinary
    case 'unknown':
      return words.noWaitingRule
  }
}

export type Branch = { readonly title: string; readonly note: string }
export type Branches = { readonly inTime: Branch; readonly late: Branch }

/** The two sides of a premium's deadline; nothing once the last day is past. */
export function premiumBranches(outcomes: readonly Outcome[], on: IsoDate): Branches | undefined {
  const inTime = outcomes.find(({ when }) => when === 'lastDay') ?? outcomes.find(({ when }) => when === 'lastLateDay')
  const late = outcomes.find(({ when }) => when === 'afterWindow') ?? outcomes.find(({ when }) => when === 'nextYear')
  if (inTime === undefined || late === undefined || inTime === late) return undefined
  return {
    inTime: { title: words.payBy(dayWord(inTime.payOn, on)), note: coverWords(inTime.cover, inTime.payOn, on) },
    late: { title: words.payAfter(dayWord(late.payOn, on)), note: lateWords(late.cover, late.payOn, on) }
  }
}

export function newbornBranches(outcomes: readonly NewbornOutcome[], on: IsoDate): Branches | undefined {
  const inTime = outcomes.find(({ when }) => when === 'lastDay')
  const late = outcomes.find(({ when }) => when === 'afterwards')
  if (inTime === undefined || late === undefined) return undefined
  return {
    inTime: { title: words.payBy(dayWord(inTime.payOn, on)), note: newbornWords(inTime.cover, on) },
    late: { title: words.payAfter(dayWord(late.payOn, on)), note: newbornWords(late.cover, on) }
  }
}
