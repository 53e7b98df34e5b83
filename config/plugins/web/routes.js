// In place of universal-router: the routes of this app are plain paths, and looking one up is all that is asked of it.
const plain = (path) => path.replace(/\/$/, '').toLowerCase()

export default class Routes {
  constructor(routes, { baseUrl }) {
    this.routes = new Map(routes.flatMap(({ path, action }) => [path].flat().map((one) => [plain(baseUrl + one), action])))
  }

  async resolve(pathname) {
    const load = this.routes.get(plain(pathname))
    if (load === undefined) throw Object.assign(new Error('Route not found'), { status: 404 })
    return load({ pathname }, {})
  }
}
