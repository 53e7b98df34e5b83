import { TIERS, type Tier } from '@/domain/benefit/bill'
import { basisPoints, fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead, type LeadFor } from './adoption/lead'

type Page = Pick<Lead, 'title' | 'issuer' | 'year' | 'readOn'>
type Who = Omit<LeadFor, 'care' | 'tier'>

/** One number for all, or one a tier. */
type ByTier = number | Partial<Record<Tier, number>>

const eachTier = (numbers: ByTier): readonly (readonly [Pick<LeadFor, 'tier'>, number])[] =>
  typeof numbers === 'number' ? [[{}, numbers]] : TIERS.flatMap((tier) => (numbers[tier] === undefined ? [] : [[{ tier }, numbers[tier]] as const]))

/** What one page says of a stay in hospital that may not be computed with: yuan and per cent, by tier. */
export const stayLeads = (page: Page) => ({
  starts: (who: Who, yuan: ByTier, why = MACHINE_ALONE): readonly Lead[] =>
    eachTier(yuan).map(([at, amount]) => ({ ...page, field: 'deductible', value: fen(amount * 100), when: { ...who, care: 'inpatient', ...at }, why })),
  rates: (who: Who, percent: ByTier, why = MACHINE_ALONE): readonly Lead[] =>
    eachTier(percent).map(([at, rate]) => ({ ...page, field: 'rate', value: basisPoints(Math.round(rate * 100)), when: { ...who, care: 'inpatient', ...at }, why })),
  cap: (who: Who, yuan: number, why = MACHINE_ALONE): Lead => ({ ...page, field: 'fundCap', value: fen(yuan * 100), when: { ...who, care: 'inpatient' }, why })
})
