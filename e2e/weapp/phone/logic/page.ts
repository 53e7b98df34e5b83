// One open page: its definition, its view, its lifecycle.
import type { PageConfig } from '../../compile/dist'
import type { View } from '../view/start'
import { takeFrame, stage } from './frames'
import { guarded, log, once, person } from './log'
import { resolvePath, type Modules, type Registered } from './modules'
import type { Definition } from './plain-events'

export type Query = Readonly<Record<string, string>>
type Hook = 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onShareAppMessage' | 'onTabItemTap' | 'onPullDownRefresh'
export type PageInstance = { [hook in Hook]?: (argument?: unknown) => unknown } & {
  setData: (data: object, done?: () => void) => void
  route?: string
}

export type OpenPage = {
  readonly id: number
  readonly route: string
  readonly query: Query
  readonly frame: HTMLIFrameElement
  readonly view: View
  readonly instance: PageInstance
  readonly loadMs: number
  shown: boolean
  ready: boolean
  /** performance.now() at which it was left; none while it is on top. */
  leftAt: number | undefined
  closed: boolean
}

const RPX_PER_WINDOW = 750
let lastId = 0

const configOf = (path: string): PageConfig => window.__app.configs[path] ?? {}

/** The components a page needs, each before whoever uses it. */
function componentsOf(path: string, modules: Modules, found = new Set<string>()): Set<string> {
  const used = { ...window.__app.config.usingComponents, ...configOf(path).usingComponents }
  for (const target of Object.values(used)) {
    const component = resolvePath(target, path)
    if (found.has(component) || !modules.has(component)) continue
    found.add(component)
    modules.load(component)
    componentsOf(component, modules, found)
  }
  return found
}

/** The safe areas of an iPhone X; a desktop browser has none. */
const INSETS: Readonly<Record<string, string>> = { top: '44px', bottom: '34px', left: '0px', right: '0px' }

const styleOf = (paths: readonly string[]): string =>
  ['app', ...paths]
    .map((path) => window.__app.styles[path] ?? '')
    .join('\n')
    .replace(/(?:env|constant)\(\s*safe-area-inset-(top|bottom|left|right)[^)]*\)/g, (_, side: string) => INSETS[side] ?? '0px')
    .replace(/%%\?(-?[\d.]+)rpx\?%%/g, (_, length: string) => `${pixels(Number(length), stage().clientWidth)}px`)

/** As WeChat rounds: down, but never to nothing. */
function pixels(rpx: number, width: number): number {
  if (rpx === 0) return 0
  const size = Math.floor((Math.abs(rpx) / RPX_PER_WINDOW) * width + 1e-4) || 1
  return rpx < 0 ? -size : size
}

export const CUSTOM_TAB_BAR = 'custom-tab-bar/index'

/** @throws {Error} If its script is not there or registers nothing. */
export async function createPage(route: string, query: Query, modules: Modules, withTabBar: boolean): Promise<OpenPage> {
  const started = performance.now()
  modules.load(route)
  const parts = [...componentsOf(route, modules)]
  const bar = withTabBar && modules.has(CUSTOM_TAB_BAR) ? CUSTOM_TAB_BAR : undefined
  if (bar) modules.load(bar)
  const paths = [...parts, ...(bar ? [bar] : []), route]
  const frame = takeFrame()
  const viewWindow = await frame.ready
  const page: { current?: OpenPage } = {}
  const view = viewWindow.startView({
    ...{ path: route, tabBar: bar, tags: window.__app.tags, configs: window.__app.configs, style: styleOf(paths) },
    definitions: paths.map((path) => [path, definitionOf(path, modules)] as const),
    onInstance: (instance) => prepareInstance(instance as PageInstance, route, query, () => page.current)
  })
  const instance = view.page as PageInstance
  frame.element.dataset.route = route
  const loadMs = performance.now() - started
  page.current = { id: ++lastId, route, query, frame: frame.element, view, instance, loadMs, shown: false, ready: false, leftAt: undefined, closed: false }
  return page.current
}

function definitionOf(path: string, modules: Modules): Registered {
  const registered = modules.find(path)
  if (!registered) throw new Error(`${path}.js registers no page and no component`)
  const { definition, kind } = registered
  const methods = kind === 'page' ? definition : (definition.methods as Definition)
  for (const name of window.__app.bindings[path] ?? []) if (typeof methods[name] !== 'function') once(log.unboundHandlers, `${name} of ${path}`)
  return registered
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length

function largestPart(data: object): string {
  const parts = Object.entries(data).map(([path, value]) => ({ path, bytes: bytesOf(JSON.stringify(value) ?? '') }))
  const [largest] = parts.sort((one, other) => other.bytes - one.bytes)
  return largest ? `${largest.bytes} at ${largest.path}` : ''
}

/** Gives the page what WeChat gives it, and weighs what it sends to its view. */
function prepareInstance(instance: PageInstance, route: string, query: Query, page: () => OpenPage | undefined): void {
  Object.assign(instance, { route, __route__: route, is: route, options: query, getPageId: () => route })
  const send = instance.setData
  instance.setData = (data, done) => {
    const text = JSON.stringify(data) // it crosses a thread as text
    const at = performance.now()
    send.call(instance, JSON.parse(text) as object, done && (() => guarded('setData callback', done)))
    const ms = performance.now() - at
    const onHiddenPage = page()?.leftAt !== undefined
    const paths = onHiddenPage ? Object.keys(data) : []
    log.setData.push({ route, at, bytes: bytesOf(text), ms, largest: largestPart(data), cause: person.did, onHiddenPage, paths })
  }
}

export function closePage(page: OpenPage): void {
  page.shown = false
  page.closed = true
  page.leftAt = performance.now()
  guarded('onUnload', () => page.instance.onUnload?.())
  page.view.release()
  page.frame.remove()
}

export function hidePage(page: OpenPage | undefined): void {
  if (!page?.shown) return
  page.shown = false
  page.leftAt = performance.now()
  guarded('onHide', () => page.instance.onHide?.())
}
