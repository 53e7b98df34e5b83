import AxeBuilder from '@axe-core/playwright'
import { registeredPages } from './registered-pages'
import { expect, test } from './test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const path of registeredPages) {
  test(`${path} opens cold, and has no accessibility violation @looks`, async ({ page }) => {
    await page.goto(`/#/${path}`)
    await expect(page.locator('.taro_page:visible')).toHaveText(/\S/)
    // Not `innerWidth`: a phone that zooms out to show it all would call that its width.
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, 'wider than the phone').toBeLessThanOrEqual(0)
    const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(3)
  })
}
