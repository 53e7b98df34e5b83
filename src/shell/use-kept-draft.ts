import { useEffect, useRef, type MutableRefObject } from 'react'
import { useLeaving } from '@/platform/screen/use-leaving'

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
  keeper.current = keep

  useEffect(() => {
    latest.current = form
    const timer = setTimeout(() => keeper.current?.(form), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [form])

  useEffect(() => () => keeper.current?.(latest.current), [])
  useLeaving(() => keeper.current?.(latest.current))
  return latest
}
