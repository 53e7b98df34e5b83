import { NO_MONEY, plus, shareOf, smaller, subtractToZero, sumOf, type BasisPoints, type Fen } from '@/domain/money/fen'
import { fromAccounts } from './accounts'
import { payAboveCap } from './above-cap'
import { underBaseCaps } from './caps'
import type { UnknownFact } from './condition'
import { deductibleDue, startsOf } from './deductible'
import type { Carried } from './family-share'
import { outOfAreaFor, type OutOfArea } from './out-of-area'
import { pooledFund } from './pooled-fund'
import type { Reader } from './reader'
import { countMore, NO_FIGURES, read, soFar, startRun, type Gap, type Plan, type Run } from './run'
import { coveredBy, scopeOf, takeRemoteFirstPay, type Scope } from './scope'
import type { Settlement, Step, Sums } from './settlement'
import { carriedAfter, nothingPaid, payUpper, type Upper } from './upper-layers'
import type { YearToDate } from './year/counters'

type Noted = { readonly gaps: readonly Gap[]; readonly unknown: readonly UnknownFact[] }
export type Settled = Noted & { readonly settlement: Settlement }
/** `deductible` is what was charged of it, before a layer above lifted any; `stays`: as how many stays this one counts. */
export type Summed = Noted & { readonly sums: Sums; readonly deductible: Fen; readonly stays: number }

/**
 * Settles one bill under one reading of every figure, with its reasons and the year after it. Order: outside the catalogue → first-pay →
 * deductible → bands × rate → caps → large-expense layer → the layers above, in the order of the terms → the hospital's own part →
 * own account → family sharing → cash. All parts add up to the bill exactly.
 *
 * @throws {RangeError} If the split does not add up to the total: check with `billProblems` first.
 */
export function settle(plan: Plan, reader: Reader): Settled {
  const steps: Step[] = []
  const run = startRun(plan, reader, steps)
  const basic = basicOf(run)
  const upper = upperOf(run, basic)
  const sums = payOut(run, basic, upper)
  const { total, fund, family, parts, payers } = sums
  return { settlement: { total, fund, family, parts, payers, steps, after: yearAfter(run, basic) }, gaps: run.gaps, unknown: run.unknown }
}

/** The same sums without reasons, for many readings of which few are shown. */
export function sumUp(plan: Plan, reader: Reader): Summed {
  const run = startRun(plan, reader)
  return summed(run, basicOf(run))
}

const summed = (run: Run, basic: Basic): Summed => ({ sums: payOut(run, basic, upperOf(run, basic)), deductible: basic.due, stays: startsOf(run), gaps: run.gaps, unknown: run.unknown })

/** Whether a guess is worth going on with, once its deductible and then its pooled fund are known. */
export type Wanted = (layer: 'deductible' | 'pooledFund', amount: Fen) => boolean

/** The same sums, or `null` as soon as a layer is not what is wanted: the layers above it are not computed then, nor their readings asked for. */
export function sumUpWanted(plan: Plan, reader: Reader, wanted: Wanted): Summed | null {
  const run = startRun(plan, reader)
  const basic = basicOf(run, wanted)
  return basic === null || !wanted('pooledFund', basic.pooled) ? null : summed(run, basic)
}

/** What became of the bill below the upper layers; `due` is the deductible as charged, `share` `null` where no layer looks at the bill. */
type Basic = {
  readonly due: Fen
  readonly pooled: Fen
  readonly large: Fen
  readonly covered: Fen
  readonly fromAccountFirst: Fen
  readonly share: Carried | null
}

const ALL_WANTED: Wanted = () => true

function basicOf(run: Run): Basic
function basicOf(run: Run, wanted: Wanted): Basic | null
function basicOf(run: Run, wanted: Wanted = ALL_WANTED): Basic | null {
  const outOfArea = outOfAreaFor(run)
  return outOfArea.model.kind === 'notCovered' ? settleNotCovered(run, outOfArea) : settleCovered(run, outOfArea, wanted)
}

const upperOf = (run: Run, { share }: Basic): Upper => share === null ? nothingPaid(allOf(run)) : payUpper(run, share)

const allOf = (run: Run): Carried => ({ deductible: NO_MONEY, coinsurance: NO_MONEY, firstPay: NO_MONEY, overCap: NO_MONEY, selfFunded: run.input.bill.total, overPrice: NO_MONEY })

function settleCovered(run: Run, outOfArea: OutOfArea, wanted: Wanted): Basic | null {
  const { selfFunded, firstPay, classes } = remoteScope(run, scopeOf(run), outOfArea)
  const { split, total } = run.input.bill
  const overPrice = split?.overPrice ?? NO_MONEY
  const covered = plus(coveredBy(classes), split?.deductible ?? NO_MONEY)
  if (selfFunded + overPrice + firstPay + covered !== total) throw new RangeError('the split does not add up to the bill')
  const fromAccountFirst = accountFirst(run, covered)
  const countable = subtractToZero(covered, fromAccountFirst)
  const counted = countedOf(run, countable)
  const due = dueFrom(run, counted, outOfArea)
  if (!wanted('deductible', due)) return null
  const { paid: pooled, unpaid, above } = pooledFund(run, classes, counted, due, outOfArea)
  const large = payAboveCap(run, above, subtractToZero(counted, pooled))
  // A printed layer may have paid on more than a cap left, and one that pays all of it a fen more than is certain.
  const notShared = unpaid > large ? unpaid : large
  const kept = subtractToZero(counted, plus(pooled, notShared))
  // A guaranteed share may pay into the deductible.
  const deductible = smaller(due, kept)
  const share: Carried = {
    deductible,
    coinsurance: subtractToZero(kept, deductible),
    firstPay,
    overCap: plus(subtractToZero(unpaid, large), subtractToZero(countable, counted)),
    selfFunded,
    overPrice
  }
  return { due, pooled, large, covered, fromAccountFirst, share }
}

/** A payment as printed is not cut by a limit on the cost: nothing is known to be over it. */
const countedOf = (run: Run, countable: Fen): Fen => run.input.bill.known?.pooledFund === undefined ? underBaseCaps(run, countable) : countable

/** Not paid for at all: the family carries the whole bill, and no layer looks at it. */
function settleNotCovered(run: Run, { figure }: OutOfArea): Basic {
  const { total } = run.input.bill
  const figures = figure === null ? NO_FIGURES : [figure]
  run.steps?.push({ kind: 'selfFunded', amount: total, formula: { kind: 'given', amount: total }, figures })
  run.steps?.push({ kind: 'pooledFund', amount: NO_MONEY, formula: { kind: 'nothing' }, figures })
  return { due: NO_MONEY, pooled: NO_MONEY, large: NO_MONEY, covered: NO_MONEY, fromAccountFirst: NO_MONEY, share: null }
}

function remoteScope(run: Run, scope: Scope, { model, figure }: OutOfArea): Scope {
  return model.kind === 'firstPay' && figure !== null && !holdsRemoteShare(run, scope, model.share) ? takeRemoteFirstPay(run, scope, model.share, figure) : scope
}

/** A printed first pay that is less than the share for care elsewhere cannot have it in it. */
function holdsRemoteShare({ input: { bill } }: Run, { firstPay, classes }: Scope, rate: BasisPoints): boolean {
  return bill.firstPayIsAll === true && bill.firstPay !== undefined && firstPay >= shareOf(plus(firstPay, coveredBy(classes)), rate)
}

/** The older rule: the personal account pays before the deductible. */
function accountFirst(run: Run, covered: Fen): Fen {
  const { account } = run.input.terms
  if (account === undefined || read(run, account) === 'afterFund') return NO_MONEY
  const paid = smaller(run.input.accounts.own, covered)
  run.steps?.push({ kind: 'accountFirst', amount: paid, formula: { kind: 'atMost', amount: covered, limit: paid }, figures: [account] })
  return paid
}

function dueFrom(run: Run, counted: Fen, { model, figure }: OutOfArea): Fen {
  const due = deductibleDue(run, counted, model.kind === 'ownTable' ? model.deductible : null, figure)
  if (run.steps !== undefined) notePayable(run.steps, run.input.bill.total, due, counted)
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
function payOut(run: Run, { pooled, large, fromAccountFirst }: Basic, upper: Upper): Sums {
  const { total } = run.input.bill
  const { majorIllness, medicalAssistance, supplementary, civilServant, enterprise, otherFund, mutualAid, hospital } = upper.paid
  const fund = (pooled + large + majorIllness + medicalAssistance + civilServant + enterprise + otherFund) as Fen
  if (run.steps !== undefined) noteTotal(run.steps, [pooled, large, majorIllness, medicalAssistance, civilServant, enterprise, otherFund])
  const family = (total - fund - supplementary - mutualAid - hospital) as Fen
  const { selfFunded, overPrice, firstPay, deductible, coinsurance, overCap } = carriedAfter(upper)
  const accounts = fromAccounts(run, subtractToZero(family, (fromAccountFirst + selfFunded + overPrice) as Fen), fromAccountFirst)
  const sums: Sums = {
    total, fund, family,
    parts: {
      selfFunded, firstPay, deductible, coinsurance: plus(coinsurance, fromAccountFirst), overCap,
      pooledFund: pooled, largeExpense: large, majorIllness, medicalAssistance, supplementary
    },
    payers: {
      pooledFund: pooled, largeExpense: large, majorIllness, medicalAssistance, supplementary,
      ownAccount: plus(accounts.own, fromAccountFirst), familySharing: accounts.shared, cash: subtractToZero(family, plus(accounts.total, fromAccountFirst))
    }
  }
  return civilServant + enterprise + otherFund + mutualAid + hospital + overPrice === 0 ? sums : withSeldom(sums, upper.paid, overPrice)
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const SELDOM = ['civilServant', 'enterprise', 'otherFund', 'mutualAid', 'hospital'] as const

function withSeldom(sums: Sums, paid: Upper['paid'], overPrice: Fen): Sums {
  const parts: Mutable<Sums['parts']> = { ...sums.parts }
  const payers: Mutable<Sums['payers']> = { ...sums.payers }
  if (overPrice > 0) parts.overPrice = overPrice
  for (const payer of SELDOM) if (paid[payer] > 0) parts[payer] = payers[payer] = paid[payer]
  return { total: sums.total, fund: sums.fund, family: sums.family, parts, payers }
}

function noteTotal(steps: Step[], amounts: readonly Fen[]): void {
  const parts: Fen[] = []
  for (const amount of amounts) if (amount > 0) parts.push(amount)
  if (parts.length === 0) parts.push(NO_MONEY)
  steps.push({ kind: 'fundTotal', amount: sumOf(parts), formula: { kind: 'sum', parts }, figures: NO_FIGURES })
}

/** The pooled fund counts for all care and for this kind of care; the layers have counted for themselves. */
function yearAfter(run: Run, { due, pooled, covered }: Basic): YearToDate {
  const { counters: before, incentive } = run.input.yearToDate
  const more = { base: covered, paid: pooled, deductible: due, stays: startsOf(run) }
  countMore(run, 'all', soFar(run, 'all'), more)
  countMore(run, run.scope, run.before, more)
  const counters = { ...before }
  for (const [scope, counter] of run.counted) counters[scope] = counter
  return { counters, incentive }
}
