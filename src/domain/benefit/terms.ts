import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { FURTHER_PAYERS, type CareKind, type FurtherPayer } from './bill'
import type { Condition } from './condition'
import type { Hardship } from './person'

/** Rows in order; the first whose condition holds is used. */
export type Row<T> = { readonly when?: Condition; readonly value: Figure<T> }
export type Table<T> = readonly [Row<T>, ...Row<T>[]]

/** A sum, or no limit at all. */
export type Limit = Fen | 'none'

/** Rate up to an upper bound; the last band is open. Rates may rise or fall from band to band. */
export type Band = { readonly upTo: Fen | 'open'; readonly rate: BasisPoints }
export type Bands = readonly [Band, ...Band[]]

/** 起付线 in force for a stay or a year: per stay, once a year, or none. */
export type DeductibleBasis = 'perAdmission' | 'perYear'

/** What a later stay in the same year costs: a table by stay number, a factor by stay number, or a step down to a floor. */
export type Repeat =
  | { readonly kind: 'amounts'; readonly amounts: Table<readonly [Fen, ...Fen[]]> }
  | { readonly kind: 'factors'; readonly factors: Figure<readonly [BasisPoints, ...BasisPoints[]]> }
  | { readonly kind: 'step'; readonly minus: Figure<Fen>; readonly floor: Table<Fen> }

export type AmountChange =
  | { readonly kind: 'times'; readonly factor: Figure<BasisPoints> }
  | { readonly kind: 'minus'; readonly amount: Figure<Fen> }
  | { readonly kind: 'set'; readonly amount: Figure<Fen> }

/** A change with its Chinese name for the trace: 「退休减半」「低保减半」「转诊减 200」. */
export type AmountModifier = { readonly name: string; readonly when: Condition; readonly change: AmountChange }

export type DeductibleTerms = {
  readonly basis: Figure<DeductibleBasis>
  /** What else uses up a yearly one: nothing but this kind of care where left out, or all care. */
  readonly counts?: 'allCare' | 'thisCare'
  readonly amount: Table<Fen>
  /** Applies to the second stay (or visit) of this kind of care in the year and later. */
  readonly repeat?: Repeat
  /** 年度起付合计上限. */
  readonly yearlyMax?: Table<Fen>
  readonly modifiers?: readonly AmountModifier[]
  /** A stay longer than so many days counts as a further stay (苏州: 180). */
  readonly restartDays?: Figure<number>
}

/** Signed basis points: +500 is five percentage points more. */
export type Points = number

export type RateChange =
  | { readonly kind: 'points'; readonly points: Figure<Points> }
  /** 退休个人负担 = 在职 × factor. */
  | { readonly kind: 'selfShare'; readonly factor: Figure<BasisPoints> }
  /** Multiplies the rate; in basis points, may exceed 10 000 (×1.1 is 11 000). */
  | { readonly kind: 'times'; readonly factor: Figure<number> }
  | { readonly kind: 'set'; readonly rate: Figure<BasisPoints> }
  /** `points` more for each full `every` years of age from `from` on (成都). */
  | { readonly kind: 'ageSteps'; readonly steps: Figure<{ readonly from: number; readonly every: number; readonly points: Points }> }
  /** rate = base + perYear × age. */
  | { readonly kind: 'ageLine'; readonly line: Figure<{ readonly base: Points; readonly perYear: Points }> }
  /** `points` per full year of enrolment, up to `max`. */
  | { readonly kind: 'enrolledYears'; readonly bonus: Figure<{ readonly points: Points; readonly max: Points }> }

export type RateModifier = { readonly name: string; readonly when?: Condition; readonly change: RateChange }

export type RateTerms = {
  readonly bands: Table<Bands>
  /** Bounds run over the cost inside the catalogue (`absolute`) or over the part above the deductible (`excess`). */
  readonly bounds: Bounds
  /** Bands start anew with each bill, or continue over the benefit year. */
  readonly span: 'bill' | 'year'
  readonly modifiers?: readonly RateModifier[]
  /** Rates by class of the catalogue (甲 / 乙 / 高精尖); classes not named use `bands`. */
  readonly byClass?: readonly { readonly class: string; readonly bands: Table<Bands> }[]
  /** 保底: the fund pays at least this share of the cost inside the catalogue, deductible included. */
  readonly guarantee?: Table<BasisPoints>
}

/** 封顶线: on what the fund pays out, or on the cost that counts. */
export type Cap = {
  readonly name: string
  /** Of a limit that counts for itself: the same id in several kinds of care is one limit. Without it the limit is this care's own. */
  readonly id?: string
  readonly on: 'payout' | 'base'
  readonly per: 'year' | 'month' | 'bill'
  /** Whose count uses it up: all care this year, this kind of care, or only what this limit itself applied to (深圳 二级以上 50%). */
  readonly counts: 'allCare' | 'thisCare' | 'thisCap'
  readonly when?: Condition
  readonly amount: Table<Limit>
}

/** 超封顶线的一层: 大额、补充. Pays on the cost left unpaid because of a payout cap. */
export type AboveCapTerms = { readonly name: string; readonly bands: Table<Bands>; readonly cap?: Table<Limit> }

export type UnitPriceBands = readonly [{ readonly upTo: Fen | 'open'; readonly share: BasisPoints }, ...{ readonly upTo: Fen | 'open'; readonly share: BasisPoints }[]]

/** 先行自付, by class of the catalogue. `unitPrice` bands look at the price of one piece, and apply to the slice in each band. */
export type FirstPayTerms = {
  readonly b: Table<BasisPoints>
  readonly items?: readonly (
    | { readonly class: string; readonly name: string; readonly share: Table<BasisPoints> }
    | { readonly class: string; readonly name: string; readonly unitPrice: Figure<UnitPriceBands> }
  )[]
}

/**
 * The four ways in which care outside the area is paid less, and two plain answers. `ownTable` replaces deductible and bands; the
 * modifiers of the home rate still apply unless they are limited to `place: ['local']`. `notCovered`: no layer pays anything.
 */
export type OutOfAreaModel =
  | { readonly kind: 'same' }
  | { readonly kind: 'points'; readonly drop: BasisPoints }
  | { readonly kind: 'factor'; readonly factor: BasisPoints }
  | { readonly kind: 'firstPay'; readonly share: BasisPoints }
  | { readonly kind: 'ownTable'; readonly deductible: Fen; readonly bands: Bands }
  | { readonly kind: 'notCovered' }

export type OutOfAreaTerms = readonly Row<OutOfAreaModel>[]

/** Which parts of the family's share count towards 大病保险. */
export type IllnessBase = {
  readonly deductible: boolean
  readonly firstPay: boolean
  readonly overCap: boolean
  /** What lies outside the catalogue counts too: 丙类 and 超限价. */
  readonly outside?: boolean
}

export type MajorIllnessTerms = {
  readonly start: Table<Fen>
  readonly startModifiers?: readonly AmountModifier[]
  /** Band bounds count the whole base (`absolute`) or the part above the start (`excess`). */
  readonly bounds: 'absolute' | 'excess'
  readonly bands: Table<Bands>
  readonly modifiers?: readonly RateModifier[]
  readonly base: Figure<IllnessBase>
  readonly cap?: Table<Limit>
  /** Kinds of care whose cost counts. Left out: stays, emergencies and the listed diseases; plain visits are then said to be not computed. */
  readonly care?: readonly CareKind[]
  /** 合规自费 with a start of its own (苏州); the base then leaves out what lies outside. */
  readonly selfFunded?: { readonly start: Table<Fen>; readonly bands: Table<Bands> }
}

/** The deductible, the bands and the limits are yearly. */
export type AssistanceStage = {
  /** One for everyone, or a table by tier, place and whatever else decides it. */
  readonly deductible: Figure<Fen> | Table<Fen>
  /** Band bounds count the year's whole base (`absolute`; also where left out) or the part above the deductible. */
  readonly bounds?: Bounds
  /** One rate, or bands (郑州 困难大病补充: five of them). */
  readonly rate: Figure<BasisPoints | Bands>
  readonly cap: Figure<Limit>
  /** Limits inside the limit, by kind of care (宿迁: 门诊 10,000, 住院和慢特病 90,000). Care named here is assisted even as a plain visit. */
  readonly careCaps?: readonly { readonly name: string; readonly care: readonly CareKind[]; readonly amount: Figure<Limit> }[]
}

export type MedicalAssistanceTerms = {
  readonly base: Figure<IllnessBase>
  readonly categories: readonly (AssistanceStage & { readonly hardship: readonly Hardship[]; readonly name: string })[]
  /** 倾斜救助: second stage on what is left. */
  readonly second?: AssistanceStage & { readonly hardship: readonly Hardship[] }
}

/** Band bounds count the whole base (`absolute`; in a yearly layer the year's sum), or the part above the deductible (`excess`). */
export type Bounds = 'absolute' | 'excess'

/** One liability of 惠民保: inside the catalogue, outside it, or a listed special drug. Its deductible and its limit are yearly. */
export type SupplementaryPart = {
  readonly scope: 'inScope' | 'outOfScope' | 'specialDrug'
  readonly name: string
  readonly deductible: Figure<Fen>
  readonly bands: Figure<Bands>
  /** Left out: `excess`. More than one band needs it stated. */
  readonly bounds?: Bounds
  /** Pays on what the liabilities before it in the list left, instead of on the same sum as they. */
  readonly onWhatIsLeft?: boolean
  readonly cap?: Figure<Limit>
  /** Lower rates for a 既往症; absent means the same rates. */
  readonly preExisting?: Figure<Bands>
  /** Share of the first-pay part that counts (绵阳: 50 %); absent means none. */
  readonly firstPayCounts?: Figure<BasisPoints>
}

export type CareTerms = {
  readonly deductible?: DeductibleTerms
  readonly rate: RateTerms
  readonly caps?: readonly Cap[]
  readonly aboveCap?: AboveCapTerms
  readonly firstPay?: FirstPayTerms
  readonly outOfArea?: OutOfAreaTerms
}

/** A sum paid whatever the cost, for each bill or each day of a stay, up to `maxDays` of them. */
export type FlatPayment = { readonly amount: Table<Fen>; readonly per: 'bill' | 'day'; readonly maxDays?: Figure<number> }

/** Own money from which a layer pays: a sum, or a share of the bill (「个人自付不超过总费用的 10%」). */
export type LayerStart = { readonly amount: Table<Fen> } | { readonly shareOfBill: Table<BasisPoints> }

/**
 * A further layer on what the ones before it left: 公务员补助, 企业补充, 职工互助, or another fund. A yearly cap on own money is such a layer
 * that starts at the cap and pays 100 %.
 */
export type FurtherLayer = {
  readonly payer: FurtherPayer
  readonly name: string
  readonly when?: Condition
  readonly care?: readonly CareKind[]
  readonly base: Figure<IllnessBase>
  /** Counts bill by bill, or the benefit year's sum. */
  readonly span: 'bill' | 'year'
  readonly start?: LayerStart
  readonly bands?: Table<Bands>
  readonly bounds: Bounds
  /** Paid first, below the start too. */
  readonly flat?: FlatPayment
  readonly cap?: Table<Limit>
}

export const UPPER_LAYERS = ['majorIllness', 'medicalAssistance', 'supplementary', ...FURTHER_PAYERS] as const
export type UpperLayer = (typeof UPPER_LAYERS)[number]

/** Everything that decides one person's estimate: one scheme, one area, one benefit year. */
export type BenefitTerms = {
  readonly care: Partial<Record<CareKind, CareTerms>>
  readonly firstPay?: FirstPayTerms
  readonly outOfArea?: OutOfAreaTerms
  readonly majorIllness?: MajorIllnessTerms
  readonly medicalAssistance?: MedicalAssistanceTerms
  readonly supplementary?: readonly SupplementaryPart[]
  readonly further?: readonly FurtherLayer[]
  /**
   * Order of the layers above the pooled fund, each on what the ones before it left. A layer that is not named pays nothing, unless the bill says it did.
   * Left out: major illness, 公务员, 企业, assistance, 互助, other funds, 惠民保.
   */
  readonly order?: readonly UpperLayer[]
  /** `afterFund`: the personal account pays the family's part. `first`: the older rule, it pays before the deductible. */
  readonly account?: Figure<'afterFund' | 'first'>
}
