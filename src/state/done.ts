import * as v from 'valibot'
import { create } from 'zustand'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { nextSequence, TAKEN_BACK, type Given, type Reminder } from '@/domain/deadline/reminders'
import { newId } from './new-id'
import { persisted } from './persisted'

/** What was handed out for one matter, as the domain's `staleOf` and `nextSequence` read it, and when. */
export type HandedOut = Given & { readonly on: IsoDate }

export type Outlet = 'phone' | 'file'

export type Done = {
  /** By deadline id: the day it was marked 已办, or 已缴 where that is no year or month of a member's cover. */
  readonly marks: Readonly<Record<string, IsoDate>>
  /** By matter: entries put into the phone's own calendar. They stay there until the person deletes them. */
  readonly phone: Readonly<Record<string, HandedOut>>
  /** By matter: entries of the last calendar file. Importing the next file updates them. */
  readonly file: Readonly<Record<string, HandedOut>>
  /** Tells this phone's calendar files from another family's. Empty until the first file. */
  readonly scope: string
}

type DoneStore = Done & {
  /** Returns the ids that were not marked before: what undo takes back. */
  readonly mark: (ids: readonly string[], on: IsoDate) => readonly string[]
  readonly unmark: (ids: readonly string[]) => void
  /** Returns what is now noted for each. */
  readonly handOut: (to: Outlet, reminders: readonly Handing[], on: IsoDate) => readonly HandedOut[]
  /** A file took these back. Their numbers are kept until their day is past, so that a later file can count on. */
  readonly takeBack: (ids: readonly string[], on: IsoDate) => void
  /** The person has seen to these entries: they are gone from the phone, or not worth deleting. */
  readonly forget: (from: Outlet, ids: readonly string[]) => void
  /** Makes one the first time. */
  readonly scopeOfFiles: () => string
  /** Everything about a member or an entry that is gone for good. */
  readonly forgetAbout: (id: string) => void
  readonly replaceAll: (done: Done) => void
}

/** One entry about to be handed out. */
export type Handing = Pick<Reminder, 'id' | 'fingerprint' | 'due' | 'title'>

const MAX_ID = 120
const MAX_FINGERPRINT = 400
const MAX_TITLE = 200
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID))
const day = v.custom<IsoDate>(isIsoDate)

const handedOut = v.record(
  id,
  v.strictObject({
    fingerprint: v.pipe(v.string(), v.maxLength(MAX_FINGERPRINT)),
    due: day,
    sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
    on: day,
    /** Not noted before there was such a thing. */
    title: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_TITLE)))
  })
)

export const doneSchema: v.GenericSchema<unknown, Done> = v.strictObject({
  marks: v.record(id, day),
  phone: handedOut,
  file: handedOut,
  scope: v.pipe(v.string(), v.regex(/^[a-z0-9]{0,24}$/))
})

function parse(raw: unknown): Done | null {
  const result = v.safeParse(doneSchema, raw)
  return result.success ? result.output : null
}

const saved = ({ marks, phone, file, scope }: Done): Done => ({ marks, phone, file, scope })
export const NOTHING_DONE: Done = { marks: {}, phone: {}, file: {}, scope: '' }

export const useDone = create<DoneStore>()(
  persisted<DoneStore, Done>(
    (set, get) => ({
      ...NOTHING_DONE,
      mark: (ids, on) => {
        const fresh = ids.filter((one) => get().marks[one] === undefined)
        set(({ marks }) => ({ marks: { ...marks, ...Object.fromEntries(fresh.map((one) => [one, on])) } }))
        return fresh
      },
      unmark: (ids) => set(({ marks }) => ({ marks: without(marks, ids) })),
      handOut: (to, reminders, on) => {
        const before = get()[to]
        const notes = reminders.map(({ id: one, fingerprint, due, title }): [string, HandedOut] => [
          one,
          { fingerprint, due, sequence: nextSequence(before[one], fingerprint, on), on, title: title.slice(0, MAX_TITLE) }
        ])
        set({ [to]: { ...before, ...Object.fromEntries(notes) } })
        return notes.map(([, note]) => note)
      },
      takeBack: (ids, on) =>
        set(({ file }) => ({ file: { ...pastLeftOut(file, on), ...Object.fromEntries(ids.flatMap((one) => takenBack(one, file[one], on))) } })),
      forget: (from, ids) => set({ [from]: without(get()[from], ids) }),
      scopeOfFiles: () => {
        if (get().scope === '') set({ scope: newId() })
        return get().scope
      },
      forgetAbout: (gone) =>
        set(({ marks, phone, file }) => ({
          marks: withoutAny(marks, gone),
          phone: withoutAny(phone, gone),
          file: withoutAny(file, gone)
        })),
      replaceAll: (done) => set(saved(done))
    }),
    { name: 'done', version: 2, lists: ['marks', 'phone', 'file'], parse, pick: saved }
  )
)

type ById<Value> = Readonly<Record<string, Value>>

const takenBack = (one: string, before: HandedOut | undefined, on: IsoDate): [string, HandedOut][] =>
  before === undefined ? [] : [[one, { ...before, fingerprint: TAKEN_BACK, sequence: nextSequence(before, TAKEN_BACK, on), on }]]

const pastLeftOut = (file: ById<HandedOut>, on: IsoDate): ById<HandedOut> =>
  Object.fromEntries(Object.entries(file).filter(([, { fingerprint, due }]) => fingerprint !== TAKEN_BACK || due >= on))

function without<Value>(all: ById<Value>, ids: readonly string[]): ById<Value> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => !ids.includes(one)))
}

/** The parts of an id are joined with `:`; one of them is the member's or the entry's. */
const withoutAny = <Value>(all: ById<Value>, gone: string): ById<Value> =>
  without(all, Object.keys(all).filter((one) => one.split(':').includes(gone)))
