import { create } from 'zustand'

export type StorageTrouble =
  /** So many items could not be used, or nothing of the store. `keptAs` is the key they now lie under; `in-place` if not even a copy could be made. */
  | { readonly kind: 'damaged'; readonly store: string; readonly keptAs: string | 'in-place'; readonly items: number | 'all' }
  /** A later app saved it. It stays where it is, and nothing is written over it. */
  | { readonly kind: 'newer'; readonly store: string; readonly keptAs: 'in-place' }
  /** It can be read, but it is not what was saved. */
  | { readonly kind: 'changed'; readonly store: string }
  /** The phone would not let us read; nothing is written there until it does. */
  | { readonly kind: 'unreadable'; readonly store: string }
  | { readonly kind: 'not-saved'; readonly store: string; readonly why: 'full' | 'failed' | 'would-overwrite' }

type StorageReport = { readonly troubles: readonly StorageTrouble[] }

/** What went wrong with saved data in this run of the app; screens show it, nothing is stored. */
export const useStorageReport = create<StorageReport>()(() => ({ troubles: [] }))

export const reportTrouble = (trouble: StorageTrouble): void =>
  useStorageReport.setState(({ troubles }) => {
    const others = troubles.filter(({ kind, store }) => kind !== trouble.kind || store !== trouble.store)
    return { troubles: [...others, trouble] }
  })

export const clearTrouble = (kind: StorageTrouble['kind'], store: string): void => {
  const { troubles } = useStorageReport.getState()
  const left = troubles.filter((trouble) => trouble.kind !== kind || trouble.store !== store)
  if (left.length !== troubles.length) useStorageReport.setState({ troubles: left })
}
