import { useRef } from 'react'

/** A phone has no keyboard to lead round the sheet; the web version does the work. */
export function useSheetFocus(_onClose: () => void) {
  return useRef<unknown>(null)
}
