// In place of universal-router: the routes of this app are plain paths, and looking one up is all that is asked of it.
const plain = (path) => path.replace(/\/$/, '').toLowerCase()

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
      return isLeft() ? LEFT : found
    } catch (error) {
      if (isLeft()) return LEFT
      throw error
    }
  }
}
