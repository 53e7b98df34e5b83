import type { IsoDate } from '@/domain/date/iso-date'
import { claimDeadline } from './claim-deadline'
import type { ClaimFooting, KnownOutcome, Outcome } from './outcome'
import { filingKindOf, type FilingKind, type FilingRules, type Reason, type Situation, type StandingFiling } from './situation'

/**
 * Says what to do about care outside the home area. Total: every cell of reason × stage × reach × care has an outcome.
 *
 * The stage is looked at before the reason: an emergency that is already discharged and paid is a hand claim,
 * not a visit to plan.
 *
 * @param standing A filing in force for this destination on the day in question; absent where there is none.
 * @param on The day the question is asked (Beijing).
 */
export function decide(situation: Situation, rules: FilingRules, standing: StandingFiling | undefined, on: IsoDate): Outcome {
  switch (situation.stage) {
    case 'settled':
      return afterSettlement(situation, rules, standing)
    case 'selfPaid':
      return afterPaying(situation, rules, standing, on)
    case 'planned':
    case 'unsettled':
      return beforeSettlement(situation, rules, standing)
  }
}

/** Nothing is claimed twice: what is left is to see that the bill was settled on the right footing, and the next visit. */
function afterSettlement({ reason, care }: Situation, rules: FilingRules, standing: StandingFiling | undefined): Outcome {
  const fine = serves(standing, reason) || isExempt(rules)
  const next = fine || filingKindOf(reason) !== 'longTerm' ? null : 'longTerm'
  if (fine || care === 'pharmacy') return { kind: 'settled', check: 'nothing', next }
  return { kind: 'settled', check: reason === 'emergency' ? 'emergencyMark' : 'filing', next }
}

function afterPaying(situation: Situation, rules: FilingRules, standing: StandingFiling | undefined, on: IsoDate): Outcome {
  const { care, reason, qualified, endedOn } = situation
  if (care === 'pharmacy') return { kind: 'pharmacy', paid: true, stillFile: null }
  if (care === 'chronicOutpatient' && qualified === 'no') return { kind: 'needsQualification', sure: true, paid: true, then: filingKindOf(reason) }
  return {
    kind: 'handClaim',
    footing: footingOf(situation, rules, standing),
    deadline: claimDeadline(rules.claimMonths, endedOn, on),
    checkQualification: care === 'chronicOutpatient' && qualified !== 'yes'
  }
}

function footingOf({ reason }: Situation, rules: FilingRules, standing: StandingFiling | undefined): ClaimFooting {
  if (serves(standing, reason)) return 'filed'
  if (reason === 'emergency') return 'emergency'
  return isExempt(rules) ? 'notNeeded' : filingKindOf(reason)
}

function beforeSettlement(situation: Situation, rules: FilingRules, standing: StandingFiling | undefined): Outcome {
  const { care, reason, networked } = situation
  const stillFile = stillToFile(reason, rules, standing)
  if (care === 'pharmacy') return { kind: 'pharmacy', paid: false, stillFile }
  if (reason === 'emergency') return emergency(situation, rules, standing)
  const chronic = chronicBar(situation)
  if (chronic !== null) return chronic
  return networked === 'no' ? { kind: 'notNetworked', stillFile } : byRule(situation, rules, standing)
}

/** The filing that would still help where direct settlement is not to be had: it may decide the rate of the hand claim. */
function stillToFile(reason: Reason, rules: FilingRules, standing: StandingFiling | undefined): FilingKind | null {
  return reason === 'emergency' || serves(standing, reason) || isExempt(rules) ? null : filingKindOf(reason)
}

/**
 * Emergency care is never chronic care. A long-term filing for the place is the better footing, as it pays the home rate;
 * a hospital that will not mark the bill leaves only a filing before settlement.
 */
function emergency(situation: Situation, rules: FilingRules, standing: StandingFiling | undefined): Outcome {
  const { reason, networked, marked = 'unknown', stage } = situation
  if (networked === 'no') return { kind: 'notNetworked', stillFile: null }
  if (standing !== undefined && serves(standing, reason)) return { kind: 'alreadyFiled', filing: standing }
  if (marked === 'no' && stage === 'unsettled') return byRule(situation, rules, standing)
  return { kind: 'countsAsFiled', marked, fallback: 'temporary' }
}

function chronicBar({ care, reason, qualified, listed }: Situation): KnownOutcome | null {
  const as = filingKindOf(reason)
  if (care !== 'chronicOutpatient') return null
  if (qualified !== 'yes') return { kind: 'needsQualification', sure: qualified === 'no', paid: false, then: as }
  return listed === 'no' ? { kind: 'unlistedDisease', stillFile: as } : null
}

function byRule(situation: Situation, rules: FilingRules, standing: StandingFiling | undefined): Outcome {
  const need = rules.need?.readings[0].value
  if (rules.need !== undefined && need === 'exempt') return { kind: 'noFiling', rule: rules.need }
  const filing = filingOutcome(situation, standing)
  if (filing.kind === 'alreadyFiled' || need === 'required' || need === 'withdrawn') return filing
  if (rules.need !== undefined) return { kind: 'ask', question: 'regionTrial', rule: rules.need, meanwhile: filing }
  return { kind: 'ask', question: 'areaRule', meanwhile: filing }
}

function filingOutcome({ reason, stage }: Situation, standing: StandingFiling | undefined): KnownOutcome {
  if (standing !== undefined && serves(standing, reason)) return { kind: 'alreadyFiled', filing: standing }
  const kind = stage === 'planned' ? 'file' : 'fileBeforeSettlement'
  const as = filingKindOf(reason)
  return standing === undefined ? { kind, as } : { kind, as, replaces: standing }
}

/**
 * A long-term filing serves every visit to its place; a referral serves a plain visit too, but not the other way round.
 * An emergency is paid better than a temporary filing, so only a long-term one stands before it.
 */
function serves(standing: StandingFiling | undefined, reason: Reason): boolean {
  if (standing === undefined) return false
  if (standing.kind === 'longTerm') return true
  return reason === 'temporary' || (reason === 'referral' && standing.kind === 'referral')
}

const isExempt = (rules: FilingRules): boolean => rules.need?.readings[0].value === 'exempt'
