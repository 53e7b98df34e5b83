import { addDays, addMonths, daysBetween, weekdayOf, type IsoDate } from '@/domain/date/iso-date'
import { given } from '@/domain/form/given'
import type { FilingKind, StandingFiling } from './situation'

/** A filing as the family recorded it: `from` the day it took effect, `until` its last day where one is printed. */
export type RecordedFiling = { readonly kind: FilingKind; readonly from: IsoDate; readonly until?: IsoDate }

/**
 * `open` – long-term, without an end. `printed` – the end the family copied from the receipt.
 * `atLeast` – computed from the shortest period the rules allow: the true end may be later, never earlier.
 */
export type FilingEnd =
  | { readonly kind: 'open' }
  | { readonly kind: 'printed' | 'atLeast'; readonly lastDay: IsoDate }

/**
 * Long-term filings stay valid; a temporary one holds for at least `leastMonths` (医保发〔2022〕22号: 原则上不少于 6 个月).
 * Its last day is the one before the same day `leastMonths` later: the careful reading.
 */
export function endOf({ kind, from, until }: RecordedFiling, leastMonths: number): FilingEnd {
  if (until !== undefined) return { kind: 'printed', lastDay: until }
  return kind === 'longTerm' ? { kind: 'open' } : { kind: 'atLeast', lastDay: addDays(addMonths(from, leastMonths), -1) }
}

const lastDayOf = (filing: RecordedFiling, leastMonths: number): IsoDate | undefined => {
  const end = endOf(filing, leastMonths)
  return end.kind === 'open' ? undefined : end.lastDay
}

/** The filing that is in force on `on`, or nothing. */
export function standingOn(filings: readonly RecordedFiling[], leastMonths: number, on: IsoDate): StandingFiling | undefined {
  const inForce = filings.filter((filing) => filing.from <= on && on <= (lastDayOf(filing, leastMonths) ?? on))
  const best = [...inForce].sort((a, b) => RANK[a.kind] - RANK[b.kind])[0]
  if (best === undefined) return undefined
  const until = lastDayOf(best, leastMonths)
  return until === undefined ? { kind: best.kind, from: best.from } : { kind: best.kind, from: best.from, until }
}

const RANK: Record<FilingKind, number> = { longTerm: 0, referral: 1, temporary: 2 }

/** Days without any filing between two, both inclusive. */
export type Gap = { readonly from: IsoDate; readonly to: IsoDate; readonly days: number }

/** The days between the end of one filing and the start of the next; `null` where they touch or overlap. */
export function gapBetween(lastDay: IsoDate, nextFrom: IsoDate): Gap | null {
  const from = addDays(lastDay, 1)
  return from >= nextFrom ? null : { from, to: addDays(nextFrom, -1), days: daysBetween(from, nextFrom) }
}

/** One stretch of the timeline; `to` absent bleeds off the end. */
export type Stretch = {
  readonly kind: 'filing' | 'gap' | 'planned'
  readonly filing?: FilingKind
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly sure: boolean
  /** Its own end, where the planned filing takes its place before. */
  readonly replacedBefore?: IsoDate
}

/** A filing that would take effect on `from`, if it were handed in as intended. */
export type PlannedFiling = { readonly kind: FilingKind; readonly from: IsoDate }

/**
 * The stretches from the first filing on, in order: filings, the gaps between them, and a planned one at the end.
 * An end that was computed (`atLeast`) makes its stretch, and the gap after it, not `sure`.
 */
export function timelineOf(filings: readonly RecordedFiling[], planned: PlannedFiling | undefined, leastMonths: number): readonly Stretch[] {
  const known = [...filings].sort((a, b) => (a.from < b.from ? -1 : 1)).map((filing) => replacedBy(planned, stretchOf(filing, leastMonths)))
  const all = planned === undefined ? known : [...known, plannedStretch(planned)]
  return all.flatMap((stretch, i) => {
    const before = longestOf(all.slice(0, i))
    const gap = before?.to === undefined ? null : gapBetween(before.to, stretch.from)
    return gap === null ? [stretch] : [{ kind: 'gap', from: gap.from, to: gap.to, sure: before?.sure ?? true }, stretch]
  })
}

/** The one that lasts longest: an earlier filing may still stand when a later, shorter one is over. */
function longestOf(stretches: readonly Stretch[]): Stretch | undefined {
  return stretches.reduce<Stretch | undefined>(
    (longest, next) => (longest === undefined || (longest.to !== undefined && (next.to ?? '9') > longest.to) ? next : longest),
    undefined
  )
}

function stretchOf(filing: RecordedFiling, leastMonths: number): Stretch {
  const end = endOf(filing, leastMonths)
  const base = { kind: 'filing', filing: filing.kind, from: filing.from, sure: end.kind !== 'atLeast' } as const
  return end.kind === 'open' ? base : { ...base, to: end.lastDay }
}

/** Only one filing stands at a time: the planned one ends what would last longer. */
function replacedBy(planned: PlannedFiling | undefined, stretch: Stretch): Stretch {
  if (planned === undefined || stretch.from >= planned.from || (stretch.to !== undefined && stretch.to < planned.from)) return stretch
  return { ...stretch, to: addDays(planned.from, -1), ...given({ replacedBefore: stretch.to }) }
}

const plannedStretch = ({ kind, from }: PlannedFiling): Stretch => ({ kind: 'planned', filing: kind, from, sure: false })

/** Whether care at home is still paid while a filing elsewhere stands (双向享受). */
export type TwoWay = 'yes' | 'notForTemporary'
export const twoWayOf = (kind: FilingKind): TwoWay => (kind === 'longTerm' ? 'yes' : 'notForTemporary')

/** May the filing be changed on `on`? An area may ask for a pause between two changes. */
export type ChangeRule =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'tooEarly'; readonly from: IsoDate }

export function mayChange(filing: RecordedFiling, pauseMonths: number | undefined, on: IsoDate): ChangeRule {
  if (filing.kind !== 'longTerm') return { kind: 'allowed' }
  if (pauseMonths === undefined) return { kind: 'unknown' }
  const free = addMonths(filing.from, pauseMonths)
  return on >= free ? { kind: 'allowed' } : { kind: 'tooEarly', from: free }
}

const SATURDAY = 6

/**
 * The `count`th weekday after `on`: when an online filing handed in today may take effect. Public holidays are not looked at,
 * so the true day may be later.
 */
export function weekdayAfter(on: IsoDate, count: number): IsoDate {
  let day = on
  for (let left = count; left > 0; left -= weekdayOf(day) < SATURDAY ? 1 : 0) day = addDays(day, 1)
  return day
}
