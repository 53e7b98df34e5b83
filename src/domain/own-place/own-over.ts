import { ENTERED_SOURCE } from '@/domain/evidence/entered'
import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import type { OwnFigure } from './own-figure'
import { copy } from './own-over.copy'

/** Whoever typed a figure, as its source; it was read on no day, and none is shown. */
export const ownSources: Readonly<Record<string, Source>> = { [ENTERED_SOURCE]: { title: copy.source, issuer: '', retrievedOn: '2026-11-28', chip: copy.chip, grade: 'userEntered', period: '' } }

/** The family's word for a figure, as a claim; what it is and where it is from. */
const claimOf = (words: string, { from: { title, docNumber, day }, on }: OwnFigure): Claim => {
  const origin = [title, docNumber, day].filter(Boolean).join(copy.comma)
  return { source: ENTERED_SOURCE, at: '', says: origin === '' ? words : copy.says(words, origin), grade: 'userEntered', period: '', checkedOn: on }
}

/** What a family typed, before whatever is shipped: the pages of that stay beside it, and nothing is computed with them. */
export function ownOver<T>(value: T, words: string, own: OwnFigure, shipped: readonly Figure<unknown>[] = []): Figure<T> {
  const claims = [...new Set(shipped.flatMap((figure) => figure.claims))]
  return { claims: [claimOf(words, own), ...claims], readings: [{ value, from: [0] }], ...(claims.length > 0 && { why: copy.why }) }
}
