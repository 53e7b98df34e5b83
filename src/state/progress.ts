import * as v from 'valibot'
import { create } from 'zustand'
import { caseFor, caseWith, type Case, type Matter } from '@/domain/case/case'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { newId } from './new-id'
import { persisted } from './persisted'

/** A step or an item that somebody ticked, with what they got for it. */
export type ProgressMark = { readonly on: IsoDate; readonly note?: string }
export type ProgressMarks = Readonly<Record<string, ProgressMark>>

/** A matter of somebody, on which channel (`*` for what counts on every channel). */
export type Slot = Matter & { readonly channel: string }

/** For a guide opened by somebody who has set up no family. */
export const NO_MEMBER = 'anyone'

export type Progress = {
  /** Begun and finished ones, in the order they were begun. */
  readonly cases: readonly Case[]
  /** By `member/list`: the channel last looked at. */
  readonly channels: Readonly<Record<string, string>>
}

type ProgressStore = Progress & {
  /**
   * Writes or (with `null`) takes away a mark; the first one begins a case. Returns what was there before: put that back to undo.
   * `ends`: with this item the matter is finished.
   */
  readonly put: (slot: Slot, item: string, mark: ProgressMark | null, ends?: boolean) => ProgressMark | null
  readonly chooseChannel: (slot: Slot) => void
  /** What a case is about was noted wrongly: the same case, about something else. */
  readonly correct: (matter: Matter, about: string) => void
  /** Everything of one member: after a deletion that can no longer be undone. */
  readonly forgetMember: (member: string) => void
  readonly replaceAll: (progress: Progress) => void
}

const MAX_NOTE = 60
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/))
const channelId = v.union([id, v.literal('*')])
const listKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}\/[A-Za-z0-9-]{1,40}$/))
const day = v.custom<IsoDate>(isIsoDate)
const mark = v.strictObject({
  on: day,
  note: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.check((text) => Array.from(text).length <= MAX_NOTE)))
})
const matter = { member: id, list: id, about: v.pipe(v.string(), v.maxLength(40)) }
const oneCase = v.strictObject({
  id, ...matter, begunOn: day, endedOn: v.exactOptional(day), marks: v.record(channelId, v.record(id, mark))
})

export const progressSchema: v.GenericSchema<unknown, Progress> = v.strictObject({
  cases: v.pipe(v.array(oneCase), v.check((cases) => new Set(cases.map((one) => one.id)).size === cases.length)),
  channels: v.record(listKey, id)
})

function parse(raw: unknown): Progress | null {
  const result = v.safeParse(progressSchema, raw)
  return result.success ? result.output : null
}

export const useProgress = create<ProgressStore>()(
  persisted<ProgressStore, Progress>(
    (set, get) => ({
      cases: [],
      channels: {},
      put: (slot, item, next, ends = false) => {
        const before = marksAt(get(), slot)[item] ?? null
        const change = { channel: checked(channelId, slot.channel), item: checked(id, item), mark: next, ends }
        set(({ cases }) => ({ cases: withCase(cases, slot, (one) => caseWith(one, change)) }))
        return before
      },
      chooseChannel: ({ member, list, channel }) =>
        set(({ channels }) => ({ channels: { ...channels, [checked(listKey, `${member}/${list}`)]: checked(id, channel) } })),
      correct: (slot, about) => set(({ cases }) => (caseFor(cases, slot) ? { cases: withCase(cases, slot, (one) => ({ ...one, about })) } : {})),
      forgetMember: (member) =>
        set(({ cases, channels }) => ({
          cases: cases.filter((one) => one.member !== member),
          channels: Object.fromEntries(Object.entries(channels).filter(([key]) => !key.startsWith(`${member}/`)))
        })),
      replaceAll: ({ cases, channels }) => set({ cases, channels })
    }),
    {
      name: 'progress',
      version: 2,
      lists: ['cases', 'channels'],
      empty: { cases: { id: 'unknown', member: NO_MEMBER, list: 'unknown', about: '', begunOn: '2026-01-01', marks: {} } },
      parse,
      pick: ({ cases, channels }) => ({ cases, channels })
    }
  )
)

const NONE: ProgressMarks = {}

/** The same object as long as nothing in it changes, so that a component may select it. */
export const marksAt = ({ cases }: Progress, slot: Slot): ProgressMarks => caseFor(cases, slot)?.marks[slot.channel] ?? NONE

export const channelAt = ({ channels }: Progress, member: string, list: string): string | undefined => channels[`${member}/${list}`]

/** A case that nobody had noted what it was about is about this from now on. */
function withCase(cases: readonly Case[], slot: Slot | Matter, change: (one: Case) => Case | null): readonly Case[] {
  const { member, list, about } = slot
  const found = caseFor(cases, slot)
  const next = change(found ? { ...found, about } : checkedCase({ id: newId(), member, list, about, begunOn: '2026-01-01', marks: {} }))
  if (next === null) return cases.filter((one) => one !== found)
  return found ? cases.map((one) => (one === found ? next : one)) : [...cases, next]
}

/** @throws {RangeError} If an id could not be read back at the next start. */
const checkedCase = (one: Case): Case => checked(oneCase, one) as Case

function checked<Value>(schema: v.GenericSchema<unknown, unknown>, value: Value): Value {
  if (!v.is(schema, value)) throw new RangeError(`cannot be kept: ${JSON.stringify(value)}`)
  return value
}
