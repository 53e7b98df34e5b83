import type { Person } from '@/domain/benefit/person'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'

/** The member as the benefit rules ask for one; `null` for somebody without insurance. What nobody told stays absent. */
export function insuredPerson(member: Member, on: IsoDate): Person | null {
  const { insurance, birthYear, status, group, grade, familyDoctor, supplementary, hardship } = member
  if (insurance === 'none') return null
  const known = { group, grade, familyDoctor, supplementary, age: birthYear === undefined ? undefined : yearOf(on) - birthYear }
  return {
    insurance,
    hardship: hardship?.kind ?? 'none',
    // Residents do not retire: a status left over from another insurance would make the rules refuse the person.
    ...(insurance === 'resident' || status === undefined ? {} : { status }),
    ...withoutAbsent(known)
  }
}

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

const withoutAbsent = <T extends object>(fields: T): Partial<Present<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Present<T>>
