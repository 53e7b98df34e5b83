// Every page as a large family has filled it, and every sheet over it, at three widths, in light, dark and 大字. Empty pages are looked at in every-page.spec.ts.
import type { Page } from '@playwright/test'
import { STORED, STORED_PAGES } from '../stored'
import { sheetsDrawn, SHEETS_AFTER_A_FILE, STORED_SHEETS, systemLayers } from '../stored-sheets'
import { faultsOfPage, withStores } from './looks'
import { moving } from './reading-rules'
import { registeredPages } from './registered-pages'
import { expect, test } from './test'

// Colours are measured where they end, not on the way.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const PAGES = [...registeredPages, ...STORED_PAGES]

const shown = (page: Page) => page.locator('.taro_page:visible')
const SHEET = '[role=dialog]'

async function open(page: Page, path: string, stores: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.clock.setFixedTime('2026-11-22T04:00:00Z')
  await withStores(page, { ...STORED, ...stores })
  await page.goto(`/#/${path}`)
  await expect(shown(page)).toHaveText(/\S/)
  await expect(page.locator('.first')).toHaveCount(0)
}

async function judge(page: Page, within?: string): Promise<void> {
  expect(await faultsOfPage(page, within)).toEqual([])
  expect(await moving(page), 'moves although less motion is asked for').toEqual([])
}

/** On the page, or on a sheet that is open over it. */
async function tap(page: Page, name: string | RegExp): Promise<void> {
  const top = (await page.locator(SHEET).count()) > 0 ? page.locator(SHEET).last() : shown(page)
  const [first, ...others] = TAPPABLE.map((role) => top.getByRole(role, { name, exact: typeof name === 'string' }))
  await others.reduce((all, one) => all.or(one), first!).first().tap()
}
const TAPPABLE = ['button', 'link', 'radio', 'checkbox', 'tab'] as const

for (const path of PAGES) {
  test(`${path} with a stored family`, async ({ page }) => {
    await open(page, path)
    await judge(page)
  })
}

for (const { of, at, taps, stores } of STORED_SHEETS) {
  test(`the sheet of ${of}, ${at} ${taps.map(String).join(' ')}`, async ({ page }) => {
    await open(page, at, stores)
    for (const name of taps) await tap(page, name)
    await expect(page.locator(SHEET).last()).toHaveText(/\S/)
    await judge(page, SHEET)
  })
}

test('every file that draws a sheet has one opened here, each by a way of its own', () => {
  expect([...new Set([...STORED_SHEETS.map(({ of }) => of), ...SHEETS_AFTER_A_FILE])].sort()).toEqual(sheetsDrawn())
  const ways = STORED_SHEETS.map(({ at, taps }) => `${at} ${taps.map(String).join(' ')}`)
  expect(new Set(ways).size).toBe(ways.length)
  expect(systemLayers()).toEqual([])
})
