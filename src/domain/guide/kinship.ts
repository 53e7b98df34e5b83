import type { Relation } from '@/domain/enrolment/member'
import type { Unknown } from './situation'

/**
 * The household stores every relation as seen from `self`; an account may belong to somebody else. Rows are the account's
 * owner, columns the other person. A missing cell is unknown. Step and half relations are not told apart.
 */
const SEEN_FROM: Readonly<Partial<Record<Relation, Readonly<Partial<Record<Relation, Relation>>>>>> = {
  spouse: {
    self: 'spouse', child: 'child', fatherInLaw: 'father', motherInLaw: 'mother', father: 'fatherInLaw', mother: 'motherInLaw'
  },
  father: { self: 'child', sibling: 'child', mother: 'spouse', paternalGrandparent: 'father', child: 'grandchild' },
  mother: { self: 'child', sibling: 'child', father: 'spouse', maternalGrandparent: 'mother', child: 'grandchild' },
  sibling: {
    self: 'sibling', father: 'father', mother: 'mother', paternalGrandparent: 'paternalGrandparent',
    maternalGrandparent: 'maternalGrandparent'
  },
  child: {
    self: 'father', spouse: 'mother', father: 'paternalGrandparent', mother: 'paternalGrandparent',
    fatherInLaw: 'maternalGrandparent', motherInLaw: 'maternalGrandparent', child: 'sibling'
  },
  fatherInLaw: { spouse: 'child', motherInLaw: 'spouse', child: 'grandchild' },
  motherInLaw: { spouse: 'child', fatherInLaw: 'spouse', child: 'grandchild' }
}

/**
 * How `other` is related to `owner`, both given as seen from `self`. The answer tells near relatives apart from others;
 * inside one line (father or mother, paternal or maternal) it may name the other half, which the rules treat alike.
 */
export function relationSeenFrom(owner: Relation, other: Relation): Relation | Unknown {
  if (owner === 'self') return other
  return SEEN_FROM[owner]?.[other] ?? 'unknown'
}
