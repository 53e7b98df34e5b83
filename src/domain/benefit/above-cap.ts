import { addFen, NO_MONEY, subtractToZero, WHOLE, type Fen } from '@/domain/money/fen'
import { payByBands, sameRate } from './pay-by-bands'
import { count, note, pick, soFar, type Run } from './run'

const LAYER = 'largeExpense'

/** 大额 / 补充: pays on the cost that the pooled fund's payout cap left unpaid. Its bands and its limit run over the year. */
export function payAboveCap(run: Run, unpaid: Fen): Fen {
  const layer = run.care.aboveCap
  if (layer === undefined || unpaid === 0) return NO_MONEY
  const figure = pick(run, layer.bands)
  if (figure === undefined) return NO_MONEY
  const capFigure = pick(run, layer.cap)
  const limit = capFigure === undefined ? 'none' : run.read(capFigure)
  const before = soFar(run, LAYER)
  const room = limit === 'none' ? null : subtractToZero(limit, before.paid)
  const stretch = { from: before.base, to: addFen(before.base, unpaid) }
  const { paid, slices } = payByBands({ ...stretch, bands: run.read(figure), rateOf: sameRate, factor: WHOLE, room })
  count(run, LAYER, { base: unpaid, paid })
  return note(run, {
    kind: 'largeExpense',
    name: layer.name,
    amount: paid,
    formula: { kind: 'slices', slices, limit: room, atLeast: null },
    figures: capFigure === undefined ? [figure] : [figure, capFigure]
  })
}
