import type { Locator, Page } from '@playwright/test'
import { COUNTER_FAMILY, COUNTER_SITUATIONS, counterLine, MOST_COUNTER_TAPS } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const NOW = '2026-11-28T04:00:00Z'
const shown = (page: Page): Locator => page.locator('.taro_page:visible')
const option = (page: Page, title: string): Locator => shown(page).locator('.ax-big-option').filter({ has: page.getByText(title, { exact: true }) })

async function answer(page: Page, titles: readonly string[]): Promise<void> {
  for (const title of titles) await option(page, title).tap()
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW)
})

for (const { name, taps, says, also } of COUNTER_SITUATIONS) {
  test(`at the counter: ${name}, at most ${MOST_COUNTER_TAPS} taps from home @looks`, async ({ page }) => {
    await withFamily(page, COUNTER_FAMILY)
    await page.goto('/#/pages/home/index')
    const all = ['我在窗口', ...taps]
    const from = performance.now()
    await answer(page, all)
    expect(all.length).toBeLessThanOrEqual(MOST_COUNTER_TAPS)
    await expect(shown(page).getByText(says, { exact: true })).toBeVisible()
    console.log(counterLine('H5', name, all.length, performance.now() - from))
    await expect(shown(page).getByText(also, { exact: true })).toBeVisible()
  })
}

test('back goes one question back, a reload loses nothing, a sentence fills the screen, and all of it offline', async ({ page, context }) => {
  await withFamily(page, COUNTER_FAMILY)
  await page.goto('/#/pages/home/index')
  await answer(page, ['我在窗口', '要结算', '妈妈'])
  await expect(shown(page).getByText('医院在衢州吗？')).toBeVisible()
  await shown(page).getByRole('button', { name: '返回' }).tap()
  await expect(shown(page).getByText('谁要结算？')).toBeVisible()
  await option(page, '爸爸').tap()
  await page.reload()
  await expect(shown(page).getByText(/请按备案直接结算/)).toBeVisible()
  await context.setOffline(true)
  await shown(page).getByText('放大').first().tap()
  await expect(page.getByRole('dialog')).toContainText('请按备案直接结算')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await shown(page).getByRole('link', { name: /^来源/ }).first().tap()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('what was taken as known can be changed', async ({ page }) => {
  await withFamily(page, COUNTER_FAMILY)
  await page.goto('/#/packages/counter/index?a=settling&w=dada')
  await shown(page).getByRole('button', { name: '改答案' }).tap()
  await option(page, '在衢州').tap()
  await expect(shown(page).getByText('我爸是衢州居民医保。请用医保码直接结算。')).toBeVisible()
})

test('before anything was entered there is a card too', async ({ page }) => {
  await page.goto('/#/pages/home/index')
  await answer(page, ['我在窗口', '在住院', '在外地，急诊送进来的'])
  await expect(shown(page).getByText('我家人是外地医保，这次是急诊抢救。请登记成异地医保，标「急诊」。')).toBeVisible()
})
