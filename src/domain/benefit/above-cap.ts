import { addFen, larger, NO_MONEY, smaller, subtractToZero, WHOLE, type Fen } from '@/domain/money/fen'
import type { Figure } from '@/domain/evidence/figure'
import { payByBands, slicesOf, startSlices } from './pay-by-bands'
import { cite, count, NO_FIGURES, pick, read, soFar } from './ask'
import type { Run } from './run'
import type { AboveCapTerms, Bands } from './terms'

const LAYER = 'largeExpense'

/**
 * 大额 / 补充: pays on the cost that the pooled fund's payout cap left unpaid. Its bands and its limit run over the year.
 *
 * @param left What the pooled fund left inside the catalogue: the most that a printed amount can be.
 */
export function payAboveCap(run: Run, unpaid: Fen, left: Fen): Fen {
  const printed = run.bill.known?.largeExpense
  if (printed !== undefined) return asPrinted(run, smaller(printed, left), unpaid)
  const layer = run.care.aboveCap
  const figure = unpaid === 0 ? undefined : pick(run, layer?.bands)
  return layer === undefined || figure === undefined ? NO_MONEY : payLayer(run, layer, figure, unpaid)
}

function payLayer(run: Run, layer: AboveCapTerms, figure: Figure<Bands>, unpaid: Fen): Fen {
  const capFigure = pick(run, layer.cap)
  const limit = capFigure === undefined ? 'none' : read(run, capFigure)
  const before = soFar(run, LAYER)
  const room = limit === 'none' ? null : subtractToZero(limit, before.paid)
  const to = addFen(before.base, unpaid)
  startSlices(run)
  const paid = payByBands(run, before.base, to, read(run, figure), null, WHOLE, room)
  count(run, LAYER, unpaid, paid)
  const figures = capFigure === undefined ? cite(run, figure) : cite(run, figure, capFigure)
  if (figures !== undefined) run.steps?.push({ kind: LAYER, name: layer.name, amount: paid, formula: { kind: 'slices', slices: slicesOf(run), limit: room, atLeast: null }, figures })
  return paid
}

function asPrinted(run: Run, paid: Fen, unpaid: Fen): Fen {
  count(run, LAYER, larger(unpaid, paid), paid)
  run.steps?.push({ kind: LAYER, amount: paid, formula: { kind: 'given', amount: paid }, figures: NO_FIGURES })
  return paid
}
