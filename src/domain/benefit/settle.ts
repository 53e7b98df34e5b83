import { addFen, fen, NO_MONEY, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { fromAccounts } from './accounts'
import { payAboveCap } from './above-cap'
import { medicalAssistance } from './assistance'
import type { CareKind, YearToDate } from './bill'
import { underBaseCaps } from './caps'
import type { UnknownFact } from './condition'
import { deductibleDue } from './deductible'
import { majorIllness, type FamilyShare } from './major-illness'
import { outOfAreaFor, type OutOfArea } from './out-of-area'
import { pooledFund } from './pooled-fund'
import type { Reader } from './reader'
import { note, startRun, type Gap, type Run, type SettleInput } from './run'
import { scopeOf, takeRemoteFirstPay, type ClassCost, type Scope } from './scope'
import type { Parts, Settlement } from './settlement'
import { supplementaryPay } from './supplementary'
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
  const scope = remoteScope(run, scopeOf(run), outOfArea)
  const covered = addFen(...scope.classes.map(({ amount }) => amount))
  if (addFen(scope.selfFunded, scope.firstPay, covered) !== input.bill.total) throw new RangeError('the split does not add up to the bill')

  const fromAccountFirst = accountFirst(run, covered)
  const counted = underBaseCaps(run, subtractToZero(covered, fromAccountFirst))
  const classes = firstOf(scope.classes, counted)
  const basic = payBasic(run, classes, counted, outOfArea)
  const share: FamilyShare = {
    deductible: basic.deductible,
    coinsurance: subtractToZero(counted, addFen(basic.deductible, basic.pooled, basic.unpaid)),
    firstPay: scope.firstPay,
    overCap: addFen(subtractToZero(basic.unpaid, basic.large), subtractToZero(subtractToZero(covered, fromAccountFirst), counted))
  }
  const settlement = finish(run, scope, share, { ...basic, covered, fromAccountFirst })
  return { settlement, gaps: run.gaps, unknown: run.unknown }
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

/** The first `counted` fen of the classes, in order. */
function firstOf(classes: readonly ClassCost[], counted: Fen): readonly ClassCost[] {
  let left = counted
  return classes.map((cost) => {
    const amount = smaller(left, cost.amount)
    left = subtractToZero(left, amount)
    return { ...cost, amount }
  })
}

type Basic = { readonly deductible: Fen; readonly pooled: Fen; readonly unpaid: Fen; readonly large: Fen }

function payBasic(run: Run, classes: readonly ClassCost[], counted: Fen, outOfArea: OutOfArea): Basic {
  const { model, figure } = outOfArea
  if (model.kind === 'notCovered') {
    note(run, { kind: 'pooledFund', amount: NO_MONEY, formula: { kind: 'nothing' }, figures: figure ? [figure] : [] })
    return { deductible: NO_MONEY, pooled: NO_MONEY, unpaid: NO_MONEY, large: NO_MONEY }
  }
  const deductible = deductibleDue(run, counted, model.kind === 'ownTable' ? model.deductible : undefined, figure ?? undefined)
  notePayable(run, deductible, counted)
  const { paid, unpaid } = pooledFund(run, classes, deductible, outOfArea)
  return { deductible, pooled: paid, unpaid, large: payAboveCap(run, unpaid) }
}

function notePayable(run: Run, deductible: Fen, counted: Fen): void {
  const { total } = run.input.bill
  const notPayable = subtractToZero(total, counted)
  const before = run.steps.filter(({ kind }) => kind !== 'deductible' && kind !== 'baseCap').map(({ amount }) => amount)
  const exact = addFen(...before) === notPayable ? before.filter((amount) => amount > 0) : [notPayable]
  note(run, { kind: 'payable', amount: subtractToZero(counted, deductible), formula: { kind: 'minus', from: total, less: [...exact, deductible] }, figures: [] })
}

type Upper = { readonly base: Fen; readonly illness: Fen; readonly forSelfFunded: Fen; readonly assistance: Fen }

const NO_UPPER: Upper = { base: NO_MONEY, illness: NO_MONEY, forSelfFunded: NO_MONEY, assistance: NO_MONEY }

function payUpper(run: Run, share: FamilyShare, selfFunded: Fen): Upper {
  if (!COUNTS_TOWARDS_ILLNESS.has(run.input.bill.care)) return NO_UPPER
  const { base, paid, forSelfFunded } = majorIllness(run, share, selfFunded)
  return { base, illness: paid, forSelfFunded, assistance: medicalAssistance(run, share, paid) }
}

type Paid = Basic & { readonly covered: Fen; readonly fromAccountFirst: Fen }

function finish(run: Run, scope: Scope, share: FamilyShare, paid: Paid): Settlement {
  const { bill } = run.input
  const upper = payUpper(run, share, scope.selfFunded)
  const illness = addFen(upper.illness, upper.forSelfFunded)
  const carried = relieve({ ...share, selfFunded: subtractToZero(scope.selfFunded, upper.forSelfFunded) }, addFen(upper.illness, upper.assistance))
  const extra = supplementaryPay(run, carried)
  const afterExtra = { ...relieve(carried, extra.inScope), selfFunded: subtractToZero(carried.selfFunded, extra.outOfScope) }
  const supplementary = addFen(extra.inScope, extra.outOfScope)
  const fund = addFen(paid.pooled, paid.large, illness, upper.assistance)
  const family = subtractToZero(bill.total, addFen(fund, supplementary))
  noteTotal(run, [paid.pooled, paid.large, illness, upper.assistance])
  const accounts = fromAccounts(run, subtractToZero(subtractToZero(family, paid.fromAccountFirst), afterExtra.selfFunded), paid.fromAccountFirst)
  const own = addFen(accounts.own, paid.fromAccountFirst)
  const sharing = addFen(...accounts.shared.map(({ balance }) => balance))
  const payers = { pooledFund: paid.pooled, largeExpense: paid.large, majorIllness: illness, medicalAssistance: upper.assistance, supplementary }
  const parts: Parts = { ...afterExtra, coinsurance: addFen(afterExtra.coinsurance, paid.fromAccountFirst), ...payers }
  return {
    total: bill.total,
    fund,
    family,
    parts,
    payers: { ...payers, ownAccount: own, familySharing: accounts.shared, cash: subtractToZero(family, addFen(own, sharing)) },
    steps: run.steps,
    after: yearAfter(run.input.yearToDate, share.deductible, paid, upper)
  }
}

/** Money from a higher layer lifts coinsurance first, then the part over the cap, the deductible, first-pay, and 丙类 last. */
function relieve<T extends FamilyShare & { readonly selfFunded: Fen }>(carried: T, paid: Fen): T {
  let left = paid
  const less = (amount: Fen): Fen => {
    const taken = smaller(left, amount)
    left = subtractToZero(left, taken)
    return subtractToZero(amount, taken)
  }
  const coinsurance = less(carried.coinsurance)
  const overCap = less(carried.overCap)
  const deductible = less(carried.deductible)
  const firstPay = less(carried.firstPay)
  return { ...carried, coinsurance, overCap, deductible, firstPay, selfFunded: less(carried.selfFunded) }
}

function noteTotal(run: Run, amounts: readonly Fen[]): void {
  const parts = amounts.filter((amount) => amount > 0)
  note(run, { kind: 'fundTotal', amount: addFen(...amounts), formula: { kind: 'sum', parts: parts.length > 0 ? parts : [NO_MONEY] }, figures: [] })
}

function yearAfter(before: YearToDate, deductible: Fen, paid: Paid, upper: Upper): YearToDate {
  return {
    deductiblePaid: addFen(before.deductiblePaid, deductible),
    fundPaid: addFen(before.fundPaid, paid.pooled),
    carePaid: addFen(before.carePaid, paid.pooled),
    covered: addFen(before.covered, paid.covered),
    majorIllnessBase: addFen(before.majorIllnessBase, upper.base),
    majorIllnessPaid: addFen(before.majorIllnessPaid, upper.illness),
    assistancePaid: addFen(before.assistancePaid, upper.assistance),
    admissions: before.admissions + 1,
    incentive: before.incentive
  }
}

export const NOTHING_YET: YearToDate = {
  deductiblePaid: fen(0), fundPaid: fen(0), carePaid: fen(0), covered: fen(0), majorIllnessBase: fen(0), majorIllnessPaid: fen(0),
  assistancePaid: fen(0), admissions: 0, incentive: fen(0)
}
