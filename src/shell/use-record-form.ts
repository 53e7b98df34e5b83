import { useRef, useState } from 'react'
import { goBack } from '@/platform/routes/navigation'
import { useTypedForm } from './use-typed-form'

type Checked<Draft, Problems> = { readonly kind: 'ok'; readonly draft: Draft } | { readonly kind: 'problems'; readonly problems: Problems }

type RecordOf<Form, Draft, Problems> = {
  /** What kind of record: what is typed into the form is kept under it. */
  readonly kind: string
  /** Of the record to change; `undefined`: a new one is written. */
  readonly id: string | undefined
  /** Whether the record to change is there. */
  readonly found: boolean
  readonly start: () => Form
  /** What was typed last time and not saved; `null` where that is no such form. */
  readonly read: (raw: unknown) => Form | null
  readonly check: (form: Form) => Checked<Draft, Problems>
  /** `full`: there is no room for one more. */
  readonly store: (draft: Draft) => 'full' | string
  readonly remove: (id: string) => void
}

/** A page that adds or changes one record of a saved list, and goes back once that is done. */
export function useRecordForm<Form extends object, Draft, Problems>({ kind, id, found, start, read, check, store, remove }: RecordOf<Form, Draft, Problems>) {
  const { form, change, done, isKept, startAfresh } = useTypedForm(`${kind}/${id ?? 'new'}`, start, read)
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
    if (!stored.current) return setFull(true)
    done()
    void goBack()
  }
  return {
    form,
    checked,
    tried,
    full,
    isNew: id === undefined,
    /** Asked to change something that is not there any more. */
    gone: id !== undefined && !found && !leaving,
    change,
    isKept,
    startAfresh,
    save,
    remove: () => {
      setLeaving(true)
      if (id !== undefined) remove(id)
      done()
      void goBack()
    }
  }
}
