import { RELATIONS, type Relation } from '@/domain/enrolment/member'
import { relationSeenFrom } from './kinship'

it.each<[string, Relation, Relation, string]>([
  ['my own account, my mother', 'self', 'mother', 'mother'],
  ['my own account, my mother-in-law', 'self', 'motherInLaw', 'motherInLaw'],
  ["my spouse's account, my mother-in-law: her own child pays", 'spouse', 'motherInLaw', 'mother'],
  ["my spouse's account, my mother: an in-law to the payer", 'spouse', 'mother', 'motherInLaw'],
  ["my spouse's account, our child", 'spouse', 'child', 'child'],
  ["my spouse's account, me", 'spouse', 'self', 'spouse'],
  ["my father's account, my mother", 'father', 'mother', 'spouse'],
  ["my father's account, my child", 'father', 'child', 'grandchild'],
  ["my father's account, my spouse: not a relative of his by this table", 'father', 'spouse', 'unknown'],
  ["my sibling's account, my father", 'sibling', 'father', 'father'],
  ["my sibling's account, my child: a nephew or niece", 'sibling', 'child', 'unknown'],
  ["my child's account, me", 'child', 'self', 'father'],
  ['an owner outside the table', 'other', 'self', 'unknown']
])('%s', (_, owner, other, expected) => expect(relationSeenFrom(owner, other)).toBe(expected))

it('leaves every relation as it is for an account of my own', () => {
  for (const relation of RELATIONS) expect(relationSeenFrom('self', relation)).toBe(relation)
})
