import type { Member } from '@/domain/enrolment/member'
import type { IsoDate } from '@/domain/date/iso-date'
import { FILING_KINDS, type StandingFiling } from '@/domain/filing/situation'
import { standingOn, type RecordedFiling } from '@/domain/filing/validity'
import { shortest, temporaryMonths } from './filing-rules'
import { provinceCodeOf, type ProvinceCode } from './provinces'

/** Where somebody is treated, and when the bill ended; absent while it is not known. */
export type Destination = { readonly to?: ProvinceCode; readonly endedOn?: IsoDate }

/** Some towns are provinces; of the others the province is known only where it was picked. */
export const provinceOfCare = ({ careArea }: Member): ProvinceCode | undefined =>
  careArea === undefined ? undefined : provinceCodeOf(careArea.province ?? careArea.name)

const isKept = (filing: Member['filing']): filing is RecordedFiling =>
  filing !== undefined && (FILING_KINDS as readonly string[]).includes(filing.kind)

/** The member's filing, if it is for this destination; a place without a known province counts as this one. */
export function filingFor(member: Member | undefined, { to }: Destination): RecordedFiling | undefined {
  if (member === undefined || !isKept(member.filing)) return undefined
  const filed = provinceOfCare(member)
  const elsewhere = filed !== undefined && to !== undefined && filed !== to
  return elsewhere ? undefined : member.filing
}

/** In force on the day that counts: the day the bill ended, or today. */
export function standingFor(member: Member | undefined, destination: Destination, on: IsoDate): StandingFiling | undefined {
  const filing = filingFor(member, destination)
  return filing === undefined ? undefined : standingOn([filing], shortest(temporaryMonths), destination.endedOn ?? on)
}
