// In place of universal-router: the routes of this app are plain paths, and looking one up is all that is asked of it.
const plain = (path) => path.replace(/\/$/, '').toLowerCase()

/** The first page is drawn, and nothing of it waits for another. */
const DRAWN_MS = 800
const BETWEEN_MS = 50

/** Safari has no word for being idle. */
const idle = () => new Promise((resolve) => (window.requestIdleCallback ? window.requestIdleCallback(resolve, { timeout: DRAWN_MS }) : setTimeout(resolve, BETWEEN_MS)))
/** The first page of each package before those behind it. */
const byNearness = ([a], [b]) => Number(b.endsWith('/index')) - Number(a.endsWith('/index'))
const isSaving = () => Boolean(navigator.connection?.saveData)

/** Nothing to show: the router leaves everything as it is. */
const LEFT = []

export default class Routes {
  constructor(routes, { baseUrl }) {
    this.routes = new Map(routes.flatMap(({ path, action }) => [path].flat().map((one) => [plain(baseUrl + one), action])))
  }

  /** A page is a file that may come late. Whoever went on or back meanwhile does not want it any more: on top of the other it would stand there without its address. */
  async resolve(pathname) {
    const load = this.routes.get(plain(pathname))
    if (load === undefined) throw Object.assign(new Error('Route not found'), { status: 404 })
    const asked = (this.asked = {})
    const isLeft = () => this.asked !== asked
    try {
      const found = await Promise.all(await load({ pathname }, {}))
      if (!this.isAhead) setTimeout(() => this.fetchAhead(), DRAWN_MS)
      this.isAhead = true
      return isLeft() ? LEFT : found
    } catch (error) {
      if (isLeft()) return LEFT
      throw error
    }
  }

  /** One after the other while nobody waits, so that a first opening draws and fetches nothing; whoever saves data opens each page when it is wanted. */
  async fetchAhead() {
    for (const [path, load] of [...this.routes].sort(byNearness)) {
      if (isSaving() || navigator.onLine === false) return
      await idle()
      // Asked for again when it is wanted.
      await Promise.all(load({ pathname: path }, {})).catch(() => undefined)
    }
  }
}
