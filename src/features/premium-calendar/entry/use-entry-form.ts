import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { goBack } from '@/platform/routes/navigation'
import { useEntries, type EntryDraft } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { checkEntry, emptyEntry, formOfEntry, type EntryForm } from './entry-form'

export type EntryModel = ReturnType<typeof useEntryForm>

/** @param id Of the entry to change; without it a new one is written. */
export function useEntryForm(on: IsoDate, id: string | undefined) {
  const entry = useEntries(({ entries }) => entries.find((one) => one.id === id))
  const members = useHousehold((household) => household.members)
  const { add, edit, remove } = useEntries.getState()
  const [form, setForm] = useState<EntryForm>(() => (entry ? formOfEntry(entry) : emptyEntry('')))
  const [tried, setTried] = useState(false)
  const [full, setFull] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const checked = checkEntry(form, on)

  const store = (draft: EntryDraft) => (id === undefined ? add(draft) : edit(id, draft)).kind
  const save = () => {
    setTried(true)
    if (checked.kind !== 'ok') return
    if (store(checked.draft) === 'full') setFull(true)
    else void goBack()
  }

  return {
    form,
    on,
    members,
    full,
    isNew: id === undefined,
    gone: id !== undefined && entry === undefined && !leaving,
    problems: tried && checked.kind === 'problems' ? checked.problems : {},
    change: (patch: Partial<EntryForm>) => setForm((old) => ({ ...old, ...patch })),
    save,
    remove: () => {
      setLeaving(true)
      if (id !== undefined) remove(id)
      void goBack()
    }
  }
}
