import { useRef, useState } from 'react'
import { goBack } from '@/platform/routes/navigation'

type Checked<Draft, Problems> = { readonly kind: 'ok'; readonly draft: Draft } | { readonly kind: 'problems'; readonly problems: Problems }

type RecordOf<Form, Draft, Problems> = {
  /** Of the record to change; `undefined`: a new one is written. */
  readonly id: string | undefined
  /** Whether the record to change is there. */
  readonly found: boolean
  readonly start: () => Form
  readonly check: (form: Form) => Checked<Draft, Problems>
  /** `full`: there is no room for one more. */
  readonly store: (draft: Draft) => 'full' | string
  readonly remove: (id: string) => void
}

/** A page that adds or changes one record of a saved list, and goes back once that is done. */
export function useRecordForm<Form, Draft, Problems>({ id, found, start, check, store, remove }: RecordOf<Form, Draft, Problems>) {
  const [form, setForm] = useState(start)
  const [tried, setTried] = useState(false)
  const [full, setFull] = useState(false)
  const [leaving, setLeaving] = useState(false)
  /** A second tap on 保存 comes before the page is gone. */
  const stored = useRef(false)
  const checked = check(form)
  const save = () => {
    setTried(true)
    if (checked.kind !== 'ok' || stored.current) return
    stored.current = store(checked.draft) !== 'full'
    if (stored.current) void goBack()
    else setFull(true)
  }
  return {
    form,
    checked,
    tried,
    full,
    isNew: id === undefined,
    /** Asked to change something that is not there any more. */
    gone: id !== undefined && !found && !leaving,
    change: (patch: Partial<Form>) => setForm((old) => ({ ...old, ...patch })),
    save,
    remove: () => {
      setLeaving(true)
      if (id !== undefined) remove(id)
      void goBack()
    }
  }
}
