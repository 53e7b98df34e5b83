import { useEffect } from 'react'
import { useUnfinished, type Unfinished } from './unfinished'

/** Keeps the home screen's note of this piece of work right while its own screen is open. `null`: not begun, or finished. */
export function useNoteWork(key: string, work: Unfinished | null): void {
  const text = JSON.stringify(work)
  useEffect(() => useUnfinished.getState().note(key, JSON.parse(text) as Unfinished | null), [key, text])
}
