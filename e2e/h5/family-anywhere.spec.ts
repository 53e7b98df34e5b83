// Families in places that nobody had in mind when the app began.
import type { Page } from '@playwright/test'
import { HANGZHOU_FAMILY, ZHOUKOU_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
const sheet = (page: Page) => page.getByRole('dialog')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-28T12:00:00+08:00')
})

async function pick(page: Page, field: string, option: string): Promise<void> {
  await shown(page).getByRole('button', { name: new RegExp(`^${field}`) }).tap()
  await sheet(page).getByRole('radio', { name: new RegExp(`^${option}`) }).tap()
}

test('a grandmother from 宜阳县, typed in pinyin: 洛阳 runs it, its days and its stay follow @looks', async ({ page }) => {
  await page.goto('/#/pages/household/index')
  await shown(page).getByText(/^添加(家人)?$/).tap()
  await shown(page).getByLabel('称呼').fill('外婆')
  await pick(page, '关系', '外公外婆')
  await shown(page).getByLabel('出生年份').fill('1950')
  await pick(page, '险种', '居民医保')
  await shown(page).getByRole('button', { name: /^参保地/ }).tap()
  await sheet(page).getByLabel('搜地名').fill('yiyangxian')
  const county = sheet(page).getByRole('radio', { name: /^宜阳县/ })
  await expect(county).toContainText('归洛阳管，按洛阳的算')
  await county.tap()
  await expect(shown(page).getByRole('button', { name: /^参保地/ })).toContainText('洛阳')
  await shown(page).getByRole('button', { name: '保存' }).tap()
  await expect(shown(page)).toContainText('1950 年生 · 居民医保 · 洛阳')
  await page.goto('/#/pages/home/index')
  await expect(shown(page)).toContainText('洛阳去年 9月29日到12月31日，今年的通知还没见到。')
  await page.goto('/#/packages/estimator/index')
  await shown(page).getByRole('radio', { name: /^三级/ }).tap()
  await shown(page).getByLabel('总费用（元）').fill('10000')
  await shown(page).getByText('按甲、乙、丙类拆开填').tap()
  await shown(page).getByLabel('甲类（元）').fill('10000')
  await shown(page).getByText('看明细').tap()
  // By hand, 省三级: (7000 − 2000) × 50 % + 3000 × 68 % = 4540; 市三级: (4000 − 1200) × 53 % + 6000 × 72 % = 5804, which leaves 4196.
  await expect(shown(page)).toContainText('4,540.00')
  await expect(shown(page)).toContainText('4,196.00')
})

test('a family in 杭州 with a bill from 上海: filed as temporary, not filed, to the fen', async ({ page }) => {
  await withFamily(page, HANGZHOU_FAMILY)
  await page.goto('/#/packages/estimator/index')
  await shown(page).getByRole('radio', { name: /^三级/ }).tap()
  await shown(page).getByText('外地', { exact: true }).tap()
  await shown(page).getByText('外省', { exact: true }).tap()
  await shown(page).getByLabel('就医城市').fill('上海')
  await shown(page).getByRole('radio', { name: /^备了，临时外出/ }).tap()
  await shown(page).getByLabel('总费用（元）').fill('20800')
  await shown(page).getByText('按甲、乙、丙类拆开填').tap()
  await shown(page).getByLabel('甲类（元）').fill('20800')
  await shown(page).getByText('看明细').tap()
  // By hand: 20800 × 20 % = 4160 first; (16640 − 800) × 70 % = 11088.
  await expect(shown(page)).toContainText('上海')
  await expect(shown(page)).toContainText('15,840.00 × 70% = 11,088.00')
  await expect(shown(page)).toContainText('9,712.00')
})

test('周口 in the season: last year’s days said to be last year’s, and what only a machine writes is a lead @looks', async ({ page }) => {
  await withFamily(page, ZHOUKOU_FAMILY)
  await page.goto('/#/pages/home/index')
  await expect(shown(page)).toContainText('周口去年 9月29日到12月31日，今年的通知还没见到。')
  await page.goto('/#/packages/estimator/index')
  await shown(page).getByRole('radio', { name: /^姐姐/ }).tap()
  await shown(page).getByText('自己填比例', { exact: true }).tap()
  await shown(page).getByText(/^网上有人写 600 元（2024，没核对）/).tap()
  await expect(shown(page).getByLabel('起付线（元）', { exact: true })).toHaveValue('600.00')
  await shown(page).getByText(/三级 80%（2024，没核对）/).tap()
  await shown(page).getByLabel('总费用（元）').fill('10600')
  await shown(page).getByText('看明细').tap()
  await expect(shown(page)).toContainText('10,000.00 × 80% = 8,000.00')
})

test('without a network: the place that was here stays, another one is not fetched and said so, and comes with the network', async ({ page, context }) => {
  await withFamily(page, HANGZHOU_FAMILY)
  await page.goto('/#/packages/policy/index?area=330100')
  await expect(shown(page).getByText(/^杭州 \d+ 条/)).toBeVisible()
  await page.goto('/#/packages/estimator/index')
  await shown(page).getByRole('radio', { name: /^三级/ }).tap()
  await context.setOffline(true)
  await shown(page).getByLabel('总费用（元）').fill('20000')
  await expect(shown(page)).toContainText(/要准备 · 往少算\s*¥[\d,]+\.\d\d/)
  await page.goto('/#/packages/policy/index?area=330100')
  await expect(shown(page).getByText(/^杭州 \d+ 条/)).toBeVisible()
  await page.goto('/#/packages/policy/index?area=520200')
  await expect(shown(page)).toContainText(/六盘水.*的资料没取到/)
  await expect(shown(page)).not.toContainText('没有六盘水自己的')
  await context.setOffline(false)
  await shown(page).getByText('再试一次', { exact: true }).tap()
  await expect(shown(page).getByText(/^六盘水 \d+ 条/)).toBeVisible()
})
