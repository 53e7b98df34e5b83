import { TIERS, type Tier } from '@/domain/benefit/bill'
import type { Condition } from '@/domain/benefit/condition'
import type { Bands, DeductibleTerms, Row, Table } from '@/domain/benefit/terms'
import type { Claim, Figure } from '@/domain/evidence/figure'
import { fen, type BasisPoints } from '@/domain/money/fen'

/** One rate, whatever the sum. */
export const flat = (rate: BasisPoints): Bands => [{ upTo: 'open', rate }]

/** The same figure for everyone. */
export const always = <T>(value: Figure<T>): Table<T> => [{ value }]

export const row = <T>(when: Condition, value: Figure<T>): Row<T> => ({ when, value })

/** @throws {RangeError} If no tier is given. A tier that is left out stays unknown: no row holds for it. */
export function byTier<T>(tiers: Partial<Record<Tier, Figure<T>>>): Table<T> {
  const [first, ...more] = TIERS.flatMap((tier): Row<T>[] => {
    const value = tiers[tier]
    return value === undefined ? [] : [row({ tier: [tier] }, value)]
  })
  if (first === undefined) throw new RangeError('a table needs a tier')
  return [first, ...more]
}

/** Deductible of an area whose source does not mention one: zero, and said so. */
export function noDeductibleWritten(claim: Claim): DeductibleTerms {
  const unwritten = <T>(value: T): Figure<T> => ({
    claims: [claim],
    readings: [{ value, from: [], label: '按没有起付线' }],
    doubt: 'inferred',
    why: '来源没写起付线，这里按 0 算；如有起付线会少报一些。'
  })
  return { basis: unwritten('perYear'), amount: always(unwritten(fen(0))) }
}
