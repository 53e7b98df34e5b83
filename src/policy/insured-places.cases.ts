import type { Person } from '@/domain/benefit/person'
import type { BenefitTerms } from '@/domain/benefit/terms'
import type { IsoDate } from '@/domain/date/iso-date'
import { findTerms } from './find-terms'
import { packs } from './packs'

export type InsuredPlace = {
  readonly name: string
  readonly code: string
  readonly scheme: 'employee' | 'resident'
  readonly terms: BenefitTerms
  readonly year: { readonly from: IsoDate; readonly to: IsoDate }
}

/** Every city and scheme with terms for some kind of care, in the newest year of which there are any. */
export const insuredPlaces: readonly InsuredPlace[] = packs.flatMap(({ area, years }) =>
  area.kind !== 'city' ? [] : (['employee', 'resident'] as const).flatMap((scheme) => {
    const year = years.filter(({ schemes }) => schemes[scheme] !== undefined).at(-1)
    const found = year && findTerms(area.code, year.from, scheme)
    if (year === undefined || found === undefined || !('terms' in found) || Object.keys(found.terms.care).length === 0) return []
    return [{ name: `${area.short} ${scheme}`, code: area.code, scheme, terms: found.terms, year: { from: year.from, to: year.to } }]
  })
)

/** Somebody of fifty, at work or an adult resident. */
export const ordinaryPerson = (scheme: InsuredPlace['scheme']): Person =>
  scheme === 'resident' ? { insurance: scheme, group: 'adult', hardship: 'none', age: 50 } : { insurance: scheme, status: 'active', hardship: 'none', age: 50 }
