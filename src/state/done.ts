import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { persisted } from './persisted'

/** What the phone's calendar (or a file) was given for one deadline. */
export type HandedOut = {
  /** Date, words and alarms as they were then; when they differ today, the phone's entry is stale. */
  readonly fingerprint: string
  /** The day the entry stands on in the phone. */
  readonly due: IsoDate
  /** Raised with each change, so that importing the file again updates the entry instead of doubling it. */
  readonly sequence: number
  readonly on: IsoDate
  readonly to: 'phone-calendar' | 'file'
}

/** One entry about to be handed out. */
export type Handing = { readonly id: string; readonly fingerprint: string; readonly due: IsoDate }

export type Done = {
  /** By deadline id: the day it was marked 已缴 or 已办. */
  readonly marks: Readonly<Record<string, IsoDate>>
  /** By deadline id. */
  readonly handedOut: Readonly<Record<string, HandedOut>>
}

type DoneStore = Done & {
  /** Returns the ids that were not marked before: what undo takes back. */
  readonly mark: (ids: readonly string[], on: IsoDate) => readonly string[]
  readonly unmark: (ids: readonly string[]) => void
  readonly handOut: (entries: readonly Handing[], to: HandedOut['to'], on: IsoDate) => void
  /** The person has taken the entry out of their phone's calendar, or says it is not there. */
  readonly forget: (ids: readonly string[]) => void
  /** Everything about a member who is gone for good. */
  readonly forgetMember: (memberId: string) => void
  readonly replaceAll: (done: Done) => void
}

const MAX_ID = 120
const MAX_FINGERPRINT = 400
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID))
const day = v.custom<IsoDate>(isIsoDate)

export const doneSchema: v.GenericSchema<unknown, Done> = v.strictObject({
  marks: v.record(id, day),
  handedOut: v.record(
    id,
    v.strictObject({
      fingerprint: v.pipe(v.string(), v.maxLength(MAX_FINGERPRINT)),
      due: day,
      sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
      on: day,
      to: v.picklist(['phone-calendar', 'file'])
    })
  )
})

function parse(raw: unknown): Done | null {
  const result = v.safeParse(doneSchema, raw)
  return result.success ? result.output : null
}

export const useDone = create<DoneStore>()(
  persist(
    (set, get) => ({
      marks: {},
      handedOut: {},
      mark: (ids, on) => {
        const fresh = ids.filter((one) => get().marks[one] === undefined)
        set(({ marks }) => ({ marks: { ...marks, ...Object.fromEntries(fresh.map((one) => [one, on])) } }))
        return fresh
      },
      unmark: (ids) => set(({ marks }) => ({ marks: without(marks, ids) })),
      handOut: (entries, to, on) =>
        set(({ handedOut }) => ({
          handedOut: { ...handedOut, ...Object.fromEntries(entries.map((entry) => [entry.id, handed(handedOut, entry, to, on)])) }
        })),
      forget: (ids) => set(({ handedOut }) => ({ handedOut: without(handedOut, ids) })),
      forgetMember: (memberId) =>
        set(({ marks, handedOut }) => {
          const ids = [...Object.keys(marks), ...Object.keys(handedOut)].filter((one) => one.split(':').includes(memberId))
          return { marks: without(marks, ids), handedOut: without(handedOut, ids) }
        }),
      replaceAll: ({ marks, handedOut }) => set({ marks, handedOut })
    }),
    persisted<DoneStore, Done>({
      name: 'done',
      version: 1,
      parse,
      pick: ({ marks, handedOut }) => ({ marks, handedOut })
    })
  )
)

/** SEQUENCE for the next file: unchanged content keeps its number, changed content gets the next. */
export function sequenceFor(handedOut: Done['handedOut'], { id: one, fingerprint }: Omit<Handing, 'due'>): number {
  const before = handedOut[one]
  if (!before) return 0
  return before.fingerprint === fingerprint ? before.sequence : before.sequence + 1
}

/**
 * What lies in the phone and is no longer right: its deadline was marked done, moved, reworded or dropped.
 * `current` holds the fingerprint of every deadline that is still due; what the phone has already rung for is left alone.
 */
export const staleIn = (handedOut: Done['handedOut'], current: ReadonlyMap<string, string>, on: IsoDate): readonly string[] =>
  Object.entries(handedOut)
    .filter(([one, { fingerprint, due }]) => due >= on && current.get(one) !== fingerprint)
    .map(([one]) => one)

function handed(before: Done['handedOut'], entry: Handing, to: HandedOut['to'], on: IsoDate): HandedOut {
  const { fingerprint, due } = entry
  return { fingerprint, due, sequence: sequenceFor(before, entry), on, to }
}

function without<Value>(all: Readonly<Record<string, Value>>, ids: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => !ids.includes(one)))
}
