import { useEffect, useRef, type Dispatch, type SetStateAction } from 'react'
import { useLeaving } from '@/platform/screen/use-leaving'
import { trialShelf } from '@/platform/storage/trial'
import { useHeld } from './held'

/** Long enough not to write on every keystroke. */
const SAVE_AFTER_MS = 400

type Store<Form> = { readonly draft: Form; readonly keep: (form: Form) => void }

/**
 * A form that is kept as it is typed: a moment after the last stroke, and at once when the page is left, however that happens. What another
 * page or window wrote there is shown. What this form wrote is never shown back, and what it was shown is never written back: by then
 * somebody has gone on.
 *
 * @param name One of the page's.
 * @param store `undefined` where nothing is to be kept.
 */
export function useKeptDraft<Form extends object>(name: string, start: () => Form, store: Store<Form> | undefined): readonly [Form, Dispatch<SetStateAction<Form>>] {
  const [form, setForm] = useHeld(name, start)
  const draft = store?.draft
  /** What is on the screen, as soon as it is: whoever leaves does not wait for the effects of a paint. */
  const latest = useRef(form)
  latest.current = form
  /** What came from the store or went there. */
  const exchanged = useRef(new WeakSet<Form>(draft === undefined ? [] : [draft]))
  const echo = useRef<Form>()
  const seen = useRef(draft)
  const keeper = useRef<(one: Form) => void>()
  // A page of the sample may go only after the sample did, and has nothing to keep then.
  const run = useRef(trialShelf())
  keeper.current = (one) => {
    if (store === undefined || trialShelf() !== run.current || exchanged.current.has(one)) return
    exchanged.current.add(one)
    echo.current = one
    store.keep(one)
  }

  useEffect(() => {
    const timer = setTimeout(() => keeper.current?.(form), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [form])

  useEffect(() => {
    const isNew = draft !== seen.current
    seen.current = draft
    if (!isNew || draft === undefined || draft === echo.current || draft === latest.current) return
    echo.current = undefined
    exchanged.current.add(draft)
    setForm(draft)
  }, [draft, setForm])

  useEffect(() => () => keeper.current?.(latest.current), [])
  useLeaving(() => keeper.current?.(latest.current))
  return [form, setForm]
}
