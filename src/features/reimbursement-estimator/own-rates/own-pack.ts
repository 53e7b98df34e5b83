import type { Bill } from '@/domain/benefit/bill'
import { ownTerms, type OwnFigures } from '@/domain/benefit/own-terms'
import { ENTERED_SOURCE } from '@/domain/evidence/entered'
import type { FoundTerms, PolicyPack } from '@/policy'
import { copy } from './own.copy'

/** Never a GB/T 2260 code, so never a place. */
const OWN_CODE = 'own'

/** Stands where a place's pack would: the person is its only source, and it names no city. */
const OWN_PACK: PolicyPack = {
  area: { code: OWN_CODE, name: copy.place, short: copy.place, province: '', kind: 'city' },
  review: { on: '2026-11-22' },
  sources: {
    [ENTERED_SOURCE]: { title: copy.source, issuer: '', retrievedOn: '2026-11-22', chip: copy.chip, grade: 'userEntered', period: '' }
  },
  years: [],
  facts: [],
  notModelled: []
}

export const isOwnPack = (pack: PolicyPack): boolean => pack === OWN_PACK

/** Entered figures as the terms of one bill. */
export function ownFound(figures: OwnFigures, { care, on }: Pick<Bill, 'care' | 'on'>): FoundTerms {
  return { pack: OWN_PACK, year: { label: '', from: on, to: on, schemes: {} }, terms: ownTerms(figures, care), filledFrom: [], sources: OWN_PACK.sources }
}
