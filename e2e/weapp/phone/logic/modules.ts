// CommonJS, and the three constructors a script calls to register itself.
import { HIDDEN, SUPPLIED, type Supplied } from './scope'
import { log } from './log'
import { withPlainEvents, type Definition } from './plain-events'

export type Registered = { readonly kind: 'page' | 'component'; readonly definition: Definition }
export type AppDefinition = Record<string, ((argument?: unknown) => void) | undefined>

export const resolvePath = (target: string, from: string): string =>
  new URL(target.replace(/\.js$/, ''), `http://app/${from}`).pathname.slice(1)

/** Roots of the sub-packages, and whether one that the phone does not have can be fetched now. */
export type Packages = { readonly roots: () => readonly string[]; readonly refused: () => boolean }

export function createModules(supplied: Omit<Supplied, 'App' | 'Page' | 'Component' | 'Behavior' | 'getApp'>, packages: Packages) {
  const cache = new Map<string, { exports: unknown }>()
  const registered = new Map<string, Registered>()
  let app: AppDefinition = {}
  let loading = ''

  const constructors = {
    App: (definition: AppDefinition) => void (app = definition),
    Page: (definition: Definition) => void registered.set(loading, { kind: 'page', definition: withPlainEvents(definition) }),
    Component: (definition: Definition) => {
      const methods = withPlainEvents((definition.methods ?? {}) as Definition)
      // Taro writes {} where it has none.
      const behaviors = Array.isArray(definition.behaviors) ? (definition.behaviors as unknown[]) : []
      registered.set(loading, { kind: 'component', definition: { ...definition, behaviors, methods } })
    },
    Behavior: (definition: unknown) => definition,
    getApp: () => app
  }
  const scope: Readonly<Record<string, unknown>> = { ...supplied, ...constructors }
  const values = [...SUPPLIED.map((name) => scope[name]), ...HIDDEN.map(() => undefined)]

  /** As WeChat's: a script of another sub-package comes later, or not at all where its package cannot be fetched. */
  function requireFrom(path: string) {
    const home = packageOf(path)
    const find = (target: string) => {
      const wanted = resolvePath(target, path)
      const theirs = packageOf(wanted)
      if (theirs !== '' && theirs !== home) throw new Error(`module '${wanted}.js' is not defined, require args is '${target}'`)
      return load(wanted)
    }
    const fetched = (target: string) =>
      Promise.resolve().then(() => {
        if (packages.refused()) throw new Error(`loadSubpackage: fail to download ${packageOf(resolvePath(target, path))}`)
        return load(resolvePath(target, path))
      })
    return Object.assign(find, { async: fetched })
  }

  const packageOf = (path: string): string => packages.roots().find((root) => path.startsWith(root)) ?? ''

  /** @throws {Error} If the build has no such module, as the app's `require` does. */
  function load(path: string): unknown {
    const loaded = cache.get(path)
    if (loaded) return loaded.exports
    const factory = window.__modules[path]
    if (!factory) throw new Error(`module '${path}.js' is not defined`)
    const module = { exports: {} as unknown }
    cache.set(path, module)
    const outer = loading
    const started = performance.now()
    loading = path
    try {
      factory(...values)(requireFrom(path), module, module.exports)
    } finally {
      loading = outer
      log.scripts.push({ module: path, ms: performance.now() - started })
    }
    return module.exports
  }

  return { load, has: (path: string) => path in window.__modules, find: (path: string) => registered.get(path), app: () => app }
}
export type Modules = ReturnType<typeof createModules>
