import type { Member } from '@/domain/enrolment/member'
import { NO_MEMBER } from '../progress'
import { HOLDER, OTHER_HOLDER } from './people.copy'

/** By the id on the other phone: who it is on this one; `null`: somebody new; no entry: nobody has said yet. */
export type Mapping = Readonly<Record<string, string | null>>

export const membersIn = (states: ReadonlyMap<string, object>): readonly Member[] => (states.get('household') as { readonly members?: readonly Member[] } | undefined)?.members ?? []

/**
 * Whom the people of the other phone are on this one, as far as it is certain: the same id. Names are no sign: every couple call each other
 * alike, and both have a father. Where nobody is here yet, all are new.
 */
export function certain(theirs: readonly Member[], mine: readonly Member[]): Mapping {
  const sure = mine.length === 0 ? theirs : theirs.filter(({ id }) => mine.some((one) => one.id === id))
  return Object.fromEntries(sure.map(({ id }) => [id, mine.length === 0 ? null : id]))
}

/** Of whom nobody has said who they are here, or who were said to be somebody who has left since. */
export const unansweredIn = (theirs: readonly Member[], mapping: Mapping, mine: readonly Member[]): readonly Member[] =>
  theirs.filter(({ id }) => mapping[id] === undefined || (mapping[id] !== null && !mine.some((one) => one.id === mapping[id])))

/** The states as they would be if the other phone had this one's ids. Names and relations of people who are here stay this phone's: 「我」 means another on each. */
export function translated(states: ReadonlyMap<string, object>, mapping: Mapping, mine: readonly Member[]): ReadonlyMap<string, object> {
  const ids = new Map(Object.entries(mapping).flatMap(([from, to]) => (to === null || to === from || !mine.some(({ id }) => id === to) ? [] : [[from, to] as const])))
  const theirs = membersIn(states)
  const isSameHolder = mine.length === 0 || theirs.some(({ id, relation }) => relation === 'self' && mine.some((one) => one.relation === 'self' && one.id === mapping[id]))
  const members = theirs.map((one) => mine.flatMap((here) => (here.id === mapping[one.id] ? [asHere(one, here)] : []))[0] ?? (isSameHolder ? one : asStranger(one, mine)))
  const others = [...states].map(([store, state]) => [store, ids.size === 0 ? state : (renamed(state, ids) as object)] as const)
  return new Map([...others, ...(states.has('household') ? [['household', { members: firstOfEach(members) }] as const] : [])])
}

const asHere = (one: Member, { id, nickname, relation }: Member): Member => ({ ...one, id, nickname, relation })

/** Relations are seen from whoever holds the phone: her father is not mine. Until somebody says what they are to this one, they are nothing of which a rule could say yes. */
function asStranger(one: Member, mine: readonly Member[]): Member {
  const isTaken = one.nickname === HOLDER || mine.some(({ nickname }) => nickname === one.nickname)
  return { ...one, relation: 'other', nickname: one.relation === 'self' && isTaken ? OTHER_HOLDER : one.nickname }
}

/** Two of theirs may be one of mine. */
const firstOfEach = (members: readonly Member[]): readonly Member[] => members.filter(({ id }, n) => members.findIndex((one) => one.id === id) === n)

type Fields = Readonly<Record<string, unknown>>

/** Ids stand alone, or joined with `:` or `/`, in values and in keys. */
export function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.replace(/[^:/]+/g, (part) => (part === NO_MEMBER ? part : (ids.get(part) ?? part)))
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value as Fields).map(([key, item]) => [renamed(key, ids), renamed(item, ids)]))
}
