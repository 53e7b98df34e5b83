// A webpack plugin for H5: a service worker with which the app starts a second time without a network. It keeps what the first screen
// needs, what somebody at a counter needs, and every page of this build once it was opened; the next build has a cache of its own.
const ENTRY = 'app'
const HOME = /pages[\\/]home[\\/]index/
/** Never opened before, and needed where there is no network: fetched once the first screen is kept. */
const COUNTER = /packages[\\/]counter[\\/]index/
const NAME = 'OfflineStart'

/** Files of the entry and of the page that opens first. */
const firstFiles = (compilation) => filesOf([compilation.entrypoints.get(ENTRY), ...groupsOf(compilation, HOME)])

const groupsOf = (compilation, page) => [...compilation.chunkGroups].filter(({ origins }) => origins.some(({ request }) => page.test(request ?? '')))
const filesOf = (groups) => [...new Set(groups.flatMap((group) => group.getFiles()))].filter((file) => /\.(js|css)$/.test(file))

function nextFiles(compilation) {
  const first = firstFiles(compilation)
  return filesOf(groupsOf(compilation, COUNTER)).filter((file) => !first.includes(file))
}

/** The page itself comes from the network where there is one, so that a new build is seen; files carry their content's hash. */
const worker = (files, later, hash) => `const CACHE = 'anxin-yibao-${hash}'
const FIRST = ${JSON.stringify(['./', ...files])}
const NEXT = ${JSON.stringify(later)}
self.addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FIRST))))
self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith('anxin-yibao-') && name !== CACHE)
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => self.clients.claim()))
  keepNext()
})
let next
const lacking = (cache) => Promise.all(NEXT.map((file) => cache.match(file).then((kept) => kept || cache.add(file))))
const keepNext = () => (next = next || caches.open(CACHE).then(lacking).catch(() => (next = undefined)))
const keep = (request, answer) => {
  if (answer.ok) {
    const copy = answer.clone()
    caches.open(CACHE).then((cache) => cache.put(request, copy)).catch(() => undefined)
  }
  return answer
}
const fetched = (request) => fetch(request).then((answer) => keep(request, answer))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  event.waitUntil(keepNext())
  if (request.mode === 'navigate') event.respondWith(fetched(request).catch(() => caches.match('./', { ignoreSearch: true })))
  else if (/\\.(js|css)$/.test(pathname)) event.respondWith(caches.match(request).then((kept) => kept || fetched(request)))
})
`

module.exports = class OfflineStart {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        compilation.emitAsset('worker.js', new sources.RawSource(worker(firstFiles(compilation), nextFiles(compilation), compilation.hash)))
      })
    })
  }
}
