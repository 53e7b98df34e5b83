// What is measured on a page that is open: by the rules of reading at each width, and by axe.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { LARGE_LIMITS, LIMITS, readingFaults, type Limits } from './reading-rules'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The smallest phones still in use, the largest, ours. */
const PHONES = [[320, 568], [430, 932], [375, 812]] as const
const [SMALLEST] = PHONES
const PREFERENCES = 'anxin-yibao.preferences'

/** Written before the app starts, where nothing is yet: a reload meets what the app made of it. */
export async function withStores(page: Page, stores: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((all) => {
    for (const [name, text] of Object.entries(all)) if (localStorage.getItem(`anxin-yibao.${name}`) === null) localStorage.setItem(`anxin-yibao.${name}`, text)
  }, stores)
}

type Part = { /** Rules of axe that another look has judged already. */ readonly without?: readonly string[]; readonly within?: string }

async function violations(page: Page, { without = [], within = 'html' }: Part = {}): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include(within).withTags(RULES).disableRules([...without]).analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

async function atWidths(page: Page, phones: readonly (readonly [number, number])[], limits: Limits): Promise<string[]> {
  const faults: string[] = []
  for (const [width, height] of phones) {
    await page.setViewportSize({ width, height })
    const found = await readingFaults(page, limits)
    faults.push(...found.map(({ rule, what }) => `${width} ${rule}: ${what}`))
  }
  return faults
}

/** As another tab of the browser would choose it: no second load. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(([key, text]) => {
    localStorage.setItem(key, text)
    dispatchEvent(new StorageEvent('storage', { key, newValue: text }))
  }, [PREFERENCES, JSON.stringify({ state: { theme: 'system', largeText: true }, version: 1 })] as const)
  await expect(page.locator('.ax-large').first()).toBeVisible()
}

/** All that is wrong with an open page, or with the part of it that lies on top, in light, dark and 大字, which it is left in. Colours are the same in 大字: judged once. */
export async function faultsOfPage(page: Page, within = 'html'): Promise<string[]> {
  const faults = await atWidths(page, PHONES, LIMITS)
  faults.push(...(await violations(page, { within })))
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...(await violations(page, { within })))
  await enlarge(page)
  faults.push(...(await atWidths(page, PHONES, LARGE_LIMITS)))
  faults.push(...(await violations(page, { within, without: ['color-contrast'] })))
  return faults
}

/** What comes in 大字, on the smallest phone, where it is tightest. */
export async function faultsOfSheet(page: Page): Promise<string[]> {
  const faults = await atWidths(page, [SMALLEST], LARGE_LIMITS)
  return [...faults, ...(await violations(page))]
}
