import type { IsoDate } from '@/domain/date/iso-date'
import { coverOn } from '@/domain/enrolment/cover-on'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'
import { enrolmentRulesFor } from '@/policy/enrolment'

/** Whether the fund pays at all on the day of the bill. `notAsked`: somebody described in place, of whom we know no payments. */
export type BillCover =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'covered' | 'notCovered' | 'unknown'; readonly member: Member; readonly standing: Standing; readonly on: IsoDate }

export type KnownCover = Exclude<BillCover, { kind: 'notAsked' }>

const KINDS: Readonly<Record<Standing['kind'], 'covered' | 'notCovered' | 'unknown'>> = {
  inForce: 'covered', waiting: 'notCovered', lapsed: 'notCovered', notInsured: 'notCovered', unknown: 'unknown'
}

export function billCover(member: Member | undefined, on: IsoDate): BillCover {
  if (member === undefined) return { kind: 'notAsked' }
  const standing = standingOn(member, on)
  return { kind: isUnborn(member, on) ? 'notCovered' : KINDS[standing.kind], member, standing, on }
}

/** A day of care before somebody was born: no standing has a word for it. */
export const isUnborn = ({ birthDate }: Member, on: IsoDate): boolean => birthDate !== undefined && on < birthDate

export const standingOn = (member: Member, day: IsoDate): Standing =>
  coverOn(member, enrolmentRulesFor(member.areaCode), day)
