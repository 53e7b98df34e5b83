import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import type { FurtherPayer, SharedAccount } from './bill'
import type { Formula, RateTrail } from './formula'
import type { YearToDate } from './year/counters'

export type StepKind =
  | 'selfFunded' | 'overPrice' | 'classBFirstPay' | 'itemFirstPay' | 'printedFirstPay' | 'accountFirst' | 'remoteFirstPay' | 'baseCap' | 'deductible' | 'payable'
  | 'pooledFund' | 'largeExpense' | 'majorIllnessBase' | 'majorIllness' | 'selfFundedIllness' | 'medicalAssistance' | 'secondAssistance'
  | 'civilServant' | 'enterprise' | 'mutualAid' | 'otherFund' | 'supplementary' | 'hospital' | 'ownAccount' | 'familySharing' | 'cash' | 'fundTotal'

/** One line of 「怎么算的」: what, how much, from which sum, on which figures. */
export type Step = {
  readonly kind: StepKind
  readonly amount: Fen
  readonly formula: Formula
  readonly figures: readonly Figure<unknown>[]
  /** Name of an item, a liability or an account. */
  readonly name?: string
  /** How the rate came about, where the table's rate was changed. */
  readonly rate?: { readonly from: BasisPoints; readonly trail: readonly RateTrail[] }
  /** Names of the changes made to a deductible or a start; absent where there were none. */
  readonly changes?: readonly string[]
}

/** Payers that most bills do not have; absent where they pay nothing. */
export type SeldomPaid = { readonly [P in FurtherPayer | 'hospital']?: Fen }

/** The bill cut up by what became of each yuan; adds up to the bill exactly. */
export type Parts = SeldomPaid & {
  /** 超限价; absent where there is none. */
  readonly overPrice?: Fen
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
}

/** Who hands over the money; adds up to the bill exactly. */
export type Payers = SeldomPaid & {
  readonly pooledFund: Fen
  readonly largeExpense: Fen
  readonly majorIllness: Fen
  readonly medicalAssistance: Fen
  readonly supplementary: Fen
  readonly ownAccount: Fen
  readonly familySharing: readonly SharedAccount[]
  readonly cash: Fen
}

/** The sums of one settlement, without reasons. */
export type Sums = Pick<Settlement, 'total' | 'fund' | 'family' | 'parts' | 'payers'>

/** One settlement of one bill under one reading of every figure. */
export type Settlement = {
  readonly total: Fen
  /** Pooled fund, large-expense layer, major illness, assistance, 公务员, 企业 and other funds together. */
  readonly fund: Fen
  /** Bill minus fund, 惠民保, 互助 and the hospital's own part: from accounts or in cash. */
  readonly family: Fen
  readonly parts: Parts
  readonly payers: Payers
  readonly steps: readonly Step[]
  readonly after: YearToDate
}
