import type { Claim, Figure } from '@/domain/evidence/figure'
import { NO_MONEY, plus, shareOf, smaller, subtractToZero, sumOf, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { BillItem } from './bill'
import type { Formula } from './formula'
import { NO_FIGURES, noteGap, pick, read, type Run } from './run'
import type { Step } from './settlement'
import type { FirstPayTerms, UnitPriceBands } from './terms'

/** Cost inside the catalogue by class, after the first-pay share. */
export type ClassCost = { readonly class: string; readonly amount: Fen }

export type Scope = { readonly selfFunded: Fen; readonly firstPay: Fen; readonly classes: readonly ClassCost[] }

/** Class of a bill item that 惠民保 lists as a special drug; outside the catalogue. */
export const SPECIAL_DRUG = 'specialDrug'

const NOT_SPLIT: Claim = {
  source: 'bill',
  at: '',
  says: '账单没有拆成甲、乙、丙类',
  grade: 'userEntered',
  period: '',
  checkedOn: '2025-01-01'
}

/** An unsplit bill is settled twice: as if all of it were 乙类, and as if all of it were 甲类. */
export const UNSPLIT: Figure<'b' | 'a'> = {
  claims: [NOT_SPLIT],
  readings: [
    { value: 'b', from: [], label: '全当乙类' },
    { value: 'a', from: [], label: '全当甲类' }
  ],
  doubt: 'range',
  why: '没填甲、乙、丙各多少。往少算全当乙类，往多算全当甲类；丙类没有算进去，有丙类会更少。'
}

/** Special drugs outside the catalogue: 丙类 that 惠民保 may pay for. */
const isOutside = (item: BillItem): boolean => item.class === SPECIAL_DRUG

const NO_ITEMS: readonly BillItem[] = []
const ONLY_UNSPLIT: readonly Figure<unknown>[] = [UNSPLIT]

/** Takes 丙类 and the first-pay share off the bill; what is left counts towards reimbursement. */
export function scopeOf(run: Run): Scope {
  const { bill } = run.input
  const { a, b, c, items = NO_ITEMS, overPrice = NO_MONEY } = bill.split ?? unsplit(run)
  let selfFunded: Fen = c
  for (const item of items) if (isOutside(item)) selfFunded = plus(selfFunded, item.amount)
  if (run.steps !== undefined) noteOutside(run.steps, selfFunded, overPrice, bill.split === undefined)
  return bill.firstPay === undefined ? computedFirstPay(run, selfFunded, a, b, items) : printedFirstPay(run, selfFunded, grossOf(a, b, items), bill.firstPay)
}

const grossOf = (a: Fen, b: Fen, items: readonly BillItem[]): readonly ClassCost[] =>
  [{ class: 'a', amount: a }, { class: 'b', amount: b }, ...items.filter((item) => !isOutside(item)).map(({ class: name, amount }) => ({ class: name, amount }))]

function noteOutside(steps: Step[], selfFunded: Fen, overPrice: Fen, isUnsplit: boolean): void {
  steps.push({ kind: 'selfFunded', amount: selfFunded, formula: { kind: 'given', amount: selfFunded }, figures: isUnsplit ? ONLY_UNSPLIT : NO_FIGURES })
  if (overPrice > 0) steps.push({ kind: 'overPrice', amount: overPrice, formula: { kind: 'given', amount: overPrice }, figures: NO_FIGURES })
}

function computedFirstPay(run: Run, selfFunded: Fen, a: Fen, b: Fen, items: readonly BillItem[]): Scope {
  const terms = run.care.firstPay ?? run.input.terms.firstPay
  let firstPay = classBShare(run, b, terms)
  const classes: ClassCost[] = [{ class: 'a', amount: a }, { class: 'b', amount: subtractToZero(b, firstPay) }]
  for (const item of items) {
    if (isOutside(item)) continue
    const taken = itemShare(run, item, terms)
    firstPay = plus(firstPay, taken)
    classes.push({ class: item.class, amount: subtractToZero(item.amount, taken) })
  }
  return { selfFunded, firstPay, classes }
}

function unsplit(run: Run): { a: Fen; b: Fen; c: Fen; items?: readonly BillItem[]; overPrice?: Fen } {
  const { total } = run.input.bill
  return read(run, UNSPLIT) === 'b' ? { a: NO_MONEY, b: total, c: NO_MONEY } : { a: total, b: NO_MONEY, c: NO_MONEY }
}

/** The bill itself says how much: it comes off 乙类 first, then off the items, then off 甲类. */
function printedFirstPay(run: Run, selfFunded: Fen, gross: readonly ClassCost[], printed: Fen): Scope {
  const firstPay = smaller(printed, coveredBy(gross))
  let left: Fen = firstPay
  const less = (cost: ClassCost): ClassCost => {
    const taken = smaller(left, cost.amount)
    left = subtractToZero(left, taken)
    return { class: cost.class, amount: subtractToZero(cost.amount, taken) }
  }
  const [a, ...others] = gross as readonly [ClassCost, ...ClassCost[]]
  const rest = others.map(less)
  run.steps?.push({ kind: 'printedFirstPay', amount: firstPay, formula: { kind: 'given', amount: firstPay }, figures: NO_FIGURES })
  return { selfFunded, firstPay, classes: [less(a), ...rest] }
}

function classBShare(run: Run, amount: Fen, terms: FirstPayTerms | undefined): Fen {
  const figure = pick(run, terms?.b)
  if (amount === 0) return NO_MONEY
  if (figure === undefined) {
    noteGap(run, 'firstPay')
    return NO_MONEY
  }
  return share(run, 'classBFirstPay', amount, read(run, figure), figure)
}

type ShareStep = 'classBFirstPay' | 'itemFirstPay' | 'remoteFirstPay'

function share(run: Run, kind: ShareStep, amount: Fen, rate: BasisPoints, figure: Figure<unknown>, name?: string): Fen {
  const taken = shareOf(amount, rate)
  if (run.steps === undefined) return taken
  const formula: Formula = { kind: 'slices', slices: [{ amount, rate, factor: WHOLE }], limit: null, atLeast: null }
  run.steps.push(name === undefined ? { kind, amount: taken, formula, figures: [figure] } : { kind, amount: taken, formula, figures: [figure], name })
  return taken
}

function itemShare(run: Run, item: BillItem, terms: FirstPayTerms | undefined): Fen {
  const rule = terms?.items?.find((candidate) => candidate.class === item.class)
  if (rule === undefined) {
    noteGap(run, 'firstPay')
    return NO_MONEY
  }
  if ('unitPrice' in rule) return unitPriceShare(run, item, rule.unitPrice, rule.name)
  const figure = pick(run, rule.share)
  return figure === undefined ? NO_MONEY : share(run, 'itemFirstPay', item.amount, read(run, figure), figure, rule.name)
}

/** Bands look at the price of one piece; `quantity` pieces of equal price. */
function unitPriceShare(run: Run, item: BillItem, figure: Figure<UnitPriceBands>, name: string): Fen {
  const quantity = item.quantity ?? 1
  let floor = 0
  const slices = read(run, figure).flatMap(({ upTo, share: rate }) => {
    const ceiling = upTo === 'open' ? item.amount : smaller(item.amount, (upTo * quantity) as Fen)
    const amount = subtractToZero(ceiling, floor as Fen)
    floor = Math.max(floor, ceiling)
    return amount === 0 ? [] : [{ amount, rate, factor: WHOLE }]
  })
  const amount = sumOf(slices.map((slice) => shareOf(slice.amount, slice.rate)))
  run.steps?.push({ kind: 'itemFirstPay', amount, formula: { kind: 'slices', slices, limit: null, atLeast: null }, figures: [figure], name })
  return amount
}

/** Cost inside the catalogue after first-pay. */
export function coveredBy(classes: readonly ClassCost[]): Fen {
  let sum: Fen = NO_MONEY
  for (const { amount } of classes) sum = plus(sum, amount)
  return sum
}

/** The first `counted` fen of the classes, in order. */
export function firstOf(classes: readonly ClassCost[], counted: Fen): readonly ClassCost[] {
  let left = counted
  return classes.map((cost) => {
    const amount = smaller(left, cost.amount)
    left = subtractToZero(left, amount)
    return { class: cost.class, amount }
  })
}

/** 异地先自付: a share of the whole cost inside the catalogue is paid first; every class shrinks by its own share. */
export function takeRemoteFirstPay(run: Run, scope: Scope, rate: BasisPoints, figure: Figure<unknown>): Scope {
  const taken = share(run, 'remoteFirstPay', coveredBy(scope.classes), rate, figure)
  let upTo: Fen = NO_MONEY
  const classes = scope.classes.map((cost) => {
    // Rounded on the running sum, so that the classes lose exactly what was taken.
    const before = shareOf(upTo, rate)
    upTo = plus(upTo, cost.amount)
    return { class: cost.class, amount: subtractToZero(cost.amount, subtractToZero(shareOf(upTo, rate), before)) }
  })
  return { selfFunded: scope.selfFunded, firstPay: plus(scope.firstPay, taken), classes }
}
