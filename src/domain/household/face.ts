import type { Member, Relation } from '@/domain/enrolment/member'

export type Face = { readonly char: string; readonly tint: 'pine' | 'indigo' | 'plum' | 'olive' | 'slate' }

const TINTS: Readonly<Record<Relation, Face['tint']>> = {
  self: 'pine',
  spouse: 'plum',
  father: 'indigo',
  mother: 'plum',
  child: 'olive',
  sibling: 'slate',
  paternalGrandparent: 'indigo',
  maternalGrandparent: 'plum',
  grandchild: 'olive',
  maternalGrandchild: 'olive',
  fatherInLaw: 'indigo',
  motherInLaw: 'slate',
  other: 'slate'
}

/** The one character that stands for a member: the last of the nickname (爸爸 → 爸, 小满 → 满), of letters the first (Grandma Li → G). */
export function faceOf({ nickname, relation }: Pick<Member, 'nickname' | 'relation'>): Face {
  const chars = Array.from(nickname).filter((char) => !/[\s()（）]/.test(char))
  const last = chars[chars.length - 1] ?? '?'
  return { char: /[A-Za-z]/.test(last) ? (chars[0] ?? last).toUpperCase() : last, tint: TINTS[relation] }
}
