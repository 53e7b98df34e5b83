import type { UnknownFact } from './condition'
import { startsOf } from './deductible'
import { NO_MONEY, plus, type Fen } from '@/domain/money/fen'
import type { FurtherPayer, KnownPayer, SharedAccount } from './bill'
import type { Gap, Run } from './run'
import type { Parts, Payers, Sums } from './settlement'

/** What most bills do not have: payers above 大病 or beside the fund, accounts, a part over a cap or over a recognised price. */
type Seldom = { readonly [P in FurtherPayer | 'hospital' | 'largeExpense' | 'medicalAssistance' | 'supplementary' | 'ownAccount' | 'cash' | 'overCap' | 'overPrice']: Fen } & {
  readonly shared: readonly SharedAccount[]
}

/**
 * What one pass found, copied out of it: small, for there may be thousands. `deductible` is what the family is left with of it, `due` what was
 * charged; `stays`: as how many stays this one counts; `seldom` is `null` where all of it is nothing, and the family pays in cash.
 */
export type Summed = {
  readonly total: Fen
  readonly fund: Fen
  readonly family: Fen
  readonly due: Fen
  readonly selfFunded: Fen
  readonly firstPay: Fen
  readonly deductible: Fen
  readonly coinsurance: Fen
  readonly pooledFund: Fen
  readonly majorIllness: Fen
  readonly seldom: Seldom | null
  readonly stays: number
  readonly gaps: readonly Gap[]
  readonly unknown: readonly UnknownFact[]
}

export function foundIn(run: Run): Summed {
  const { fund, family, due, selfFunded, firstPay, deductible, coinsurance, fromAccountFirst, pooledFund, majorIllness, gaps, unknown } = run
  const stays = run.care.deductible?.restartDays === undefined ? 1 : startsOf(run)
  return {
    total: run.bill.total, fund, family, due, selfFunded, firstPay, deductible, coinsurance: plus(coinsurance, fromAccountFirst), pooledFund, majorIllness, seldom: seldomIn(run), stays, gaps, unknown
  }
}

/** Accounts and cash make up the family's part. */
function seldomIn(run: Run): Seldom | null {
  return run.cash === run.family && run.largeExpense + run.medicalAssistance + run.supplementary + run.overCap + beside(run) === 0 ? null : copied(run)
}

const beside = ({ civilServant, enterprise, otherFund, mutualAid, hospital, overPrice }: Run): number => civilServant + enterprise + otherFund + mutualAid + hospital + overPrice

function copied({ civilServant, enterprise, otherFund, mutualAid, hospital, largeExpense, medicalAssistance, supplementary, ownAccount, shared, cash, overCap, overPrice }: Run): Seldom {
  return { civilServant, enterprise, otherFund, mutualAid, hospital, largeExpense, medicalAssistance, supplementary, ownAccount, shared, cash, overCap, overPrice }
}

/** What a payer paid. */
export const paidIn = (found: Summed, payer: KnownPayer): Fen => (payer === 'pooledFund' || payer === 'majorIllness' ? found[payer] : (found.seldom?.[payer] ?? NO_MONEY))

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const NO_ACCOUNTS: readonly SharedAccount[] = []
const FURTHER = ['civilServant', 'enterprise', 'otherFund', 'mutualAid', 'hospital'] as const

function addFurther(to: Mutable<Parts> | Mutable<Payers>, seldom: Seldom): void {
  for (const payer of FURTHER) if (seldom[payer] > 0) to[payer] = seldom[payer]
}

/** The bill cut up by what became of each yuan. */
export function partsOf({ seldom, selfFunded, firstPay, deductible, coinsurance, pooledFund, majorIllness }: Summed): Parts {
  if (seldom === null) {
    return { selfFunded, firstPay, deductible, coinsurance, overCap: NO_MONEY, pooledFund, largeExpense: NO_MONEY, majorIllness, medicalAssistance: NO_MONEY, supplementary: NO_MONEY }
  }
  const { overCap, largeExpense, medicalAssistance, supplementary, overPrice } = seldom
  const parts: Mutable<Parts> = { selfFunded, firstPay, deductible, coinsurance, overCap, pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary }
  if (overPrice > 0) parts.overPrice = overPrice
  addFurther(parts, seldom)
  return parts
}

/** Who hands over the money. */
export function payersOf({ seldom, pooledFund, majorIllness, family }: Summed): Payers {
  if (seldom === null) {
    return { pooledFund, largeExpense: NO_MONEY, majorIllness, medicalAssistance: NO_MONEY, supplementary: NO_MONEY, ownAccount: NO_MONEY, familySharing: NO_ACCOUNTS, cash: family }
  }
  const { largeExpense, medicalAssistance, supplementary, ownAccount, shared: familySharing, cash } = seldom
  const payers: Mutable<Payers> = { pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary, ownAccount, familySharing, cash }
  addFurther(payers, seldom)
  return payers
}

export const sumsOf = (found: Summed): Sums => ({ total: found.total, fund: found.fund, family: found.family, parts: partsOf(found), payers: payersOf(found) })
