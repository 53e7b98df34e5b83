// A page that throws shows a page of ours. What throws here is a list of the browser's own, not the app.
import { test as plain, expect, type Page } from '@playwright/test'
import { COVER_FAMILY } from '../families'
import { withFamily } from './family'
import { test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
const armed = (page: Page, on: boolean) => page.evaluate((value) => Object.assign(window, { armed: value }), on)

/** While armed, a list that holds 妈妈 cannot be walked. */
const trap = (page: Page) =>
  page.addInitScript(() => {
    const { map } = Array.prototype
    Array.prototype.map = function (this: { nickname?: string }[], ...given: Parameters<typeof map>) {
      if ((window as { armed?: boolean }).armed && this.length > 1 && this[2]?.nickname === '妈妈') throw new Error('a list that cannot be walked')
      return map.apply(this, given)
    } as typeof map
  })

plain('a page that throws says what is safe, and can be tried again', async ({ page }) => {
  await trap(page)
  await withFamily(page, COVER_FAMILY)
  await page.goto('/#/pages/home/index')
  await expect(shown(page)).toContainText('妈妈')
  await armed(page, true)
  await shown(page).getByRole('link', { name: '家庭', exact: true }).tap()
  await expect(shown(page)).toContainText('这一页出了错')
  await expect(shown(page)).toContainText('家里的数据都还在这部手机里，没有动')
  await armed(page, false)
  await shown(page).getByRole('button', { name: '再试一次' }).tap()
  await expect(shown(page)).toContainText('4 位家人')
})

plain('a page that throws leads home', async ({ page }) => {
  await trap(page)
  await withFamily(page, COVER_FAMILY)
  await page.goto('/#/pages/home/index')
  await expect(shown(page)).toContainText('妈妈')
  await armed(page, true)
  await shown(page).getByRole('link', { name: '家庭', exact: true }).tap()
  await expect(shown(page)).toContainText('这一页出了错')
  await armed(page, false)
  await shown(page).getByRole('button', { name: '回首页' }).tap()
  await expect(page).toHaveURL(/#\/pages\/home\/index$/)
  await expect(shown(page)).toContainText('妈妈')
  await expect(shown(page)).not.toContainText('这一页出了错')
})

for (const words of ['快打电话转账', '<b>x</b>']) {
  test(`a link cannot put words onto the screen: ${words}`, async ({ page }) => {
    await page.goto(`/#/packages/out-of-area/checklist?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes&p=${encodeURIComponent(words)}`)
    await expect(shown(page)).toContainText('湖北 · 0/5 项办好了')
    await expect(shown(page)).not.toContainText(words)
  })
}
