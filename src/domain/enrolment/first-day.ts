import { addDays, addMonths, monthOf, startOfMonth, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { given } from '@/domain/form/given'
import { isPaidYear, withYear } from './history'
import type { Member } from './member'
import { lateFor, windowFor, type Certainty, type LateOfYear, type WindowOfYear } from './published'
import type { EnrolmentRules, StartRule } from './terms'
import { afterWait, lapseBefore, waitsFor, type Lapse, type WaitReading } from './waiting'

/** 集中缴费期内 / 延期缴费期内 / 都过了 */
export type Phase = 'inTime' | 'late' | 'after'

export type CoverReading = {
  /** First day of cover. */
  readonly on: IsoDate
  readonly wait?: WaitReading
  readonly label?: string
  /** That day is past the year that was paid for: the money buys nothing in it. */
  readonly tooLate: boolean
}

/** The careful one: of several readings the latest day. */
export const latest = (readings: readonly [CoverReading, ...CoverReading[]]): IsoDate =>
  readings.reduce((last, { on }) => (on > last ? on : last), readings[0].on)

/** The first day of cover if somebody pays on a day. Several readings where the rules can be read in several ways. */
export type Cover =
  | {
      readonly kind: 'from'
      readonly year: number
      readonly phase: Phase
      readonly readings: readonly [CoverReading, ...CoverReading[]]
      readonly lapse: Lapse
      readonly certainty: Certainty
    }
  | { readonly kind: 'notOpen'; readonly opens: IsoDate }
  | { readonly kind: 'unknown'; readonly why: 'noWindow' | 'noWaitingRule' }

const NO_LAPSE: Lapse = { years: [], repaired: 0, open: false, beforeRule: 0 }

/** Later of two days. */
const laterDay = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

const bare = (on: IsoDate): CoverReading => ({ on, tooLate: false })

/** First day of cover for a resident who pays the premium of `year` on `payOn`. */
export function coverIf(rules: EnrolmentRules, member: Member, year: number, payOn: IsoDate): Cover {
  const window = windowFor(rules, year)
  if (window === undefined) return { kind: 'unknown', why: 'noWindow' }
  if (window.pay.from !== undefined && payOn < window.pay.from) return { kind: 'notOpen', opens: window.pay.from }

  const late = lateFor(rules, year)
  const phase = phaseOf(window, late, payOn)
  const lateWindow = phase === 'late' ? late : undefined
  const lapse = lapseFor(rules, member, year)
  const [first, ...more] = lateWindow ? lateDays(rules, window, lateWindow, lapse, payOn) : waitDays(rules, window, lapse, phase, payOn)
  if (first === undefined) return { kind: 'unknown', why: 'noWaitingRule' }

  const close = (reading: CoverReading): CoverReading => ({ ...reading, tooLate: reading.on > window.cover.to })
  const certainty = lateWindow ? weaker(window.certainty, lateWindow.certainty) : window.certainty
  return { kind: 'from', year, phase, lapse, certainty, readings: [close(first), ...more.map(close)] }
}

export function phaseOf(window: WindowOfYear, late: LateOfYear | undefined, payOn: IsoDate): Phase {
  if (payOn <= window.pay.to) return 'inTime'
  return late !== undefined && payOn <= late.pay.to ? 'late' : 'after'
}

const ORDER: readonly Certainty[] = ['published', 'entered', 'inferred', 'projected', 'unknown']
export const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b)

function lapseFor(rules: EnrolmentRules, member: Member, year: number): Lapse {
  const { waiting } = rules
  return waiting === undefined || year < waiting.since ? NO_LAPSE : lapseBefore(member, year, waiting.since)
}

/** In the window the wait runs from the first day of the benefit year (青岛: whole months from 1 January); after it, from payment. */
function waitDays(rules: EnrolmentRules, window: WindowOfYear, lapse: Lapse, phase: Phase, payOn: IsoDate): CoverReading[] {
  if (phase === 'inTime' && lapse.years.length === 0) return [bare(window.cover.from)]
  const { waiting } = rules
  if (waiting === undefined || window.year < waiting.since) return []
  const from = phase === 'inTime' ? window.cover.from : laterDay(payOn, window.cover.from)
  return waitsFor(waiting, lapse, phase === 'inTime').map((wait) => waited(from, wait))
}

const waited = (from: IsoDate, wait: WaitReading): CoverReading => ({
  on: afterWait(from, wait),
  wait,
  ...given({ label: wait.label }),
  tooLate: false
})

/** In the late window the area's own start rule holds; somebody with missed years also waits, and the later day counts. */
function lateDays(rules: EnrolmentRules, window: WindowOfYear, late: LateOfYear, lapse: Lapse, payOn: IsoDate): CoverReading[] {
  const waits = waitDays(rules, window, lapse, 'after', payOn)
  return late.start.readings.flatMap(({ value, label }): CoverReading[] => {
    if (value.kind === 'wait') return waits
    const start = laterDay(startBy(value, window, payOn), window.cover.from)
    const named = { ...bare(start), ...given({ label }) }
    if (lapse.years.length === 0) return [named]
    return waits.map((wait) => (wait.on > start ? wait : named))
  })
}

function startBy(rule: Exclude<StartRule, { kind: 'wait' }>, window: WindowOfYear, payOn: IsoDate): IsoDate {
  switch (rule.kind) {
    case 'coverStart':
      return window.cover.from
    case 'payDay':
      return payOn
    case 'dayAfter':
      return addDays(payOn, 1)
    case 'monthsAfter':
      return addMonths(startOfMonth(payOn), rule.months)
    case 'byGap':
      return addMonths(startOfMonth(payOn), monthsWithout(window.cover.from, payOn) <= rule.upToMonths ? rule.within : rule.beyond)
  }
}

/** Months without cover up to and including the month of payment; zero or less before the year begins. */
const monthsWithout = (coverFrom: IsoDate, payOn: IsoDate): number =>
  (yearOf(payOn) - yearOf(coverFrom)) * 12 + monthOf(payOn) - monthOf(coverFrom) + 1

/** What happens if it is paid on this day. */
export type Outcome = {
  readonly when: 'today' | 'lastDay' | 'afterWindow' | 'lastLateDay' | 'nextYear'
  readonly payOn: IsoDate
  readonly cover: Cover
}

/**
 * The same premium paid today, on the last day of the window, just after it, on the last day of the late window, and not at
 * all this year but in next year's window: side by side. Days that are past are left out.
 */
export function outcomesOf(rules: EnrolmentRules, member: Member, year: number, on: IsoDate): readonly Outcome[] {
  const window = windowFor(rules, year)
  if (window === undefined) return []
  const late = lateFor(rules, year)
  const at = (when: Outcome['when'], payOn: IsoDate): Outcome => ({ when, payOn, cover: coverIf(rules, member, year, payOn) })
  const opened = window.pay.from === undefined || on >= window.pay.from
  const later: Outcome[] = [
    at('lastDay', window.pay.to),
    at('afterWindow', addDays(window.pay.to, 1)),
    ...(late ? [at('lastLateDay', late.pay.to)] : [])
  ]
  return [...(opened ? [at('today', on)] : []), ...later.filter(({ payOn }) => payOn >= on), ...aYearLater(rules, member, year)]
}

function aYearLater(rules: EnrolmentRules, member: Member, year: number): Outcome[] {
  const next = windowFor(rules, year + 1)
  if (next === undefined) return []
  const missed: Member = { ...member, years: withYear(member.years, { year, state: isPaidYear(member.years, year) ? 'repaired' : 'missed' }) }
  return [{ when: 'nextYear', payOn: next.pay.to, cover: coverIf(rules, missed, year + 1, next.pay.to) }]
}
