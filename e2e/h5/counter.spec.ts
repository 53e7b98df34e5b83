import type { Locator, Page } from '@playwright/test'
import { record } from '../counter-record'
import { COUNTER_FAMILY, COUNTER_RECORDS, COUNTER_SITUATIONS, MOST_COUNTER_TAPS, PEOPLE_AT_COUNTER, RECORDED_SITUATIONS, tapsTo, type Situation } from '../families'
import { withFamily } from './family'
import { pace } from './pace'
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

async function withRecords(page: Page): Promise<void> {
  await page.addInitScript((all) => Object.entries(all).forEach(([name, text]) => localStorage.setItem(`anxin-yibao.${name}`, text)), COUNTER_RECORDS)
}

/** From home to the card: counted, and not a tap more than it takes. */
async function walk(page: Page, situation: Situation): Promise<void> {
  await page.goto('/#/pages/home/index')
  const all = tapsTo(situation)
  const says = shown(page).getByText(situation.says, { exact: true })
  await expect(option(page, '我在窗口')).toBeVisible()
  const from = performance.now()
  await answer(page, all.slice(0, -1))
  await expect(option(page, all[all.length - 1] ?? '')).toBeVisible()
  await expect(says).toHaveCount(0)
  await answer(page, all.slice(-1))
  await expect(says).toBeVisible()
  record({ build: 'H5', name: situation.name, taps: all.length, ms: performance.now() - from })
  expect(all.length).toBeLessThanOrEqual(MOST_COUNTER_TAPS)
  await expect(shown(page).getByText(situation.also, { exact: true })).toBeVisible()
}
const LARGE = JSON.stringify({ state: { theme: 'system', largeText: true }, version: 1 })

for (const [situations, records] of [[COUNTER_SITUATIONS, false], [RECORDED_SITUATIONS, true]] as const) {
  for (const situation of situations) {
    test(`at the counter: ${situation.name}, at most ${MOST_COUNTER_TAPS} taps from home @looks`, async ({ page }) => {
      await withFamily(page, COUNTER_FAMILY)
      if (records) await withRecords(page)
      await walk(page, situation)
    })
  }
}

for (const { family, day, large, ...situation } of PEOPLE_AT_COUNTER) {
  test(`at the counter: ${situation.name}, at most ${MOST_COUNTER_TAPS} taps from home`, async ({ page }) => {
    await page.clock.setFixedTime(`${day}T12:00:00+08:00`)
    await withFamily(page, family)
    if (large) await page.addInitScript((text) => localStorage.setItem('anxin-yibao.preferences', text), LARGE)
    await walk(page, situation)
  })
}

test.describe('a phone that was switched on where there is no network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the counter was never opened before, and its card stands all the same', async ({ page, context }) => {
    await withFamily(page, COUNTER_FAMILY)
    await page.goto('/')
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    // The second start of a day, still with a network: from here on everything is kept.
    await page.reload()
    await expect(option(page, '我在窗口')).toBeVisible()
    await expect.poll(() => keptForNext(page)).toBeGreaterThan(0)
    await context.setOffline(true)
    const cold = await context.newPage()
    await pace(cold)
    await cold.clock.setFixedTime(NOW)
    await cold.goto('/')
    await answer(cold, ['我在窗口', '要结算', '爸爸'])
    await expect(shown(cold).getByText('我爸是衢州居民医保，办过异地长期居住备案。请按备案直接结算。')).toBeVisible()
    await shown(cold).getByRole('link', { name: /^来源/ }).first().tap()
    await expect(cold.getByRole('dialog')).toBeVisible()
  })
})

/** How many of the worker's next files it keeps; all of them, or none that counts. */
const keptForNext = (page: Page): Promise<number> => page.evaluate(async () => {
  const text = await (await fetch('worker.js')).text()
  const files = JSON.parse(/NEXT\s*=\s*(\[[^\]]*\])/.exec(text)?.[1] ?? '[]') as string[]
  const kept = await Promise.all(files.map((file) => caches.match(file)))
  return kept.length > 0 && kept.every(Boolean) ? kept.length : 0
})

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
