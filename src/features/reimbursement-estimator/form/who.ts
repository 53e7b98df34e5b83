import { insuredPerson } from '@/domain/enrolment/insured-person'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { EMPTY_FORM, type EstimateForm } from '@/state/estimates'

/** Stands for the person described in place. */
export const GUEST = 'guest'

/** With nobody chosen yet the first member is. Somebody who left the family is described in place, and never another member. */
export function withWho(form: EstimateForm, members: readonly Member[]): EstimateForm {
  if (form.who === GUEST || members.some(({ id }) => id === form.who)) return form
  return { ...form, who: form.who === '' ? (members[0]?.id ?? GUEST) : GUEST }
}

/** What a year has used up and what an account holds belong to one person. */
const OF_THE_PERSON = ['deductiblePaid', 'fundPaid', 'covered', 'majorIllnessBase', 'majorIllnessPaid', 'admissions', 'ownAccount', 'sharedAccount'] as const
export type PersonsFigures = Pick<EstimateForm, (typeof OF_THE_PERSON)[number]>

export const figuresOf = (form: EstimateForm): PersonsFigures => Object.fromEntries(OF_THE_PERSON.map((field) => [field, form[field]])) as PersonsFigures

export const NO_FIGURES: PersonsFigures = figuresOf(EMPTY_FORM)

export const hasFigures = (form: EstimateForm): boolean => OF_THE_PERSON.some((field) => form[field].trim() !== '')

/** A member as somebody described in place: what a kept estimate goes on with once the member has left the family. */
export function describedInPlace(member: Member, on: IsoDate): EstimateForm['guest'] {
  const { insurance, status, group, hardship, grade, age } = insuredPerson(asInsured(member), on) ?? EMPTY_FORM.guest
  const { guest } = EMPTY_FORM
  return {
    insurance,
    status: status ?? guest.status,
    group: group ?? guest.group,
    areaCode: member.areaCode,
    hardship: hardship ?? 'none',
    grade: grade ?? '',
    age: age === undefined ? '' : String(age)
  }
}

/** Somebody without insurance, or of whom nobody knows which, is reckoned as the resident they may become: only ever for what would be paid with cover. */
export const asInsured = (member: Member): Member => (member.insurance === 'none' || member.insurance === 'unknown' ? { ...member, insurance: 'resident' } : member)
