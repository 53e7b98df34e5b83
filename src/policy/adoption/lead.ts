import type { CareKind, Tier } from '@/domain/benefit/bill'
import type { Insurance, Status } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import type { BasisPoints, Fen } from '@/domain/money/fen'

/** What a lead is about: the fields of a form that a family fills in by hand. */
export const LEAD_MONEY = ['deductible', 'fundCap', 'illnessStart', 'premium', 'raise'] as const
export const LEAD_SHARES = ['rate', 'classBShare', 'illnessRate'] as const
export const LEAD_DAYS = ['payFrom', 'payTo'] as const

type LeadValue =
  | { readonly field: (typeof LEAD_MONEY)[number]; readonly value: Fen }
  | { readonly field: (typeof LEAD_SHARES)[number]; readonly value: BasisPoints }
  | { readonly field: (typeof LEAD_DAYS)[number]; readonly value: IsoDate }

/** For whom a lead says it; absent means that the page did not say. */
export type LeadFor = {
  readonly insurance?: Insurance
  readonly care?: CareKind
  readonly tier?: Tier
  readonly status?: Status
  /** 「一档」「学生」「文成县」: what else the page narrows it to. */
  readonly name?: string
}

/**
 * What a page says that nobody answers for: shown beside a field to fill in, never computed with, never a deadline.
 * It has the name of its page and no address.
 */
export type Lead = LeadValue & {
  readonly when?: LeadFor
  readonly title: string
  readonly issuer: string
  /** Benefit year that the page names; `null` where it names none. */
  readonly year: number | null
  readonly readOn: IsoDate
  /** Why it stays a lead, in Chinese: 「只有一个机器写的网页」「只说文成县」. */
  readonly why: string
}

export const MACHINE_ALONE = '只有机器写的网页这么说，没有第二家对得上。'
