import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { IsoDate } from '@/domain/date/iso-date'
import { MAX_BACKUP, parcelText, type Stores } from '../backup'
import { editKey, MATTERS, type MatterStore } from '../edits'
import { NO_MEMBER } from '../progress'
import { keeperOf } from '../saving/keepers'
import { itemsById } from '../saving/items'

/** What somebody hands over. */
export type Choice =
  | { readonly kind: 'all' }
  /** Ids of a member, and of a case with the member it is about. */
  | { readonly kind: 'person' | 'case'; readonly id: string }
  | { readonly kind: 'place'; readonly areaCode: string }

type Fields = Readonly<Record<string, unknown>>
/** Whether an item goes along. `id`: what it lies under in its list. */
type Takes = (store: string, id: string, item: Fields) => boolean

/** By store: the lists of it that go along. What this phone alone is told of, its settings and its calendar, stays. */
const LISTS: Readonly<Record<string, readonly string[]>> = { ...Object.fromEntries(Object.entries(MATTERS).map(([store, list]) => [store, [list]])), progress: ['cases', 'channels'], unfinished: ['works'] }

const nowOf = (store: string): Fields => (keeperOf(store)?.now() ?? {}) as Fields
const listOf = (store: MatterStore): ReadonlyMap<string, unknown> => itemsById(nowOf(store)[MATTERS[store]])
const idParts = (id: string): readonly string[] => id.split(/[:/]/)

/** Chosen matters as one text: JSON, read by `readBackup`. */
export function parcelOf(choice: Choice, on: IsoDate): string {
  const takes = takesOf(choice)
  const stores = Object.keys(LISTS).flatMap((store) => storeWith(store, takes))
  const keys = new Set(stores.flatMap(([store, { state }]) => itemsIn(store, state).map((id) => editKey(store, id))))
  const days = Object.entries(nowOf('edits').days as Fields).filter(([key]) => keys.has(key))
  return parcelText(on, Object.fromEntries([...stores, ...(days.length === 0 ? [] : [stored('edits', { days: Object.fromEntries(days) })])]))
}

const itemsIn = (store: string, state: Fields): readonly string[] => (store in MATTERS ? [...itemsById(state[MATTERS[store as MatterStore]]).keys()] : [])
const stored = <State>(store: string, state: State): [string, { readonly state: State; readonly version: number }] => [store, { state, version: keeperOf(store)?.version ?? 0 }]

/** Left out where nothing of it goes along. What else the store holds is as on the first day. */
function storeWith(store: string, takes: Takes): [string, { readonly state: Fields; readonly version: number }][] {
  const keeper = keeperOf(store)
  const lists = (LISTS[store] ?? []).map((list) => [list, kept(nowOf(store)[list], (id, item) => takes(store, id, item))] as const)
  if (!keeper || lists.every(([, list]) => itemsById(list).size === 0)) return []
  return [stored(store, { ...(keeper.shape.blank as Fields), ...Object.fromEntries(lists) })]
}

function kept(list: unknown, takes: (id: string, item: Fields) => boolean): unknown {
  const ids = new Set([...itemsById(list)].filter(([id, item]) => takes(id, (item ?? {}) as Fields)).map(([id]) => id))
  if (Array.isArray(list)) return list.filter((item: Fields) => ids.has(String(item.id)))
  return Object.fromEntries(Object.entries(list as Fields).filter(([id]) => ids.has(id)))
}

function takesOf(choice: Choice): Takes {
  if (choice.kind === 'all') return () => true
  if (choice.kind === 'place') return (store, _, { areaCode }) => store === 'own-places' && areaCode === choice.areaCode
  return choice.kind === 'person' ? ofPerson(choice.id) : ofCase(choice.id)
}

function ofPerson(member: string): Takes {
  const matters = [...listOf('entries'), ...listOf('bills')].filter(([, item]) => isAbout(member, item as Fields)).map(([id]) => id)
  const ids = new Set([member, ...matters])
  return (store, id, item) => {
    if (store === 'own-places') return false
    return store === 'household' ? id === member : isAbout(member, item) || idParts(id).some((part) => ids.has(part))
  }
}

const isAbout = (member: string, { memberId, who, member: ofCaseOrWork }: Fields): boolean => [memberId, who, ofCaseOrWork].includes(member)

function ofCase(one: string): Takes {
  const { member, list, about } = (listOf('progress').get(one) ?? {}) as Fields
  const work = [member, list, about].join('/')
  return (store, id) => {
    if (store === 'household') return id === member && member !== NO_MEMBER
    if (store === 'unfinished') return id === work
    return store === 'progress' && (id === one || id === `${String(member)}/${String(list)}`)
  }
}

export const packed = (text: string): Uint8Array => deflateSync(strToU8(text), { level: 9 })

/** `null`: no text comes out of it. */
export function unpacked(bytes: Uint8Array): string | null {
  try {
    const text = strFromU8(inflateSync(bytes))
    return text.length > MAX_BACKUP ? null : text
  } catch {
    return null // cut off, or never packed
  }
}

export type { Stores }
