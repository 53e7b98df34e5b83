import type { Member } from '@/domain/enrolment/member'
import type { EstimateForm } from '@/state/estimates'

/** Stands for the person described in place. */
export const GUEST = 'guest'

/** With nobody chosen yet the first member is; without a family, the person described in place. */
export function withWho(form: EstimateForm, members: readonly Member[]): EstimateForm {
  if (form.who === GUEST || members.some(({ id }) => id === form.who)) return form
  return { ...form, who: members[0]?.id ?? GUEST }
}
