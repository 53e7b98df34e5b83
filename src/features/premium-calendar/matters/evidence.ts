import type { Figure } from '@/domain/evidence/figure'
import { enrolmentSources } from '@/policy/enrolment'

export { figuresEvidence } from '@/shell/evidence'

export const sources = enrolmentSources

/** Sentences that explain the doubtful ones, each once. */
export const reasonsOf = (figures: readonly Figure<unknown>[]): readonly string[] =>
  [...new Set(figures.flatMap(({ doubt, why }) => (doubt === undefined || why === undefined ? [] : [why])))]
