import { NO_MONEY, plus, shareOf, smaller, subtractToZero, upToLimit, type Fen } from '@/domain/money/fen'
import { countedOfLeft } from './family-share'
import type { FurtherPayer } from './bill'
import { cite, count, holdsIn, limitOf, noteUnknown, pick, read, soFar, unnoted, type Cited, type LayerLimit } from './ask'
import type { Run } from './run'
import type { FlatPayment, FurtherLayer, LayerStart } from './terms'
import { payYearly, yearlyFormula } from './year/pay-yearly'

/**
 * One further layer (公务员补助, 企业补充, 职工互助, another fund) on what is left: its flat sum first, then its bands above its start, under
 * its limit.
 *
 * @param left What the family still carries in all: the most that can be paid.
 */
export function payFurther(run: Run, layer: FurtherLayer, left: Fen): Fen {
  if (!isInForce(run, layer)) return NO_MONEY
  const scope = scopeOf(layer)
  const base = baseOf(run, layer, left)
  const figures = cite(run, layer.base)
  const room = roomOf(run, layer, soFar(run, scope).paid, left, figures)
  const flat = layer.flat === undefined ? NO_MONEY : payFlat(run, layer, layer.flat, room)
  const paid = plus(flat, payBands(run, layer, base, subtractToZero(room, flat), figures))
  count(run, scope, base, paid)
  return paid
}

const scopeOf = ({ name }: FurtherLayer) => `further:${name}` as const

const isInForce = (run: Run, { when, care }: FurtherLayer): boolean => holdsIn(run, when) && care?.includes(run.bill.care) !== false

const baseOf = (run: Run, layer: FurtherLayer, left: Fen): Fen => smaller(countedOfLeft(run, read(run, layer.base)), left)

/**
 * What counts for the year where the paper says what a payer paid: the base of each of its layers as ever; of the sum each has what the terms
 * would have paid, in their order, and the last the rest.
 */
export function countPrintedFurther(run: Run, payer: FurtherPayer, printed: Fen, carried: Fen): void {
  const all = (run.terms.further ?? []).filter((layer) => layer.payer === payer)
  const layers = all.filter((layer) => isInForce(run, layer))
  const before = run.relief
  let left: Fen = printed
  layers.forEach((layer, i) => {
    const open = subtractToZero(carried, subtractToZero(printed, left))
    const paid = i === layers.length - 1 ? left : smaller(left, unnoted(run, () => payFurther(run, layer, open)))
    count(run, scopeOf(layer), baseOf(run, layer, open), paid)
    left = subtractToZero(left, paid)
    run.relief = plus(run.relief, paid)
  })
  run.relief = before
  // Whoever paid although no layer of the terms is in force has used up that much of the first one's limit.
  const [first] = all
  if (layers.length === 0 && first !== undefined) count(run, scopeOf(first), NO_MONEY, printed)
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
  const before = layer.span === 'year' ? soFar(run, scopeOf(layer)).base : NO_MONEY
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

/** Where the further layers that hold for this care begin over the year, and their yearly limits. */
export const furtherLimits = (run: Run): readonly (LayerLimit & { readonly at: 'start' | 'cap' })[] =>
  (run.terms.further ?? []).filter((layer) => isInForce(run, layer)).flatMap((layer) => [
    ...startLimit(run, layer).map((limit) => ({ at: 'start' as const, ...limit })),
    ...limitOf(run, layer.name, scopeOf(layer), pick(run, layer.cap)).map((limit) => ({ at: 'cap' as const, ...limit }))
  ])

/** A start that is a share of each bill is no line of the year. */
function startLimit(run: Run, layer: FurtherLayer): readonly LayerLimit[] {
  const { start, span, name } = layer
  if (start === undefined || span !== 'year' || !('amount' in start)) return []
  const figure = pick(run, start.amount)
  return figure === undefined ? [] : [{ name, limit: read(run, figure), used: soFar(run, scopeOf(layer)).base, figure }]
}
