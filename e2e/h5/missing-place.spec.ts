// One place of the family does not come: the others' pages stand, and whoever is insured there is named and not known.
import type { Page } from '@playwright/test'
import { COVER_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T12:00:00+08:00'))

for (const path of ['pages/home/index', 'packages/calendar/index', 'pages/household/index']) {
  test(`${path} without 重庆: said whose it is, and 再试 brings it`, async ({ page }) => {
    let isReachable = false
    await page.route(/places\/500000\.json/, (route) => (isReachable ? route.continue() : route.fulfill({ contentType: 'application/json', body: 'null' })))
    await withFamily(page, COVER_FAMILY)
    await page.goto(`/#/${path}`)
    await expect(shown(page)).toContainText('重庆的资料没取到')
    await expect(shown(page)).toContainText('小姨什么时候缴、在不在保，先当不知道；别的人照常。')
    await expect(shown(page)).toContainText('妈妈')
    await expect(shown(page)).not.toContainText('现在没有要办的')
    isReachable = true
    await shown(page).getByText('再试', { exact: true }).tap()
    await expect(shown(page)).not.toContainText('没取到')
    await expect(shown(page)).toContainText('妈妈')
  })
}
