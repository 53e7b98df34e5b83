import type { Figure } from '@/domain/evidence/figure'
import { actingOn } from '@/domain/filing/facts-of'
import type { KnownOutcome, Outcome } from '@/domain/filing/outcome'
import type { FilingKind, FilingRules } from '@/domain/filing/situation'
import { directDiseases, drops, longTermValidity, temporaryMonths, twoWay } from '@/policy/checklists'

/** The figures an outcome rests on, for its chips. */
export function outcomeFigures(outcome: Outcome, rules: FilingRules): readonly Figure<unknown>[] {
  const asked = outcome.kind === 'ask' && outcome.rule !== undefined ? [outcome.rule] : []
  return [...asked, ...figuresOf(actingOn(outcome), rules)]
}

function figuresOf(outcome: KnownOutcome, { need, claimMonths }: FilingRules): readonly Figure<unknown>[] {
  if ('as' in outcome) return validityOf(outcome.as)
  if (outcome.kind === 'alreadyFiled') return validityOf(outcome.filing.kind)
  const figure = { ...FIGURES, handClaim: claimMonths, noFiling: need }[outcome.kind]
  return figure === undefined ? [] : [figure]
}

const validityOf = (kind: FilingKind): readonly Figure<unknown>[] => (kind === 'longTerm' ? [longTermValidity, twoWay] : [temporaryMonths])

const FIGURES = {
  needsQualification: directDiseases, unlistedDisease: directDiseases, settled: drops, countsAsFiled: drops, notNetworked: undefined, pharmacy: undefined
} as const
