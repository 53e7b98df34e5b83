import { useRef, useState } from 'react'
import { typedInto, useTyped } from '@/state/typed'

export type TypedForm<Form extends object> = {
  readonly form: Form
  readonly change: (patch: Partial<Form>) => void
  /** It opened with what was typed last time and not saved. */
  readonly isKept: boolean
  /** As it was before anybody typed. */
  readonly startAfresh: () => void
  /** Saved, or gone: nothing is left to come back to. */
  readonly done: () => void
}

/**
 * A form that loses nothing: each change is kept as it is made, and is there again when the form is opened next, whatever way it was left.
 *
 * @param key Of the form and what it is about, `member/<id>`.
 * @param read `null` for anything that is no such form: what was kept may be of an older version of the app.
 */
export function useTypedForm<Form extends object>(key: string, start: () => Form, read: (raw: unknown) => Form | null): TypedForm<Form> {
  const [base] = useState(start)
  const [kept] = useState(() => read(typedInto(key, base)))
  const [form, setForm] = useState(kept ?? base)
  const [isKept, setKept] = useState(kept !== null)
  const latest = useRef(form)
  const { keep, drop } = useTyped.getState()
  const show = (next: Form) => {
    latest.current = next
    setForm(next)
  }
  return {
    form,
    isKept,
    change: (patch) => {
      show({ ...latest.current, ...patch })
      keep(key, base, latest.current)
    },
    startAfresh: () => {
      setKept(false)
      show(base)
      drop(key)
    },
    done: () => drop(key)
  }
}
