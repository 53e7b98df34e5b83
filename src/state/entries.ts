import * as v from 'valibot'
import { create } from 'zustand'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import type { Entry } from '@/domain/deadline/entry'
import { identifyingNumber } from '@/domain/household/nickname'
import { MAX_FEN, type Fen } from '@/domain/money/fen'
import { newId } from './new-id'
import { persisted } from './persisted'

/** What a form hands over; the id is ours. */
export type EntryDraft = Entry extends infer One ? (One extends Entry ? Omit<One, 'id'> : never) : never

export type TitleProblem = 'empty' | 'too-long' | 'id-number'
export type EntryAdded = { readonly kind: 'added'; readonly id: string } | { readonly kind: 'full' } | TitleRefused
export type EntryEdited = { readonly kind: 'edited' } | { readonly kind: 'no-such-entry' } | TitleRefused
type TitleRefused = { readonly kind: 'title'; readonly problem: TitleProblem }

/** More than a family enters in years; keeps the calendar quick. */
export const MAX_ENTRIES = 100
export const MAX_TITLE = 24

type Entries = { readonly entries: readonly Entry[] }

type EntriesStore = Entries & {
  /** The entry that was deleted last, and its place: what undo puts back. Not saved. */
  readonly lastRemoved: { readonly entry: Entry; readonly index: number } | null
  readonly add: (draft: EntryDraft) => EntryAdded
  readonly edit: (id: string, draft: EntryDraft) => EntryEdited
  readonly remove: (id: string) => void
  readonly undoRemove: () => 'restored' | 'full' | 'nothing-to-undo'
  readonly forgetRemoved: () => void
  readonly forgetMember: (memberId: string) => void
  readonly replaceAll: (entries: readonly Entry[]) => void
}

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,24}$/))
const day = v.custom<IsoDate>(isIsoDate)
const title = v.pipe(
  v.string(),
  v.check((text) => checkTitle(text) === null && text.trim() === text)
)
const money = v.custom<Fen>((value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_FEN)

const entrySchema: v.GenericSchema<unknown, Entry> = v.variant('kind', [
  v.strictObject({ kind: v.literal('claim'), id, memberId: id, endedOn: day }),
  v.strictObject({ kind: v.literal('transfer'), id, memberId: id, appliedOn: day }),
  v.strictObject({
    kind: v.literal('supplementary'), id, memberId: v.exactOptional(id), name: title, from: v.exactOptional(day), to: day,
    cost: v.exactOptional(money)
  }),
  v.strictObject({ kind: v.literal('own'), id, memberId: v.exactOptional(id), title, on: day, every: v.exactOptional(v.picklist(['month', 'year'])) })
])

export const entriesSchema = v.pipe(
  v.array(entrySchema),
  v.maxLength(MAX_ENTRIES),
  v.check((entries) => new Set(entries.map((entry) => entry.id)).size === entries.length)
)

const savedEntries = v.strictObject({ entries: entriesSchema })

function parse(raw: unknown): Entries | null {
  const result = v.safeParse(savedEntries, raw)
  return result.success ? result.output : null
}

export const useEntries = create<EntriesStore>()(
  persisted<EntriesStore, Entries>(
    (set, get) => ({
      entries: [],
      lastRemoved: null,
      add: (draft) => {
        if (get().entries.length >= MAX_ENTRIES) return { kind: 'full' }
        const entry = entryOf(newId(), draft)
        if ('problem' in entry) return entry
        set(({ entries }) => ({ entries: [...entries, entry] }))
        return { kind: 'added', id: entry.id }
      },
      edit: (one, draft) => {
        if (!get().entries.some((entry) => entry.id === one)) return { kind: 'no-such-entry' }
        const edited = entryOf(one, draft)
        if ('problem' in edited) return edited
        set(({ entries }) => ({ entries: entries.map((entry) => (entry.id === one ? edited : entry)) }))
        return { kind: 'edited' }
      },
      remove: (one) =>
        set(({ entries }) => {
          const index = entries.findIndex((entry) => entry.id === one)
          const entry = entries[index]
          return entry ? { entries: entries.filter((other) => other !== entry), lastRemoved: { entry, index } } : {}
        }),
      undoRemove: () => {
        const { entries, lastRemoved } = get()
        if (!lastRemoved) return 'nothing-to-undo'
        if (entries.length >= MAX_ENTRIES) return 'full'
        const { entry, index } = lastRemoved
        set({ entries: [...entries.slice(0, index), entry, ...entries.slice(index)], lastRemoved: null })
        return 'restored'
      },
      forgetRemoved: () => set({ lastRemoved: null }),
      forgetMember: (memberId) => set(({ entries }) => ({ entries: entries.filter((entry) => entry.memberId !== memberId) })),
      replaceAll: (entries) => set({ entries, lastRemoved: null })
    }),
    { name: 'entries', version: 1, lists: ['entries'], parse, pick: ({ entries }) => ({ entries }) }
  )
)

/** `null`: nothing is wrong with these words. */
export function checkTitle(text: string): TitleProblem | null {
  const plain = text.trim()
  if (plain === '') return 'empty'
  if (identifyingNumber(plain) === 'id-number') return 'id-number'
  return Array.from(plain).length > MAX_TITLE ? 'too-long' : null
}

/** @throws {RangeError} If a form let something through that would make the saved entries unreadable at the next start. */
function entryOf(one: string, draft: EntryDraft): Entry | TitleRefused {
  const words = draft.kind === 'own' ? draft.title : draft.kind === 'supplementary' ? draft.name : undefined
  const problem = words === undefined ? null : checkTitle(words)
  if (problem) return { kind: 'title', problem }
  const { success, output } = v.safeParse(entrySchema, { ...draft, ...trimmed(draft), id: one })
  if (!success) throw new RangeError('not an entry')
  return output
}

function trimmed(draft: EntryDraft): Partial<{ title: string; name: string }> {
  if (draft.kind === 'own') return { title: draft.title.trim() }
  return draft.kind === 'supplementary' ? { name: draft.name.trim() } : {}
}
