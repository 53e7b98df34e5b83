import Taro from '@tarojs/taro'
import { readShelf, trialShelf } from './trial'

export type Stored =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'missing' }
  /** Something is there that is not text; `text` is the nearest we can keep of it. */
  | { readonly kind: 'rubbish'; readonly text: string }
  | { readonly kind: 'unreadable' }

export type Written = 'written' | 'full' | 'failed'

export type StorageSize = { readonly usedKb: number; readonly limitKb: number }

/** Both platforms answer '' for a missing key, so '' is never stored. */
export function readStorage(key: string): Stored {
  const trial = trialShelf()
  if (trial) return readShelf(trial, key)
  try {
    const value: unknown = Taro.getStorageSync(key)
    if (value === '' || value === null || value === undefined) return { kind: 'missing' }
    if (typeof value === 'string') return { kind: 'found', text: value }
    return { kind: 'rubbish', text: JSON.stringify(value) ?? String(value) }
  } catch {
    return { kind: 'unreadable' }
  }
}

export function writeStorage(key: string, text: string): Written {
  if (trialShelf()?.set(key, text)) return 'written'
  try {
    Taro.setStorageSync(key, text)
    return 'written'
  } catch (error) {
    return isFull(error) ? 'full' : 'failed'
  }
}

export function removeStorage(key: string): 'removed' | 'failed' {
  const trial = trialShelf()
  if (trial) {
    trial.delete(key)
    return 'removed'
  }
  try {
    Taro.removeStorageSync(key)
    return 'removed'
  } catch {
    return 'failed'
  }
}

/** `null`: the phone would not say. */
export function storageKeys(): readonly string[] | null {
  const trial = trialShelf()
  if (trial) return [...trial.keys()]
  try {
    return Taro.getStorageInfoSync().keys
  } catch {
    return null
  }
}

/**
 * Calls back with the key that another window of the app changed; `null`: any may have. False where there is only one window.
 */
export const watchStorage = (_changed: (key: string | null) => void): boolean => false


export function storageSize(): StorageSize | 'unknown' {
  try {
    const { currentSize, limitSize } = Taro.getStorageInfoSync()
    return { usedKb: currentSize, limitKb: limitSize }
  } catch {
    return 'unknown'
  }
}

// "setStorageSync:fail exceed storage max size 10Mb"
function isFull(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String((error as { errMsg?: unknown })?.errMsg ?? error)
  return /exceed|max size|quota/i.test(message)
}
