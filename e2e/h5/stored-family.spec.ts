// Every page as a large family has filled it, and every sheet over it, at three widths, in light, dark and 大字. Empty pages are looked at in every-page.spec.ts.
import { STORED, STORED_PAGES, STORED_SHEETS } from '../stored'
import { faultsOfPage, faultsOfSheet, withStores } from './looks'
import { moving } from './reading-rules'
import { registeredPages } from './registered-pages'
import { expect, test } from './test'

// Colours are measured where they end, not on the way.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const PAGES = [...registeredPages, ...STORED_PAGES]

for (const path of PAGES) {
  test(`${path} with a stored family`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-22T04:00:00Z')
    await withStores(page, STORED)
    await page.goto(`/#/${path}`)
    const shown = page.locator('.taro_page:visible')
    await expect(shown).toHaveText(/\S/)
    await expect(page.locator('.first')).toHaveCount(0)
    const faults = await faultsOfPage(page)
    const sheet = page.getByRole('dialog')
    const openers = STORED_SHEETS[path] ?? []
    if (openers.length > 0) test.slow()
    for (const opener of openers) {
      await shown.getByRole('button', { name: opener }).or(shown.getByRole('link', { name: opener })).first().tap()
      await expect(sheet).toHaveText(/\S/)
      faults.push(...(await faultsOfSheet(page, '[role=dialog]')).map((fault) => `${String(opener)}: ${fault}`))
      await page.keyboard.press('Escape')
      await expect(sheet).toHaveCount(0)
    }
    expect(faults).toEqual([])
    expect(await moving(page), 'moves although less motion is asked for').toEqual([])
  })
}

test('each sheet belongs to a page that is looked at', () => {
  expect(Object.keys(STORED_SHEETS).filter((path) => !PAGES.includes(path))).toEqual([])
})
