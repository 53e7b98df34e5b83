import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import type { Stretch } from '@/domain/filing/validity'
import type { ValidityPoint, ValiditySegment, ValidityTimelineProps } from '@/ui/chart/validity-timeline'
import { copy } from '../checklist/checklist.copy'

const words = copy.validity

/** Shares of the axis: a gap has to be seen although it is days beside months. */
const SHARE = { filing: 60, gap: 14, planned: 26 } as const
/** A line of white between two stretches, in percent. */
const SLIT = 0.6
/** Where a stretch without a beginning in sight starts: the days before it, uncovered. */
const BEFORE = 16

/** Keeps two days apart that belong to touching stretches. */
const NUDGE = 2

type Placed = { readonly stretch: Stretch; readonly from: number; readonly to: number }

/** Positions for the timeline; inside each stretch days are to scale, between stretches they are not. */
export function timelineLayout(stretches: readonly Stretch[], today: IsoDate, leastMonths: number): ValidityTimelineProps {
  const placed = place(stretches)
  return {
    segments: placed.map((one) => segment(one, leastMonths)),
    points: points(placed, today),
    today: { at: todayAt(placed, today), text: words.today(dayWord(today, today)) },
    label: sentence(stretches, today)
  }
}

function place(stretches: readonly Stretch[]): readonly Placed[] {
  const start = stretches[0]?.kind === 'planned' ? BEFORE : 0
  const total = stretches.reduce((sum, { kind }) => sum + SHARE[kind], 0)
  let from = start
  return stretches.map((stretch) => {
    const width = (SHARE[stretch.kind] / total) * (100 - start)
    const placed = { stretch, from, to: from + width - SLIT }
    from += width
    return placed
  })
}

function segment({ stretch, from, to }: Placed, leastMonths: number): ValiditySegment {
  if (stretch.kind === 'gap') return { kind: 'gap', from, to }
  const { filing = 'temporary' } = stretch
  if (stretch.to === undefined && filing === 'longTerm') return { kind: 'open', from, to, label: words.open }
  return { kind: 'ending', from, to: stretch.to === undefined ? 100 : to, label: words.months(copy.filingKinds[filing], leastMonths) }
}

function points(placed: readonly Placed[], today: IsoDate): readonly ValidityPoint[] {
  return placed.flatMap(({ stretch, from, to }): ValidityPoint[] => {
    if (stretch.kind === 'gap') return []
    if (stretch.kind === 'planned') return [{ at: from + NUDGE, text: words.plannedAbout(dayWord(stretch.from, today)), side: 'after' }]
    const begin: ValidityPoint = { at: from, text: dayWord(stretch.from, today), side: 'after' }
    if (stretch.to === undefined || stretch.replacedBefore !== undefined) return [begin]
    const day = dayWord(stretch.to, today)
    return [begin, { at: to, text: stretch.sure ? words.ends(day) : words.endsAbout(day), side: 'before', strong: true }]
  })
}

/** Inside its stretch by days, at the edge where it lies outside all of them. */
function todayAt(placed: readonly Placed[], today: IsoDate): number {
  const inside = placed.find(({ stretch }) => stretch.from <= today && (stretch.to === undefined || today <= stretch.to))
  if (inside === undefined) return placed.some(({ stretch }) => stretch.from > today) ? 0 : 100
  const { stretch, from, to } = inside
  if (stretch.to === undefined) return from + (to - from) / 2
  const length = Math.max(daysBetween(stretch.from, stretch.to), 1)
  return from + ((to - from) * daysBetween(stretch.from, today)) / length
}

function sentence(stretches: readonly Stretch[], today: IsoDate): string {
  const parts = stretches.map(({ kind, filing = 'temporary', from, to }) => {
    const name = kind === 'gap' ? words.gap : kind === 'planned' ? words.planned : copy.filingKinds[filing]
    return words.stretch(name, dayWord(from, today), to === undefined ? words.open : dayWord(to, today))
  })
  return words.sentence([words.today(dayWord(today, today)), ...parts])
}
