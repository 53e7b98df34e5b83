import type { Group, Hardship } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'

/** Both days belong to it. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate }

/** A payment period; `from` is absent where only its last day is known. */
export type PayPeriod = { readonly from?: IsoDate; readonly to: IsoDate }

/** Something published for one benefit year (待遇年度), named by the year in which cover begins. */
export type ForYear<T> = T & { readonly year: number }

/** 集中缴费期, and what paying in it buys. Claims that name another benefit year stay beside the adopted one in `cover`. */
export type PaymentWindow = ForYear<{ readonly pay: Figure<PayPeriod>; readonly cover: Figure<Period> }>

/** When cover begins for somebody who pays after the window. Months are counted from the month of payment: 1 is the first of the next one. */
export type StartRule =
  | { readonly kind: 'coverStart' | 'payDay' | 'dayAfter' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'monthsAfter'; readonly months: number }
  /** 温州: one start for a gap of up to `upToMonths`, a later one beyond it. */
  | { readonly kind: 'byGap'; readonly upToMonths: number; readonly within: number; readonly beyond: number }

/** 集中期外、延期缴费. */
export type LateWindow = ForYear<{ readonly pay: Figure<PayPeriod>; readonly start: Figure<StartRule> }>

/** Whose premium a row is; an empty condition is everybody's. Age is the one reached in the benefit year. */
export type PremiumFor = { readonly group?: readonly Group[]; readonly ageFrom?: number; readonly ageBelow?: number }

export type Premium = {
  /** 「一档」「18—59 岁」: what sets this row apart, in Chinese; absent where there is only one. */
  readonly name?: string
  /** 缴费档次; rows that differ only by it are a choice. */
  readonly grade?: string
  readonly when?: PremiumFor
  readonly amount: Figure<Fen>
}
/** What everybody without a grade pays from a day on: the government's part is theirs to pay as well. */
export type LaterPrice = { readonly from: IsoDate; readonly amount: Figure<Fen> }
export type Premiums = ForYear<{ readonly rows: readonly [Premium, ...Premium[]]; readonly later?: readonly LaterPrice[]; readonly draft?: boolean }>

/** What somebody pays who joins by themselves, or for 大额: a sum a month or a year. */
export type Fee = { readonly name?: string; readonly per: 'month' | 'year'; readonly amount: Figure<Fen> }

/** Days of each month on which contributions are taken or can be paid. */
export type MonthDays = { readonly from: number; readonly to: number }

/** 灵活就业: named by the year in which these sums begin; `from` where that is not its first day. */
export type FlexiblePay = ForYear<{
  readonly from?: IsoDate
  readonly fees: readonly [Fee, ...Fee[]]
  readonly pay?: Figure<PayPeriod>
  readonly days?: Figure<MonthDays>
}>

/** 职工大额医疗补助, paid once a year; whoever misses `pay` has none that year. */
export type LargeExpensePay = ForYear<{ readonly fees: readonly [Fee, ...Fee[]]; readonly pay?: Figure<PayPeriod> }>

/** 资助参保: the share of the premium that the government pays for these groups. */
export type PremiumAid = { readonly hardship: readonly Hardship[]; readonly share: Figure<BasisPoints> }

/** A place to pay, with the ways of paying that work in this place. */
export type Channel = {
  readonly name: string
  /** Way through its menus, in Chinese. */
  readonly path?: string
  readonly payWith?: Figure<readonly string[]>
  readonly evidence: Figure<true>
}

/** A length of waiting. Ninety days are not three months (89–92 days): the unit is the source's. */
export type Wait = { readonly months: number; readonly days?: never } | { readonly days: number; readonly months?: never }

/** 待遇等待期 of residents (国办发〔2024〕38号), as parameters because provinces read it differently. */
export type WaitingRule = {
  readonly fixed: Figure<Wait>
  /** Months added for each lapsed year that counts. */
  readonly addedPerYear: Figure<number>
  /** Lapsed years that add nothing: the fixed wait already stands for them. 青岛 1; several readings where nobody says. */
  readonly freeYears: Figure<number>
  /** Added months taken off for each lapsed year that is paid up. The fixed wait cannot be repaired. */
  readonly repairPerYear?: Figure<number>
  /** After this many lapsed years in a row, the wait is at least so many months, repaired or not. */
  readonly longLapse?: Figure<{ readonly years: number; readonly atLeastMonths: number }>
  /** First benefit year to which the rule applies. */
  readonly since: number
}

/** Days or months from birth; a source's unit is kept. */
export type NewbornRule = {
  readonly within: Figure<Wait>
  /** What a later enrolment brings: rows by age at payment, the last one open. */
  readonly later?: Figure<readonly { readonly upToMonths: number | 'open'; readonly wait: Wait }[]>
  /** When the time limit crosses the year end, both years are paid. */
  readonly bothYears?: Figure<true>
  /** Calendar years, that of birth first, in which a newborn pays nothing. */
  readonly freeYears?: Figure<number>
  /** 随监护人享受. */
  readonly ridesWithGuardian?: Figure<true>
}

/** 职工 and 灵活就业 who stopped paying (医保办发〔2021〕43号). */
export type GapRule = {
  /** A gap of up to so many months can be made up, without a wait and with cover for the gap. */
  readonly makeUpMonths: Figure<number>
  /** Wait after a longer gap, in months. */
  readonly waitAfter: Figure<number>
}

/** 激励: raises the limit of 大病保险. */
export type IncentiveRule = {
  /** Years in a row before the first raise. */
  readonly afterYears: Figure<number>
  readonly perYear: Figure<Fen>
  readonly perZeroClaimYear: Figure<Fen>
  /** All raises together, as a share of the limit or as a sum. */
  readonly most: Figure<{ readonly share: BasisPoints } | { readonly sum: Fen }>
  /** Using a raise clears those that came from years without a claim. */
  readonly clearedByUse?: Figure<true>
  /** After a lapse the years in a row are counted anew. */
  readonly restartsAfterLapse?: Figure<true>
  /** What the years before a lapse earned stays. */
  readonly keptAfterLapse?: Figure<true>
}

/** 个人账户划入. */
export type AccountCredit = {
  /** Share of the contribution base, each month, while working. */
  readonly active?: Figure<BasisPoints>
  /** Fixed sum each month for the retired. */
  readonly retired?: Figure<Fen>
}

/** Everything an area says about joining, paying and keeping cover. Absent means: not known here. */
export type EnrolmentRules = {
  readonly areaCode: string
  readonly areaName: string
  /** 12393 where no local line is known. */
  readonly hotline: string
  readonly windows: readonly PaymentWindow[]
  readonly late: readonly LateWindow[]
  readonly premiums: readonly Premiums[]
  readonly aid: readonly PremiumAid[]
  readonly channels: readonly Channel[]
  readonly waiting?: WaitingRule
  readonly newborn?: NewbornRule
  readonly gap?: GapRule
  readonly incentive?: IncentiveRule
  readonly account?: AccountCredit
  /** 缴费档次 of 灵活就业, as shares of the base. No amounts: the base and the rate are the person's to enter. */
  readonly contributionGrades?: Figure<readonly BasisPoints[]>
  readonly flexible?: readonly FlexiblePay[]
  readonly largeExpense?: readonly LargeExpensePay[]
  /** Months after discharge to hand in a claim. */
  readonly claimMonths?: Figure<number>
  /** Months that a temporary filing lasts, at least. */
  readonly filingMonths?: Figure<number>
  readonly hardshipMonths?: Figure<number>
  readonly transferWorkdays?: Figure<number>
  /** Late fee that an employer owes, per day. */
  readonly lateFeePerDay?: Figure<BasisPoints>
  /** First month and day of the benefit year of 职工, where it is not 1 January: `07-01`. */
  readonly employeeYearFrom?: Figure<string>
}

/** A pack's own part: what it leaves out is filled by its province and the nation. */
export type EnrolmentPack = Partial<Omit<EnrolmentRules, 'areaCode' | 'areaName'>> & {
  readonly areaCode: string
  readonly areaName: string
  readonly parent?: string
}

