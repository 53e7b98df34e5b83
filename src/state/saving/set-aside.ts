import { readStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import type { Lost } from './read-items'
import { jsonOf } from './saved-text'

/** What could not be read, as it lies on the phone. `all`: the whole text of a store. */
export type SetAside = { readonly key: string; readonly store: string; readonly text: string; readonly items: readonly Lost[] | 'all' }

const MOST = 200
const NAME = /^(.+)\.damaged-\d+$/

/** Where it now lies; `in-place` if not even a copy could be made. The same text is never kept twice. */
export function setAside(store: string, text: string): string | 'in-place' {
  const key = placeFor(store, text, () => false)
  if (key === null) return 'in-place'
  const there = readStorage(key).kind === 'found'
  return there || writeStorage(key, text) === 'written' ? key : 'in-place'
}

/** Asked key by key: a phone that does not list its keys must not make us write over one. `null`: none is known to be free. */
function placeFor(store: string, text: string, isTaken: (key: string) => boolean): string | null {
  for (let n = 1; n <= MOST; n += 1) {
    const key = `${store}.damaged-${n}`
    const there = readStorage(key)
    if (there.kind === 'unreadable') return null
    if (there.kind === 'missing' ? !isTaken(key) : there.kind === 'found' && there.text === text) return key
  }
  return null
}

export const textOfItems = (store: string, version: number, items: readonly Lost[]): string => JSON.stringify({ setAside: 1, store, version, items })

/** Everything that was ever set aside and still lies there. */
export function allSetAside(): readonly SetAside[] {
  return (storageKeys() ?? []).flatMap((key): SetAside[] => {
    const store = NAME.exec(key)?.[1]
    const stored = readStorage(key)
    if (store === undefined || !('text' in stored)) return []
    return [{ key, store, text: stored.text, items: itemsOf(stored.text) }]
  })
}

function itemsOf(text: string): readonly Lost[] | 'all' {
  const parsed = jsonOf(text) as { setAside?: unknown; items?: unknown } | undefined
  return parsed?.setAside === 1 && Array.isArray(parsed.items) ? (parsed.items as Lost[]) : 'all'
}

/** The same texts under names that are free on this phone; what lies here already is left out. */
export function freeKeys(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [key, text] of Object.entries(texts)) {
    const store = NAME.exec(key)?.[1] ?? 'backup'
    const free = placeFor(store, text, (one) => one in found)
    if (free !== null) found[free] = text
  }
  return found
}
