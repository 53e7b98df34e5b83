import type { Locator, Page } from '@playwright/test'
import { BILLS_FAMILY, FIRST_STAY, SECOND_STAY, UNFILED_PAPER } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const SHEET = '/#/packages/bills/sheet'
const YEAR = '/#/packages/bills/index'

const shown = (page: Page): Locator => page.locator('.taro_page:visible')
const tap = (page: Page, name: string): Promise<void> => shown(page).getByRole('button', { name, exact: true }).tap()
const isWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function fillPaper(page: Page, paper: readonly (readonly [string, string])[]): Promise<void> {
  for (const [field, text] of paper) await shown(page).getByLabel(`${field}（元）`).fill(text)
}

async function answer(page: Page, ...answers: readonly string[]): Promise<void> {
  await shown(page).getByText('改', { exact: true }).tap()
  const sheet = page.getByRole('dialog')
  for (const name of answers) await sheet.getByRole('radio', { name, exact: true }).tap()
  await sheet.getByRole('button', { name: '好了' }).tap()
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T04:00:00Z')
  await withFamily(page, BILLS_FAMILY)
})

test('a sheet settled as unfiled: found from home, explained to the fen, and kept in the year @looks', async ({ page }) => {
  await page.goto('/#/pages/home/index')
  await shown(page).getByText('单子查一查').tap()
  await answer(page, '三级', '跨省', '长期居住备案')
  await fillPaper(page, UNFILED_PAPER)
  await expect(shown(page)).toContainText('加得起来吗：4 条都对上')
  await tap(page, '查一查')
  await expect(shown(page)).toContainText('比规则少付 3,072.60')
  await expect(shown(page)).toContainText('像是按没备案算的')
  await expect(shown(page)).toContainText('38,874.60 到 40,354.00')
  await expect(shown(page)).toContainText('请帮我查一下，这次是不是按没备案结算的？系统里登记的是什么？')
  await expect(shown(page)).not.toContainText(/算错|少报了你|应退/)
  expect(await isWide(page)).toBeLessThanOrEqual(0)
  await tap(page, '存进账本')
  await expect(shown(page)).toContainText('爸爸的账本')
  await expect(shown(page)).toContainText('医保付 35,802.00，家里付 32,598.00')
  await expect(shown(page)).toContainText('已经开始')
})

test('a sum that fails is named, a swap of digits is offered, and no reason is guessed before', async ({ page }) => {
  await page.goto(SHEET)
  await answer(page, '三级', '跨省', '长期居住备案')
  await fillPaper(page, UNFILED_PAPER.map(([field, text]) => [field, field === '现金支付' ? '29958' : text] as const))
  await expect(shown(page)).toContainText('1 条差 360.00')
  await tap(page, '查一查')
  await expect(shown(page)).toContainText('对上以前，不猜原因')
  await expect(shown(page)).not.toContainText('像是按')
  await page.goBack()
  await tap(page, '现金支付改成 29,598.00')
  await expect(shown(page)).toContainText('4 条都对上')
})

test('a father’s two stays, and the start of 大病 between them', async ({ page }) => {
  await page.goto(SHEET)
  await answer(page, '三级')
  await fillPaper(page, FIRST_STAY)
  await tap(page, '查一查')
  await expect(shown(page)).toContainText('和规则一分不差')
  await tap(page, '存进账本')
  await expect(shown(page)).toContainText('还差 7,545.00')
  await tap(page, '记一张单子')
  await answer(page, '三级')
  await fillPaper(page, SECOND_STAY)
  await tap(page, '查一查')
  await expect(shown(page)).toContainText('和规则一分不差')
  await expect(shown(page)).toContainText('今年前面的单子已从账本算进来')
  await tap(page, '存进账本')
  await expect(shown(page)).toContainText('已经开始')
  await expect(shown(page)).toContainText('累计 18,410.00')
  await shown(page).getByText('去估算').tap()
  await expect(shown(page)).toContainText('今年用过的从账本来，可以改')
})

test('a sheet from a place without data: sums, and what the paper itself implies', async ({ page }) => {
  await page.goto(`${SHEET}?member=uncb`)
  await answer(page, '三级')
  await fillPaper(page, UNFILED_PAPER)
  await tap(page, '查一查')
  await expect(shown(page)).toContainText('湖州的规则这里没有')
  await expect(shown(page)).toContainText('45%')
  await tap(page, '下次估算用它')
  await page.goto('/#/packages/estimator/index')
  await expect(shown(page).getByLabel('报销比例（%）')).toHaveValue('45')
})

test('a bill paid by the family is to be handed in: the calendar knows until when, and what was deleted comes back', async ({ page }) => {
  await page.goto(SHEET)
  await shown(page).getByText('改', { exact: true }).tap()
  await page.getByRole('dialog').getByRole('radio', { name: '一级', exact: true }).tap()
  await page.getByLabel('出院或看病那天').fill('2026-08-25')
  await page.getByRole('dialog').getByText('自己垫的，还没报').tap()
  await page.getByRole('dialog').getByRole('button', { name: '好了' }).tap()
  await fillPaper(page, [['费用总额', '2450']])
  await tap(page, '查一查')
  await tap(page, '存进账本')
  await expect(shown(page)).toContainText('自己垫的。2026年11月25日前交票据')
  await shown(page).getByText('自己垫的。2026年11月25日前交票据').tap()
  await page.getByRole('dialog').getByText('删掉').tap()
  await expect(shown(page)).not.toContainText('自己垫的')
  await page.getByText('撤销').tap()
  await expect(shown(page)).toContainText('自己垫的。2026年11月25日前交票据')
  await page.goto('/#/packages/calendar/index')
  await expect(shown(page)).toContainText('交回衢州医保')
})

test('the year of everybody, and as a picture and a table @looks', async ({ page }) => {
  await page.goto(SHEET)
  await answer(page, '三级')
  await fillPaper(page, FIRST_STAY)
  await tap(page, '查一查')
  await tap(page, '存进账本')
  const [table] = await Promise.all([page.waitForEvent('download'), shown(page).getByText('导出表格').tap()])
  expect(table.suggestedFilename()).toBe('账本-2026.csv')
  await shown(page).getByText('存成图片').tap()
  const [picture] = await Promise.all([page.waitForEvent('download'), tap(page, '下载图片')])
  expect(picture.suggestedFilename()).toBe('账本-2026.png')
  await page.goto(`${YEAR}?member=everybody`)
  await expect(shown(page)).toContainText('家里付了 ¥7,455.00')
  expect(await isWide(page)).toBeLessThanOrEqual(0)
})
