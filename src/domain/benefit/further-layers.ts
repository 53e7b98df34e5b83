import { NO_MONEY, plus, shareOf, smaller, subtractToZero, upToLimit, type Fen } from '@/domain/money/fen'
import { countedBase } from './family-share'
import { cite, count, holdsIn, noteUnknown, pick, read, soFar, type Cited, type Run } from './run'
import type { FlatPayment, FurtherLayer, LayerStart } from './terms'
import { payYearly, yearlyFormula } from './year/pay-yearly'

/**
 * One further layer (公务员补助, 企业补充, 职工互助, another fund) on what is left: its flat sum first, then its bands above its start, under
 * its limit.
 *
 * @param left What the family still carries in all: the most that can be paid.
 */
export function payFurther(run: Run, layer: FurtherLayer, left: Fen): Fen {
  if (!holdsIn(run, layer.when) || layer.care?.includes(run.bill.care) === false) return NO_MONEY
  const scope = `further:${layer.name}` as const
  const base = smaller(subtractToZero(countedBase(run, read(run, layer.base)), run.relief), left)
  const figures = cite(run, layer.base)
  const room = roomOf(run, layer, soFar(run, scope).paid, left, figures)
  const flat = layer.flat === undefined ? NO_MONEY : payFlat(run, layer, layer.flat, room)
  const paid = plus(flat, payBands(run, layer, base, subtractToZero(room, flat), figures))
  count(run, scope, base, paid)
  return paid
}

function roomOf(run: Run, { cap }: FurtherLayer, paidBefore: Fen, left: Fen, figures: Cited): Fen {
  const figure = pick(run, cap)
  if (figure === undefined) return left
  figures?.push(figure)
  const limit = read(run, figure)
  return limit === 'none' ? left : smaller(left, subtractToZero(limit, paidBefore))
}

function payFlat(run: Run, { payer, name }: FurtherLayer, { amount: table, per, maxDays }: FlatPayment, room: Fen): Fen {
  const figure = pick(run, table)
  if (figure === undefined) return NO_MONEY
  const amount = smaller(upToLimit(read(run, figure) * (per === 'bill' ? 1 : daysOf(run, maxDays && read(run, maxDays)))), room)
  run.steps?.push({ kind: payer, name, amount, formula: { kind: 'given', amount }, figures: maxDays === undefined ? [figure] : [figure, maxDays] })
  return amount
}

/** Days that nobody gave are no days, and the result says so. */
function daysOf(run: Run, most = Number.POSITIVE_INFINITY): number {
  const { days } = run.bill
  if (days === undefined) noteUnknown(run, 'days')
  return Math.min(days ?? 0, most)
}

function payBands(run: Run, layer: FurtherLayer, base: Fen, room: Fen, figures: Cited): Fen {
  const bandsFigure = pick(run, layer.bands)
  if (bandsFigure === undefined) return NO_MONEY
  figures?.push(bandsFigure)
  const start = layer.start === undefined ? NO_MONEY : startOf(run, layer.start, figures)
  const before = layer.span === 'year' ? soFar(run, `further:${layer.name}`).base : NO_MONEY
  const amount = payYearly(run, before, base, start, read(run, bandsFigure), layer.bounds, room)
  if (figures !== undefined) run.steps?.push({ kind: layer.payer, name: layer.name, amount, formula: yearlyFormula(run, plus(before, base), start, room), figures })
  return amount
}

function startOf(run: Run, start: LayerStart, figures: Cited): Fen {
  if ('amount' in start) {
    const figure = pick(run, start.amount)
    if (figure === undefined) return NO_MONEY
    figures?.push(figure)
    return read(run, figure)
  }
  const figure = pick(run, start.shareOfBill)
  if (figure === undefined) return NO_MONEY
  figures?.push(figure)
  return shareOf(run.bill.total, read(run, figure))
}
