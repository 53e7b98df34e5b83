import type { Figure } from '@/domain/evidence/figure'
import { fen, NO_MONEY, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { holdsIn, note, pick, type Run } from './run'
import type { Cap } from './terms'

export type Room = { readonly amount: Fen | null; readonly figures: readonly Figure<unknown>[] }

/** What the pooled fund may still pay on this bill: the tightest of its payout caps, or `null` where there is none. */
export function roomLeft(run: Run): Room {
  return tightest(run, 'payout', ({ counts }) => (counts === 'allCare' ? run.input.yearToDate.fundPaid : run.input.yearToDate.carePaid))
}

/** Cost that counts, under caps on the cost itself; the rest is the family's. */
export function underBaseCaps(run: Run, covered: Fen): Fen {
  const room = tightest(run, 'base', () => run.input.yearToDate.covered)
  if (room.amount === null) return covered
  const counted = smaller(covered, room.amount)
  note(run, { kind: 'baseCap', amount: counted, formula: { kind: 'atMost', amount: covered, limit: room.amount }, figures: room.figures })
  return counted
}

function tightest(run: Run, on: Cap['on'], usedBy: (cap: Cap) => Fen): Room {
  const figures: Figure<unknown>[] = []
  let room: Fen | null = null
  for (const cap of run.care.caps ?? []) {
    if (cap.on !== on || !holdsIn(run, cap.when)) continue
    const figure = pick(run, cap.amount)
    const limit = figure === undefined ? 'none' : run.read(figure)
    if (figure === undefined || limit === 'none') continue
    figures.push(figure)
    const left = subtractToZero(forPeriod(run, cap, limit), cap.per === 'year' ? usedBy(cap) : NO_MONEY)
    room = room === null ? left : smaller(room, left)
  }
  return { amount: room, figures }
}

const forPeriod = (run: Run, { per }: Cap, limit: Fen): Fen => (per === 'month' ? fen(limit * (run.input.bill.months ?? 1)) : limit)
