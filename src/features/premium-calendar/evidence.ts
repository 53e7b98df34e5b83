import type { Figure } from '@/domain/evidence/figure'
import { enrolmentSources } from '@/policy/enrolment'
import { mergedEvidence, type Evidence } from '@/shell/evidence'

export const sources = enrolmentSources

/** The claims behind the adopted value come first; those that say something else stand aside. */
export function figureEvidence({ claims, readings, doubt, why }: Figure<unknown>): Evidence {
  const used = new Set(readings.flatMap(({ from }) => from))
  const followed = used.size === 0 ? claims : claims.filter((_, index) => used.has(index))
  return { followed, aside: claims.filter((claim) => !followed.includes(claim)), doubt, why }
}

export const figuresEvidence = (figures: readonly Figure<unknown>[]): Evidence => mergedEvidence(figures.map(figureEvidence))

/** Sentences that explain the doubtful ones, each once. */
export const reasonsOf = (figures: readonly Figure<unknown>[]): readonly string[] =>
  [...new Set(figures.flatMap(({ doubt, why }) => (doubt === undefined || why === undefined ? [] : [why])))]
