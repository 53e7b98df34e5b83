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

type Named = Pick<Member, 'nickname' | 'relation'>

/** What could stand for a nickname, the best first: the last character (爸爸 → 爸, 小满 → 满), of letters the first (Grandma Li → G). What stands in brackets says more about the person and is no name. */
function charsFor(nickname: string): readonly [string, ...string[]] {
  const name = nickname.replace(/[(（][^)）]*[)）]?/g, '')
  const chars = Array.from(/\S/.test(name) ? name : nickname).filter((char) => !/[\s()（）]/.test(char))
  const [last = '?', ...others] = [...chars].reverse()
  if (/[A-Za-z]/.test(last)) return [(chars[0] ?? last).toUpperCase(), ...chars.slice(1)]
  return [last, ...others.reverse()]
}

/**
 * The one character that stands for a member. Two people of a family never look the same: 大宝 and 二宝 are 宝 and 二, a second 妈妈 is 妈2.
 *
 * @param family In its order, whoever comes first has the first choice; it may leave the member out, who then stands alone.
 */
export function faceOf(member: Named, family: readonly Named[]): Face {
  const before = family.slice(0, Math.max(0, family.indexOf(member)))
  const taken = before.reduce<readonly string[]>((chars, one) => [...chars, freeChar(one, chars)], [])
  return { char: freeChar(member, taken), tint: TINTS[member.relation] }
}

function freeChar({ nickname }: Named, taken: readonly string[]): string {
  const chars = charsFor(nickname)
  const numbered = taken.map((_, index) => `${chars[0]}${index + 2}`)
  return [...chars, ...numbered].find((char) => !taken.includes(char)) ?? chars[0]
}
