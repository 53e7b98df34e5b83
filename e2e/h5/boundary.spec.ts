// A page that throws shows a page of ours.
import { test as plain, expect, type Page } from '@playwright/test'
import { COVER_FAMILY } from '../families'
import { armed, trap } from '../mishaps'
import { withFamily } from './family'
import { test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
for (const [button, leads] of [['再试一次', '4 位家人'], ['回首页', '我在窗口']] as const) {
  plain(`a page that throws says what is safe, and ${button} leads on`, async ({ page }) => {
    await trap(page)
    await withFamily(page, COVER_FAMILY)
    await page.goto('/#/pages/home/index')
    await expect(shown(page)).toContainText('妈妈')
    await armed(page, true)
    await shown(page).getByRole('link', { name: '家庭', exact: true }).tap()
    await expect(shown(page)).toContainText('这一页出了错')
    await expect(shown(page)).toContainText('家里的数据都还在这部手机里，没有动')
    await armed(page, false)
    await shown(page).getByRole('button', { name: button }).tap()
    await expect(shown(page)).toContainText(leads)
    await expect(shown(page)).toContainText('妈妈')
    await expect(shown(page)).not.toContainText('这一页出了错')
  })
}

for (const words of ['快打电话转账', '<b>x</b>']) {
  test(`a link cannot put words onto the screen: ${words}`, async ({ page }) => {
    await page.goto(`/#/packages/out-of-area/checklist?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes&p=${encodeURIComponent(words)}`)
    await expect(shown(page)).toContainText('湖北 · 0/5 项办好了')
    await expect(shown(page)).not.toContainText(words)
  })
}
