// The built H5 app as a phone shows it, for pictures.
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { freePort, isAnswering } from './free-port.mjs'
import { run } from './run.mjs'

const PHONE = { deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** A tab as wide as most phones. */
export const openTab = (browser, { height = 812, ...look } = {}) => browser.newPage({ viewport: { width: 375, height }, ...PHONE, ...look })

/** `use(browser, origin)` with dist/h5 served; when it is through, all of it stops. */
export async function withPhone(use) {
  const { exe, args, env } = await findBrowser()
  const port = await freePort()
  void run('sirv', ['dist/h5', '--quiet'], { env: { HOST: '127.0.0.1', PORT: String(port) } })
  await isAnswering(port)
  const browser = await chromium.launch({ executablePath: exe, args, env: { ...process.env, ...env } })
  await use(browser, `http://127.0.0.1:${port}`)
  await browser.close()
  process.kill(process.pid, 'SIGTERM') // the server stops with us
}
