import { readStorage, storageKeys } from '@/platform/storage/storage'
import { storeNames } from '@/shell/storage-notice.copy'
import { HOME_VIEW } from '@/state/kept-home'
import { saidWords, storedWords, type StoredWords } from './stored-words'

export type Kept = { readonly key: string; readonly title: string; readonly text: string; readonly words: StoredWords }

/** Copies of public data, the same on every phone. */
const isPlace = (key: string): boolean => key.startsWith('place.')
export const placesKept = (): number => (storageKeys() ?? []).filter(isPlace).length

/** Everything of the family in the phone's storage that holds something, also what was set aside. A phone that will not say lists nothing. */
export const keptNow = (): readonly Kept[] =>
  [...(storageKeys() ?? [])].filter((key) => !isPlace(key)).sort().flatMap((key) => {
    const stored = readStorage(key)
    if (stored.kind !== 'found') return []
    const words = (key === HOME_VIEW ? saidWords : storedWords)(stored.text)
    return words.items === 0 ? [] : [{ key, title: storeNames([key.replace(/\..*/, '')]), text: stored.text, words }]
  })
