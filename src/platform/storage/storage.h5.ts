// Taro's own H5 storage answers "missing" for anything it cannot parse, and the next write would then destroy it.
import type { Stored, StorageSize, Written } from './storage'
import { readShelf, trialShelf } from './trial'

/** Several apps may live on one host; ours keep to their own names. */
const PREFIX = 'anxin-yibao.'
const LIMIT_KB = 5 * 1024

export function readStorage(key: string): Stored {
  const trial = trialShelf()
  if (trial) return readShelf(trial, key)
  try {
    const text = localStorage.getItem(PREFIX + key)
    return text === null || text === '' ? { kind: 'missing' } : { kind: 'found', text }
  } catch {
    return { kind: 'unreadable' }
  }
}

export function writeStorage(key: string, text: string): Written {
  if (trialShelf()?.set(key, text)) return 'written'
  try {
    localStorage.setItem(PREFIX + key, text)
    return 'written'
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.name + error.message) ? 'full' : 'failed'
  }
}

export function removeStorage(key: string): 'removed' | 'failed' {
  const trial = trialShelf()
  if (trial) {
    trial.delete(key)
    return 'removed'
  }
  try {
    localStorage.removeItem(PREFIX + key)
    return 'removed'
  } catch {
    return 'failed'
  }
}

export function storageKeys(): readonly string[] | null {
  const trial = trialShelf()
  if (trial) return [...trial.keys()]
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => name.slice(PREFIX.length))
  } catch {
    return null
  }
}

export function storageSize(): StorageSize | 'unknown' {
  try {
    const chars = (storageKeys() ?? []).reduce((sum, key) => sum + key.length + (localStorage.getItem(PREFIX + key)?.length ?? 0), 0)
    return { usedKb: Math.ceil((chars * 2) / 1024), limitKb: LIMIT_KB }
  } catch {
    return 'unknown'
  }
}

/** A tab that was put to sleep hears nothing of what others saved meanwhile, so it looks again when it is shown. */
export function watchStorage(changed: (key: string | null) => void): boolean {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(PREFIX)) changed(key === null ? null : key.slice(PREFIX.length))
  })
  window.addEventListener('pageshow', () => changed(null))
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && changed(null)))
  return true
}
