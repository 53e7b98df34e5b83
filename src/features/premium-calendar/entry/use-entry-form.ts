import type { IsoDate } from '@/domain/date/iso-date'
import { useRecordForm } from '@/shell/use-record-form'
import { useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { askedOf, checkEntry, emptyEntry, formOfEntry, readEntryForm, type EntryForm } from './entry-form'

export type EntryModel = ReturnType<typeof useEntryForm>

/** What a new entry begins with, where another page knows it. */
export type EntryBegin = { readonly title?: string | undefined; readonly member?: string | undefined }

/** @param id Of the entry to change; without it a new one is written. */
export function useEntryForm(on: IsoDate, id: string | undefined, { title = '', member = '' }: EntryBegin) {
  const entry = useEntries(({ entries }) => entries.find((one) => one.id === id))
  const members = useHousehold((household) => household.members)
  const { add, edit, remove } = useEntries.getState()
  const { checked, tried, ...record } = useRecordForm({
    kind: 'entry',
    id,
    found: entry !== undefined,
    start: (): EntryForm => (entry ? formOfEntry(entry) : { ...emptyEntry(members.some((one) => one.id === member) ? member : ''), title }),
    read: (raw) => readEntryForm(raw, (memberId) => members.some((one) => one.id === memberId)),
    check: (form) => checkEntry(form, on),
    store: (draft) => (id === undefined ? add(draft) : edit(id, draft)).kind,
    remove
  })
  return { ...record, on, members, asked: askedOf(record.form, on), problems: tried && checked.kind === 'problems' ? checked.problems : {} }
}
