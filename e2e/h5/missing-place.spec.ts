// One place of the family does not come: every page stands without it, names whoever is insured there, and 再试 brings it.
import type { Page } from '@playwright/test'
import { COVER_FAMILY, LOST_BILLS } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T12:00:00+08:00'))

/** 重庆 cannot be had until the answer is called. */
async function without重庆(page: Page): Promise<() => void> {
  let isReachable = false
  await page.route(/places\/500000\.json/, (route) => (isReachable ? route.continue() : route.fulfill({ contentType: 'application/json', body: 'null' })))
  await withFamily(page, COVER_FAMILY)
  return () => (isReachable = true)
}

const WITHOUT: readonly (readonly [path: string, stands: string, never: string])[] = [
  ['pages/home/index', '妈妈', '现在没有要办的'],
  ['packages/calendar/index', '妈妈', '现在没有要办的'],
  ['pages/household/index', '妈妈', '现在没有要办的'],
  ['packages/bills/index', '妈妈', '这里的规则还没有'],
  ['packages/bills/index?member=aunt', '取到了再算', '这里的规则还没有'],
  ['packages/bills/sheet?member=aunt', '照着单子填', '这里没有'],
  ['packages/bills/check?id=k1', '重庆的规则没取到', '这里没有'],
  ['packages/policy/index', '衢州', '重庆：0'],
  ['packages/policy/index?area=500000', '重庆的资料没取到', '重庆：0'],
  ['packages/household/member?id=aunt', '险种', '这里没有']
]
for (const [path, stands, never] of WITHOUT) {
  test(`${path} without 重庆: said whose it is, and 再试 brings it`, async ({ page }) => {
    const come = await without重庆(page)
    await page.addInitScript((text) => localStorage.setItem('anxin-yibao.bills', text), LOST_BILLS)
    await page.goto(`/#/${path}`)
    await expect(shown(page)).toContainText('重庆的资料没取到')
    await expect(shown(page)).toContainText('小姨什么时候缴、在不在保，先当不知道；别的人照常。')
    await expect(shown(page)).toContainText(stands)
    await expect(shown(page)).not.toContainText(never)
    come()
    await shown(page).getByText('再试', { exact: true }).tap()
    await expect(shown(page)).not.toContainText('没取到')
    await expect(shown(page)).not.toContainText('取到了再算')
  })
}
