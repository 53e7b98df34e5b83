import type { Figure } from '@/domain/evidence/figure'
import { addLimit, NO_MONEY, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { countLayer, holdsIn, note, pick, type Run } from './run'
import type { Cap, Limit } from './terms'

export type Room = { readonly amount: Fen | null; readonly figures: readonly Figure<unknown>[] }

const NO_LIMIT: Room = { amount: null, figures: [] }

/** What the pooled fund may still pay on this bill: the tightest of its payout caps, or `null` where there is none. */
export function roomLeft(run: Run): Room {
  if (run.care.caps === undefined) run.gaps.add('caps')
  return tightest(run, 'payout')
}

/** Cost that counts, under caps on the cost itself; the rest is the family's. */
export function underBaseCaps(run: Run, covered: Fen): Fen {
  const room = tightest(run, 'base')
  if (room.amount === null) return covered
  const counted = smaller(covered, room.amount)
  return note(run, { kind: 'baseCap', amount: counted, formula: { kind: 'atMost', amount: covered, limit: room.amount }, figures: room.figures })
}

function tightest(run: Run, on: Cap['on']): Room {
  const caps = run.care.caps
  if (caps === undefined || caps.length === 0) return NO_LIMIT
  const figures: Figure<unknown>[] = []
  let room: Fen | null = null
  for (const cap of caps) {
    const figure = cap.on === on && holdsIn(run, cap.when) ? pick(run, cap.amount) : undefined
    const left = figure === undefined ? null : leftUnder(run, cap, figure)
    if (figure === undefined || left === null) continue
    figures.push(figure)
    room = room === null ? left : smaller(room, left)
  }
  return { amount: room, figures }
}

/** `null` where the cap turns out to be no limit at all. */
function leftUnder(run: Run, cap: Cap, figure: Figure<Limit>): Fen | null {
  const limit = run.read(figure)
  if (limit === 'none') return null
  const whole = cap.per === 'month' ? addLimit(limit * (run.input.bill.months ?? 1)) : limit
  return cap.per === 'year' ? subtractToZero(whole, usedUp(run, cap)) : whole
}

const layerOf = (cap: Cap): string => `cap:${cap.name}`

/** What the year so far has used up. A limit that counts for itself, and of which the year says nothing, counts this kind of care. */
function usedUp(run: Run, cap: Cap): Fen {
  const { covered, fundPaid, carePaid, layers } = run.input.yearToDate
  const own = cap.counts === 'thisCap' ? layers?.[layerOf(cap)] : undefined
  if (cap.on === 'base') return own?.base ?? covered
  return own?.paid ?? (cap.counts === 'allCare' ? fundPaid : carePaid)
}

/** Limits that count for themselves remember what they applied to. */
export function countCaps(run: Run, counted: Fen, paid: Fen): void {
  for (const cap of run.care.caps ?? []) {
    if (cap.counts !== 'thisCap') continue
    const applies = holdsIn(run, cap.when)
    const { covered, carePaid } = run.input.yearToDate
    const before = run.input.yearToDate.layers?.[layerOf(cap)] ?? { base: covered, paid: carePaid }
    countLayer(run, layerOf(cap), applies ? counted : NO_MONEY, applies ? paid : NO_MONEY, before)
  }
}
