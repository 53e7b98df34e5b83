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

/** 甲类 (and other items that count in full), 乙类, 丙类. They add up to the bill, together with `items`. */
export type BillSplit = {
  readonly a: Fen
  readonly b: Fen
  readonly c: Fen
  readonly items?: readonly BillItem[]
}

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
