import type { IsoDate } from '@/domain/date/iso-date'
import type { Claim, Figure, Reading, Source } from './figure'

type ClaimExtras = { readonly period?: string; readonly fiscalYear?: number }

/** `[value, label, indexes of the supporting claims]` */
type ReadingParts<T> = readonly [value: T, label: string, from?: readonly number[]]

type Doubtful<T> = {
  readonly claims: readonly [Claim, ...Claim[]]
  readonly readings: readonly [ReadingParts<T>, ...ReadingParts<T>[]]
  readonly aside?: readonly ReadingParts<T>[]
  readonly why: string
}

const reading = <T>([value, label, from = []]: ReadingParts<T>): Reading<T> => ({ value, label, from })

const doubtful = <T>(doubt: 'conflict' | 'range' | 'inferred', { claims, readings, aside, why }: Doubtful<T>): Figure<T> => {
  const [first, ...more] = readings
  return { claims, readings: [reading(first), ...more.map(reading)], ...(aside ? { aside: aside.map(reading) } : {}), doubt, why }
}

/** Pens for one pack: every figure is written with its claims, and a claim can only cite a source that the pack lists. */
export type Pens<Key extends string> = {
  readonly claim: (source: Key, at: string, says: string, extras?: ClaimExtras) => Claim
  /** One value on which all claims agree. */
  readonly exact: <T>(value: T, ...claims: readonly [Claim, ...Claim[]]) => Figure<T>
  /** Claims differ (or a source miscalculates); the readings span the interval, `aside` is shown and not used. */
  readonly conflict: <T>(parts: Doubtful<T>) => Figure<T>
  /** The source itself gives an interval. */
  readonly range: <T>(parts: Doubtful<T>) => Figure<T>
  /** We derived the value from the claims; `why` says how. */
  readonly inferred: <T>(parts: Doubtful<T>) => Figure<T>
}

/** A claim was checked on the day of the whole, or on the later day on which its page was read. Default period of a claim is the one its source states; the grade is always the source's. */
export function pensFor<Sources extends Record<string, Source>>(
  sources: Sources,
  checkedOn: IsoDate
): Pens<Extract<keyof Sources, string>> {
  return {
    claim: (key, at, says, extras = {}) => {
      const source = sources[key]
      if (source === undefined) throw new RangeError(`no source ${key}`)
      const seenOn = source.retrievedOn > checkedOn ? source.retrievedOn : checkedOn
      return { source: key, at, says, grade: source.grade, period: source.period, checkedOn: seenOn, ...extras }
    },
    exact: (value, ...claims) => ({ claims, readings: [{ value, from: claims.map((_, i) => i) }] }),
    conflict: (parts) => doubtful('conflict', parts),
    range: (parts) => doubtful('range', parts),
    inferred: (parts) => doubtful('inferred', parts)
  }
}
