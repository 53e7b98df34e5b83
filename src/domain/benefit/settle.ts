import { addFen, fen, NO_MONEY, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { fromAccounts } from './accounts'
import { payAboveCap } from './above-cap'
import { assists, medicalAssistance } from './assistance'
import type { CareKind, YearToDate } from './bill'
import { underBaseCaps } from './caps'
import type { UnknownFact } from './condition'
import { deductibleDue, startsOf } from './deductible'
import { majorIllness, type FamilyShare } from './major-illness'
import { outOfAreaFor, type OutOfArea } from './out-of-area'
import { pooledFund } from './pooled-fund'
import type { Reader } from './reader'
import { note, startRun, type Gap, type Run, type SettleInput } from './run'
import { coveredBy, firstOf, scopeOf, takeRemoteFirstPay, type Scope } from './scope'
import type { Settlement } from './settlement'
import { supplementaryPay, type Carried } from './supplementary'
import type { CareTerms } from './terms'

export type Settled = { readonly settlement: Settlement; readonly gaps: ReadonlySet<Gap>; readonly unknown: ReadonlySet<UnknownFact> }

/** Care whose cost counts towards 大病保险. Plain outpatient visits and pharmacies are kept out: no source here counts them. */
const COUNTS_TOWARDS_ILLNESS: ReadonlySet<CareKind> = new Set(['inpatient', 'emergency', 'chronicOutpatient', 'specialOutpatient'])

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
  if (addFen(scope.selfFunded, scope.firstPay, covered) !== run.input.bill.total) throw new RangeError('the split does not add up to the bill')
  const fromAccountFirst = accountFirst(run, covered)
  const countable = subtractToZero(covered, fromAccountFirst)
  const counted = underBaseCaps(run, countable)
  const basic = payBasic(run, scope, counted, outOfArea)
  const kept = subtractToZero(counted, addFen(basic.pooled, basic.unpaid))
  // A guaranteed share may pay into the deductible.
  const deductible = smaller(basic.deductible, kept)
  const share: FamilyShare = {
    deductible,
    coinsurance: subtractToZero(kept, deductible),
    firstPay: scope.firstPay,
    overCap: addFen(subtractToZero(basic.unpaid, basic.large), subtractToZero(countable, counted))
  }
  return finish(run, share, scope.selfFunded, { ...basic, covered, fromAccountFirst })
}

/** Not paid for at all: the family carries the whole bill, and no layer looks at it. */
function settleNotCovered(run: Run, { figure }: OutOfArea): Settlement {
  const { total } = run.input.bill
  note(run, { kind: 'selfFunded', amount: total, formula: { kind: 'given', amount: total }, figures: figure === null ? [] : [figure] })
  note(run, { kind: 'pooledFund', amount: NO_MONEY, formula: { kind: 'nothing' }, figures: figure === null ? [] : [figure] })
  const paid: Paid = { deductible: NO_MONEY, pooled: NO_MONEY, unpaid: NO_MONEY, large: NO_MONEY, covered: NO_MONEY, fromAccountFirst: NO_MONEY }
  const nothing: Carried = { deductible: NO_MONEY, coinsurance: NO_MONEY, firstPay: NO_MONEY, overCap: NO_MONEY, selfFunded: total }
  return payOut(run, nothing, paid, { ...NO_UPPER, supplementary: NO_MONEY })
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

type Basic = { readonly deductible: Fen; readonly pooled: Fen; readonly unpaid: Fen; readonly large: Fen }

function payBasic(run: Run, { classes }: Scope, counted: Fen, outOfArea: OutOfArea): Basic {
  const { model, figure } = outOfArea
  const deductible = deductibleDue(run, counted, model.kind === 'ownTable' ? model.deductible : undefined, figure ?? undefined)
  notePayable(run, deductible, counted)
  const { paid, unpaid } = pooledFund(run, firstOf(classes, counted), counted, deductible, outOfArea)
  return { deductible, pooled: paid, unpaid, large: payAboveCap(run, unpaid) }
}

/** Shows the subtraction with every step before it, where they explain all of the difference. */
function notePayable(run: Run, deductible: Fen, counted: Fen): void {
  const { total } = run.input.bill
  const notPayable = subtractToZero(total, counted)
  const steps: Fen[] = []
  for (const { kind, amount } of run.steps) if (amount > 0 && kind !== 'deductible' && kind !== 'baseCap') steps.push(amount)
  const less = addFen(...steps) === notPayable ? steps : [notPayable]
  if (deductible > 0) less.push(deductible)
  note(run, { kind: 'payable', amount: subtractToZero(counted, deductible), formula: { kind: 'minus', from: total, less }, figures: [] })
}

type Upper = { readonly base: Fen; readonly illness: Fen; readonly forSelfFunded: Fen; readonly assistance: Fen }

const NO_UPPER: Upper = { base: NO_MONEY, illness: NO_MONEY, forSelfFunded: NO_MONEY, assistance: NO_MONEY }

function payUpper(run: Run, share: FamilyShare, selfFunded: Fen): Upper {
  const { care } = run.input.bill
  if (!COUNTS_TOWARDS_ILLNESS.has(care)) return assists(run, care) ? { ...NO_UPPER, assistance: medicalAssistance(run, share, NO_MONEY) } : NO_UPPER
  const { base, paid, forSelfFunded } = majorIllness(run, share, selfFunded)
  return { base, illness: paid, forSelfFunded, assistance: medicalAssistance(run, share, paid) }
}

type Paid = Basic & { readonly covered: Fen; readonly fromAccountFirst: Fen }

function finish(run: Run, share: FamilyShare, selfFunded: Fen, paid: Paid): Settlement {
  const upper = payUpper(run, share, selfFunded)
  const carried = relieved(share, subtractToZero(selfFunded, upper.forSelfFunded), addFen(upper.illness, upper.assistance))
  const extra = supplementaryPay(run, carried)
  const supplementary = addFen(extra.inScope, extra.outOfScope)
  const left = supplementary === 0 ? carried : relieved(carried, subtractToZero(carried.selfFunded, extra.outOfScope), extra.inScope)
  return payOut(run, left, paid, { ...upper, supplementary })
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

type Layers = Upper & { readonly supplementary: Fen }

/** Adds up who pays; the accounts pay what they may of the family's part, and cash the rest. */
function payOut(run: Run, carried: Carried, paid: Paid, { supplementary, ...upper }: Layers): Settlement {
  const { bill } = run.input
  const illness = addFen(upper.illness, upper.forSelfFunded)
  const fund = noteTotal(run, [paid.pooled, paid.large, illness, upper.assistance])
  const family = subtractToZero(bill.total, addFen(fund, supplementary))
  const accounts = fromAccounts(run, subtractToZero(family, addFen(paid.fromAccountFirst, carried.selfFunded)), paid.fromAccountFirst)
  return {
    total: bill.total,
    fund,
    family,
    parts: {
      selfFunded: carried.selfFunded, firstPay: carried.firstPay, deductible: carried.deductible,
      coinsurance: addFen(carried.coinsurance, paid.fromAccountFirst), overCap: carried.overCap,
      pooledFund: paid.pooled, largeExpense: paid.large, majorIllness: illness, medicalAssistance: upper.assistance, supplementary
    },
    payers: {
      pooledFund: paid.pooled, largeExpense: paid.large, majorIllness: illness, medicalAssistance: upper.assistance, supplementary,
      ownAccount: addFen(accounts.own, paid.fromAccountFirst), familySharing: accounts.shared,
      cash: subtractToZero(family, addFen(accounts.total, paid.fromAccountFirst))
    },
    steps: run.steps,
    after: yearAfter(run, paid, upper)
  }
}

function noteTotal(run: Run, amounts: readonly Fen[]): Fen {
  const parts = amounts.filter((amount) => amount > 0)
  return note(run, { kind: 'fundTotal', amount: addFen(...amounts), formula: { kind: 'sum', parts: parts.length > 0 ? parts : [NO_MONEY] }, figures: [] })
}

function yearAfter(run: Run, paid: Paid, upper: Upper): YearToDate {
  const before = run.input.yearToDate
  const after: YearToDate = {
    deductiblePaid: addFen(before.deductiblePaid, paid.deductible),
    fundPaid: addFen(before.fundPaid, paid.pooled),
    carePaid: addFen(before.carePaid, paid.pooled),
    covered: addFen(before.covered, paid.covered),
    majorIllnessBase: addFen(before.majorIllnessBase, upper.base),
    majorIllnessPaid: addFen(before.majorIllnessPaid, upper.illness),
    assistancePaid: addFen(before.assistancePaid, upper.assistance),
    admissions: before.admissions + startsOf(run),
    incentive: before.incentive
  }
  if (run.layers.size === 0) return before.layers === undefined ? after : { ...after, layers: before.layers }
  return { ...after, layers: { ...before.layers, ...Object.fromEntries(run.layers) } }
}

export const NOTHING_YET: YearToDate = {
  deductiblePaid: fen(0), fundPaid: fen(0), carePaid: fen(0), covered: fen(0), majorIllnessBase: fen(0), majorIllnessPaid: fen(0),
  assistancePaid: fen(0), admissions: 0, incentive: fen(0)
}
