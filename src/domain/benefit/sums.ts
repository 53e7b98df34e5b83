import { plus } from '@/domain/money/fen'
import type { Run } from './run'
import type { Parts, Payers, Sums } from './settlement'
import { carriedAfter } from './upper-layers'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const SELDOM = ['civilServant', 'enterprise', 'otherFund', 'mutualAid', 'hospital'] as const

const hasSeldom = ({ civilServant, enterprise, otherFund, mutualAid, hospital }: Run): boolean => civilServant + enterprise + otherFund + mutualAid + hospital > 0

/** The bill cut up by what became of each yuan. */
export function partsOf(run: Run): Parts {
  const { pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary } = run
  const { selfFunded, overPrice, firstPay, deductible, coinsurance, overCap } = carriedAfter(run)
  const parts: Mutable<Parts> = {
    selfFunded, firstPay, deductible, coinsurance: plus(coinsurance, run.fromAccountFirst), overCap, pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary
  }
  if (overPrice > 0) parts.overPrice = overPrice
  if (hasSeldom(run)) for (const payer of SELDOM) if (run[payer] > 0) parts[payer] = run[payer]
  return parts
}

/** Who hands over the money. */
export function payersOf(run: Run): Payers {
  const { pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary, ownAccount, shared: familySharing, cash } = run
  const payers: Mutable<Payers> = { pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary, ownAccount, familySharing, cash }
  if (hasSeldom(run)) for (const payer of SELDOM) if (run[payer] > 0) payers[payer] = run[payer]
  return payers
}

export const sumsOf = (run: Run): Sums => ({ total: run.bill.total, fund: run.fund, family: run.family, parts: partsOf(run), payers: payersOf(run) })
