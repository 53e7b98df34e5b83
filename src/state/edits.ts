import * as v from 'valibot'
import { create } from 'zustand'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { today } from '@/platform/clock'
import { persisted } from './persisted'
import { isSameValue, itemsById } from './saving/items'
import { listenToSaving, type Saving } from './saving/told'

/** `kept`: it lies in a backup as it is. */
export type Edit = { readonly on: IsoDate; readonly kept?: true }
export type Edits = { /** By store and item, `bills/<id>`: the day it was last changed on this phone. */ readonly days: Readonly<Record<string, Edit>> }
type EditsStore = Edits & {
  readonly note: (keys: readonly string[], gone: readonly string[], on: IsoDate) => void
  /** A backup has just been taken away. */
  readonly noteBackup: () => void
}

/** What a family would miss, by store: the list that holds it. */
export const MATTERS = { household: 'members', entries: 'entries', bills: 'bills', progress: 'cases', done: 'marks', 'own-places': 'figures' } as const
export type MatterStore = keyof typeof MATTERS

const saved = v.strictObject({ days: v.record(v.pipe(v.string(), v.regex(/^[a-z-]+\/.{1,120}$/)), v.strictObject({ on: v.custom<IsoDate>(isIsoDate), kept: v.exactOptional(v.literal(true)) })) })

function parse(raw: unknown): Edits | null {
  const result = v.safeParse(saved, raw)
  return result.success ? result.output : null
}

export const useEdits = create<EditsStore>()(
  persisted<EditsStore, Edits>(
    (set) => ({
      days: {},
      note: (keys, gone, on) =>
        set(({ days }) => {
          const others = Object.entries(days).filter(([key]) => !keys.includes(key) && !gone.includes(key))
          return { days: Object.fromEntries([...others, ...keys.map((key) => [key, { on }] as const)]) }
        }),
      noteBackup: () => set(({ days }) => ({ days: Object.fromEntries(Object.entries(days).map(([key, { on }]) => [key, { on, kept: true as const }])) }))
    }),
    { name: 'edits', version: 1, lists: ['days'], parse, pick: ({ days }) => ({ days }) }
  )
)

export const editKey = (store: string, id: string): string => `${store}/${id}`

/** From now on. Called once, by the frame of every screen. */
export const watchEdits = (): void => listenToSaving(noteSaving)

function noteSaving({ store, before, after }: Saving): void {
  const list = MATTERS[store as MatterStore] as string | undefined
  if (list === undefined) return
  const [old, now] = [before, after].map((state) => itemsById((state as Readonly<Record<string, unknown>>)[list])) as [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>]
  const keyOf = (id: string) => editKey(store, id)
  const changed = [...now].filter(([id, item]) => !isSameValue(old.get(id), item)).map(([id]) => keyOf(id))
  const gone = [...old.keys()].filter((id) => !now.has(id)).map(keyOf)
  if (changed.length + gone.length > 0) useEdits.getState().note(changed, gone, today())
}

/** How many things were changed and lie in no backup. */
export const countUnkept = ({ days }: Edits): number => Object.values(days).filter(({ kept }) => kept !== true).length
/** So many, and a lost phone would cost an evening. */
export const MANY_UNKEPT = 10
