import type { Basis } from '@/domain/guide/basis'
import type { Sentence } from '@/domain/guide/guide'
import type { ClaimFooting, KnownOutcome } from './outcome'
import type { FilingCare, FilingKind, Reach, Reason, Stage } from './situation'

/** `any`: one of the items is enough. `pledge`: where an area allows it, a signed promise (个人承诺) stands in for the papers. */
export type MaterialGroup = {
  readonly need: 'all' | 'any'
  readonly items: readonly [string, ...string[]]
  readonly pledge?: Sentence
  readonly basis: Basis
}

/** `prepare` 备齐 · `submit` 已提交 · `result` 已生效, with a day and a note from the receipt · `do` anything else. */
export type StepKind = 'prepare' | 'submit' | 'result' | 'do'

export type ChecklistStep = {
  /** Unique in its checklist and stable for ever: marks are kept under it. */
  readonly id: string
  readonly kind: StepKind
  /** Starts with a verb. */
  readonly title: string
  readonly how: Sentence
  readonly materials?: readonly MaterialGroup[]
  readonly lead?: Sentence
  readonly consequence?: Sentence
  readonly exception?: Sentence
  /** Id of the step that has to be done first. */
  readonly after?: string
  readonly when?: StepWhen
}

export const CHECKLIST_IDS = [
  'longTerm', 'referral', 'temporary', 'emergency', 'handClaim', 'offNetwork', 'qualification', 'unlistedDisease', 'pharmacy',
  'standing', 'noFiling', 'settled'
] as const
export type ChecklistId = (typeof CHECKLIST_IDS)[number]

export type Checklist = { readonly id: ChecklistId; readonly title: string; readonly steps: readonly [ChecklistStep, ...ChecklistStep[]] }

/** What a step's condition may ask about; made from the situation and its outcome. */
export type ChecklistFacts = {
  readonly reason: Reason
  readonly stage: Stage
  readonly reach: Reach
  readonly care: FilingCare
  /** An older filing has to go first. */
  readonly replaces: boolean
  readonly footing: ClaimFooting | 'none'
  /** The filing to hand in on the way, if any. */
  readonly toFile: FilingKind | 'none'
}

/** Every list that is set must contain the fact. */
export type StepWhen = { readonly [Key in keyof ChecklistFacts]?: readonly ChecklistFacts[Key][] }

/** The steps that apply, in order. */
export const stepsFor = (checklist: Checklist, facts: ChecklistFacts): readonly ChecklistStep[] =>
  checklist.steps.filter(({ when }) => holds(when, facts))

function holds(when: StepWhen | undefined, facts: ChecklistFacts): boolean {
  if (when === undefined) return true
  return (Object.keys(when) as (keyof ChecklistFacts)[]).every((key) => {
    const allowed = when[key] as readonly unknown[] | undefined
    return allowed === undefined || allowed.includes(facts[key])
  })
}

/** Which list belongs to an outcome. */
export function checklistIdOf(outcome: KnownOutcome): ChecklistId {
  if (outcome.kind === 'file' || outcome.kind === 'fileBeforeSettlement') return outcome.as
  return BY_OUTCOME[outcome.kind]
}

const BY_OUTCOME: Record<Exclude<KnownOutcome['kind'], 'file' | 'fileBeforeSettlement'>, ChecklistId> = {
  alreadyFiled: 'standing',
  noFiling: 'noFiling',
  countsAsFiled: 'emergency',
  notNetworked: 'offNetwork',
  needsQualification: 'qualification',
  unlistedDisease: 'unlistedDisease',
  pharmacy: 'pharmacy',
  handClaim: 'handClaim',
  settled: 'settled'
}
