import type { Bill } from '@/domain/benefit/bill'
import { careTermsFor } from '@/domain/benefit/estimate'
import type { SettleInput } from '@/domain/benefit/run'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { NO_MONEY } from '@/domain/money/fen'
import { findTerms, type FoundTerms } from '@/policy'
import type { EstimateForm } from '@/state/estimates'
import { subjectOf } from './read-form'
import { usesOwn } from '../own-rates/read-own'

export type FormTerms = { readonly found: FoundTerms; readonly input: SettleInput }

export type Blocked = 'area-not-covered' | 'before-first-year' | 'no-terms-for-scheme' | 'no-terms-for-care' | 'member-without-area'

/** Why nothing can ever come of this form, as soon as that is known: nobody should fill in a bill to learn it. */
export function blockedBy(form: EstimateForm, members: readonly Member[], today: IsoDate): Blocked | null {
  const on = form.on === '' ? today : form.on
  const subject = usesOwn(form) ? null : subjectOf(form, members, on)
  if (subject === null) return null
  if (subject.areaCode === '') return members.some(({ id }) => id === form.who) ? 'member-without-area' : null
  const found = findTerms(subject.areaCode, on, subject.person.insurance)
  return 'terms' in found ? careBlocked(form, members, today) : found.kind
}

function careBlocked(form: EstimateForm, members: readonly Member[], today: IsoDate): Blocked | null {
  const terms = formTerms(form, members, today)
  return terms === null || careTermsFor(terms.input) === undefined ? 'no-terms-for-care' : null
}

/** The pack's terms behind a form that need not be complete yet, with an empty bill: for what the questions show beside their answers. */
export function formTerms(form: EstimateForm, members: readonly Member[], today: IsoDate): FormTerms | null {
  const on = form.on === '' ? today : form.on
  const subject = subjectOf(form, members, on)
  if (subject === null || subject.areaCode === '') return null
  const found = findTerms(subject.areaCode, on, subject.person.insurance)
  if (found.kind !== 'found' && found.kind !== 'projected') return null
  const bill: Bill = { on, care: form.care, tier: form.tier || 'tertiary', place: form.place, filing: 'none', total: NO_MONEY }
  return { found, input: { person: subject.person, bill, yearToDate: NOTHING_YET, accounts: { own: NO_MONEY, shared: [] }, terms: found.terms } }
}
