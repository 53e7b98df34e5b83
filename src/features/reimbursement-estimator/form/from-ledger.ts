import { careScope, counterOf, type YearToDate } from '@/domain/benefit/year/counters'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { formatYuan } from '@/domain/money/format-yuan'
import type { TermsLookup } from '@/policy'
import type { KeptBill } from '@/state/bills'
import type { EstimateForm } from '@/state/estimates'
import { yearBeforeBill, yearOfBills } from '@/state/ledger/year-of-bills'
import type { Mode } from './mode'

/** What the year has used up, as the form asks for it. */
export const USED_FIELDS = ['deductiblePaid', 'fundPaid', 'covered', 'majorIllnessBase', 'majorIllnessPaid', 'admissions'] as const
type UsedField = (typeof USED_FIELDS)[number]

/** The year before this bill, from the settled bills of the person. */
export type Earlier = { readonly year: YearToDate; readonly texts: Readonly<Record<UsedField, string>> }

type About = { readonly form: EstimateForm; readonly mode: Mode; readonly member: Member | undefined; readonly lookup: TermsLookup | null; readonly on: IsoDate }

/** `null` where the ledger knows nothing of the year, or the year counts nothing: rates typed in know no benefit year. */
export function earlierOf({ form, mode, member, lookup, on }: About, bills: readonly KeptBill[]): Earlier | null {
  if (mode === 'own' || member === undefined || lookup === null || !('terms' in lookup)) return null
  const year = yearBeforeBill(yearOfBills(member, bills, on), on)
  if (Object.keys(year.counters).length === 0) return null
  const scope = careScope(form.care, lookup.terms)
  const [care, all, illness] = [counterOf(year, scope), counterOf(year, 'all'), counterOf(year, 'majorIllness')]
  const texts = {
    deductiblePaid: formatYuan(care.deductible),
    fundPaid: formatYuan(scope === 'inpatient' ? all.paid : care.paid),
    covered: formatYuan(care.base),
    majorIllnessBase: formatYuan(illness.base),
    majorIllnessPaid: formatYuan(illness.paid),
    admissions: String(care.stays)
  }
  return { year, texts }
}
