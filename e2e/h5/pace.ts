import type { Locator, Page } from '@playwright/test'
import { PACE_MS } from '../pace'

/** Nearer than this the product takes two quick taps for one; the finger's own width on top. */
const NEAR_PX = 32

type Last = { readonly page: Page; readonly at: number }
type Place = readonly [x: number, y: number]
type Paced = { tap: (options?: object) => Promise<void>; click: (options?: object) => Promise<void>; isPaced?: true }

let last: Last | undefined

/** The tests tap faster than any hand: where two taps follow each other in one place, the second waits as a person would. */
export async function pace(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('click', ({ clientX, clientY }) => Object.assign(window, { lastTap: [clientX, clientY] }), true)
  })
  const every = Object.getPrototypeOf(page.locator('body')) as Paced
  if (every.isPaced) return
  every.isPaced = true
  for (const way of ['tap', 'click'] as const) {
    const plain = every[way]
    every[way] = async function (this: Locator, options) {
      await afterLast(this)
      await plain.call(this, options)
      last = { page: this.page(), at: performance.now() }
    }
  }
}

async function afterLast(next: Locator): Promise<void> {
  const since = last?.page === next.page() ? performance.now() - last.at : Infinity
  if (since < PACE_MS && (await isNear(next))) await next.page().waitForTimeout(PACE_MS - since)
}

/** Where the next one cannot be placed – on a page that is just being left, say – a person would look first, too. */
async function isNear(next: Locator): Promise<boolean> {
  const place = await next.page().evaluate(() => (window as { lastTap?: Place }).lastTap).catch(() => undefined)
  if (!place) return false
  const box = await boxInView(next).catch(() => null)
  if (!box) return true
  const [x, y] = place
  return x > box.x - NEAR_PX && x < box.x + box.width + NEAR_PX && y > box.y - NEAR_PX && y < box.y + box.height + NEAR_PX
}

/** A tap brings its element into view first: where it lies then is what counts. Both hold on to the element they found first, hence the end. */
async function boxInView(next: Locator) {
  await next.scrollIntoViewIfNeeded({ timeout: PACE_MS })
  return next.boundingBox({ timeout: PACE_MS })
}
