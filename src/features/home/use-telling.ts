import { useState } from 'react'
import { tellYear } from '@/state/tell-year'
import { copy } from './home.copy'
import type { Tell } from './unknown-actions'

type Said = { readonly key: number; readonly text: string; readonly undo: () => void }

/** Notes an answer given on the home screen, says so, and keeps the way back. */
export function useTelling() {
  const [said, setSaid] = useState<Said>()
  const tell: Tell = (memberIds, year, was) => {
    const undo = tellYear(memberIds, year, was)
    setSaid((before) => ({ key: (before?.key ?? 0) + 1, text: copy.told[was](year), undo }))
  }
  const forget = () => setSaid(undefined)
  return {
    said,
    tell,
    forget,
    undo: () => {
      said?.undo()
      forget()
    }
  }
}
