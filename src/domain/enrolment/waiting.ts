import { addDays, addMonths, type IsoDate } from '@/domain/date/iso-date'
import { isMissedYear, isPaidYear, yearIn } from './history'
import type { Member } from './member'
import { adopted } from './published'
import type { Wait, WaitingRule } from './terms'

/** Benefit years missed in a row just before a year, the latest first. */
export type Lapse = {
  readonly years: readonly number[]
  /** Of those, how many were paid up later (缴费修复). */
  readonly repaired: number
  /** The family never said whether the year before these was paid: the run may be longer. */
  readonly open: boolean
  /** Years of the run from before the rule applied: sources do not say whether they count. */
  readonly beforeRule: number
}

/** One way to count the wait. */
export type WaitReading = { readonly fixed: Wait; readonly addedMonths: number; readonly label?: string }

type Payer = Pick<Member, 'years' | 'birthYear' | 'birthDate'>

const bornIn = (member: Payer): number => member.birthYear ?? (member.birthDate ? Number(member.birthDate.slice(0, 4)) : -Infinity)

/** The run of missed years that ends with `year − 1`, those that were paid up later among them. */
export function lapseBefore(member: Payer, year: number, since: number): Lapse {
  const born = bornIn(member)
  const years: number[] = []
  let at = year - 1
  while (at >= born && isMissedYear(member.years, at)) {
    years.push(at)
    at -= 1
  }
  return {
    years,
    repaired: years.filter((missed) => yearIn(member.years, missed)?.state === 'repaired').length,
    open: at >= born && at >= since && !isPaidYear(member.years, at),
    beforeRule: years.filter((missed) => missed < since).length
  }
}

/**
 * The waits that the rule allows for, one per way of reading it; empty where there is none: paid in time, nothing missed.
 *
 * Per reading: the fixed wait, plus `addedPerYear` months for each lapsed year beyond `freeYears`, less the repaired ones,
 * and never under the minimum for a long lapse.
 */
export function waitsFor(rule: WaitingRule, lapse: Pick<Lapse, 'years' | 'repaired'>, inTime: boolean): readonly WaitReading[] {
  if (inTime && lapse.years.length === 0) return []
  const readings = rule.fixed.readings.flatMap((fixed) =>
    rule.freeYears.readings.map((free): WaitReading => {
      const addedMonths = addedFor(rule, lapse, free.value, fixed.value)
      const label = [fixed.label, free.label].filter((part) => part !== undefined).join(' · ')
      return { fixed: fixed.value, addedMonths, ...(label === '' ? {} : { label }) }
    })
  )
  return readings.filter((one, i) => readings.findIndex((other) => sameWait(one, other)) === i)
}

function addedFor(rule: WaitingRule, lapse: Pick<Lapse, 'years' | 'repaired'>, freeYears: number, fixed: Wait): number {
  const counted = Math.max(0, lapse.years.length - freeYears)
  const repair = rule.repairPerYear === undefined ? 0 : adopted(rule.repairPerYear) * lapse.repaired
  const added = Math.max(0, counted * adopted(rule.addedPerYear) - repair)
  if (rule.longLapse === undefined) return added
  const { years, atLeastMonths } = adopted(rule.longLapse)
  return lapse.years.length >= years ? Math.max(added, atLeastMonths - wholeMonths(fixed)) : added
}

const wholeMonths = (wait: Wait): number => (wait.days === undefined ? wait.months : Math.floor(wait.days / 30))

const sameWait = (a: WaitReading, b: WaitReading): boolean =>
  a.fixed.days === b.fixed.days && a.fixed.months === b.fixed.months && a.addedMonths === b.addedMonths

/** First day after waiting from `from` on; `from` is the first day of the wait. Months move once, so a month end is clipped once. */
export function afterWait(from: IsoDate, { fixed, addedMonths }: WaitReading): IsoDate {
  if (fixed.days === undefined) return addMonths(from, fixed.months + addedMonths)
  return addMonths(addDays(from, fixed.days), addedMonths)
}

/** `from` plus a plain wait. */
export const addWait = (from: IsoDate, wait: Wait): IsoDate => afterWait(from, { fixed: wait, addedMonths: 0 })

/** Months of the reading together, or `undefined` where its fixed part is in days. */
export const totalMonths = ({ fixed, addedMonths }: WaitReading): number | undefined =>
  fixed.days === undefined ? fixed.months + addedMonths : undefined
