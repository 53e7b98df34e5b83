import { NO_MONEY, plus, subtractToZero, sumOf, type Fen } from '@/domain/money/fen'
import { payFromAccounts } from './accounts'
import { payBasic } from './below-layers'
import type { UnknownFact } from './condition'
import { startsOf } from './deductible'
import type { Reader } from './reader'
import { countMore, NO_FIGURES, soFar } from './ask'
import { onePass, type Gap, type Run, type SettleInput } from './run'
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

/** The layers above, where any looks at the bill; then who hands over the money. */
function payAbove(run: Run): void {
  if (run.model.kind === 'notCovered') payPrinted(run)
  else payUpper(run)
  payOut(run)
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
