import type { Member } from '@/domain/enrolment/member'
import { NO_MEMBER } from '../progress'
import { OTHER_HOLDER } from './people.copy'

/** By the id on the other phone: who it is on this one; `null`: somebody new. */
export type Mapping = Readonly<Record<string, string | null>>

export const membersIn = (states: ReadonlyMap<string, object>): readonly Member[] => (states.get('household') as { readonly members?: readonly Member[] } | undefined)?.members ?? []

/**
 * Whom the people of the other phone are on this one, as far as it can be guessed: the same id, or else the same name. 「我」 of another phone
 * is somebody else, unless nobody here is called so yet.
 */
export function guessed(theirs: readonly Member[], mine: readonly Member[]): Mapping {
  const taken = new Set(theirs.map(({ id }) => id))
  return Object.fromEntries(theirs.map((one) => [one.id, guess(one, mine, taken)]))
}

function guess(one: Member, mine: readonly Member[], taken: ReadonlySet<string>): string | null {
  if (mine.some(({ id }) => id === one.id)) return one.id
  if (one.relation === 'self') return null
  const namesake = mine.filter(({ nickname, relation, id }) => nickname === one.nickname && relation !== 'self' && !taken.has(id))
  return namesake.length === 1 && isPossible(one, namesake[0]) ? (namesake[0]?.id ?? null) : null
}

const isPossible = (one: Member, other: Member | undefined): boolean => one.birthYear === undefined || other?.birthYear === undefined || one.birthYear === other.birthYear

/** The states as they would be if the other phone had this one's ids. Names and relations of people who are here stay this phone's: 「我」 means another on each. */
export function translated(states: ReadonlyMap<string, object>, mapping: Mapping, mine: readonly Member[]): ReadonlyMap<string, object> {
  const ids = new Map(Object.entries(mapping).flatMap(([from, to]) => (to === null || to === from ? [] : [[from, to] as const])))
  const isSelfTaken = mine.some(({ relation }) => relation === 'self')
  const members = membersIn(states).map((one) => asHere(one, mapping[one.id] ?? null, mine, isSelfTaken))
  const others = [...states].map(([store, state]) => [store, ids.size === 0 ? state : (renamed(state, ids) as object)] as const)
  return new Map([...others, ...(states.has('household') ? [['household', { members: firstOfEach(members) }] as const] : [])])
}

function asHere(one: Member, to: string | null, mine: readonly Member[], isSelfTaken: boolean): Member {
  const here = mine.find(({ id }) => id === to)
  if (here) return { ...one, id: here.id, nickname: here.nickname, relation: here.relation }
  return one.relation === 'self' && isSelfTaken ? { ...one, relation: 'other', nickname: mine.some(({ nickname }) => nickname === one.nickname) ? OTHER_HOLDER : one.nickname } : one
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
