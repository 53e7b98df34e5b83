import type { Figure } from '@/domain/evidence/figure'
import { fen, NO_MONEY, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { holdsIn, note, pick, type Run } from './run'
import type { Cap, Limit } from './terms'

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
  for (const cap of capsOn(run, on)) {
    const figure = pick(run, cap.amount)
    const left = figure === undefined ? null : leftUnder(run, cap, figure, usedBy)
    if (figure === undefined || left === null) continue
    figures.push(figure)
    room = room === null ? left : smaller(room, left)
  }
  return { amount: room, figures }
}

const capsOn = (run: Run, on: Cap['on']): readonly Cap[] => (run.care.caps ?? []).filter((cap) => cap.on === on && holdsIn(run, cap.when))

/** `null` where the cap turns out to be no limit at all. */
function leftUnder(run: Run, cap: Cap, figure: Figure<Limit>, usedBy: (cap: Cap) => Fen): Fen | null {
  const limit = run.read(figure)
  return limit === 'none' ? null : subtractToZero(forPeriod(run, cap, limit), cap.per === 'year' ? usedBy(cap) : NO_MONEY)
}

const forPeriod = (run: Run, { per }: Cap, limit: Fen): Fen => (per === 'month' ? fen(limit * (run.input.bill.months ?? 1)) : limit)
