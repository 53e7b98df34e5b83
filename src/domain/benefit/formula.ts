import { addFen, fen, shareOfShare, smaller, subtractToZero, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import { formatPoints, formatRate, formatYuan } from '@/domain/money/format-yuan'

/** A stretch of cost at one rate; `factor` is the out-of-area multiplier. */
export type Slice = { readonly amount: Fen; readonly rate: BasisPoints; readonly factor: BasisPoints }

/** How one step's amount follows from others. `evaluate` recomputes it; `formulaText` writes it down for a pocket calculator. */
export type Formula =
  | { readonly kind: 'given'; readonly amount: Fen }
  | { readonly kind: 'sum'; readonly parts: readonly Fen[] }
  | { readonly kind: 'minus'; readonly from: Fen; readonly less: readonly Fen[] }
  | { readonly kind: 'slices'; readonly slices: readonly Slice[]; readonly limit: Fen | null; readonly atLeast: Fen | null }
  | { readonly kind: 'illness'; readonly base: Fen; readonly start: Fen; readonly slices: readonly Slice[]; readonly paidBefore: Fen; readonly limit: Fen | null }
  | { readonly kind: 'atMost'; readonly amount: Fen; readonly limit: Fen }
  | { readonly kind: 'nothing' }

const sliceShare = ({ amount, rate, factor }: Slice): Fen => shareOfShare(amount, rate, factor)

const sumOf = (slices: readonly Slice[]): Fen => addFen(...slices.map(sliceShare))

/** Recomputes the amount of a step from its operands alone. */
export function evaluate(formula: Formula): Fen {
  switch (formula.kind) {
    case 'given':
      return formula.amount
    case 'sum':
      return addFen(...formula.parts)
    case 'minus':
      return formula.less.reduce(subtractToZero, formula.from)
    case 'slices':
      return within(sumOf(formula.slices), formula.limit, formula.atLeast)
    case 'illness':
      return within(subtractToZero(sumOf(formula.slices), formula.paidBefore), formula.limit, null)
    case 'atMost':
      return smaller(formula.amount, formula.limit)
    case 'nothing':
      return fen(0)
  }
}

function within(amount: Fen, limit: Fen | null, atLeast: Fen | null): Fen {
  const raised = atLeast !== null && atLeast > amount ? atLeast : amount
  return limit !== null && limit < raised ? limit : raised
}

/** `56,900.00 × 65% × 90% = 33,286.50`; empty for a step that needs no sum, or that no limit changed. */
export function formulaText(formula: Formula): string {
  switch (formula.kind) {
    case 'given':
    case 'nothing':
      return ''
    case 'sum':
      return formula.parts.map(formatYuan).join(' + ')
    case 'minus':
      return [formula.from, ...formula.less].map(formatYuan).join(' − ')
    case 'atMost':
      return atMostText(formula)
    case 'slices':
      return `${slicesText(formula.slices)} = ${formatYuan(sumOf(formula.slices))}${limitText(formula)}`
    case 'illness':
      return illnessText(formula)
  }
}

const atMostText = ({ amount, limit }: Formula & { kind: 'atMost' }): string => (amount <= limit ? '' : `${formatYuan(amount)} → ${formatYuan(limit)}`)

function slicesText(slices: readonly Slice[]): string {
  return slices.length === 0 ? '0.00' : slices.map(({ amount, rate, factor }) => `${formatYuan(amount)} × ${formatRate(rate)}${factor === WHOLE ? '' : ` × ${formatRate(factor)}`}`).join(' + ')
}

function limitText(formula: Formula & { kind: 'slices' }): string {
  const amount = sumOf(formula.slices)
  const result = evaluate(formula)
  return result === amount ? '' : ` → ${formatYuan(result)}`
}

function illnessText(formula: Formula & { kind: 'illness' }): string {
  const before = formula.paidBefore > 0 ? ` − ${formatYuan(formula.paidBefore)}` : ''
  const full = subtractToZero(sumOf(formula.slices), formula.paidBefore)
  const result = evaluate(formula)
  return `${illnessSum(formula)}${before} = ${formatYuan(full)}${result === full ? '' : ` → ${formatYuan(result)}`}`
}

/** One rate above a start is written with the start. */
function illnessSum({ base, start, slices }: Formula & { kind: 'illness' }): string {
  const [only, second] = slices
  const whole = only !== undefined && second === undefined && start > 0 && only.amount === subtractToZero(base, start)
  return whole ? `(${formatYuan(base)} − ${formatYuan(start)}) × ${formatRate(only.rate)}` : slicesText(slices)
}

/** One change of a rate on its way from the table to the sum. `amount` is in basis points of its own kind. */
export type RateTrail = { readonly name: string; readonly kind: 'points' | 'times' | 'selfShare' | 'set'; readonly amount: number; readonly result: BasisPoints }

/** `65% + 5% = 70%`, one line for each change. */
export function trailText(from: BasisPoints, { kind, amount, result }: RateTrail): string {
  switch (kind) {
    case 'points':
      return `${formatRate(from)} ${amount < 0 ? '−' : '+'} ${formatPoints(Math.abs(amount))}% = ${formatRate(result)}`
    case 'times':
      return `${formatRate(from)} × ${formatRate(amount as BasisPoints)} = ${formatRate(result)}`
    case 'selfShare':
      return `100% − (100% − ${formatRate(from)}) × ${formatRate(amount as BasisPoints)} = ${formatRate(result)}`
    case 'set':
      return `${formatRate(from)} → ${formatRate(result)}`
  }
}
