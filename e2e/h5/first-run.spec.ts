import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { EIGHT_QUICKLY, MOST_QUICK_TAPS } from '../families'

const shown = (page: Page) => page.locator('.taro_page:visible')

const ours = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => key.startsWith('anxin-yibao.')).sort()))
const TABS = ['日历', '估算', '家庭', '首页'] as const
const SAMPLE = '示例，不是你家的。'

async function beginSample(page: Page): Promise<void> {
  await shown(page).getByRole('button', { name: /^先看示例一家/ }).tap()
  await shown(page).getByRole('button', { name: '打开示例' }).tap()
  await expect(page).toHaveURL(/pages\/home\/index/)
}

test('left on the first page itself, the sample is gone without the app starting anew', async ({ page }) => {
  await page.goto('/')
  await beginSample(page)
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  await shown(page).getByText('不看了').tap()
  await expect(shown(page).getByText('先加一位家人')).toBeVisible()
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
})

test('the sample family is tried on every tab, marked as such, goes nowhere, and leaves no trace @looks', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T04:00:00Z')
  await page.goto('/')
  await expect(shown(page).getByText('先加一位家人')).toBeVisible()
  const before = await ours(page)
  await beginSample(page)
  for (const tab of TABS) {
    await shown(page).getByRole('link', { name: new RegExp(`^${tab}(，|$)`) }).tap()
    await expect(shown(page)).toContainText(SAMPLE)
  }
  await page.goto('/#/packages/bills/index')
  await expect(shown(page)).toContainText('妈妈')
  await expect(shown(page)).toContainText(SAMPLE)
  for (const own of ['hand-over/index', 'hand-over/send', 'hand-over/receive', 'hand-over/card', 'settings/privacy', 'settings/old']) {
    await page.goto(`/#/packages/${own}`)
    await expect(shown(page).getByText('示例不往外给')).toBeVisible()
    await page.goto('/#/pages/home/index')
    await expect(shown(page)).toContainText('我在窗口')
  }
  await page.goto('/#/packages/estimator/index')
  await shown(page).getByLabel('总费用').first().fill('12345')
  await shown(page).getByText('不看了').tap()
  await expect(shown(page).getByText('先加一位家人')).toBeVisible()
  await expect(shown(page)).not.toContainText(SAMPLE)
  expect(await ours(page)).toBe(before)
  await beginSample(page)
  await page.reload()
  await expect(shown(page).getByText('先加一位家人')).toBeVisible()
  expect(await ours(page)).toBe(before)
})

/** On the first open, without a letter typed: what is tapped, and what then stands there. */
const AT_ONCE: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['what to say at the counter', ['我在窗口', '要结算', '在外地'], /请先别按自费结/],
  ['when a place can be paid for', ['选地方', '衢州市'], /衢州去年 9月1日到12月31日/],
  ['a plain question', ['家庭账户', '孩子的账户，能给孙子孙女付药费吗'], /先说用谁的账户/]
]

for (const [what, taps, answer] of AT_ONCE) {
  test(`with nothing entered and nothing typed: ${what}, in ${taps.length} taps @looks`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-27T04:00:00Z')
    await page.goto('/')
    for (const words of taps) {
      const sheet = page.getByRole('dialog')
      const place = (await sheet.isVisible()) ? sheet : shown(page)
      await place.getByRole('button', { name: words }).or(place.getByRole('radio', { name: words })).or(place.getByText(words, { exact: true })).first().tap()
    }
    await expect(shown(page).getByText(answer).first()).toBeVisible()
    expect(await ours(page)).not.toContain('household')
  })
}

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
