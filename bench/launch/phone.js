// One cold start of a compiled mini program in this process: `node phone.js DIST HOME STORED`. Scripts are loaded as WeChat loads them, what a
// page sends to its view is made text and thrown away. Says the CPU time and the reads of storage until the page first sent `marker`, the CPU
// time until nothing more came, and what then lies in storage.
const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const [dist, home, stored, marker] = process.argv.slice(2)
const kept = new Map(Object.entries(JSON.parse(stored)))
const QUIET_MS = 400
let reads = 0
let drawn

const windowInfo = { pixelRatio: 3, screenWidth: 375, screenHeight: 812, windowWidth: 375, windowHeight: 812, statusBarHeight: 44, screenTop: 0, safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 } }
const base = { SDKVersion: '3.10.0', version: '8.0.60', language: 'zh_CN', theme: 'light', fontSizeSetting: 16, fontSizeScaleFactor: 1 }
const launch = { path: home, query: {}, scene: 1001, referrerInfo: {} }
const known = {
  getWindowInfo: () => windowInfo,
  getAppBaseInfo: () => base,
  getDeviceInfo: () => ({ brand: 'iPhone', model: 'iPhone X', system: 'iOS 16.0', platform: 'ios' }),
  getSystemInfoSync: () => ({ ...windowInfo, ...base, platform: 'ios' }),
  getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 50, right: 365, left: 278, bottom: 82 }),
  getLaunchOptionsSync: () => launch,
  getEnterOptionsSync: () => launch,
  getAccountInfoSync: () => ({ miniProgram: { appId: 'x', envVersion: 'release', version: '' } }),
  getStorageSync: (key) => {
    if (drawn === undefined) reads += 1
    return kept.get(key) ?? ''
  },
  setStorageSync: (key, value) => void kept.set(key, value),
  removeStorageSync: (key) => void kept.delete(key),
  getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10240 })
}
/** What is not known answers that all went well. */
const answers = (options) => {
  const result = { errMsg: 'ok', networkType: 'wifi' }
  setTimeout(() => (options?.success?.(result), options?.complete?.(result)), 0)
}
const LISTENERS = ['onNetworkStatusChange', 'offNetworkStatusChange', 'onThemeChange', 'offThemeChange', 'onUnhandledRejection', 'onError', 'onPageNotFound']
const wx = { ...Object.fromEntries(require('../../config/plugins/native/promised').map((name) => [name, answers])), ...Object.fromEntries(LISTENERS.map((name) => [name, () => {}])), ...known }

const modules = new Map()
const registered = new Map()
let app = {}
let loading = ''
const scope = {
  wx,
  App: (definition) => void (app = definition),
  Page: (definition) => void registered.set(loading, definition),
  Component: (definition) => void registered.set(loading, definition),
  Behavior: (definition) => definition,
  getApp: () => app,
  getCurrentPages: () => pages
}
/** What Node has and a mini program has not. */
const HIDDEN = ['window', 'document', 'navigator', 'self', 'location', 'history', 'fetch', 'Headers', 'Request', 'Response', 'FormData', 'WebSocket', 'EventSource', 'localStorage', 'URL', 'URLSearchParams', 'process', 'Buffer', 'global']
for (const name of ['fetch', 'Headers', 'Request', 'Response', 'FormData', 'WebSocket', 'EventSource', 'MessageEvent', 'navigator']) delete globalThis[name]
const pages = []

function load(name) {
  if (modules.has(name)) return modules.get(name).exports
  const file = path.join(dist, `${name}.js`)
  const module = { exports: {} }
  modules.set(name, module)
  const outer = loading
  loading = name
  const require = (target) => load(path.posix.join(path.posix.dirname(name), target).replace(/\.js$/, ''))
  require.async = (target) => Promise.resolve().then(() => require(target))
  vm.compileFunction(fs.readFileSync(file, 'utf8'), ['require', 'module', 'exports', ...Object.keys(scope), ...HIDDEN], { filename: file })(require, module, module.exports, ...Object.values(scope))
  loading = outer
  return module.exports
}

const began = process.cpuUsage()
const spent = () => {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
const sent = []
let last
/** A busy machine, or a long task, is no quiet. */
const BUSY_MS = 5
const done = () => console.log(JSON.stringify({ drawn, all: sent.at(-1)?.at, sent: sent.map(({ bytes }) => bytes), reads, left: Object.fromEntries(kept) }))

function setData(data, then) {
  const text = JSON.stringify(data)
  sent.push({ bytes: Buffer.byteLength(text), at: spent() })
  if (drawn === undefined && text.includes(marker)) drawn = sent.at(-1).at
  if (then) setTimeout(then, 0)
  clearTimeout(last)
  last = setTimeout(endOnceQuiet, QUIET_MS, spent())
}

function endOnceQuiet(before) {
  if (spent() - before > BUSY_MS) {
    last = setTimeout(endOnceQuiet, QUIET_MS, spent())
    return
  }
  done()
  process.exit() // timers of the app would keep it
}

load('app')
app.onLaunch?.(launch)
app.onShow?.(launch)
for (const name of ['comp', 'custom-wrapper']) if (fs.existsSync(path.join(dist, `${name}.js`))) load(name)
load(home)
const page = { ...registered.get(home), setData, route: home, __route__: home, is: home, options: {}, data: {}, getPageId: () => home }
pages.push(page)
page.onLoad?.({})
page.onShow?.()
page.onReady?.()
