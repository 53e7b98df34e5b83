import type { Figure } from '@/domain/evidence/figure'
import { upToLimit, NO_MONEY, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import type { LayerToDate } from './bill'
import { countLayer, holdsIn, note, noteGap, pick, type Run } from './run'
import type { Cap } from './terms'

export type Room = { readonly amount: Fen | null; readonly figures: readonly Figure<unknown>[] }

const NO_LIMIT: Room = { amount: null, figures: [] }

/** What the pooled fund may still pay on this bill: the tightest of its payout caps, or `null` where there is none. */
export function roomLeft(run: Run): Room {
  if (run.care.caps === undefined) noteGap(run, 'caps')
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
  const { caps } = run.care
  if (caps === undefined || caps.length === 0) return NO_LIMIT
  const figures: Figure<unknown>[] = []
  let amount: Fen | null = null
  for (const cap of caps) {
    const left = cap.on === on && holdsIn(run, cap.when) ? leftUnder(run, cap, figures) : null
    if (left !== null) amount = amount === null ? left : smaller(amount, left)
  }
  return { amount, figures }
}

/** `null` where the cap turns out to be no limit at all; its figure is added where it is one. */
function leftUnder(run: Run, cap: Cap, figures: Figure<unknown>[]): Fen | null {
  const figure = pick(run, cap.amount)
  const limit = figure === undefined ? 'none' : run.read(figure)
  if (figure === undefined || limit === 'none') return null
  figures.push(figure)
  if (cap.per === 'year') return subtractToZero(limit, usedUp(run, cap))
  return cap.per === 'month' ? upToLimit(limit * (run.input.bill.months ?? 1)) : limit
}

const layerOf = (cap: Cap): string => `cap:${cap.name}`

/** What the year so far has used up. A limit that counts for itself, and of which the year says nothing, counts this kind of care. */
function usedUp(run: Run, cap: Cap): Fen {
  const { base, paid } = ownCount(run, cap)
  if (cap.on === 'base') return base
  return cap.counts === 'allCare' ? run.input.yearToDate.fundPaid : paid
}

function ownCount(run: Run, cap: Cap): LayerToDate {
  const { covered, carePaid, layers } = run.input.yearToDate
  const own = cap.counts === 'thisCap' ? layers?.[layerOf(cap)] : undefined
  return own ?? { base: covered, paid: carePaid }
}

/** Limits that count for themselves remember what they applied to. */
export function countCaps(run: Run, counted: Fen, paid: Fen): void {
  for (const cap of run.care.caps ?? []) {
    if (cap.counts !== 'thisCap') continue
    const applies = holdsIn(run, cap.when)
    countLayer(run, layerOf(cap), applies ? counted : NO_MONEY, applies ? paid : NO_MONEY, ownCount(run, cap))
  }
}
