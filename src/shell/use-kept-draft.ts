import { useEffect, useRef, type MutableRefObject } from 'react'
import { useLeaving } from '@/platform/screen/use-leaving'
import { trialShelf } from '@/platform/storage/trial'

/** Long enough not to write on every keystroke. */
const SAVE_AFTER_MS = 400

/**
 * Keeps what is typed: a moment after the last stroke, and at once when the page is left, however that happens.
 *
 * @param keep `undefined` where nothing is to be kept.
 * @returns what would be written now.
 */
export function useKeptDraft<Form>(form: Form, keep: ((form: Form) => void) | undefined): MutableRefObject<Form> {
  const latest = useRef(form)
  const keeper = useRef(keep)
  // A page of the sample may go only after the sample did, and has nothing to keep then.
  const run = useRef(trialShelf())
  keeper.current = (one) => void (trialShelf() === run.current && keep?.(one))

  useEffect(() => {
    latest.current = form
    const timer = setTimeout(() => keeper.current?.(form), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [form])

  useEffect(() => () => keeper.current?.(latest.current), [])
  useLeaving(() => keeper.current?.(latest.current))
  return latest
}
