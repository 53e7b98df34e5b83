import type { Browser, Page } from '@playwright/test'
import { HAND_MS, open, timed, type Phone } from './phone'
import type { Work } from './trace'
import type { Step, Way } from './ways'

/** `waited`: milliseconds of the clock until it was shown. */
export type Taken = Work & { readonly page: string; readonly name: string; readonly waited: number }
/** Between two taps at one place the app takes only the second for a tap of its own. */
const PACE_MS = 400
const FIND_MS = 15_000
const EMPTY_TAPS = 5

/** What opens a page is tapped by somebody who has looked at what is there. */
const isOpening = ({ until }: Step): boolean => until === 'page'

async function take(page: Page, step: Step): Promise<number> {
  const target = step.at(page)
  await target.waitFor({ timeout: FIND_MS })
  await target.scrollIntoViewIfNeeded()
  await page.waitForTimeout(isOpening(step) ? HAND_MS : PACE_MS)
  if (step.key !== undefined) {
    const { key } = step
    await target.focus()
    await page.waitForTimeout(PACE_MS)
    if (step.name.endsWith('first key')) await target.fill('')
    // What is written with an input method comes without keys.
    return /[ -~]/.test(key) ? timed(page, 'keydown', step.until, () => page.keyboard.press(key)) : timed(page, 'input', step.until, () => page.keyboard.insertText(key))
  }
  const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {}
  return timed(page, 'click', step.until, () => page.touchscreen.tap(x + width / 2, y + height / 2))
}

async function takeAll({ page }: Phone, { from, steps }: Way): Promise<readonly number[]> {
  const waited: number[] = []
  for (const step of steps) {
    waited.push(await take(page, step).catch((error: unknown) => {
      throw new Error(`${from} → ${step.page}, ${step.name}: ${String(error)}`)
    }))
  }
  return waited
}

/** One way on a phone of its own. @throws {Error} Which says at which step it ended. */
export async function walk(browser: Browser, origin: string, way: Way, slower = 1): Promise<readonly Taken[]> {
  const phone = await open(browser, `${origin}/#/${way.from}`, way.stored, slower)
  const waited = await takeAll(phone, way).catch(async (error: unknown) => {
    await phone.close()
    throw error
  })
  const [alone, ...works] = await phone.close()
  if (alone === undefined || works.length !== way.steps.length) throw new Error(`${way.from}: ${works.length} of ${way.steps.length} taps were traced`)
  const steps = way.steps.map(({ page, name }, i) => ({ page, name, waited: waited[i] ?? NaN, shown: works[i]?.shown ?? NaN, long: works[i]?.long ?? NaN }))
  return [{ page: way.from.split('?')[0] ?? '', name: 'nobody touches it', waited: NaN, ...alone }, ...steps]
}

/** A tap on the only thing of an app of one page, the quickest of some. */
export async function emptyTap(browser: Browser, origin: string, slower = 1): Promise<Work & { readonly waited: number }> {
  const { page, close } = await open(browser, `${origin}/`, false, slower)
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('.bare').boundingBox()) ?? {}
  const waited: number[] = []
  for (let i = 0; i < EMPTY_TAPS; i += 1) waited.push(await timed(page, 'click', { text: `bare ${i + 1}` }, () => page.touchscreen.tap(x + width / 2, y + height / 2)))
  const [, ...works] = await close()
  return { waited: Math.min(...waited), shown: Math.min(...works.map(({ shown }) => shown)), long: Math.min(...works.map(({ long }) => long)) }
}

/** The first opening of a page by its address, from home. */
export async function opened(browser: Browser, origin: string, address: string): Promise<Work> {
  const { page, close } = await open(browser, `${origin}/#/pages/home/index`, true)
  await page.waitForTimeout(HAND_MS)
  const lost = await timed(page, 'popstate', 'page', () => page.evaluate((to) => void (location.hash = `#/${to}`), address)).then(() => undefined, (error: unknown) => error as Error)
  const [, work] = await close()
  if (lost !== undefined || work === undefined) throw lost ?? new Error(`${address} was not traced`)
  return work
}
