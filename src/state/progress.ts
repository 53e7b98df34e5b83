import * as v from 'valibot'
import { create } from 'zustand'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { persisted } from './persisted'

/** A step or an item that somebody ticked, with what they got for it. */
export type ProgressMark = { readonly on: IsoDate; readonly note?: string }
export type ProgressMarks = Readonly<Record<string, ProgressMark>>

/** Whose progress, in which guide or checklist, on which channel (`*` for what counts on every channel). */
export type Slot = { readonly member: string; readonly list: string; readonly channel: string }

/** For a guide opened by somebody who has set up no family. */
export const NO_MEMBER = 'anyone'

export type Progress = {
  /** By `member/list/channel`, then by step or item id. */
  readonly marks: Readonly<Record<string, ProgressMarks>>
  /** By `member/list`: the channel last looked at. */
  readonly channels: Readonly<Record<string, string>>
}

type ProgressStore = Progress & {
  /** Writes or (with `null`) takes away a mark. Returns what was there before: put that back to undo. */
  readonly put: (slot: Slot, item: string, mark: ProgressMark | null) => ProgressMark | null
  readonly chooseChannel: (slot: Slot) => void
  /** Everything of one member: after a deletion that can no longer be undone. */
  readonly forgetMember: (member: string) => void
  readonly replaceAll: (progress: Progress) => void
}

const MAX_NOTE = 60
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/))
const slotKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}\/[A-Za-z0-9-]{1,40}\/([A-Za-z0-9-]{1,40}|\*)$/))
const listKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}\/[A-Za-z0-9-]{1,40}$/))
const mark = v.strictObject({
  on: v.custom<IsoDate>(isIsoDate),
  note: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.check((text) => Array.from(text).length <= MAX_NOTE)))
})

export const progressSchema: v.GenericSchema<unknown, Progress> = v.strictObject({
  marks: v.record(slotKey, v.record(id, mark)),
  channels: v.record(listKey, id)
})

function parse(raw: unknown): Progress | null {
  const result = v.safeParse(progressSchema, raw)
  return result.success ? result.output : null
}

export const useProgress = create<ProgressStore>()(
  persisted<ProgressStore, Progress>(
    (set, get) => ({
      marks: {},
      channels: {},
      put: (slot, item, next) => {
        const key = keyOf(slot)
        const before = get().marks[key]?.[item] ?? null
        set(({ marks }) => ({ marks: changed(marks, key, checked(item), next) }))
        return before
      },
      chooseChannel: (slot) =>
        set(({ channels }) => ({ channels: { ...channels, [`${slot.member}/${slot.list}`]: checked(slot.channel) } })),
      forgetMember: (member) =>
        set(({ marks, channels }) => ({ marks: withoutMember(marks, member), channels: withoutMember(channels, member) })),
      replaceAll: ({ marks, channels }) => set({ marks, channels })
    }),
    {
      name: 'progress',
      version: 1,
      lists: ['marks', 'channels'],
      parse,
      pick: ({ marks, channels }) => ({ marks, channels })
    }
  )
)

const NONE: ProgressMarks = {}

/** The same object as long as nothing in it changes, so that a component may select it. */
export const marksAt = ({ marks }: Progress, slot: Slot): ProgressMarks => marks[keyOf(slot)] ?? NONE

export const channelAt = ({ channels }: Progress, member: string, list: string): string | undefined => channels[`${member}/${list}`]

/** @throws {RangeError} If an id could not be read back at the next start. */
function keyOf({ member, list, channel }: Slot): string {
  const key = `${member}/${list}/${channel}`
  if (!v.is(slotKey, key)) throw new RangeError(`not a slot: ${key}`)
  return key
}

function checked(text: string): string {
  if (!v.is(id, text)) throw new RangeError(`not an id: ${text}`)
  return text
}

function changed(all: Progress['marks'], key: string, item: string, next: ProgressMark | null): Progress['marks'] {
  const marks = { ...all[key] }
  delete marks[item]
  if (next !== null) marks[item] = next
  const { [key]: _, ...others } = all
  return Object.keys(marks).length === 0 ? others : { ...others, [key]: marks }
}

const withoutMember = <Value>(all: Readonly<Record<string, Value>>, member: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(`${member}/`)))
