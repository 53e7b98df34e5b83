// Without a finger on the glass.
import type { Page } from '@playwright/test'
import { COUNTER_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
const named = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document
    return one?.getAttribute('aria-label') ?? one?.textContent ?? ''
  })

/** Tab until what has the focus begins with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  const seen: string[] = []
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const name = (await named(page)).trim()
    if (name.startsWith(words)) return
    seen.push(name)
  }
  throw new Error(`Tab never came to 「${words}」, but to ${seen.join(' | ')}`)
}

const enter = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, words)
  await page.keyboard.press('Enter')
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T04:00:00Z')
  await withFamily(page, COUNTER_FAMILY)
})

test('in a sheet arrows move, Enter chooses, Escape closes, and the focus comes back', async ({ page }) => {
  await page.goto('/#/packages/household/member')
  await expect(shown(page)).toContainText('关系')
  await enter(page, '关系')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  expect(await named(page)).toMatch(/^关系/)
  await page.keyboard.press('Enter')
  await tabTo(page, '本人')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await named(page)).toMatch(/^父亲/)
  await page.keyboard.press('Enter')
  await expect(sheet).toHaveCount(0)
  expect(await named(page)).toBe('关系，父亲')
})
