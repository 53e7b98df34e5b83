import type { Person } from '@/domain/benefit/person'
import { schemeOf } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import type { OtherInsurance } from '@/domain/settlement-sheet'
import { findTerms } from './find-terms'

/** The same person as the place's other scheme would have them, in each way that its terms tell apart; nothing where it has no terms. */
export function othersAt(areaCode: string, on: IsoDate, person: Person): readonly OtherInsurance[] {
  const insurance = schemeOf(person.insurance) === 'resident' ? 'employee' : 'resident'
  const found = findTerms(areaCode, on, insurance)
  if (!('terms' in found)) return []
  const { status: _status, group: _group, grade: _grade, cohort: _cohort, ...same } = person
  const ways: readonly Partial<Person>[] = insurance === 'employee' ? [{ status: 'active' }, { status: 'retired' }] : [{ group: 'adult' }]
  return ways.map((way) => ({ person: { ...same, insurance, ...way }, terms: found.terms }))
}
