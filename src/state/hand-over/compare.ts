import type { Case } from '@/domain/case/case'
import { united } from '@/domain/case/united'
import type { IsoDate } from '@/domain/date/iso-date'
import { editKey, MATTERS, type Edit, type MatterStore } from '../edits'
import { isSameValue, itemsById } from '../saving/items'
import { renamed } from './people'

export type Fields = Readonly<Record<string, unknown>>
/** By store: what is saved of it. */
export type States = ReadonlyMap<string, object>

/** One matter that came, beside what is here. Days: when each was last changed, where that is known. */
export type Row = {
  readonly store: MatterStore
  readonly id: string
  readonly kind: 'new' | 'same' | 'differs'
  readonly mine?: unknown
  readonly theirs: unknown
  readonly mineOn?: IsoDate | undefined
  readonly theirsOn?: IsoDate | undefined
}
export type Keep = 'mine' | 'theirs'

export const STORES_OF_MATTERS = Object.keys(MATTERS) as readonly MatterStore[]
export const listIn = (states: States, store: MatterStore): ReadonlyMap<string, unknown> => itemsById((states.get(store) as Fields | undefined)?.[MATTERS[store]])

/** Every matter that came. `mine`: what this phone holds; `theirs` speaks of people by this phone's ids. */
export function compared(mine: States, theirs: States): readonly Row[] {
  const same = withTwins(mine, theirs)
  return STORES_OF_MATTERS.flatMap((store) => [...listIn(same, store)].map(([id, item]) => rowOf(store, id, [listIn(mine, store).get(id), item], [mine, same])))
}

function rowOf(store: MatterStore, id: string, [here, item]: readonly [unknown, unknown], [mine, theirs]: readonly [States, States]): Row {
  const theirsOn = dayOf(theirs, store, id, item)
  if (here === undefined) return { store, id, kind: 'new', theirs: item, theirsOn }
  const both = together(store, here, item)
  return { store, id, kind: isSameValue(here, both) ? 'same' : 'differs', mine: here, theirs: both, mineOn: dayOf(mine, store, id, here), theirsOn }
}

/** Ticks of one matter are put together; of anything else one of the two stands. */
const together = (store: MatterStore, mine: unknown, theirs: unknown): unknown => (store === 'progress' ? united(mine as Case, theirs as Case) : theirs)

function dayOf(states: States, store: MatterStore, id: string, item: unknown): IsoDate | undefined {
  const { days = {} } = (states.get('edits') ?? {}) as { readonly days?: Readonly<Record<string, Edit>> }
  return days[editKey(store, id)]?.on ?? ownDay(item)
}

/** The day some things carry themselves. */
function ownDay(item: unknown): IsoDate | undefined {
  if (typeof item === 'string') return item as IsoDate
  const { keptOn, on, state, areaCode } = item as Fields
  if (state === 'estimated') return keptOn as IsoDate
  return areaCode !== undefined && typeof on === 'string' ? (on as IsoDate) : undefined
}

/** The newer one; where nobody knows, or on the same day, what is here stays. Ticks of both are kept. */
export function kept({ store, kind, mineOn, theirsOn }: Row): Keep {
  if (kind === 'new' || store === 'progress') return 'theirs'
  return theirsOn !== undefined && (mineOn === undefined ? false : theirsOn > mineOn) ? 'theirs' : 'mine'
}

/** What both phones noted by themselves is one thing: theirs then bears the id it has here. */
function withTwins(mine: States, theirs: States): States {
  const twins = (['entries', 'bills', 'progress'] as const).flatMap((store) => twinsIn(store, listIn(mine, store), listIn(theirs, store)))
  if (twins.length === 0) return theirs
  const ids = new Map(twins)
  return new Map([...theirs].map(([store, state]) => [store, renamed(state, ids) as object]))
}

function twinsIn(store: MatterStore, mine: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>): [string, string][] {
  const free = new Set([...mine.keys()].filter((id) => !theirs.has(id)))
  return [...theirs].flatMap(([id, item]): [string, string][] => {
    if (mine.has(id)) return []
    const twin = [...free].find((one) => isTwin(store, mine.get(one) as Fields, item as Fields))
    if (twin === undefined) return []
    free.delete(twin)
    return [[id, twin]]
  })
}

const isTwin = (store: MatterStore, one: Fields, other: Fields): boolean =>
  store === 'progress'
    ? one.member === other.member && one.list === other.list && one.about === other.about && one.endedOn === undefined && other.endedOn === undefined
    : isSameValue({ ...one, id: '' }, { ...other, id: '' })

/** All stores with what is taken; nothing that is here goes. `rows`: only what is wanted of it. */
export function merged(mine: States, theirs: States, rows: readonly Row[], keeps: (row: Row) => Keep): States {
  const taken = rows.filter((row) => row.kind !== 'same' && keeps(row) === 'theirs')
  const stores = STORES_OF_MATTERS.map((store) => [store, withTaken(store, (mine.get(store) ?? {}) as Fields, taken)] as const)
  return new Map<string, object>([...stores, ...followers(mine, theirs, new Map(stores)), ['edits', { days: { ...daysIn(mine), ...takenDays(taken) } }]])
}

const daysIn = (states: States): Readonly<Record<string, Edit>> => ((states.get('edits') ?? {}) as { readonly days?: Readonly<Record<string, Edit>> }).days ?? {}
const takenDays = (taken: readonly Row[]): Readonly<Record<string, Edit>> => Object.fromEntries(taken.flatMap(({ store, id, theirsOn }) => (theirsOn === undefined ? [] : [[editKey(store, id), { on: theirsOn }]])))

function withTaken(store: MatterStore, state: Fields, taken: readonly Row[]): Fields {
  const list = MATTERS[store]
  const items = new Map(taken.filter((row) => row.store === store).map(({ id, theirs }) => [id, theirs]))
  const before = state[list]
  if (!Array.isArray(before)) return { ...state, [list]: { ...(before as Fields), ...Object.fromEntries(items) } }
  const ids = new Set(before.map(({ id }: { readonly id: string }) => id))
  const replaced: unknown[] = before.map((item: { readonly id: string }) => items.get(item.id) ?? item)
  return { ...state, [list]: [...replaced, ...[...items].filter(([id]) => !ids.has(id)).map(([, item]) => item)] }
}

/** What goes with the people without being asked for: where they stand in a guide. What is noted here stands. */
function followers(mine: States, theirs: States, next: ReadonlyMap<string, Fields>): [string, object][] {
  const [here, there] = [mine, theirs].map((states) => ({ channels: (states.get('progress') as Fields | undefined)?.channels ?? {}, works: (states.get('unfinished') as Fields | undefined)?.works ?? {} })) as [Followers, Followers]
  return [
    ['progress', { ...next.get('progress'), channels: { ...there.channels, ...here.channels } }],
    ['unfinished', { ...mine.get('unfinished'), works: { ...there.works, ...here.works } }]
  ]
}
type Followers = { readonly channels: Fields; readonly works: Fields }
