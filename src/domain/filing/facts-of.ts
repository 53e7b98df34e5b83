import type { ChecklistFacts } from './checklist'
import type { KnownOutcome, Outcome } from './outcome'
import type { FilingKind, Situation } from './situation'

/** The outcome to act on: what does no harm while a question is open. */
export const actingOn = (outcome: Outcome): KnownOutcome => (outcome.kind === 'ask' ? outcome.meanwhile : outcome)

/** The filing to hand in under this outcome, or `none`. */
export function filingToHandIn(outcome: KnownOutcome): FilingKind | 'none' {
  if ('as' in outcome) return outcome.as
  if ('stillFile' in outcome) return outcome.stillFile ?? 'none'
  if ('then' in outcome) return outcome.then
  if ('next' in outcome) return outcome.next ?? 'none'
  return outcome.kind === 'handClaim' ? lateFiling(outcome.footing) : 'none'
}

/** 补备案: a bill already paid is claimed by hand after a late filing, unless it stands on something else. */
function lateFiling(footing: ChecklistFacts['footing']): FilingKind | 'none' {
  return footing === 'longTerm' || footing === 'referral' || footing === 'temporary' ? footing : 'none'
}

export function checklistFacts(situation: Situation, outcome: KnownOutcome): ChecklistFacts {
  const { reason, stage, reach, care } = situation
  return {
    reason, stage, reach, care,
    replaces: (outcome.kind === 'file' || outcome.kind === 'fileBeforeSettlement') && outcome.replaces !== undefined,
    footing: outcome.kind === 'handClaim' ? outcome.footing : 'none',
    toFile: filingToHandIn(outcome)
  }
}
