import type { Figure } from '@/domain/evidence/figure'
import type { ClaimDeadline } from './claim-deadline'
import type { Answer, FilingKind, FilingNeed, StandingFiling } from './situation'

/** On what footing a bill is claimed by hand: after a late filing, as an emergency, as already filed, or with none needed. */
export type ClaimFooting = FilingKind | 'emergency' | 'filed' | 'notNeeded'

/** Why somebody has to be asked first: nobody says what the area does, or a source speaks of a region in general. */
export type Question = 'areaRule' | 'regionTrial'

/** What a settled bill should be looked at for. */
export type SettledCheck = 'emergencyMark' | 'filing' | 'nothing'

type Known =
  /** Not yet there: file first. `replaces` is the filing that has to go before. */
  | { readonly kind: 'file'; readonly as: FilingKind; readonly replaces?: StandingFiling }
  /** Admitted, or at the counter: a filing before settlement still settles directly. */
  | { readonly kind: 'fileBeforeSettlement'; readonly as: FilingKind; readonly replaces?: StandingFiling }
  | { readonly kind: 'alreadyFiled'; readonly filing: StandingFiling }
  | { readonly kind: 'noFiling'; readonly rule: Figure<FilingNeed> }
  /** 急诊抢救: counts as filed once the hospital marks the bill; `fallback` is for one that will not. */
  | { readonly kind: 'countsAsFiled'; readonly marked: Answer; readonly fallback: FilingKind }
  /** No direct settlement there: another hospital, or pay and claim by hand; a filing may still decide the rate. */
  | { readonly kind: 'notNetworked'; readonly stillFile: FilingKind | null }
  /** 门诊慢特病 without (or without known) recognition at home. */
  | { readonly kind: 'needsQualification'; readonly sure: boolean; readonly paid: boolean; readonly then: FilingKind }
  /** 门诊慢特病 outside the list: pay, then claim by hand. */
  | { readonly kind: 'unlistedDisease'; readonly stillFile: FilingKind }
  /** Few areas settle at a pharmacy elsewhere: ask it, and the home area. */
  | { readonly kind: 'pharmacy'; readonly paid: boolean; readonly stillFile: FilingKind | null }
  | { readonly kind: 'handClaim'; readonly footing: ClaimFooting; readonly deadline: ClaimDeadline; readonly checkQualification: boolean }
  | { readonly kind: 'settled'; readonly check: SettledCheck; readonly next: FilingKind | null }

/** `ask`: the area's rule is not known; `meanwhile` is what does no harm either way. */
export type Outcome = Known | { readonly kind: 'ask'; readonly question: Question; readonly rule?: Figure<FilingNeed>; readonly meanwhile: Known }
export type KnownOutcome = Known
export type OutcomeKind = Outcome['kind']

export const OUTCOME_KINDS = [
  'file', 'fileBeforeSettlement', 'alreadyFiled', 'noFiling', 'countsAsFiled', 'notNetworked', 'needsQualification',
  'unlistedDisease', 'pharmacy', 'handClaim', 'settled', 'ask'
] as const satisfies readonly OutcomeKind[]
