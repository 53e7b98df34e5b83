import type { IsoDate } from '@/domain/date/iso-date'
import type { Fen } from '@/domain/money/fen'

/** 住院 / 普通门诊 / 门诊慢性病 / 门诊特殊病 / 急诊抢救 / 定点药店 */
export const CARE_KINDS = ['inpatient', 'generalOutpatient', 'chronicOutpatient', 'specialOutpatient', 'emergency', 'pharmacy'] as const
export type CareKind = (typeof CARE_KINDS)[number]

/** 一级及以下 / 二级 / 三级 */
export const TIERS = ['primary', 'secondary', 'tertiary'] as const
export type Tier = (typeof TIERS)[number]

export const PLACES = ['local', 'inProvince', 'crossProvince'] as const
export type Place = (typeof PLACES)[number]

/** 长期居住备案 / 临时外出备案 / 转诊 / 急诊抢救 (counts as filed) / 没备案 */
export const FILINGS = ['longTerm', 'temporary', 'referral', 'emergency', 'none'] as const
export type Filing = (typeof FILINGS)[number]

/** A line of the bill with a first-pay share or a rate of its own, e.g. an imported implant. */
export type BillItem = {
  /** Class as the terms name it: `importedMaterial`, `blood`, `highTech`. */
  readonly class: string
  readonly amount: Fen
  readonly quantity?: number
}

/** 甲类 (and other items that count in full), 乙类, 丙类. They add up to the bill, together with the rest. */
export type BillSplit = {
  readonly a: Fen
  readonly b: Fen
  readonly c: Fen
  readonly items?: readonly BillItem[]
  /** 超限价: the part of a price above what the fund recognises; outside reimbursement, apart from 丙类. */
  readonly overPrice?: Fen
  /** 起付线 where the paper lists it as a line of its own, on top of the items. */
  readonly deductible?: Fen
}

/** Payers above the pooled fund that terms may place in an order of their own. */
export const FURTHER_PAYERS = ['civilServant', 'enterprise', 'mutualAid', 'otherFund'] as const
/** 公务员补助 / 企业补充 / 职工互助 / 其他基金 */
export type FurtherPayer = (typeof FURTHER_PAYERS)[number]

export const KNOWN_PAYERS = ['pooledFund', 'largeExpense', 'majorIllness', 'medicalAssistance', 'supplementary', ...FURTHER_PAYERS] as const
export type KnownPayer = (typeof KNOWN_PAYERS)[number]

export type Bill = {
  /** Day of discharge or of the visit: picks the terms. */
  readonly on: IsoDate
  readonly care: CareKind
  readonly tier: Tier
  /** Finer level where an area has one: `community`, `provincial`, `countySecondary`. */
  readonly level?: string
  /** A hospital that the area names. */
  readonly hospital?: string
  readonly tcm?: boolean
  readonly place: Place
  readonly filing: Filing
  readonly referral?: boolean
  /** `childbirth`, `tumour`, `dialysis`, `singleDisease` … where the area treats them differently. */
  readonly treatment?: string
  readonly total: Fen
  /** Absent: the family does not know the split, and the estimate says so with an interval. */
  readonly split?: BillSplit
  /** 先行自付 as printed on the bill; replaces the computed share. */
  readonly firstPay?: Fen
  /** The printed 先行自付 holds the share for care elsewhere too, where it is large enough to: none is taken again. */
  readonly firstPayIsAll?: boolean
  /** What a layer paid, as printed; replaces the computed amount, and the layers above are computed on what it left. */
  readonly known?: { readonly [P in KnownPayer]?: Fen }
  /** 实付起付线 as printed; replaces the computed one. */
  readonly deductible?: Fen
  /** 医院负担: what the hospital waived or carries itself. */
  readonly hospitalPart?: Fen
  /** Months that an outpatient bill covers, for monthly limits. */
  readonly months?: number
  /** Days of the stay, where a long stay counts as several. */
  readonly days?: number
  /** 既往症 as 惠民保 means it. */
  readonly preExisting?: boolean
}

export type SharedAccount = { readonly label: string; readonly balance: Fen }

/**
 * Personal accounts that may pay the family's part, in the order in which they are used. `earlier` is 历年账户 where an area keeps it
 * apart from this year's: it pays after the fund even where the older rule lets `own` pay first.
 */
export type Accounts = { readonly own: Fen; readonly earlier?: Fen; readonly shared: readonly SharedAccount[] }
