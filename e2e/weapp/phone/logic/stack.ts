// The page stack with WeChat's rules: at most ten pages, and tab pages that live on.
import { closePage, createPage, hidePage, type OpenPage, type Query } from './page'
import { warmSpare } from './frames'
import { guarded, log, once, person } from './log'
import { resolvePath, type Modules } from './modules'

export type Target = { readonly url?: string; readonly delta?: number }
export type Move = (target?: Target) => Promise<void>

const LIMIT = 10

/** `modules` is asked for late, because an app's scripts need the stack and the stack its scripts. */
export function createStack(modules: () => Modules) {
  const pages: OpenPage[] = []
  const tabPages = new Map<string, OpenPage>()
  const top = () => pages.at(-1)
  const isTab = (route: string) => (window.__app.config.tabBar?.list ?? []).some(({ pagePath }) => pagePath === route)

  const parse = (url = ''): { route: string; query: Query } => {
    const [path = '', search = ''] = url.split('?')
    const pairs = search.split('&').filter(Boolean)
    // Values stay as they stand in the address, as in WeChat.
    const query = pairs.map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)])
    return { route: resolvePath(path, top()?.route ?? ''), query: Object.fromEntries(query) as Query }
  }

  /** Before anything is hidden: a way that leads nowhere leaves the page on top as it is. */
  const registered = (url?: string) => {
    const target = parse(url)
    if (window.__app.pages.includes(target.route)) return target
    once(log.deadLinks, target.route)
    throw new Error(`page "${target.route}" is not found`)
  }

  const open = async (route: string, query: Query): Promise<OpenPage> => {
    const page = await createPage(route, query, modules(), isTab(route))
    pages.push(page)
    guarded('onLoad', () => page.instance.onLoad?.(query))
    return page
  }

  const show = (page: OpenPage | undefined, how: string) => {
    if (!page) return
    for (const frame of document.querySelectorAll('#stage iframe')) frame.classList.toggle('active', frame === page.frame)
    page.shown = true
    page.leftAt = undefined
    guarded('onShow', () => page.instance.onShow?.())
    if (!page.ready) {
      page.ready = true
      requestAnimationFrame(() => guarded('onReady', () => page.instance.onReady?.()))
    }
    log.visits.push({ route: page.route, how, ms: page.loadMs, cause: person.did })
    setTimeout(warmSpare)
  }

  const close = (page: OpenPage) => {
    closePage(page)
    if (tabPages.get(page.route) === page) tabPages.delete(page.route)
  }

  const moves = {
    async navigateTo({ url }: Target = {}) {
      const { route, query } = registered(url)
      if (isTab(route)) throw new Error('can not navigateTo a tabbar page')
      if (pages.length >= LIMIT) throw new Error('webview count limit exceed')
      const before = top()
      hidePage(before)
      try {
        show(await open(route, query), 'navigateTo')
      } catch (error) {
        show(before, 'failed')
        throw error
      }
    },
    async redirectTo({ url }: Target = {}) {
      const { route, query } = registered(url)
      if (isTab(route)) throw new Error('can not redirectTo a tabbar page')
      const before = top()
      hidePage(before)
      const page = await open(route, query)
      if (before) {
        pages.splice(pages.indexOf(before), 1)
        close(before)
      }
      show(page, 'redirectTo')
    },
    async navigateBack({ delta = 1 }: Target = {}) {
      if (pages.length < 2) throw new Error('cannot navigate back at first page')
      for (const page of pages.splice(-Math.min(delta, pages.length - 1))) close(page)
      show(top(), 'navigateBack')
    },
    async switchTab({ url }: Target = {}) {
      const { route } = registered(url)
      if (!isTab(route)) throw new Error('can not switch to no-tabBar page')
      if (top()?.route === route) return
      hidePage(top())
      for (const page of pages.splice(0)) if (!isTab(page.route)) close(page)
      const kept = tabPages.get(route)
      if (kept) pages.push(kept)
      const page = kept ?? (await open(route, {}))
      tabPages.set(route, page)
      show(page, 'switchTab')
    },
    async reLaunch({ url }: Target = {}) {
      const { route, query } = registered(url)
      for (const page of new Set([...pages.splice(0), ...tabPages.values()])) close(page)
      const page = await open(route, query)
      if (isTab(route)) tabPages.set(route, page)
      show(page, 'reLaunch')
    }
  } satisfies Record<string, Move>

  /** One after the other: a second tap waits until the first has moved. */
  let busy: Promise<unknown> = Promise.resolve()
  const inTurn = (move: Move): Move => (target) => {
    const moved = busy.then(() => move(target))
    busy = moved.catch(() => undefined)
    return moved
  }

  const start = async (url: string) => {
    const { route, query } = registered(url)
    const page = await open(route, query)
    if (isTab(route)) tabPages.set(route, page)
    show(page, 'cold')
  }

  return {
    ...{ pages, top, show, start, parse },
    hide: () => hidePage(top()),
    moves: Object.fromEntries(Object.entries(moves).map(([name, move]) => [name, inTurn(move)])) as Record<keyof typeof moves, Move>,
    idle: () => busy
  }
}
export type Stack = ReturnType<typeof createStack>
