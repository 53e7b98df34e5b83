import { useState } from 'react'
import { forgetTap } from '../touch/second-tap'

/** Lets a tap anywhere on the box put the caret into the input inside it, on both platforms. */
export function useFieldFocus(onBlur?: () => void) {
  const [wanted, setWanted] = useState(false)
  const [focused, setFocused] = useState(false)
  return {
    focused,
    take: () => setWanted(true),
    input: {
      focus: wanted,
      onFocus: () => {
        setFocused(true)
        forgetTap()
      },
      onBlur: () => {
        setWanted(false)
        setFocused(false)
        onBlur?.()
      }
    }
  }
}
