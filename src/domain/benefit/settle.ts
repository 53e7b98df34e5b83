import { larger, NO_MONEY, plus, shareOf, smaller, subtractToZero, sumOf, type BasisPoints, type Fen } from '@/domain/money/fen'
import { payFromAccounts } from './accounts'
import { payAboveCap } from './above-cap'
import { underBaseCaps } from './caps'
import type { UnknownFact } from './condition'
import { deductibleDue, startsOf } from './deductible'
import { lookOutOfArea } from './out-of-area'
import { payPooledFund } from './pooled-fund'
import type { Reader } from './reader'
import { countMore, NO_FIGURES, read, soFar } from './ask'
import { onePass, type Gap, type Run, type SettleInput } from './run'
import { classesCost, takeOutside, takeRemoteFirstPay } from './scope'
import type { Settlement, Step } from './settlement'
import { foundIn, partsOf, payersOf, type Summed } from './sums'
import { payPrinted, payUpper, takeRelief } from './upper-layers'
import type { CareTerms } from './terms'
import type { YearToDate } from './year/counters'

export type Settled = { readonly settlement: Settlement; readonly gaps: readonly Gap[]; readonly unknown: readonly UnknownFact[] }

/**
 * Settles one bill under one reading of every figure, with its reasons and the year after it. Order: outside the catalogue → first-pay →
 * deductible → bands × rate → caps → large-expense layer → the layers above, in the order of the terms → the hospital's own part →
 * own account → family sharing → cash. All parts add up to the bill exactly.
 *
 * @throws {RangeError} If the split does not add up to the total: check with `billProblems` first.
 */
export function settle(input: SettleInput, care: CareTerms, reader: Reader): Settled {
  return onePass(input, care, reader, [], settled, undefined)
}

function settled(run: Run): Settled {
  payAll(run)
  const found = foundIn(run)
  const { total, fund, family, gaps, unknown } = found
  const { steps, after } = reasonsIn(run)
  return { settlement: { total, fund, family, parts: partsOf(found), payers: payersOf(found), steps, after }, gaps, unknown }
}

export type Reasons = Pick<Settlement, 'steps' | 'after'>

/** The reasons alone, for sums that are there. */
export function explain(input: SettleInput, care: CareTerms, reader: Reader): Reasons {
  return onePass(input, care, reader, [], explained, undefined)
}

function explained(run: Run): Reasons {
  payAll(run)
  return reasonsIn(run)
}

const reasonsIn = (run: Run): Reasons => ({ steps: run.steps ?? [], after: yearAfter(run) })

/** The same sums without reasons, for many readings of which few are shown. */
export function sumUp(input: SettleInput, care: CareTerms, reader: Reader): Summed {
  return onePass(input, care, reader, undefined, summed, undefined)
}

function summed(run: Run): Summed {
  payAll(run)
  return foundIn(run)
}

/** Whether a guess is worth going on with, once its deductible and then its pooled fund are known. */
export type Wanted = (layer: 'deductible' | 'pooledFund', amount: Fen) => boolean

/** The same sums, or `null` as soon as a layer is not what is wanted: the layers above it are not computed then, nor their readings asked for. */
export function sumUpWanted(input: SettleInput, care: CareTerms, reader: Reader, wanted: Wanted): Summed | null {
  return onePass(input, care, reader, undefined, summedWanted, wanted)
}

function summedWanted(run: Run, wanted: Wanted): Summed | null {
  if (!payBasic(run, wanted) || !wanted('pooledFund', run.pooledFund)) return null
  payAbove(run)
  return foundIn(run)
}

function payAll(run: Run): void {
  payBasic(run, null)
  payAbove(run)
}

/** The bill below the upper layers; `false` where the deductible is not what is wanted. */
function payBasic(run: Run, wanted: Wanted | null): boolean {
  lookOutOfArea(run)
  if (run.model.kind !== 'notCovered') return payCovered(run, wanted)
  payNothing(run)
  return true
}

/** The layers above, where any looks at the bill; then who hands over the money. */
function payAbove(run: Run): void {
  if (run.model.kind === 'notCovered') payPrinted(run)
  else payUpper(run)
  payOut(run)
}

function payCovered(run: Run, wanted: Wanted | null): boolean {
  takeOutside(run)
  takeRemote(run)
  const { split, total } = run.bill
  const covered = plus(classesCost(run), split?.deductible ?? NO_MONEY)
  if (run.selfFunded + run.overPrice + run.firstPay + covered !== total) throw new RangeError('the split does not add up to the bill')
  run.covered = covered
  run.fromAccountFirst = accountFirst(run, covered)
  const countable = subtractToZero(covered, run.fromAccountFirst)
  const counted = countedOf(run, countable)
  run.due = dueFrom(run, counted)
  if (wanted !== null && !wanted('deductible', run.due)) return false
  payPooledFund(run, counted, run.due)
  run.largeExpense = payAboveCap(run, run.above, subtractToZero(counted, run.pooledFund))
  leaveShare(run, countable, counted)
  return true
}

/** What the family is left with, by what made it so. */
function leaveShare(run: Run, countable: Fen, counted: Fen): void {
  const { due, unpaid, pooledFund, largeExpense } = run
  // A printed layer may have paid on more than a cap left, and one that pays all of it a fen more than is certain.
  const kept = subtractToZero(counted, plus(pooledFund, larger(unpaid, largeExpense)))
  // A guaranteed share may pay into the deductible.
  run.deductible = smaller(due, kept)
  run.coinsurance = subtractToZero(kept, run.deductible)
  run.overCap = plus(subtractToZero(unpaid, largeExpense), subtractToZero(countable, counted))
}

/** A payment as printed is not cut by a limit on the cost: nothing is known to be over it. */
const countedOf = (run: Run, countable: Fen): Fen => run.bill.known?.pooledFund === undefined ? underBaseCaps(run, countable) : countable

/** Not paid for at all: the family carries the whole bill, and no layer looks at it. What the paper says was paid, was paid all the same. */
function payNothing(run: Run): void {
  const { total, known } = run.bill
  const figures = run.modelFigure === null ? NO_FIGURES : [run.modelFigure]
  const paid = smaller(known?.pooledFund ?? NO_MONEY, total)
  if (paid > 0) payPooledFund(run, paid, NO_MONEY)
  else run.steps?.push({ kind: 'pooledFund', amount: paid, formula: { kind: 'nothing' }, figures })
  run.largeExpense = payAboveCap(run, NO_MONEY, subtractToZero(total, paid))
  run.covered = plus(paid, run.largeExpense)
  run.selfFunded = subtractToZero(total, run.covered)
  run.steps?.unshift({ kind: 'selfFunded', amount: run.selfFunded, formula: { kind: 'given', amount: run.selfFunded }, figures })
}

function takeRemote(run: Run): void {
  const { model, modelFigure } = run
  if (model.kind === 'firstPay' && modelFigure !== null && !holdsRemoteShare(run, model.share)) takeRemoteFirstPay(run, model.share, modelFigure)
}

/** A printed first pay that is less than the share for care elsewhere cannot have it in it. */
function holdsRemoteShare(run: Run, rate: BasisPoints): boolean {
  const { bill, firstPay } = run
  return bill.firstPayIsAll === true && bill.firstPay !== undefined && firstPay >= shareOf(plus(firstPay, classesCost(run)), rate)
}

/** The older rule: the personal account pays before the deductible. */
function accountFirst(run: Run, covered: Fen): Fen {
  const { account } = run.terms
  if (account === undefined || read(run, account) === 'afterFund') return NO_MONEY
  const paid = smaller(run.input.accounts.own, covered)
  run.steps?.push({ kind: 'accountFirst', amount: paid, formula: { kind: 'atMost', amount: covered, limit: paid }, figures: [account] })
  return paid
}

function dueFrom(run: Run, counted: Fen): Fen {
  const due = deductibleDue(run, counted)
  if (run.steps !== undefined) notePayable(run.steps, run.bill.total, due, counted)
  return due
}

/** Shows the subtraction with every step before it, where they explain all of the difference. */
function notePayable(steps: Step[], total: Fen, deductible: Fen, counted: Fen): void {
  const notPayable = subtractToZero(total, counted)
  const before: Fen[] = []
  let sum = 0
  for (const { kind, amount } of steps) {
    if (amount === 0 || kind === 'deductible' || kind === 'baseCap') continue
    before.push(amount)
    sum += amount
  }
  const less = sum === notPayable ? before : [notPayable]
  if (deductible > 0) less.push(deductible)
  steps.push({ kind: 'payable', amount: subtractToZero(counted, deductible), formula: { kind: 'minus', from: total, less }, figures: NO_FIGURES })
}

/** Adds up who pays; the accounts pay what they may of the family's part, and cash the rest. */
function payOut(run: Run): void {
  const { pooledFund, largeExpense, majorIllness, medicalAssistance, civilServant, enterprise, otherFund, fromAccountFirst } = run
  const fund = (pooledFund + largeExpense + majorIllness + medicalAssistance + civilServant + enterprise + otherFund) as Fen
  if (run.steps !== undefined) noteTotal(run.steps, [pooledFund, largeExpense, majorIllness, medicalAssistance, civilServant, enterprise, otherFund])
  const family = (run.bill.total - fund - run.supplementary - run.mutualAid - run.hospital) as Fen
  run.fund = fund
  run.family = family
  takeRelief(run)
  const fromAccounts = payFromAccounts(run, subtractToZero(family, (fromAccountFirst + run.selfFunded + run.overPrice) as Fen))
  run.cash = subtractToZero(family, plus(fromAccounts, fromAccountFirst))
}

function noteTotal(steps: Step[], amounts: readonly Fen[]): void {
  const parts: Fen[] = []
  for (const amount of amounts) if (amount > 0) parts.push(amount)
  if (parts.length === 0) parts.push(NO_MONEY)
  steps.push({ kind: 'fundTotal', amount: sumOf(parts), formula: { kind: 'sum', parts }, figures: NO_FIGURES })
}

/** The pooled fund counts for all care and for this kind of care; the layers have counted for themselves. */
function yearAfter(run: Run): YearToDate {
  const more = { base: run.covered, paid: run.pooledFund, deductible: run.due, stays: startsOf(run) }
  countMore(run, 'all', soFar(run, 'all'), more)
  countMore(run, run.scope, run.before, more)
  return { counters: run.after, incentive: run.input.yearToDate.incentive }
}
