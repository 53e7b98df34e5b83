import { readStorage, removeStorage, storageKeys } from '@/platform/storage/storage'
import { forgetHeld } from './saving/erased'
import { switchKept } from './saving/keep'
import { allKeepers } from './saving/keepers'
import { isOfSwitch } from './saving/switch-over'
import { STORES } from './stores'

/** `left`: names of keys that the phone would not let go; `unknown`: it would not say what is still there. */
export type Erased = { readonly kind: 'erased' } | { readonly kind: 'left'; readonly keys: readonly string[] } | { readonly kind: 'unknown' }

/** All data of the family, gone from the phone: also what was once set aside, and what only this run of the app held. */
export function eraseAll(): Erased {
  forgetHeld()
  const keys = storageKeys()
  const names = Object.keys(STORES)
  const aside = (keys ?? []).filter((key) => !names.includes(key) && !isOfSwitch(key))
  switchKept(allKeepers().map((keeper) => ({ keeper, state: null })), Object.fromEntries(aside.map((key) => [key, null])), 'whatever-happens')
  const left = [...new Set([...names, ...(keys ?? [])])].filter((key) => removeStorage(key) === 'failed' || readStorage(key).kind !== 'missing')
  if (left.length > 0) return { kind: 'left', keys: left }
  return keys === null ? { kind: 'unknown' } : { kind: 'erased' }
}
