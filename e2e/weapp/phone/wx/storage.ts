// wx storage on the browser's, under its own prefix: it outlives the app, as on a phone.
import type { World } from '../contract'
import { answering, type Api, type Options } from './answer'

const PREFIX = 'wx:'
const LIMIT_BYTES = 10 * 1024 * 1024
const ENTRY_LIMIT_BYTES = 1024 * 1024

const keys = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
const used = () => keys().reduce((sum, key) => sum + (localStorage.getItem(PREFIX + key)?.length ?? 0), 0)

export const cells = {
  get: (key: string): unknown => {
    const text = localStorage.getItem(PREFIX + key)
    return text === null ? '' : (JSON.parse(text) as { value: unknown }).value
  },
  set: (key: string, value: unknown): void => localStorage.setItem(PREFIX + key, JSON.stringify({ value })),
  remove: (key: string): void => localStorage.removeItem(PREFIX + key),
  keys
}

export function storageApis(world: World): Record<string, Api> {
  const write = (name: string, key: string, value: unknown) => {
    if (world.storageIsFull) throw new Error(`${name}:fail exceed storage max size 10Mb`)
    const bytes = JSON.stringify({ value }).length
    if (bytes > ENTRY_LIMIT_BYTES) throw new Error(`${name}:fail entry size limit reached`)
    if (used() + bytes > LIMIT_BYTES) throw new Error(`${name}:fail exceed storage max size 10Mb`)
    cells.set(key, value)
  }
  const info = () => ({ keys: keys(), currentSize: Math.ceil(used() / 1024), limitSize: LIMIT_BYTES / 1024 })
  const clear = () => keys().forEach(cells.remove)
  const sync = (name: string, work: (...args: never[]) => unknown): Api => (...args) => {
    const refusal = world.refusals[name]
    if (refusal) throw new Error(`${name}:${refusal.errMsg}`)
    return work(...args)
  }
  const read = ({ key }: Options) => {
    if (!keys().includes(String(key))) throw new Error('data not found')
    return { data: cells.get(String(key)) }
  }
  return {
    setStorageSync: sync('setStorageSync', (key: string, value: unknown) => write('setStorageSync', key, value)),
    getStorageSync: sync('getStorageSync', cells.get),
    removeStorageSync: sync('removeStorageSync', cells.remove),
    clearStorageSync: sync('clearStorageSync', clear),
    getStorageInfoSync: sync('getStorageInfoSync', info),
    setStorage: answering(world, 'setStorage', ({ key, data }) => write('setStorage', String(key), data)),
    getStorage: answering(world, 'getStorage', read),
    removeStorage: answering(world, 'removeStorage', ({ key }) => cells.remove(String(key))),
    clearStorage: answering(world, 'clearStorage', clear),
    getStorageInfo: answering(world, 'getStorageInfo', info)
  }
}
