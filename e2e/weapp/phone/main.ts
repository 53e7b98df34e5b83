// The phone: starts the app the way WeChat does and lets the driver in.
import type { PhoneRemote, Setup } from './contract'
import { clockStartingAt } from './logic/clock'
import { noEval, noFunction } from './logic/evaluation'
import { viewIsReady } from './logic/frames'
import * as logs from './logic/log'
import { createModules } from './logic/modules'
import { createStack } from './logic/stack'
import { createTimers } from './logic/timers'
import { createWx, tellApp } from './wx'
import { album } from './wx/canvas'
import { sentFile } from './wx/files'
import { clipboardText } from './wx/permissions'
import { cells } from './wx/storage'

const { log, person, guarded, reportError } = logs
const setup = JSON.parse(new URLSearchParams(location.search).get('setup') ?? '{}') as Setup
const { world } = setup
const QUIET_FRAMES = 2

Object.assign(window, { __viewIsReady: viewIsReady, __fromView: logs })
addEventListener('error', ({ error, message }) => reportError(error ?? message, 'script'))
addEventListener('unhandledrejection', ({ reason }) => reportError(reason, 'promise'))
addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => log.network.push(`${violatedDirective} ${blockedURI}`))

const launch = { path: '', query: {}, scene: 1001, referrerInfo: {}, mode: 'default' }
const clock = clockStartingAt(setup.now)
const timers = createTimers(() => stack.top())
const stack = createStack(() => modules)
const modules = createModules({
  wx: createWx(world, stack, launch),
  getCurrentPages: () => stack.pages.map(({ instance }) => instance),
  setTimeout: timers.setTimeout,
  setInterval: timers.setInterval,
  clearTimeout: timers.clear,
  clearInterval: timers.clear,
  Date: clock.Date,
  Function: noFunction,
  eval: noEval
}, {
  roots: () => (window.__app.config.subPackages ?? []).map(({ root }) => `${root}/`),
  refused: () => 'loadSubpackage' in world.refusals
})

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

async function settled(): Promise<void> {
  let quiet = 0
  let seen = log.setData.length
  while (quiet < QUIET_FRAMES) {
    await stack.idle()
    await frame()
    const moved = timers.shortOnesPending() || log.setData.length !== seen
    seen = log.setData.length
    quiet = moved ? 0 : quiet + 1
  }
}

async function start(): Promise<void> {
  const url = `/${setup.path || window.__app.config.pages[0]}`
  const { route: path, query } = stack.parse(url)
  Object.assign(launch, { path, query })
  try {
    modules.load('app')
    guarded('App.onLaunch', () => modules.app().onLaunch?.(launch))
    guarded('App.onShow', () => modules.app().onShow?.(launch))
    await stack.start(url)
  } catch (error) {
    reportError(error, 'launch')
  }
}

function shareCard() {
  const page = stack.top()
  return page?.instance.onShareAppMessage?.({ from: 'menu' }) as { title?: string; path?: string } | undefined
}

const remote: PhoneRemote = {
  ready: start(),
  log,
  world,
  finish: () => ({ ...log, timers: [...log.timers, ...timers.leftOver()] }),
  settled,
  shareCard,
  routes: () => stack.pages.map(({ route }) => route),
  isShown: (route) => stack.top()?.route === route && stack.top()?.shown === true,
  mark: (cause) => void (person.did = cause),
  back: () => stack.moves.navigateBack(),
  open: (how, url) => stack.moves[how]({ url }),
  toBackground: () => {
    stack.hide()
    guarded('App.onHide', () => modules.app().onHide?.())
    tellApp('AppHide', {})
    timers.freeze(true)
  },
  toForeground: () => {
    timers.freeze(false)
    guarded('App.onShow', () => modules.app().onShow?.(launch))
    tellApp('AppShow', launch)
    stack.show(stack.top(), 'foreground')
  },
  setClock: (instant) => timers.wake(clock.set(instant)),
  holdClock: clock.hold,
  clipboard: clipboardText,
  album,
  sentFile,
  storage: cells,
  nodes: () => stack.top()?.view.nodes() ?? { nodes: 0, depth: 0, widest: 0 },
  audit: () => stack.top()?.view.audit() ?? []
}
window.__phone = remote
