import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { EIGHT_QUICKLY, MOST_QUICK_TAPS } from '../families'

const shown = (page: Page) => page.locator('.taro_page:visible')

test(`eight people in at most ${MOST_QUICK_TAPS} taps, each guess of an insurance confirmed`, async ({ page }) => {
  let taps = 0
  const tap = async (name: string | RegExp, where = shown(page)) => {
    taps += 1
    await where.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).tap()
  }
  await page.goto('/')
  await tap('添加家人')
  await tap(/^几位家人一起加/)
  await tap(/^参保地/)
  taps += 1
  await page.getByRole('dialog').getByRole('radio', { name: /^衢州市/ }).tap()
  for (const [name, year] of EIGHT_QUICKLY) {
    await tap(name)
    taps += 1
    await shown(page).getByLabel(`${name}的出生年份`).fill(year)
  }
  await expect(shown(page).getByText('没点「对」的先记作不知道，首页会问。')).toBeVisible()
  for (const [name] of EIGHT_QUICKLY) await tap(new RegExp(`^${name}：对，`))
  await expect(shown(page).getByText(/^没点「对」/)).toBeHidden()
  await tap('加这 8 位')
  await expect(shown(page)).toContainText('8 位家人')
  await expect(shown(page)).toContainText('1956 年生 · 居民医保 · 衢州')
  await expect(shown(page)).toContainText('1988 年生 · 职工医保 · 衢州')
  expect(taps).toBeLessThanOrEqual(MOST_QUICK_TAPS)
})

test('who only says who, where and 加 has said nothing of an insurance: home asks, and nobody is in force', async ({ page }) => {
  await page.goto('/#/packages/household/quick')
  await shown(page).getByRole('button', { name: '我', exact: true }).tap()
  await shown(page).getByRole('button', { name: /^参保地/ }).tap()
  await page.getByRole('dialog').getByRole('radio', { name: /^衢州市/ }).tap()
  await shown(page).getByRole('button', { name: '加这 1 位' }).tap()
  await expect(shown(page)).toContainText('1 位家人')
  await expect(shown(page)).not.toContainText('职工医保')
  await page.goto('/#/pages/home/index')
  await expect(shown(page)).toContainText('还不知道')
  await expect(shown(page)).not.toContainText('在保')
})
