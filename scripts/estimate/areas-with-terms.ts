import { packs } from '@/policy/packs'

/** Pooling areas of which the packs hold terms for some year. */
export const areasWithTerms = packs.filter(({ area, years }) => area.kind === 'city' && years.length > 0)
