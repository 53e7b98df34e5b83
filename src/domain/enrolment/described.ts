import type { Status } from '@/domain/benefit/person'
import type { Enrolment } from './member'

/** How somebody who is no member of the family is said to be insured: 职工在职 / 职工退休 / 灵活就业 / 居民. */
export const DESCRIBED = ['employee', 'retired', 'flexible', 'resident'] as const
export type Described = (typeof DESCRIBED)[number]

type Insured<Kind> = { readonly insurance: Kind; readonly status?: Status }

/** The two facts that such a word stands for; a status is said of 职工 alone. */
export function insuredAs<Kind extends Described | 'unknown'>(kind: Kind): Insured<Exclude<Kind, 'retired'> | 'employee'> {
  if (kind === 'retired') return { insurance: 'employee', status: 'retired' }
  if (kind === 'employee') return { insurance: 'employee', status: 'active' }
  return { insurance: kind as Exclude<Kind, 'retired'> }
}

/** The word for the two facts; whoever did not say whether they retired works. */
export const describedBy = <Kind extends Enrolment>({ insurance, status }: Insured<Kind>): Kind | 'retired' =>
  insurance === 'employee' && status === 'retired' ? 'retired' : insurance
