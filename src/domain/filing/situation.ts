import type { CareKind, Filing, Place } from '@/domain/benefit/bill'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'

/** 异地安置退休 / 异地长期居住 / 常驻异地工作 / 异地转诊 / 急诊抢救 / 其他临时外出 */
export const REASONS = ['retiredAway', 'longStay', 'workAway', 'referral', 'emergency', 'temporary'] as const
export type Reason = (typeof REASONS)[number]

/** 还没去 / 已入院或已就诊，费用没结 / 已出院，自己垫付 / 已直接结算 */
export const STAGES = ['planned', 'unsettled', 'selfPaid', 'settled'] as const
export type Stage = (typeof STAGES)[number]

export const REACHES = ['inProvince', 'crossProvince'] as const satisfies readonly Place[]
export type Reach = (typeof REACHES)[number]

/** 住院 / 普通门诊 / 门诊慢特病 / 定点药店 */
export const CARES = ['inpatient', 'generalOutpatient', 'chronicOutpatient', 'pharmacy'] as const satisfies readonly CareKind[]
export type FilingCare = (typeof CARES)[number]

export const ANSWERS = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof ANSWERS)[number]

/** The kinds of filing one can hand in; 急诊抢救 counts as filed and is never handed in. */
export const FILING_KINDS = ['longTerm', 'referral', 'temporary'] as const satisfies readonly Filing[]
export type FilingKind = (typeof FILING_KINDS)[number]

/**
 * 医保发〔2022〕22号 knows two classes: 长期居住 (retired, living, working away) and 临时外出
 * (referral, emergency, any other); referral is kept apart because it is paid better than going by oneself.
 */
export function filingKindOf(reason: Reason): FilingKind {
  if (reason === 'referral') return 'referral'
  return reason === 'emergency' || reason === 'temporary' ? 'temporary' : 'longTerm'
}

export type Situation = {
  readonly reason: Reason
  readonly stage: Stage
  readonly reach: Reach
  readonly care: FilingCare
  /** Is the hospital or pharmacy on the network for direct settlement of this kind of care? */
  readonly networked: Answer
  /** 门诊慢特病: recognised in the home area? Asked for that care only. */
  readonly qualified?: Answer
  /** 门诊慢特病: is the disease among those settled directly? Asked for that care only. */
  readonly listed?: Answer
  /** 急诊抢救: does the hospital mark the bill 「急诊」? Asked for that reason only. */
  readonly marked?: Answer
  /** Day of discharge or of the visit, where it is over: the hand claim counts from it. */
  readonly endedOn?: IsoDate
}

/** Whether a filing is needed, as one source puts it. `trial` – said of a region in general, not of this pair of cities. */
export type FilingNeed = 'required' | 'exempt' | 'trial' | 'withdrawn'

/** What is known of the home area for this destination, kind of care and day; absent means unknown. */
export type FilingRules = {
  readonly need?: Figure<FilingNeed>
  /** 手工报销: months after discharge. */
  readonly claimMonths?: Figure<number>
}

/** A filing in force for the place in question; `until` absent means without an end, or its end is unknown. */
export type StandingFiling = { readonly kind: FilingKind; readonly from: IsoDate; readonly until?: IsoDate }
