import type { Filing } from '@/domain/benefit/bill'
import { INSURANCES, type Group, type Hardship, type Status } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import type { YearMonth } from '@/domain/date/year-month'
import type { CoverHistory } from './history'

/**
 * How a member is related to the person who holds the phone.
 * The first eight after `self` are the near relatives (近亲属) of 民法典 §1045; 公婆 and 岳父母 are not among them.
 */
export const RELATIONS = [
  'self', 'spouse', 'father', 'mother', 'child', 'sibling', 'paternalGrandparent', 'maternalGrandparent',
  'grandchild', 'maternalGrandchild', 'fatherInLaw', 'motherInLaw', 'other'
] as const
export type Relation = (typeof RELATIONS)[number]

/** 职工 / 灵活就业 / 居民 / 没参保 */
export const KNOWN_ENROLMENTS = [...INSURANCES, 'none'] as const
/** 不知道: an answer of its own, said and kept as such. */
export const ENROLMENTS = [...KNOWN_ENROLMENTS, 'unknown'] as const
export type Enrolment = (typeof ENROLMENTS)[number]

/** Where a member is treated outside the home area; `name` is what the family typed or picked. */
export type CareArea = { readonly name: string; readonly province?: string; readonly code?: string }

/** An out-of-area filing; without `until` its end is computed from its kind, or unknown. */
export type MemberFiling = { readonly kind: Filing; readonly from: IsoDate; readonly until?: IsoDate }

/** 困难身份 and the day it was recognised: it is checked again after twelve months. */
export type MemberHardship = { readonly kind: Hardship; readonly since?: IsoDate }

/**
 * A family member as the rules need them. Nothing here identifies a person outside the family:
 * no ID number, no phone number, no real name. Anything absent is unknown, never assumed.
 */
export type Member = {
  /** Made once and never reused: deadlines and marks refer to it. */
  readonly id: string
  readonly nickname: string
  readonly relation: Relation
  readonly birthYear?: number
  /** Only asked for a newborn: the 90 days count from it. */
  readonly birthDate?: IsoDate
  readonly insurance: Enrolment
  readonly status?: Status
  /** 缴费档次, as the area names it. */
  readonly grade?: string
  readonly group?: Group
  /** Area of insurance, GB/T 2260; empty while unknown. */
  readonly areaCode: string
  readonly hardship?: MemberHardship
  /** What was said of benefit years, whichever way; a year that is not among them is unknown. */
  readonly years: CoverHistory
  readonly careArea?: CareArea
  readonly filing?: MemberFiling
  /** 职工 and 灵活就业 pay by the month: the last month that was paid, and the first one after a pause that is over. */
  readonly lastPaidMonth?: YearMonth
  readonly paidAgainFrom?: YearMonth
  readonly familyDoctor?: boolean
  readonly supplementary?: boolean
}

/** A family larger than this is refused with a sentence. */
export const MAX_MEMBERS = 20
