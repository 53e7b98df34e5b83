import { create } from 'zustand'

export type StorageTrouble =
  /** What was stored could not be used. `keptAs` is the key it now lies under; `in-place` if not even a copy could be made. */
  | { readonly kind: 'damaged' | 'newer'; readonly store: string; readonly keptAs: string | 'in-place' }
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
