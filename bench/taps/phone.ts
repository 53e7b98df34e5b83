import { chromium, type Browser, type Page } from '@playwright/test'
import { STORED } from '../../e2e/stored'
import { findBrowser } from '../../scripts/browser.mjs'
import { MARKS, recorder, type Until } from './recorder'
import { CATEGORIES, workOf, type Work } from './trace'

/** So long after its answer a tap's tasks are still its own. */
const QUIET_MS = 300
const PATIENCE_MS = 30_000
/** What a hand takes before it taps on a page that has just opened: time in which nobody waits. */
export const HAND_MS = 1500
const DAY = '2026-11-22T04:00:00Z'

type Kept = { readonly stored: Readonly<Record<string, string>>; readonly day: string }
export type Phone = { readonly page: Page; /** Closes it. @returns what each tap cost. */ readonly close: () => Promise<readonly Work[]> }

/** A day on which there is something to do, and what the family has on its phone. */
function asKept({ stored, day }: Kept): void {
  for (const [name, text] of Object.entries(stored)) localStorage.setItem(`anxin-yibao.${name}`, text)
  const Real = Date
  const ahead = Real.parse(day) - Real.now()
  globalThis.Date = class extends Real {
    constructor(...given: readonly []) {
      super(...((given.length === 0 ? [Real.now() + ahead] : given) as []))
    }
    static override now = () => Real.now() + ahead
  } as DateConstructor
}

export async function browse(): Promise<Browser> {
  const { exe, args, env } = await findBrowser()
  return chromium.launch({ executablePath: exe, args, env: { ...process.env, ...env } as Record<string, string> })
}

/** A phone that has never seen the app's files, with a page open at an address. `slower`: by the browser's own throttle. */
export async function open(browser: Browser, address: string, stored: boolean, slower = 1): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(asKept, { stored: stored ? STORED : {}, day: DAY })
  await page.addInitScript(recorder, [MARKS, QUIET_MS, PATIENCE_MS] as const)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await browser.startTracing(page, { categories: CATEGORIES })
  const close = async () => {
    const trace = await browser.stopTracing()
    await context.close()
    return workOf(trace.toString())
  }
  await page.goto(address)
  await page.waitForFunction(() => window.taps.isDrawn(), undefined, { polling: 200 })
  await page.waitForTimeout(HAND_MS)
  // A busy machine is slower than any hand.
  await page.waitForLoadState('networkidle')
  return { page, close }
}

/** Does it, and waits for what comes of it. @returns milliseconds. @throws {Error} When nothing came. */
export async function timed(page: Page, event: string, until: Until, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(([name, what]) => window.taps.arm(name, what), [event, until] as const)
  await act()
  const answer = await page.evaluate(() => window.taps.answer())
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}
