// The `wx` object. What is not here is `undefined` for the app, as in WeChat, and is written down by name.
import type { World } from '../contract'
import { guarded, log, once } from '../logic/log'
import type { Stack } from '../logic/stack'
import type { Api } from './answer'
import { canvasApis } from './canvas'
import { deviceApis } from './device'
import { fileApis, USER_DATA_PATH } from './files'
import { interfaceApis } from './interface'
import { networkApis } from './network'
import { permissionApis } from './permissions'
import { storageApis } from './storage'

const EVENTS = ['AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'ThemeChange', 'WindowResize', 'KeyboardHeightChange', 'MemoryWarning', 'NeedPrivacyAuthorization', 'NetworkStatusChange']
/** Slots of webpack and of the language, not questions to WeChat. */
const NOT_AN_API = /^(webpackJsonp|then|toJSON|__.*)$/

const CONSTANTS = { env: { USER_DATA_PATH } }

const listeners = new Map<string, Set<(detail: unknown) => void>>()

function eventApis(): Record<string, Api> {
  const heard = (event: string) => listeners.get(event) ?? listeners.set(event, new Set()).get(event)!
  const pairs = EVENTS.flatMap((event) => [
    [`on${event}`, (listener: (detail: unknown) => void) => void heard(event).add(listener)],
    [`off${event}`, (listener?: (detail: unknown) => void) => void (listener ? heard(event).delete(listener) : heard(event).clear())]
  ])
  return Object.fromEntries(pairs) as Record<string, Api>
}

export const tellApp = (event: string, detail: unknown): void =>
  listeners.get(event)?.forEach((listener) => guarded(`on${event}`, () => listener(detail)))

/** Every name of wx that this phone has. */
export const wxNames = (): ReadonlySet<string> => new Set([...Object.keys(apisOf({} as World, { moves: {} } as Stack, {})), ...Object.keys(CONSTANTS)])

function apisOf(world: World, stack: Stack, launch: object): Record<string, Api> {
  const apis: Record<string, Api> = {
    ...{ ...storageApis(world), ...deviceApis(world, launch), ...permissionApis(world), ...canvasApis(world), ...fileApis(world), ...interfaceApis(world, stack), ...networkApis(), ...eventApis() },
    nextTick: (callback: () => void) => queueMicrotask(() => guarded('nextTick', callback)),
    canIUse: (schema: string) => schema.split('.')[0]! in apis && !world.missing.includes(schema.split('.')[0]!),
    createSelectorQuery: () => stack.top()?.view.selectorQuery(),
    createIntersectionObserver: (_: unknown, options: unknown) => stack.top()?.view.intersectionObserver(options),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} })
  }
  return apis
}

export function createWx(world: World, stack: Stack, launch: object): object {
  const apis = apisOf(world, stack, launch)
  // Taro lists the names of `wx` at start, so they have to be its own; webpack keeps its chunks there as well.
  const slots: Record<PropertyKey, unknown> = { ...apis, ...CONSTANTS }
  const isMissing = (name: PropertyKey) => typeof name === 'string' && world.missing.includes(name)
  return new Proxy(slots, {
    get(_, name) {
      if (isMissing(name)) return undefined
      const value = slots[name]
      if (typeof name === 'string' && !(name in slots) && !NOT_AN_API.test(name)) once(log.unknownWx, name)
      return typeof name === 'string' && Object.prototype.hasOwnProperty.call(apis, name) ? recorded(name, value as Api) : value
    },
    has: (_, name) => name in slots && !isMissing(name),
    ownKeys: () => Reflect.ownKeys(slots).filter((name) => !isMissing(name))
  })
}

const recorded = (name: string, api: Api): Api => (...args) => {
  log.calls.push({ name, argument: plain(args[0]) })
  return api(...args)
}

/** Without callbacks and live objects, so that it can leave the browser. */
function plain(argument: unknown): unknown {
  try {
    return argument === undefined ? undefined : (JSON.parse(JSON.stringify(argument) ?? 'null') as unknown)
  } catch {
    return String(argument)
  }
}
