import * as v from 'valibot'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { readStorage, removeStorage, storageKeys } from '@/platform/storage/storage'
import { useBackupDay } from './backup-day'
import { useDone } from './done'
import { useEntries } from './entries'
import { useEstimates } from './estimates'
import { useFilingDraft } from './filing-draft'
import { useHomeArea } from './home-area'
import { useHousehold } from './household'
import { carriedOn } from './joint-steps'
import { understandSaved } from './persisted'
import { usePreferences } from './preferences'
import { useProgress } from './progress'
import { useReminders } from './reminders'
import { useUnfinished } from './unfinished'

/** The part of a zustand store that a backup needs. */
type Restorable = { readonly getInitialState: () => object; readonly setState: (state: never, replace: true) => void }

/** Every persisted store, by the name it is saved under: one that is missing here would be lost with the phone. */
export const STORES: Readonly<Record<string, Restorable>> = {
  household: useHousehold,
  done: useDone,
  entries: useEntries,
  progress: useProgress,
  unfinished: useUnfinished,
  estimates: useEstimates,
  reminders: useReminders,
  preferences: usePreferences,
  'home-area': useHomeArea,
  'filing-draft': useFilingDraft,
  'backup-day': useBackupDay
}

const APP = 'anxin-yibao'
const FORMAT = 1
/** A family of twenty with years of marks takes a tenth of this. */
export const MAX_BACKUP = 2_000_000

const envelope = v.strictObject({
  app: v.literal(APP),
  backup: v.literal(FORMAT),
  on: v.custom<IsoDate>(isIsoDate),
  stores: v.record(v.string(), v.strictObject({ state: v.unknown(), version: v.number() }))
})

/** Everything the app holds, as one text. What was set aside as damaged stays out. */
export function makeBackup(on: IsoDate): string {
  const stores = Object.keys(STORES).flatMap((name) => {
    const stored = readStorage(name)
    return stored.kind === 'found' ? [[name, JSON.parse(stored.text) as unknown]] : []
  })
  return JSON.stringify({ app: APP, backup: FORMAT, on, stores: Object.fromEntries(stores) }, null, 1)
}

/** A backup that has been read and found whole; nothing has changed yet. */
export type ReadBackup =
  | { readonly kind: 'ok'; readonly on: IsoDate; readonly members: number; readonly restore: () => void }
  /** `newer` – made by a later version of the app. */
  | { readonly kind: 'not-a-backup' | 'damaged' | 'newer' | 'too-large' }

export function readBackup(text: string): ReadBackup {
  if (text.length > MAX_BACKUP) return { kind: 'too-large' }
  const parsed = v.safeParse(envelope, parseJson(text))
  if (!parsed.success) return { kind: 'not-a-backup' }
  const { on } = parsed.output
  const stores = Object.entries(carriedOn(parsed.output.stores)).filter(([, saved]) => saved !== null)
  const read = stores.map(([name, saved]) => [name, understandSaved(name, JSON.stringify(saved))] as const)
  const bad = read.find(([name, understood]) => typeof understood === 'string' || !(name in STORES))
  if (bad) return { kind: bad[1] === 'newer' ? 'newer' : 'damaged' }
  const states = new Map(read.map(([name, understood]) => [name, (understood as { saved: object }).saved]))
  const { members = [] } = (states.get('household') ?? {}) as { members?: readonly unknown[] }
  return { kind: 'ok', on, members: members.length, restore: () => replaceAll(states) }
}

/** All data of the family, gone from the phone: also what was once set aside. */
export function eraseAll(): void {
  replaceAll(new Map())
  storageKeys().forEach(removeStorage)
}

/** What the backup does not hold starts afresh: a restored phone is the phone of that day. */
function replaceAll(states: ReadonlyMap<string, object>): void {
  for (const [name, store] of Object.entries(STORES)) {
    store.setState({ ...store.getInitialState(), ...states.get(name) } as never, true)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
