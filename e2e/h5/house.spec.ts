import type { Page, Route } from '@playwright/test'
import { COVER_FAMILY, savedFamily } from '../families'
import { PACE_MS } from '../pace'
import { expect, test } from './test'

test('the browser shows Chinese, not boxes', async ({ page }) => {
  await page.goto('/')
  const shapes = await page.evaluate(() => {
    const ink = (char: string) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 })
      const pen = canvas.getContext('2d')
      if (!pen) return ''
      pen.font = '32px sans-serif'
      pen.fillText(char, 2, 32)
      return Array.from(pen.getImageData(0, 0, 40, 40).data).filter((_, index) => index % 4 === 3).join()
    }
    const drawn = ['安', '心', '医', '保'].map(ink)
    return { different: new Set(drawn).size, inked: drawn.every((shape) => /[1-9]/.test(shape)) }
  })
  expect(shapes).toEqual({ different: 4, inked: true })
})

test('the app opens on the home tab, with no bar but ours', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/#\/pages\/home\/index/)
  await expect(page.locator('.taro-tabbar__tabbar, .weui-tabbar')).toHaveCount(0)
})

test('on a wide screen the app is one column of 480 in the middle', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  const box = await page.locator('.taro_page:visible').boundingBox()
  expect(box).toMatchObject({ x: 400, width: 480 })
})

/** Of such a phone no page is fetched before it is opened. */
async function savingData(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
}

test('a page that was never opened is there without a network: it came while nobody waited', async ({ page, context }) => {
  await page.goto('/')
  await expect(page.getByText('政策库', { exact: true })).toBeVisible()
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/js/')).length)).toBeGreaterThan(50)
  await context.setOffline(true)
  await page.getByText('家庭', { exact: true }).tap()
  await expect(page).toHaveURL(/household\/index/)
})

test('without a network, a page that was never opened says so, and opens once there is one', async ({ page, context }) => {
  await savingData(page)
  await page.goto('/')
  const policy = page.getByText('政策库', { exact: true })
  await expect(policy).toBeVisible()
  await context.setOffline(true)
  await policy.tap()
  await expect(page.getByText('这一页没打开。连上网再试一次。')).toBeVisible()
  await expect(page).toHaveURL(/#\/pages\/home\/index/)
  await context.setOffline(false)
  // Parts of the page that were still being refused may say so once more: whoever wants it taps again.
  await expect(async () => {
    await policy.tap()
    await expect(page).toHaveURL(/#\/packages\/policy\/index/, { timeout: 5000 })
  }).toPass()
})

const FILES = /\.(js|css)$/
for (const [what, end] of [['late', (route: Route) => route.continue()], ['not at all', (route: Route) => route.abort('internetdisconnected')]] as const) {
  test(`a page that comes ${what} is not put over the one that was gone back to`, async ({ page }) => {
    await savingData(page)
    await page.goto('/')
    await page.getByText('家庭', { exact: true }).tap()
    await expect(page).toHaveURL(/household\/index/)
    const held: Route[] = []
    await page.route(FILES, (route) => void held.push(route))
    await page.locator('.taro_page:visible').getByText('你的信息在哪').tap()
    await expect(page).toHaveURL(/settings\/privacy/)
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await page.goBack()
    await expect(page).toHaveURL(/household\/index/)
    await Promise.all(held.map(end))
    await page.unroute(FILES)
    await page.waitForLoadState('networkidle')
    const shown = page.locator('.taro_page:visible')
    await shown.getByText('你的信息在哪').tap()
    await expect(shown).toContainText('都在这部手机里')
    await page.goBack()
    await expect(shown).toContainText('看得清')
    await expect(page).toHaveURL(/household\/index/)
  })
}

for (const address of ['/nowhere', '//', '/%E0%A4', '/packages/policy', '/toString']) {
  test(`an address that names no page of ours leads home: ${address}`, async ({ page }) => {
    await page.goto(`/#${address}`)
    await expect(page).toHaveURL(/#\/pages\/home\/index$/)
    await expect(page.locator('.taro_page:visible')).toHaveText(/\S/)
    await page.getByText('政策库', { exact: true }).tap()
    await expect(page).toHaveURL(/#\/packages\/policy\/index/)
    await page.evaluate((hash) => { location.hash = hash }, address)
    await expect(page).toHaveURL(/#\/pages\/home\/index$/)
    await expect(page.getByText('没有这一页，先回到首页。')).toBeAttached()
    await expect(page.locator('.taro_page:visible')).toHaveText(/\S/)
  })
}

test('a page that stays open over midnight knows the new day', async ({ page }) => {
  await page.clock.install({ time: '2026-12-31T23:50:00+08:00' })
  await page.addInitScript((text) => localStorage.setItem('anxin-yibao.household', text), savedFamily(COVER_FAMILY))
  await page.goto('/#/packages/calendar/index')
  const shown = page.locator('.taro_page:visible')
  await expect(shown).toContainText('今天 12月31日')
  await page.clock.fastForward('25:00')
  await expect(shown).not.toContainText('今天 12月31日')
  await expect(shown.getByRole('button', { name: '今天', exact: true })).toBeVisible()
  await shown.getByRole('button', { name: '今天', exact: true }).tap()
  await expect(shown.getByRole('button', { name: '2027年1月，换个月份' })).toBeVisible()
})

test('a sheet that still slides takes no tap, nor does the page behind it', async ({ page }) => {
  await page.goto('/#/packages/household/member')
  const relation = page.locator('.taro_page:visible').getByRole('button', { name: /^关系/ })
  await expect(relation).toBeVisible()
  const slide = (rules: string) => page.evaluate((text) => {
    const slow = new CSSStyleSheet()
    slow.replaceSync(`.ax-sheet, .ax-scrim { ${text} }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, slow]
  }, rules)
  await slide('animation-duration: 60s !important; animation-timing-function: linear !important')
  await relation.tap()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeAttached()
  await slide('animation-delay: -30s !important;')
  await page.touchscreen.tap(180, 700)
  await page.touchscreen.tap(180, 60)
  await expect(sheet).toBeAttached()
  await slide('animation-delay: -60s !important;')
  // The taps in between hid the first one from the pace of the tests; the product, which felt none of them, still knows it.
  await page.waitForTimeout(PACE_MS)
  await sheet.getByRole('radio', { name: '母亲', exact: true }).tap()
  await expect(relation).toContainText('母亲')
})
