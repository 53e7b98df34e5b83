import type { UnknownFact } from './condition'
import { startsOf } from './deductible'
import { plus, type Fen } from '@/domain/money/fen'
import type { FurtherPayer, SharedAccount } from './bill'
import type { Gap, Run } from './run'
import type { Parts, Payers, Sums } from './settlement'

/** Payers that most bills do not have, and the part over a recognised price. */
type Seldom = { readonly [P in FurtherPayer | 'hospital']: Fen } & { readonly overPrice: Fen }

/**
 * What one pass found, copied out of it: small, for there may be thousands. `deductible` is what the family is left with of it, `due` what was
 * charged; `stays`: as how many stays this one counts.
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
  readonly overCap: Fen
  readonly pooledFund: Fen
  readonly largeExpense: Fen
  readonly majorIllness: Fen
  readonly medicalAssistance: Fen
  readonly supplementary: Fen
  readonly ownAccount: Fen
  readonly shared: readonly SharedAccount[]
  readonly cash: Fen
  readonly seldom: Seldom | null
  readonly stays: number
  readonly gaps: readonly Gap[]
  readonly unknown: readonly UnknownFact[]
}

export function foundIn(run: Run): Summed {
  const { fund, family, due, selfFunded, firstPay, deductible, overCap, pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary, ownAccount, shared, cash } = run
  const stays = startsOf(run)
  return {
    total: run.bill.total, fund, family, due, selfFunded, firstPay, deductible, coinsurance: plus(run.coinsurance, run.fromAccountFirst), overCap,
    pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary, ownAccount, shared, cash, seldom: seldomIn(run), stays, gaps: run.gaps, unknown: run.unknown
  }
}

function seldomIn({ civilServant, enterprise, otherFund, mutualAid, hospital, overPrice }: Run): Seldom | null {
  return civilServant + enterprise + otherFund + mutualAid + hospital + overPrice === 0 ? null : { civilServant, enterprise, otherFund, mutualAid, hospital, overPrice }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const SELDOM = ['civilServant', 'enterprise', 'otherFund', 'mutualAid', 'hospital'] as const

function addSeldom(to: Mutable<Parts> | Mutable<Payers>, seldom: Seldom): void {
  for (const payer of SELDOM) if (seldom[payer] > 0) to[payer] = seldom[payer]
}

/** The bill cut up by what became of each yuan. */
export function partsOf({ seldom, selfFunded, firstPay, deductible, coinsurance, overCap, pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary }: Summed): Parts {
  const parts: Mutable<Parts> = { selfFunded, firstPay, deductible, coinsurance, overCap, pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary }
  if (seldom === null) return parts
  if (seldom.overPrice > 0) parts.overPrice = seldom.overPrice
  addSeldom(parts, seldom)
  return parts
}

/** Who hands over the money. */
export function payersOf({ seldom, pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary, ownAccount, shared: familySharing, cash }: Summed): Payers {
  const payers: Mutable<Payers> = { pooledFund, largeExpense, majorIllness, medicalAssistance, supplementary, ownAccount, familySharing, cash }
  if (seldom !== null) addSeldom(payers, seldom)
  return payers
}

export const sumsOf = (found: Summed): Sums => ({ total: found.total, fund: found.fund, family: found.family, parts: partsOf(found), payers: payersOf(found) })
