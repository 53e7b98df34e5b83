// Every card that can be sent as a picture: looked at first, drawn, and without the name of anybody who did not want it.
import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { BILLS_FAMILY, EIGHT, savedFamily } from '../families'
import { savedBills, YEAR_OF_BILLS } from '../hand-over-family'
import { expect, test } from './test'

const OUT = path.resolve(__dirname, '../../.out/shared')
const shown = (page: Page) => page.locator('.taro_page:visible')
const CASE = 'h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes'
/** The smallest picture that is a picture: something was drawn below the band. */
const LEAST_BYTES = 4_000

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T12:00:00+08:00'))

async function withStores(page: Page, stores: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((all) => Object.entries(all).forEach(([name, text]) => localStorage.setItem(`anxin-yibao.${name}`, text)), stores)
}

/** From the screen that offers it to the file, with what stands on the picture. */
async function sent(page: Page, offer: string, name: string): Promise<string> {
  await shown(page).getByRole('button', { name: offer }).first().tap()
  await expect(shown(page)).toContainText('图里只有上面这些字')
  const words = await shown(page).getByRole('img', { name: '要发的图' }).innerText()
  const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByRole('button', { name: '下载图片' }).tap()])
  mkdirSync(OUT, { recursive: true })
  copyFileSync(await file.path(), path.join(OUT, `${name}.png`))
  await page.screenshot({ path: path.join(OUT, `${name}-preview.png`), fullPage: true })
  writeFileSync(path.join(OUT, `${name}.txt`), words)
  expect(statSync(path.join(OUT, `${name}.png`)).size).toBeGreaterThan(LEAST_BYTES)
  return words
}

test('a month of the calendar, a year of bills, a checklist, a guide and a person', async ({ page }) => {
  test.slow()
  await withStores(page, { household: savedFamily(EIGHT), bills: savedBills(YEAR_OF_BILLS) })
  await page.goto('/#/packages/calendar/index')
  expect(await sent(page, '发图片', 'calendar')).toContain('11 月的医保日历')
  await page.goto('/#/packages/bills/index?member=dadaaaaaaa')
  expect(await sent(page, '存成图片', 'year')).not.toContain('爸爸')
  await page.goto(`/#/packages/out-of-area/checklist?${CASE}`)
  expect(await sent(page, '存成图片', 'checklist')).toContain('衢州参保 → 湖北看病')
  await page.goto('/#/packages/family-accounts/guide?guide=familyProxy&member=grandmaaaa')
  expect(await sent(page, '发图片', 'guide')).toContain('怎么办')
  await page.goto('/#/packages/calendar/cover?member=grandmaaaa')
  const person = await sent(page, '发图片', 'person')
  expect(person).toContain('参保情况：在保')
  expect(person).not.toContain('奶奶')
  await shown(page).getByRole('switch', { name: /写上称呼/ }).tap()
  await expect(shown(page).getByText('奶奶 · 参保情况：在保')).toBeVisible()
})

test('an estimate and a sheet check', async ({ page }) => {
  test.slow()
  await withStores(page, { household: savedFamily(BILLS_FAMILY) })
  await page.goto('/#/packages/estimator/index')
  await shown(page).getByRole('radio', { name: '三级' }).tap()
  await page.getByLabel('总费用（元）').fill('20000')
  await shown(page).getByText('看明细').tap()
  const estimate = await sent(page, '发图片', 'estimate')
  expect(estimate).toContain('估算，不是结算单')
  expect(estimate).toContain('衢州')
  await page.goto('/#/packages/bills/sheet')
  await shown(page).getByText('改', { exact: true }).tap()
  await page.getByRole('dialog').getByRole('radio', { name: '三级', exact: true }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '好了' }).tap()
  for (const [field, sum] of [['费用总额', '20000'], ['符合政策范围', '20000'], ['实付起付线', '700'], ['统筹基金支付', '12000'], ['基金支付总额', '12000'], ['个人负担总额', '8000']] as const) await shown(page).getByLabel(`${field}（元）`).fill(sum)
  await shown(page).getByRole('button', { name: '查一查', exact: true }).tap()
  const check = await sent(page, '发图片', 'check')
  expect(check).toContain('医保付 ¥12,000.00')
  // Not before everything was tried.
  expect(check).not.toContain('正在试')
})
