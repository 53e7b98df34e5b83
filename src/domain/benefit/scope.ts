import type { Claim, Figure } from '@/domain/evidence/figure'
import { NO_MONEY, plus, shareOf, smaller, subtractToZero, sumOf, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { BillItem, BillSplit } from './bill'
import type { Formula } from './formula'
import { NO_FIGURES, noteGap, pick, read } from './ask'
import type { Run } from './run'
import type { Step } from './settlement'
import type { FirstPayTerms, UnitPriceBands } from './terms'

/** Cost inside the catalogue by class, after the first-pay share. */
export type ClassCost = { readonly class: string; readonly amount: Fen }

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

const NO_CLASSES: readonly ClassCost[] = []
const ONLY_UNSPLIT: readonly Figure<unknown>[] = [UNSPLIT]

/** Takes 丙类 and the first-pay share off the bill; what is left counts towards reimbursement. */
export function takeOutside(run: Run): void {
  const { bill } = run
  const split = bill.split ?? unsplit(run)
  const { items } = split
  run.selfFunded = split.c
  run.overPrice = split.overPrice ?? NO_MONEY
  if (items !== undefined) for (const item of items) if (isOutside(item)) run.selfFunded = plus(run.selfFunded, item.amount)
  if (run.steps !== undefined) noteOutside(run.steps, run.selfFunded, run.overPrice, bill.split === undefined)
  if (bill.firstPay === undefined) computeFirstPay(run, split.a, split.b, items)
  else takePrinted(run, split, bill.firstPay)
}

const insideItems = (items: readonly BillItem[] | undefined): readonly ClassCost[] =>
  items === undefined ? NO_CLASSES : items.filter((item) => !isOutside(item)).map(({ class: name, amount }) => ({ class: name, amount }))

function noteOutside(steps: Step[], selfFunded: Fen, overPrice: Fen, isUnsplit: boolean): void {
  steps.push({ kind: 'selfFunded', amount: selfFunded, formula: { kind: 'given', amount: selfFunded }, figures: isUnsplit ? ONLY_UNSPLIT : NO_FIGURES })
  if (overPrice > 0) steps.push({ kind: 'overPrice', amount: overPrice, formula: { kind: 'given', amount: overPrice }, figures: NO_FIGURES })
}

function computeFirstPay(run: Run, a: Fen, b: Fen, items: readonly BillItem[] | undefined): void {
  const terms = run.care.firstPay ?? run.terms.firstPay
  run.firstPay = classBShare(run, b, terms)
  run.classA = a
  run.classB = subtractToZero(b, run.firstPay)
  if (items !== undefined && items.length > 0) takeItems(run, items, terms)
}

function takeItems(run: Run, items: readonly BillItem[], terms: FirstPayTerms | undefined): void {
  const classes: ClassCost[] = []
  for (const item of items) {
    if (isOutside(item)) continue
    const taken = itemShare(run, item, terms)
    run.firstPay = plus(run.firstPay, taken)
    classes.push({ class: item.class, amount: subtractToZero(item.amount, taken) })
  }
  run.classes = classes
}

function unsplit(run: Run): BillSplit {
  const { total } = run.bill
  return read(run, UNSPLIT) === 'b' ? { a: NO_MONEY, b: total, c: NO_MONEY } : { a: total, b: NO_MONEY, c: NO_MONEY }
}

/** The bill itself says how much: it comes off 乙类 first, then off the items, then off 甲类. */
function takePrinted(run: Run, { a, b, items }: BillSplit, printed: Fen): void {
  run.classA = a
  run.classB = b
  run.classes = insideItems(items)
  const firstPay = smaller(printed, classesCost(run))
  let left: Fen = firstPay
  const less = (amount: Fen): Fen => {
    const taken = smaller(left, amount)
    left = subtractToZero(left, taken)
    return subtractToZero(amount, taken)
  }
  run.classB = less(b)
  run.classes = run.classes.map((cost) => ({ class: cost.class, amount: less(cost.amount) }))
  run.classA = less(a)
  run.firstPay = firstPay
  run.steps?.push({ kind: 'printedFirstPay', amount: firstPay, formula: { kind: 'given', amount: firstPay }, figures: NO_FIGURES })
}

function classBShare(run: Run, amount: Fen, terms: FirstPayTerms | undefined): Fen {
  const { kept } = run
  if (kept === null || kept.classB === null) return classBByTable(run, amount, terms)
  return amount === 0 ? NO_MONEY : share(run, 'classBFirstPay', amount, kept.classB, kept.classBBy)
}

function classBByTable(run: Run, amount: Fen, terms: FirstPayTerms | undefined): Fen {
  const { kept } = run
  run.sure = true
  const figure = pick(run, terms?.b)
  if (amount === 0) return NO_MONEY
  if (figure === undefined) {
    noteGap(run, 'firstPay')
    return NO_MONEY
  }
  const rate = read(run, figure)
  const figures = [figure]
  if (kept !== null && run.sure) {
    kept.classB = rate
    kept.classBBy = figures
  }
  return share(run, 'classBFirstPay', amount, rate, figures)
}

type ShareStep = 'classBFirstPay' | 'itemFirstPay' | 'remoteFirstPay'

function share(run: Run, kind: ShareStep, amount: Fen, rate: BasisPoints, figures: readonly Figure<unknown>[], name?: string): Fen {
  const taken = shareOf(amount, rate)
  if (run.steps === undefined) return taken
  const formula: Formula = { kind: 'slices', slices: [{ amount, rate, factor: WHOLE }], limit: null, atLeast: null }
  run.steps.push(name === undefined ? { kind, amount: taken, formula, figures } : { kind, amount: taken, formula, figures, name })
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
  return figure === undefined ? NO_MONEY : share(run, 'itemFirstPay', item.amount, read(run, figure), [figure], rule.name)
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
export function classesCost({ classA, classB, classes }: Run): Fen {
  let sum = plus(classA, classB)
  for (const { amount } of classes) sum = plus(sum, amount)
  return sum
}

/** The first `counted` fen of the classes, in order. */
export function firstOf({ classA, classB, classes }: Run, counted: Fen): readonly ClassCost[] {
  let left = counted
  return [{ class: 'a', amount: classA }, { class: 'b', amount: classB }, ...classes].map((cost) => {
    const amount = smaller(left, cost.amount)
    left = subtractToZero(left, amount)
    return { class: cost.class, amount }
  })
}

/** 异地先自付: a share of the whole cost inside the catalogue is paid first; every class shrinks by its own share. */
export function takeRemoteFirstPay(run: Run, rate: BasisPoints, figure: Figure<unknown>): void {
  const taken = share(run, 'remoteFirstPay', classesCost(run), rate, [figure])
  let upTo: Fen = NO_MONEY
  const less = (amount: Fen): Fen => {
    // Rounded on the running sum, so that the classes lose exactly what was taken.
    const before = shareOf(upTo, rate)
    upTo = plus(upTo, amount)
    return subtractToZero(amount, subtractToZero(shareOf(upTo, rate), before))
  }
  run.classA = less(run.classA)
  run.classB = less(run.classB)
  run.classes = run.classes.map((cost) => ({ class: cost.class, amount: less(cost.amount) }))
  run.firstPay = plus(run.firstPay, taken)
}
