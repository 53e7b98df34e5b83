import type { PersistStorage, StorageValue } from 'zustand/middleware'
import { removeStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { carryOnStored, isCarried } from './joint-steps'
import { clearTrouble, reportTrouble } from './storage-report'
import { finishSwitch, readSaved, writeSaved } from './switch-over'

type Migration = (old: unknown) => unknown

export type SavedShape<Store, Saved> = {
  readonly name: string
  readonly version: number
  /** `null` for anything that is not exactly this shape. */
  readonly parse: (raw: unknown) => Saved | null
  /** The part of the store that is saved. */
  readonly pick: (store: Store) => Saved
  /** From each older version to the one after it, where no joint step does that. */
  readonly migrations?: Readonly<Record<number, Migration>>
}

/**
 * Options for zustand's `persist`. What is stored either fits the shape, is migrated to it, or is set aside under
 * `<name>.damaged-<n>` and reported. What a later app saved stays where it is, and nothing is written over it.
 *
 * @throws {RangeError} If a version has no migration to the next.
 */
export function persisted<Store, Saved>(shape: SavedShape<Store, Saved>) {
  for (let from = 1; from < shape.version; from += 1) {
    if (!shape.migrations?.[from] && !isCarried(shape.name, from)) throw new RangeError(`${shape.name}: no migration from version ${from}`)
  }
  readers.set(shape.name, (text) => understand(text, shape))
  return {
    name: shape.name,
    version: shape.version,
    storage: storageFor(shape),
    partialize: (store: Store): Saved => shape.pick(store)
  }
}

type Understood = Read<unknown>
const readers = new Map<string, (text: string) => Understood>()

/** What a saved text means, migrated to today's shape; nothing is changed by asking. `unknown-store`: no such store is loaded. */
export const understandSaved = (name: string, text: string): Understood | 'unknown-store' => readers.get(name)?.(text) ?? 'unknown-store'

function storageFor<Store, Saved>(shape: SavedShape<Store, Saved>): PersistStorage<Saved> {
  /** Set while the key holds something that we could not copy away. */
  let locked = false
  return {
    getItem: (name) => {
      const opened = open(name, shape)
      locked = opened.locked
      return opened.value
    },
    setItem: (name, value) => save(name, value, locked),
    removeItem: (name) => void removeStorage(name)
  }
}

type Opened<Saved> = { readonly value: StorageValue<Saved> | null; readonly locked: boolean }

function open<Store, Saved>(name: string, shape: SavedShape<Store, Saved>): Opened<Saved> {
  finishSwitch()
  carryOnStored()
  const stored = readSaved(name)
  if (stored.kind === 'missing') return { value: null, locked: false }
  const read = stored.kind === 'found' ? understand(stored.text, shape) : stored.kind === 'rubbish' ? 'damaged' : 'waiting'
  if (typeof read !== 'string') return { value: { state: read.saved, version: shape.version }, locked: false }
  return { value: null, locked: keep(name, read, 'text' in stored ? stored.text : '') === 'in-place' }
}

/** Reports what could not be used; only what is damaged is moved out of the way. */
function keep(name: string, read: 'damaged' | 'newer' | 'waiting', text: string): string {
  const keptAs = read === 'damaged' ? setAside(name, text) : 'in-place'
  reportTrouble(read === 'waiting' ? { kind: 'unreadable', store: name } : { kind: read, store: name, keptAs })
  return keptAs
}

/** `waiting`: a joint step could not carry it on. */
type Read<Saved> = { readonly saved: Saved } | 'damaged' | 'newer' | 'waiting'

function understand<Store, Saved>(text: string, shape: SavedShape<Store, Saved>): Read<Saved> {
  try {
    const { state, version } = JSON.parse(text) as { state: unknown; version: unknown }
    if (!Number.isInteger(version) || (version as number) < 1) return 'damaged'
    if ((version as number) > shape.version) return 'newer'
    if (isWaiting(version as number, shape)) return 'waiting'
    const saved = shape.parse(migrated(state, version as number, shape))
    return saved === null ? 'damaged' : { saved }
  } catch {
    return 'damaged'
  }
}

function isWaiting<Store, Saved>(from: number, { name, version, migrations }: SavedShape<Store, Saved>): boolean {
  for (let step = from; step < version; step += 1) if (!migrations?.[step] && isCarried(name, step)) return true
  return false
}

function migrated<Store, Saved>(state: unknown, from: number, { version, migrations }: SavedShape<Store, Saved>): unknown {
  let current = state
  for (let step = from; step < version; step += 1) current = migrations?.[step]?.(current)
  return current
}

/** Copies first, then removes, so that at every moment the data lies in at least one place. */
function setAside(name: string, text: string): string | 'in-place' {
  const taken = storageKeys()
  let n = 1
  while (taken.includes(`${name}.damaged-${n}`)) n += 1
  const key = `${name}.damaged-${n}`
  if (writeStorage(key, text) !== 'written') return 'in-place'
  removeStorage(name)
  return key
}

function save<Saved>(name: string, value: StorageValue<Saved>, locked: boolean): void {
  const why = locked ? 'would-overwrite' : writeSaved(name, JSON.stringify(value))
  if (why === 'written') clearTrouble('not-saved', name)
  else reportTrouble({ kind: 'not-saved', store: name, why })
}
