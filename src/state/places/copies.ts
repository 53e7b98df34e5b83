import { expandByField, type Compact } from '@/policy/data/compact'
import { forgetPlace, keepPlace, type PlaceData } from '@/policy/data/place-data'
import { builtVersion } from '@/policy/geography/coverage'
import { readStorage, removeStorage, storageKeys, writeStorage } from '@/platform/storage/storage'

// Copies on the phone of places that were used: home opens with them, also without a network. Not the family's own data, and
// nothing that cannot be fetched again: what does not fit this build is dropped.

const PREFIX = 'place.'
/** Rises when the form of the data changes, so that an older app's copy is not read as today's. */
const FORM = 1
/** A copy is about 5 kB. */
const MOST_COPIES = 24

type Copy = { readonly form: number; readonly version: string; readonly data: Compact }

/**
 * Puts a fetched or copied file where `placeData` finds it; `false` for what is no place's data. Its terms are read once somebody asks for
 * them; where they turn out to be damaged, the place is fetched again when a page next needs it.
 */
export function keepCompact(code: string, data: unknown): boolean {
  try {
    const place = expandByField(data as Compact, () => drop(code)) as PlaceData | null
    if (place?.code !== code) return false
    void place.enrolment
    keepPlace(place)
    return true
  } catch {
    return false
  }
}

function drop(code: string): void {
  forgetPlace(code)
  removeStorage(PREFIX + code)
}

/** What lies there of this or an earlier build; `undefined` for none, and for what cannot be read. */
export function readCopy(name: string): { readonly data: Compact; readonly isOld: boolean } | undefined {
  const stored = readStorage(PREFIX + name)
  if (stored.kind !== 'found') return undefined
  try {
    const { form, version, data } = JSON.parse(stored.text) as Copy
    return form === FORM ? { data, isOld: version !== builtVersion() } : undefined
  } catch {
    return undefined
  }
}

/** `old`: it is here, and a newer one may be fetched. */
export function restoreCopy(code: string): 'here' | 'old' | 'none' {
  const copy = readCopy(code)
  if (copy === undefined || !keepCompact(code, copy.data)) return 'none'
  return copy.isOld ? 'old' : 'here'
}

/** Best effort: without room the place is fetched again next time. */
export function saveCopy(code: string, data: unknown): void {
  const copies = (storageKeys() ?? []).filter((key) => key.startsWith(PREFIX) && key !== PREFIX + code)
  for (const key of copies.slice(0, Math.max(copies.length - MOST_COPIES + 1, 0))) removeStorage(key)
  const copy: Copy = { form: FORM, version: builtVersion(), data: data as Compact }
  writeStorage(PREFIX + code, JSON.stringify(copy))
}
