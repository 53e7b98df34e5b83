import { NO_MONEY, plus, smaller, subtractToZero, sumOf, type Fen } from '@/domain/money/fen'
import { fromAccounts } from './accounts'
import { payAboveCap } from './above-cap'
import { assists, medicalAssistance } from './assistance'
import type { CareKind } from './bill'
import { underBaseCaps } from './caps'
import type { UnknownFact } from './condition'
import { deductibleDue, startsOf } from './deductible'
import { majorIllness, type FamilyShare } from './major-illness'
import { outOfAreaFor, type OutOfArea } from './out-of-area'
import { pooledFund } from './pooled-fund'
import type { Reader } from './reader'
import { count, NO_FIGURES, note, startRun, type Gap, type Run, type SettleInput } from './run'
import { coveredBy, scopeOf, takeRemoteFirstPay, type Scope } from './scope'
import type { Settlement } from './settlement'
import { supplementaryPay, type Carried } from './supplementary'
import type { CareTerms } from './terms'
import type { YearToDate } from './year/counters'

export type Settled = { readonly settlement: Settlement; readonly gaps: readonly Gap[]; readonly unknown: readonly UnknownFact[] }

/** Care whose cost counts towards 大病保险. Plain outpatient visits and pharmacies are kept out: no source here counts them. */
const COUNTS_TOWARDS_ILLNESS: Readonly<Record<CareKind, boolean>> = {
  inpatient: true, emergency: true, chronicOutpatient: true, specialOutpatient: true, generalOutpatient: false, pharmacy: false
}

/**
 * Settles one bill under one reading of every figure. Order: outside the catalogue → first-pay → deductible → bands × rate → caps →
 * large-expense layer → major illness → medical assistance → 惠民保 → own account → family sharing → cash.
 * All parts add up to the bill exactly.
 *
 * @throws {RangeError} If the split does not add up to the total: check with `billProblems` first.
 */
export function settle(input: SettleInput, care: CareTerms, reader: Reader): Settled {
  const run = startRun(input, care, reader)
  const outOfArea = outOfAreaFor(run)
  const settlement = outOfArea.model.kind === 'notCovered' ? settleNotCovered(run, outOfArea) : settleCovered(run, outOfArea)
  return { settlement, gaps: run.gaps, unknown: run.unknown }
}

function settleCovered(run: Run, outOfArea: OutOfArea): Settlement {
  const scope = remoteScope(run, scopeOf(run), outOfArea)
  const covered = coveredBy(scope.classes)
  if (scope.selfFunded + scope.firstPay + covered !== run.input.bill.total) throw new RangeError('the split does not add up to the bill')
  const fromAccountFirst = accountFirst(run, covered)
  const countable = subtractToZero(covered, fromAccountFirst)
  const counted = underBaseCaps(run, countable)
  const due = dueFrom(run, counted, outOfArea)
  const { paid: pooled, unpaid } = pooledFund(run, scope.classes, counted, due, outOfArea)
  const large = payAboveCap(run, unpaid)
  const kept = subtractToZero(counted, plus(pooled, unpaid))
  // A guaranteed share may pay into the deductible.
  const deductible = smaller(due, kept)
  const share: FamilyShare = {
    deductible,
    coinsurance: subtractToZero(kept, deductible),
    firstPay: scope.firstPay,
    overCap: plus(subtractToZero(unpaid, large), subtractToZero(countable, counted))
  }
  return finish(run, share, scope.selfFunded, { due, pooled, large, covered, fromAccountFirst })
}

/** Not paid for at all: the family carries the whole bill, and no layer looks at it. */
function settleNotCovered(run: Run, { figure }: OutOfArea): Settlement {
  const { total } = run.input.bill
  note(run, { kind: 'selfFunded', amount: total, formula: { kind: 'given', amount: total }, figures: figure === null ? [] : [figure] })
  note(run, { kind: 'pooledFund', amount: NO_MONEY, formula: { kind: 'nothing' }, figures: figure === null ? [] : [figure] })
  const nothing: Carried = { deductible: NO_MONEY, coinsurance: NO_MONEY, firstPay: NO_MONEY, overCap: NO_MONEY, selfFunded: total }
  return payOut(run, nothing, NOTHING_PAID, NO_UPPER, NO_MONEY)
}

function remoteScope(run: Run, scope: Scope, { model, figure }: OutOfArea): Scope {
  return model.kind === 'firstPay' && figure !== null ? takeRemoteFirstPay(run, scope, model.share, figure) : scope
}

/** The older rule: the personal account pays before the deductible. */
function accountFirst(run: Run, covered: Fen): Fen {
  const { account } = run.input.terms
  if (account === undefined || run.read(account) === 'afterFund') return NO_MONEY
  const paid = smaller(run.input.accounts.own, covered)
  return note(run, { kind: 'accountFirst', amount: paid, formula: { kind: 'atMost', amount: covered, limit: paid }, figures: [account] })
}

function dueFrom(run: Run, counted: Fen, { model, figure }: OutOfArea): Fen {
  const due = deductibleDue(run, counted, model.kind === 'ownTable' ? model.deductible : null, figure)
  notePayable(run, due, counted)
  return due
}

/** Shows the subtraction with every step before it, where they explain all of the difference. */
function notePayable(run: Run, deductible: Fen, counted: Fen): void {
  const { total } = run.input.bill
  const notPayable = subtractToZero(total, counted)
  const steps: Fen[] = []
  for (const { kind, amount } of run.steps) if (amount > 0 && kind !== 'deductible' && kind !== 'baseCap') steps.push(amount)
  const less = sumOf(steps) === notPayable ? steps : [notPayable]
  if (deductible > 0) less.push(deductible)
  note(run, { kind: 'payable', amount: subtractToZero(counted, deductible), formula: { kind: 'minus', from: total, less }, figures: NO_FIGURES })
}

type Upper = { readonly illness: Fen; readonly forSelfFunded: Fen; readonly assistance: Fen }

const NO_UPPER: Upper = { illness: NO_MONEY, forSelfFunded: NO_MONEY, assistance: NO_MONEY }

function payUpper(run: Run, share: FamilyShare, selfFunded: Fen): Upper {
  const { care } = run.input.bill
  if (!COUNTS_TOWARDS_ILLNESS[care]) return assists(run, care) ? { ...NO_UPPER, assistance: medicalAssistance(run, share, NO_MONEY) } : NO_UPPER
  const { paid, forSelfFunded } = majorIllness(run, share, selfFunded)
  return { illness: paid, forSelfFunded, assistance: medicalAssistance(run, share, paid) }
}

/** What the basic insurance made of the bill; `due` is the deductible as charged. */
type Paid = { readonly due: Fen; readonly pooled: Fen; readonly large: Fen; readonly covered: Fen; readonly fromAccountFirst: Fen }

const NOTHING_PAID: Paid = { due: NO_MONEY, pooled: NO_MONEY, large: NO_MONEY, covered: NO_MONEY, fromAccountFirst: NO_MONEY }

function finish(run: Run, share: FamilyShare, selfFunded: Fen, paid: Paid): Settlement {
  const upper = payUpper(run, share, selfFunded)
  const carried = relieved(share, subtractToZero(selfFunded, upper.forSelfFunded), plus(upper.illness, upper.assistance))
  const extra = supplementaryPay(run, carried)
  const supplementary = plus(extra.inScope, extra.outOfScope)
  const left = supplementary === 0 ? carried : relieved(carried, subtractToZero(carried.selfFunded, extra.outOfScope), extra.inScope)
  return payOut(run, left, paid, upper, supplementary)
}

/** Money from a higher layer lifts coinsurance first, then the part over the cap, the deductible, and first-pay last. */
function relieved(share: FamilyShare, selfFunded: Fen, paid: Fen): Carried {
  const coinsurance = subtractToZero(share.coinsurance, paid)
  let left = subtractToZero(paid, share.coinsurance)
  const overCap = subtractToZero(share.overCap, left)
  left = subtractToZero(left, share.overCap)
  const deductible = subtractToZero(share.deductible, left)
  left = subtractToZero(left, share.deductible)
  return { coinsurance, overCap, deductible, firstPay: subtractToZero(share.firstPay, left), selfFunded }
}

/** Adds up who pays; the accounts pay what they may of the family's part, and cash the rest. */
function payOut(run: Run, carried: Carried, paid: Paid, upper: Upper, supplementary: Fen): Settlement {
  const { bill } = run.input
  const illness = plus(upper.illness, upper.forSelfFunded)
  const fund = noteTotal(run, [paid.pooled, paid.large, illness, upper.assistance])
  const family = subtractToZero(bill.total, plus(fund, supplementary))
  const accounts = fromAccounts(run, subtractToZero(family, plus(paid.fromAccountFirst, carried.selfFunded)), paid.fromAccountFirst)
  return {
    total: bill.total,
    fund,
    family,
    parts: {
      selfFunded: carried.selfFunded, firstPay: carried.firstPay, deductible: carried.deductible,
      coinsurance: plus(carried.coinsurance, paid.fromAccountFirst), overCap: carried.overCap,
      pooledFund: paid.pooled, largeExpense: paid.large, majorIllness: illness, medicalAssistance: upper.assistance, supplementary
    },
    payers: {
      pooledFund: paid.pooled, largeExpense: paid.large, majorIllness: illness, medicalAssistance: upper.assistance, supplementary,
      ownAccount: plus(accounts.own, paid.fromAccountFirst), familySharing: accounts.shared,
      cash: subtractToZero(family, plus(accounts.total, paid.fromAccountFirst))
    },
    steps: run.steps,
    after: yearAfter(run, paid)
  }
}

function noteTotal(run: Run, amounts: readonly Fen[]): Fen {
  const parts: Fen[] = []
  for (const amount of amounts) if (amount > 0) parts.push(amount)
  if (parts.length === 0) parts.push(NO_MONEY)
  return note(run, { kind: 'fundTotal', amount: sumOf(parts), formula: { kind: 'sum', parts }, figures: NO_FIGURES })
}

/** The pooled fund counts for all care and for this kind of care; the layers have counted for themselves. */
function yearAfter(run: Run, { due, pooled, covered }: Paid): YearToDate {
  const { counters, incentive } = run.input.yearToDate
  const more = { base: covered, paid: pooled, deductible: due, stays: startsOf(run) }
  count(run, 'all', more)
  count(run, run.scope, more)
  return { counters: { ...counters, ...Object.fromEntries(run.counted) }, incentive }
}
