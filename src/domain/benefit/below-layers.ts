import { larger, NO_MONEY, plus, shareOf, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import { payAboveCap } from './above-cap'
import { NO_FIGURES, read } from './ask'
import { underBaseCaps } from './caps'
import { deductibleDue } from './deductible'
import { lookOutOfArea } from './out-of-area'
import { payPooledFund } from './pooled-fund'
import type { Run } from './run'
import { classesCost, takeOutside, takeRemoteFirstPay } from './scope'
import type { Wanted } from './settle'
import type { Step } from './settlement'

/** The bill below the upper layers; `false` where the deductible is not what is wanted. */
export function payBasic(run: Run, wanted: Wanted | null): boolean {
  lookOutOfArea(run)
  if (run.model.kind !== 'notCovered') return payCovered(run, wanted)
  payNothing(run)
  return true
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
