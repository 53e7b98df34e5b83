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

it.each<[Relation, Readonly<Partial<Record<Relation, Relation>>>]>([
  ['spouse', { self: 'spouse', child: 'child', fatherInLaw: 'father', motherInLaw: 'mother', father: 'fatherInLaw', mother: 'motherInLaw' }],
  ['father', { self: 'child', sibling: 'child', mother: 'spouse', paternalGrandparent: 'father', child: 'grandchild' }],
  ['mother', { self: 'child', sibling: 'child', father: 'spouse', maternalGrandparent: 'mother', child: 'grandchild' }],
  ['sibling', { self: 'sibling', father: 'father', mother: 'mother', paternalGrandparent: 'paternalGrandparent', maternalGrandparent: 'maternalGrandparent' }],
  ['child', { self: 'father', spouse: 'mother', father: 'paternalGrandparent', mother: 'paternalGrandparent', fatherInLaw: 'maternalGrandparent', motherInLaw: 'maternalGrandparent', child: 'sibling' }],
  ['fatherInLaw', { spouse: 'child', motherInLaw: 'spouse', child: 'grandchild' }],
  ['motherInLaw', { spouse: 'child', fatherInLaw: 'spouse', child: 'grandchild' }]
])('everybody as seen from the account of: %s', (owner, seen) => {
  expect(Object.fromEntries(RELATIONS.map((other) => [other, relationSeenFrom(owner, other)]))).toEqual(Object.fromEntries(RELATIONS.map((other) => [other, seen[other] ?? 'unknown'])))
})
