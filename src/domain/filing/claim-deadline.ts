import { addMonths, daysBetween, type IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'

/** Until when a bill paid by oneself can be claimed by hand (手工报销). */
export type ClaimDeadline =
  | { readonly kind: 'limitUnknown' }
  | { readonly kind: 'dayUnknown'; readonly months: Figure<number> }
  | { readonly kind: 'open' | 'passed'; readonly months: Figure<number>; readonly lastDay: IsoDate; readonly days: number }

/** 「出院后 n 个月内」: the same day n months later is the last one. */
export const claimLastDay = (endedOn: IsoDate, months: number): IsoDate => addMonths(endedOn, months)

/**
 * `days` is what is left (`open`, 0 on the last day) or what it is late by (`passed`).
 * Where sources differ, the shortest limit counts: a family that is early loses nothing.
 */
export function claimDeadline(months: Figure<number> | undefined, endedOn: IsoDate | undefined, on: IsoDate): ClaimDeadline {
  if (months === undefined) return { kind: 'limitUnknown' }
  if (endedOn === undefined) return { kind: 'dayUnknown', months }
  const lastDay = claimLastDay(endedOn, Math.min(...months.readings.map(({ value }) => value)))
  const left = daysBetween(on, lastDay)
  return left >= 0 ? { kind: 'open', months, lastDay, days: left } : { kind: 'passed', months, lastDay, days: -left }
}
