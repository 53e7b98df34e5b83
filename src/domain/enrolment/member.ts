import type { Filing } from '@/domain/benefit/bill'
import { INSURANCES, type Group, type Hardship, type Status } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'

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
export const ENROLMENTS = [...INSURANCES, 'none'] as const
export type Enrolment = (typeof ENROLMENTS)[number]

/** Where a member is treated outside the home area; `name` is what the family typed or picked. */
export type CareArea = { readonly name: string; readonly province?: string; readonly code?: string }

/** An out-of-area filing; without `until` its end is computed from its kind, or unknown. */
export type MemberFiling = { readonly kind: Filing; readonly from: IsoDate; readonly until?: IsoDate }

/** 困难身份 and the day it was recognised: it is checked again after twelve months. */
export type MemberHardship = { readonly kind: Hardship; readonly since?: IsoDate }

/** Where a member is a 职工 or pays for themself, and pays no more: the first day without contributions. */
export type Gap = { readonly from: IsoDate; readonly until?: IsoDate }

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
  /** Benefit years (待遇年度) paid, and those known to be missed. In neither list: unknown. In both: missed, and paid up later (修复). */
  readonly paidYears: readonly number[]
  readonly missedYears: readonly number[]
  readonly careArea?: CareArea
  readonly filing?: MemberFiling
  readonly gap?: Gap
  readonly familyDoctor?: boolean
  readonly supplementary?: boolean
}

/** A family larger than this is refused with a sentence. */
export const MAX_MEMBERS = 20
