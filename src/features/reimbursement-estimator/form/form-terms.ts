import type { Bill } from '@/domain/benefit/bill'
import { careTermsFor } from '@/domain/benefit/estimate'
import type { SettleInput } from '@/domain/benefit/run'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { NO_MONEY } from '@/domain/money/fen'
import type { FoundTerms, TermsLookup } from '@/policy'
import type { EstimateForm } from '@/state/estimates'
import type { Basis } from './read-form'
import { GUEST } from './who'

export type FormTerms = { readonly found: FoundTerms; readonly input: SettleInput }

export type Blocked = Exclude<TermsLookup['kind'], 'found' | 'projected'> | 'no-terms-for-care' | 'member-without-area'

/** Why nothing can ever come of this form, as soon as that is known: nobody should fill in a bill to learn it. */
export function blockedBy(form: EstimateForm, basis: Basis): Blocked | null {
  const { mode, lookup } = basis
  if (mode === 'own') return null
  if (lookup === null) return form.who === GUEST ? null : 'member-without-area'
  if (!('terms' in lookup)) return lookup.kind
  const terms = formTerms(form, basis)
  return terms === null || careTermsFor(terms.input) === undefined ? 'no-terms-for-care' : null
}

/** The place's terms behind a form that need not be complete yet, with an empty bill: for what the questions show beside their answers. */
export function formTerms(form: EstimateForm, { mode, on, subject, lookup }: Basis): FormTerms | null {
  if (mode === 'own' || lookup === null || !('terms' in lookup)) return null
  const bill: Bill = { on, care: form.care, tier: form.tier || 'tertiary', place: form.place, filing: 'none', total: NO_MONEY }
  return { found: lookup, input: { person: subject.person, bill, yearToDate: NOTHING_YET, accounts: { own: NO_MONEY, shared: [] }, terms: lookup.terms } }
}
