import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { EIGHT_QUICKLY, MOST_QUICK_TAPS } from '../families'

const shown = (page: Page) => page.locator('.taro_page:visible')

test(`eight people in at most ${MOST_QUICK_TAPS} taps, insurance guessed and shown as a guess`, async ({ page }) => {
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
  await expect(shown(page).getByText('猜的', { exact: true })).toHaveCount(8)
  await tap('加这 8 位')
  await expect(shown(page)).toContainText('8 位家人')
  await expect(shown(page)).toContainText('1956 年生 · 居民医保 · 衢州')
  await expect(shown(page)).toContainText('1988 年生 · 职工医保 · 衢州')
  expect(taps).toBeLessThanOrEqual(MOST_QUICK_TAPS)
})
