import type { Locator, Page } from '@playwright/test'
import { COVER_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const NOW = '2026-11-22T04:00:00Z'
const PAGE = '/#/packages/calendar/cover'

const shown = (page: Page): Locator => page.locator('.taro_page:visible')
const list = (page: Page, name: string): Locator => shown(page).getByRole('list', { name })
const someone = (page: Page, name: string): Locator => shown(page).getByRole('radio', { name, exact: true })
const isWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW)
})

test('without a family: described in place, recomputable by hand @looks', async ({ page }) => {
  await page.goto(PAGE)
  await shown(page).getByLabel('月缴费基数（元）').fill('6000')
  await expect(list(page, '个人账户每月划入')).toContainText('6,000.00 × 2% = 120.00')
  await expect(list(page, '个人账户每月划入')).toContainText('120.00 × 12 = 1,440.00')
  await someone(page, '灵活就业').tap()
  await shown(page).getByLabel('月缴费基数（元）').fill('5000')
  await shown(page).getByLabel('费率（%）').fill('9')
  await expect(list(page, '缴费档次')).toContainText('5,000.00 × 60% × 9% = 270.00')
  await expect(list(page, '缴费档次')).toContainText('比 100% 档每月少 180.00，一年少 2,160.00')
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await isWide(page)).toBeLessThanOrEqual(0)
})

test('from the family to one member: 77.50, why not 775, and who says so', async ({ page }) => {
  await withFamily(page, COVER_FAMILY)
  await page.goto('/#/pages/household/index')
  await shown(page).getByText('爸爸').tap()
  await shown(page).getByText('缴费和账户').tap()
  await expect(list(page, '个人账户每月划入')).toContainText('3,100 × 2.5% = 77.50')
  await expect(shown(page)).toContainText('没采用：原文 775')
  await shown(page).getByRole('link', { name: /^来源 1/ }).tap()
  await expect(page.getByRole('dialog')).toContainText('2025 年退休人员每月划入约 775 元')
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).tap()
  await someone(page, '妈妈').tap()
  await expect(shown(page)).toContainText('2027年4月1日起能报')
})

test('a gap picked here is kept when asked to, and the calendar then reminds of its last day', async ({ page }) => {
  await withFamily(page, COVER_FAMILY)
  await page.goto(`${PAGE}?member=aunt`)
  await shown(page).getByRole('radio', { name: '8月' }).tap()
  await expect(shown(page)).toContainText('9月起没缴，第 3 个月')
  await expect(shown(page)).toContainText('最后一天补11月30日 周一')
  await shown(page).getByRole('button', { name: '记到小姨的资料里，日历会提醒' }).tap()
  await page.goto('/#/packages/calendar/index')
  await expect(shown(page).locator('.ax-event__tap', { hasText: '补缴断缴的月份' })).toContainText('剩 8 天')
  await shown(page).getByRole('radio', { name: '小姨' }).tap()
  await shown(page).getByText('个人账户、断缴、等待期，按人看').tap()
  await expect(shown(page)).toContainText('资料里记的就是这个月')
})

test('nonsense is answered where it was typed, and nothing is lost', async ({ page }) => {
  await withFamily(page, COVER_FAMILY)
  await page.goto(`${PAGE}?member=meaa`)
  const base = shown(page).getByLabel('月缴费基数（元）')
  await base.fill('六千')
  await expect(shown(page).getByText('只填数字，如 1234.50。')).toBeVisible()
  await shown(page).getByLabel('欠缴的钱（元）').fill('100000')
  await shown(page).getByLabel('从哪天欠起').fill('2026-11-23')
  await expect(shown(page).getByText('缴清的日子要在欠起之后。')).toBeVisible()
  await shown(page).getByLabel('从哪天欠起').fill('2026-11-12')
  await expect(list(page, '单位欠缴')).toContainText('100,000.00 × 0.05% × 10 天 = 500.00')
  await expect(base).toHaveValue('六千')
})

for (const member of ['gone', '%3Cscript%3E', '']) {
  test(`a link to "${member}" names nobody, and the page still serves`, async ({ page }) => {
    await withFamily(page, COVER_FAMILY)
    await page.goto(`${PAGE}?member=${member}`)
    await expect(shown(page).getByText('链接里的这位家人不在了')).toBeVisible({ visible: member !== '' })
    await expect(shown(page).getByLabel('月缴费基数（元）')).toBeVisible()
  })
}
