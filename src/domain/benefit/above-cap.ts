import { NO_MONEY, WHOLE, type Fen } from '@/domain/money/fen'
import { payByBands } from './pay-by-bands'
import { note, pick, type Run } from './run'

/** 大额 / 补充: pays on the cost that the pooled fund's payout cap left unpaid. */
export function payAboveCap(run: Run, unpaid: Fen): Fen {
  const layer = run.care.aboveCap
  const figure = pick(run, layer?.bands)
  if (unpaid === 0) return NO_MONEY
  if (layer === undefined || figure === undefined) return NO_MONEY
  const capFigure = pick(run, layer.cap)
  const limit = capFigure === undefined ? 'none' : run.read(capFigure)
  const room = limit === 'none' ? null : limit
  const { paid, slices } = payByBands({ from: NO_MONEY, to: unpaid, bands: run.read(figure), rateOf: (rate) => rate, factor: WHOLE, room })
  return note(run, {
    kind: 'largeExpense',
    name: layer.name,
    amount: paid,
    formula: { kind: 'slices', slices, limit: room, atLeast: null },
    figures: capFigure === undefined ? [figure] : [figure, capFigure]
  })
}
