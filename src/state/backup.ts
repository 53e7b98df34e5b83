import * as v from 'valibot'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { carriedOn } from './joint-steps'
import { switchKept, textFor } from './saving/keep'
import { keeperOf, type Keeper } from './saving/keepers'
import type { Lost } from './saving/read-items'
import { jsonOf, sumOf } from './saving/saved-text'
import { allSetAside, freeKeys, textOfItems } from './saving/set-aside'
import { readSaved } from './saving/switch-over'
import { understand, type Understood } from './saving/understand'
import { STORES } from './stores'

const APP = 'anxin-yibao'
const FORMAT = 2
/** Bytes that WeChat takes under one key. */
export const MAX_KEY = 1_000_000
/** A family of twenty with years of marks takes a tenth of this. */
export const MAX_BACKUP = 2_000_000

const saved = v.strictObject({ state: v.unknown(), version: v.number() })
const first = v.strictObject({ app: v.literal(APP), backup: v.literal(1), on: v.custom<IsoDate>(isIsoDate), stores: v.record(v.string(), saved) })
const envelope = v.strictObject({
  ...first.entries,
  backup: v.literal(FORMAT),
  /** By key: texts that could not be read on the phone the backup comes from. */
  kept: v.record(v.string(), v.string()),
  /** Stores that are not whole in it. */
  missing: v.array(v.string()),
  sum: v.string()
})

/** What one phone hands to another: only some of the stores, and of them only some items. An app that does not know it refuses it, and never takes it for all there is. */
const parcel = v.strictObject({ app: v.literal(APP), handOver: v.literal(1), on: v.custom<IsoDate>(isIsoDate), stores: v.record(v.string(), saved), sum: v.string() })

export type Stores = Readonly<Record<string, { readonly state: unknown; readonly version: number }>>

/** As short as it gets: it has to fit into few pictures. */
export const parcelText = (on: IsoDate, stores: Stores): string => JSON.stringify({ app: APP, handOver: 1, on, stores, sum: sumOf({ on, stores }, 1) })

export type MadeBackup =
  /** `missing`: stores of which the phone itself could not read everything. */
  | {
      readonly kind: 'made'
      readonly text: string
      readonly missing: readonly string[]
      /** Stores that are longer than one key may be: no phone would take the backup back. */
      readonly heavy: readonly string[]
    }
  | { readonly kind: 'too-large' }

const keepersOfAll = (): Keeper[] => Object.keys(STORES).flatMap((name) => keeperOf(name) ?? [])

/** Everything the app shows, as one text, also what could not be saved; and what was set aside, as it lies there. */
export function makeBackup(on: IsoDate): MadeBackup {
  const keepers = keepersOfAll()
  const stores = Object.fromEntries(keepers.map(({ name, version, now }) => [name, { state: now(), version }]))
  const locked = keepers.filter(({ locked }) => locked).map(({ name }) => name)
  const aside = Object.fromEntries(allSetAside().map(({ key, text }) => [key, text]))
  const content = { on, stores, kept: { ...aside, ...Object.fromEntries(locked.flatMap(inPlace)) }, missing: locked }
  const text = JSON.stringify({ app: APP, backup: FORMAT, ...content, sum: sumOf(content, FORMAT) }, null, 1)
  const heavy = keepers.filter((keeper) => bytesOf(textFor(keeper, keeper.now())) > MAX_KEY).map(({ name }) => name)
  return text.length > MAX_BACKUP ? { kind: 'too-large' } : { kind: 'made', text, missing: locked, heavy }
}

/** In UTF-8. */
const bytesOf = (text: string): number => text.replace(/[^\0-\x7f]/g, '...').length

/** What nobody could read lies where it was; a later app may. */
function inPlace(name: string): [string, string][] {
  const stored = readSaved(name)
  return 'text' in stored ? [[`${name}.damaged-0`, stored.text]] : []
}

export type Restored = 'restored' | 'full' | 'failed'

/** A backup that has been read; nothing has changed yet. */
export type ReadBackup =
  | {
      readonly kind: 'ok'
      readonly on: IsoDate
      readonly members: number
      /** Stores that were not whole when it was made. */
      readonly missing: readonly string[]
      /** Items in it that cannot be read: they are set aside again. */
      readonly lost: number
      /** It says something else than when it was made. */
      readonly changed: boolean
      /** Chosen matters, handed over; not all that a phone holds, so nothing can be replaced with it. */
      readonly isPart: boolean
      /** By store: what can be read of it. */
      readonly states: ReadonlyMap<string, object>
      /** All of it or nothing. */
      readonly restore: () => Restored
    }
  /** `newer` – made by a later version of the app · `own-place` – what a family copied out of its place: it is put in there. */
  | { readonly kind: 'own-place' | 'not-a-backup' | 'damaged' | 'empty' | 'newer' | 'too-large' }

type Content = { readonly on: IsoDate; readonly stores: Record<string, { state: unknown; version: number }>; readonly kept: Record<string, string>; readonly missing: string[] }

export function readBackup(text: string): ReadBackup {
  if (text.length > MAX_BACKUP) return { kind: 'too-large' }
  const raw = jsonOf(text.replace(/^\uFEFF/, ''))
  const other = otherThan(raw)
  if (other) return { kind: other }
  const handed = v.safeParse(parcel, raw)
  if (handed.success) return readParcel(handed.output)
  const parsed = v.safeParse(v.union([first, envelope]), raw)
  if (!parsed.success) return { kind: raw === undefined && text.includes(APP) ? 'damaged' : 'not-a-backup' }
  if (parsed.output.backup === 1) return readContent({ kept: {}, missing: [], ...parsed.output }, false)
  const { sum, on, stores, kept, missing } = parsed.output
  return readContent(parsed.output, sum !== sumOf({ on, stores, kept, missing }, FORMAT))
}

function readParcel({ on, stores, sum }: v.InferOutput<typeof parcel>): ReadBackup {
  const read = readContent({ on, stores, kept: {}, missing: [] }, sum !== sumOf({ on, stores }, 1))
  return read.kind === 'ok' ? { ...read, isPart: true } : read
}

const isAbove = (value: unknown, known: number): boolean => typeof value === 'number' && value > known
/** What else of this app it is, by its first fields. */
function otherThan(raw: unknown): 'own-place' | 'newer' | null {
  const { app, backup, handOver, ownPlace } = (raw ?? {}) as Readonly<Record<string, unknown>>
  if (app !== APP) return null
  if (ownPlace !== undefined) return 'own-place'
  return isAbove(backup, FORMAT) || isAbove(handOver, 1) ? 'newer' : null
}

type ReadStore = { readonly name: string; readonly text: string; readonly read: Understood | null }

function readContent({ on, stores, kept, missing }: Content, changed: boolean): ReadBackup {
  const all = Object.entries(carriedOn(stores)).flatMap(([name, one]): ReadStore[] => (one === null ? [] : [readStore(name, JSON.stringify(one))]))
  if (all.length === 0) return { kind: 'empty' }
  if (all.some(({ read }) => read?.kind === 'newer')) return { kind: 'newer' }
  const states = new Map(all.flatMap(({ name, read }) => (read?.kind === 'read' ? [[name, read.saved] as const] : [])))
  if (states.size === 0) return { kind: 'damaged' }
  const aside = all.flatMap(asideOf)
  const { members = [] } = (states.get('household') ?? {}) as { members?: readonly unknown[] }
  const keys = { ...kept, ...Object.fromEntries(aside.map(({ key, text }) => [key, text])) }
  const lost = aside.reduce((sum, one) => sum + one.items, 0)
  return { kind: 'ok', on, members: members.length, missing, lost, changed, isPart: false, states, restore: () => restoreAll(states, keys) }
}

function readStore(name: string, text: string): ReadStore {
  const keeper = Object.keys(STORES).includes(name) ? keeperOf(name) : undefined
  return { name, text, read: keeper ? understand(text, keeper) : null }
}

type Aside = { readonly key: string; readonly text: string; readonly items: number }

function asideOf({ name, text, read }: ReadStore): Aside[] {
  const keeper = keeperOf(name)
  if (!keeper) return [{ key: 'backup.damaged-0', text, items: 1 }]
  if (read?.kind !== 'read') return [{ key: `${name}.damaged-0`, text, items: 1 }]
  const items: readonly Lost[] = read.lost
  return items.length === 0 ? [] : [{ key: `${name}.damaged-0`, text: textOfItems(name, keeper.version, items), items: items.length }]
}

/** What the backup does not hold starts afresh: a restored phone is the phone of that day. */
function restoreAll(states: ReadonlyMap<string, object>, kept: Readonly<Record<string, string>>): Restored {
  const keepers = keepersOfAll().map((keeper) => ({ keeper, state: states.get(keeper.name) ?? null }))
  const why = switchKept(keepers, freeKeys(kept))
  return why === 'written' ? 'restored' : why
}
