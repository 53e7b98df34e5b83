import type { Relation } from '@/domain/enrolment/member'
import type { Goal } from '@/domain/guide/choose'
import { chooseCopy as copy } from './choose.copy'

/** A question that many come with, answered before anything is filled in: whose account, for whom, for what. */
export type OftenAsked = {
  readonly id: string
  /** Both as seen from the person who asks. */
  readonly payer: Relation
  readonly relation: Relation
  /** What the second is to the first: a grandchild is taken for the child of the child whose account it is. */
  readonly seenFromPayer: Relation
  readonly goal: Goal
  readonly words: string
}

export const OFTEN_ASKED: readonly OftenAsked[] = [
  { id: 'childForGrandchild', payer: 'child', relation: 'grandchild', seenFromPayer: 'child', goal: 'payCare', words: copy.often.childForGrandchild },
  { id: 'selfForParent', payer: 'self', relation: 'mother', seenFromPayer: 'mother', goal: 'payCare', words: copy.often.selfForParent },
  { id: 'selfForChild', payer: 'self', relation: 'child', seenFromPayer: 'child', goal: 'payPremium', words: copy.often.selfForChild }
]

export const oftenAsked = (id: string | undefined): OftenAsked | undefined => OFTEN_ASKED.find((one) => one.id === id)
