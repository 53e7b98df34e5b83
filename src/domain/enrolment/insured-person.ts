import type { Person } from '@/domain/benefit/person'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { given } from '@/domain/form/given'
import type { Member } from './member'

/** The member as the benefit rules ask for one; `null` for somebody without insurance, or of whom nobody knows which. What nobody told stays absent. */
export function insuredPerson(member: Member, on: IsoDate): Person | null {
  const { insurance, birthYear, status, group, grade, familyDoctor, supplementary, hardship } = member
  if (insurance === 'none' || insurance === 'unknown') return null
  const age = birthYear === undefined ? undefined : yearOf(on) - birthYear
  // Residents do not retire: a status left over from another insurance would make the rules refuse the person.
  const working = insurance === 'resident' ? undefined : status
  return { insurance, ...given({ hardship: hardship?.kind, group, grade, familyDoctor, supplementary, age, status: working }) }
}
