// Every page as a large family has filled it, at three widths, in light, dark and 大字. Empty pages are looked at in every-page.spec.ts.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { STORED, STORED_PAGES } from '../stored'
import { LARGE_LIMITS, LIMITS, moving, readingFaults, type Limits } from './reading-rules'
import { registeredPages } from './registered-pages'
import { expect, test } from './test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The smallest phones still in use, the largest, ours. */
const PHONES = [[320, 568], [430, 932], [375, 812]] as const

async function atEachWidth(page: Page, limits: Limits): Promise<string[]> {
  const faults: string[] = []
  for (const [width, height] of PHONES) {
    await page.setViewportSize({ width, height })
    const found = await readingFaults(page, limits)
    faults.push(...found.map(({ rule, what }) => `${width} ${rule}: ${what}`))
  }
  return faults
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** As another tab of the browser would choose it: no second load. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const key = 'anxin-yibao.preferences'
    localStorage.setItem(key, text)
    dispatchEvent(new StorageEvent('storage', { key, newValue: text }))
  }, JSON.stringify({ state: { theme: 'system', largeText: true }, version: 1 }))
  await expect(page.locator('.ax-large').first()).toBeVisible()
}

// Colours are measured where they end, not on the way.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const path of [...registeredPages, ...STORED_PAGES]) {
  test(`${path} with a stored family`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-22T04:00:00Z')
    await page.addInitScript((stored) => {
      for (const [name, text] of Object.entries(stored)) if (localStorage.getItem(`anxin-yibao.${name}`) === null) localStorage.setItem(`anxin-yibao.${name}`, text)
    }, STORED)
    await page.goto(`/#/${path}`)
    await expect(page.locator('.taro_page:visible')).toHaveText(/\S/)
    await expect(page.locator('.first')).toHaveCount(0)
    const faults = await atEachWidth(page, LIMITS)
    faults.push(...(await violations(page)))
    await page.emulateMedia({ colorScheme: 'dark' })
    faults.push(...(await violations(page)))
    await enlarge(page)
    faults.push(...(await atEachWidth(page, LARGE_LIMITS)))
    expect(faults).toEqual([])
    expect(await moving(page), 'moves although less motion is asked for').toEqual([])
  })
}
