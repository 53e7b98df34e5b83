import type { StateCreator } from 'zustand'
import { persist } from 'zustand/middleware'
import { watchStorage } from '@/platform/storage/storage'
import { isCarried } from './joint-steps'
import { lookAgain, openSaved, saveNow } from './saving/keep'
import { addKeeper, type Keeper, type Migration } from './saving/keepers'
import { tellSaved } from './saving/told'

export type SavedShape<Store, Saved> = {
  readonly name: string
  readonly version: number
  /** `null` for anything that is not exactly this shape. */
  readonly parse: (raw: unknown) => Saved | null
  /** The part of the store that is saved. */
  readonly pick: (store: Store) => Saved
  /** Fields that hold many items: a list, or a record by id. One bad item costs one item. */
  readonly lists?: readonly (keyof Saved & string)[]
  /** By list: the least that an item may be. Its readable fields come back even when others are damaged. */
  readonly empty?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** From each older version to the one after it, where no joint step does that. */
  readonly migrations?: Readonly<Record<number, Migration>>
}

/**
 * A store that is saved. What lies there either fits the shape, is migrated to it, or is set aside under
 * `<name>.damaged-<n>` and reported, item by item. What a later app saved stays where it is, and nothing is written over it.
 * Two windows of the app that save the same store keep the changes of both.
 *
 * @throws {RangeError} If a version has no migration to the next.
 */
export function persisted<Store extends object, Saved extends object>(create: StateCreator<Store>, shape: SavedShape<Store, Saved>): Kept<Store, Saved> {
  for (let from = 1; from < shape.version; from += 1) {
    if (!shape.migrations?.[from] && !isCarried(shape.name, from)) throw new RangeError(`${shape.name}: no migration from version ${from}`)
  }
  return (set, get, api) => {
    const quietly = api.setState
    /** Set before `persist` reads for the first time. */
    let keeper: Keeper<Saved>
    const creator: StateCreator<Store> = (...given) => {
      const first = create(...given)
      keeper = keeperFor(shape, shape.pick(first), {
        now: () => shape.pick(get()),
        show: (state) => quietly(state as unknown as Partial<Store>),
        restart: (state) => quietly({ ...first, ...state }, true)
      })
      addKeeper(keeper as unknown as Keeper)
      return first
    }
    const getItem = () => {
      const state = openSaved(keeper)
      return state && { state, version: shape.version }
    }
    const setItem = (_: string, { state }: { readonly state: Saved }) => {
      tellSaved({ store: shape.name, before: keeper.base, after: state })
      saveNow(keeper, state)
    }
    return persist<Store, [], [], Saved>(creator, {
      name: shape.name,
      version: shape.version,
      storage: { getItem, setItem, removeItem: () => undefined },
      partialize: shape.pick
    })(set, get, api)
  }
}

type Kept<Store, Saved> = ReturnType<typeof persist<Store, [], [], Saved>>

function keeperFor<Store, Saved>(shape: SavedShape<Store, Saved>, blank: Saved, store: Pick<Keeper<Saved>, 'now' | 'show' | 'restart'>): Keeper<Saved> {
  const { name, version, parse, lists = [], empty = {}, migrations = {} } = shape
  return { name, version, migrations, shape: { lists, empty, blank, parse }, ...store, shared: isShared(), locked: false, seen: null, base: blank }
}

let watched: boolean | undefined
/** Whether another window may write what this one keeps. */
const isShared = (): boolean => (watched ??= watchStorage(lookAgain))
