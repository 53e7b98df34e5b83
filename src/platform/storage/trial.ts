import type { Stored } from './storage'

/** While something is only tried, it stands in for the phone's storage: nothing reaches the phone, and nothing of the phone is read. */
let shelf: Map<string, string> | null = null

/** Also tells one run from the next: each has a shelf of its own. */
export const trialShelf = (): Map<string, string> | null => shelf

export const setShelf = (next: Map<string, string> | null): void => void (shelf = next)

export function readShelf(from: Map<string, string>, key: string): Stored {
  const text = from.get(key)
  return text === undefined || text === '' ? { kind: 'missing' } : { kind: 'found', text }
}
