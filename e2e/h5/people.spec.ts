// People the app once told something wrong, each on the day they asked.
import type { Page } from '@playwright/test'
import { EIGHT, NEWBORN_FAMILY, PARENTS_AWAY, RIDER } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const HOME = 'pages/home/index'
const CALENDAR = 'packages/calendar/index'
const shown = (page: Page) => page.locator('.taro_page:visible')
const hero = (page: Page) => shown(page).locator('.ax-hero')
const sheet = (page: Page) => page.getByRole('dialog')
const row = (page: Page, text: string) => shown(page).locator('.ax-event__tap', { hasText: text })
const lateRow = (page: Page, text: string) => shown(page).locator('.ax-event', { hasText: text })

async function at(page: Page, day: string, members: readonly object[], path: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T12:00:00+08:00`)
  await withFamily(page, members)
  await page.goto(`/#/${path}`)
}
async function go(page: Page, path: string): Promise<void> {
  await page.goto(`/#/${path}`)
  await page.reload()
}

test('a mother in 重庆 with a child of seven weeks: what is due, what missing it costs, and once paid the same word everywhere', async ({ page }) => {
  await at(page, '2026-11-27', NEWBORN_FAMILY, HOME)
  await expect(hero(page)).toContainText('小满 · 新生儿参保')
  await expect(hero(page)).toContainText('2027年1月6日')
  await expect(shown(page)).toContainText('小满 2026 年的缴了没有？')
  await expect(shown(page)).not.toContainText('现在没有要办的')
  await hero(page).getByText('看怎么办').tap()
  await expect(sheet(page)).toContainText('剩 40 天')
  await expect(sheet(page)).toContainText('共 ¥800.00 到 ¥1,550.00')
  await expect(sheet(page)).toContainText('2027年1月6日和之前缴')
  await expect(sheet(page)).toContainText('从出生那天起就能报销')
  await expect(sheet(page)).toContainText('按普通居民的缴费期和等待期算')
  await sheet(page).getByRole('checkbox', { name: /^小满/ }).tap()
  await sheet(page).getByRole('button', { name: '关闭' }).tap()
  await go(page, HOME)
  await expect(hero(page)).toContainText('都在保')
  await go(page, 'pages/household/index')
  await expect(shown(page).getByRole('button', { name: /^小满/ })).toContainText('在保')
  await go(page, CALENDAR)
  await expect(shown(page)).not.toContainText('缴了没有')
  await go(page, 'packages/estimator/index')
  await shown(page).getByRole('radio', { name: /^小满/ }).tap()
  await expect(shown(page)).toContainText('居民·重庆')
  await expect(shown(page)).not.toContainText(/不在保|没参保|还不知道/)
})

test('the same mother on 10 January, nothing paid: next year is due in the late window, and each day of waiting has its price', async ({ page }) => {
  await at(page, '2027-01-10', NEWBORN_FAMILY, HOME)
  await expect(hero(page)).toContainText('小满 · 重庆居民缴费')
  await expect(hero(page)).toContainText('2月26日')
  await expect(shown(page)).toContainText('小满 2027 年缴没缴没记')
  await hero(page).getByText('看怎么办').tap()
  for (const said of ['延期缴费期 1月1日 到 2月28日', '2月1日起能报', '3月1日起能报', '2027 全年不报']) await expect(sheet(page)).toContainText(said)
})

test('a rider in 广州, paid up to June: lapsed since when, nothing to make good, and an estimate that says so first', async ({ page }) => {
  await at(page, '2026-11-27', RIDER, HOME)
  await expect(shown(page)).toContainText('7月1日起医保不付')
  await expect(hero(page)).toContainText('补缴不能追溯')
  await go(page, 'packages/calendar/cover')
  await expect(shown(page)).toContainText('7月起没缴，第 5 个月')
  await expect(shown(page)).toContainText('断的月份补不回来，也可能不用等，这里取晚的')
  await go(page, 'packages/estimator/index')
  await expect(shown(page)).toContainText('阿强那天不在保，这次医保不付')
  await shown(page).getByRole('radio', { name: /^三级/ }).tap()
  await shown(page).getByLabel('总费用').fill('20000')
  await expect(shown(page)).toContainText('那天不在保，要准备¥20,000.00')
  await shown(page).getByRole('button', { name: '看明细' }).tap()
  const first = shown(page).getByRole('alert')
  await expect(first).toContainText('阿强那天不在保，这次医保不付')
  // In this order, once all of it is there.
  await expect(shown(page)).toContainText(/这次医保不付[^]*¥20,000\.00[^]*如果在保[^]*¥9,920\.00/, { useInnerText: true })
})

test('a son with parents in 周口: the season of last year, said to be last year’s', async ({ page }) => {
  await at(page, '2026-11-27', PARENTS_AWAY, HOME)
  await expect(hero(page)).toContainText('周口居民医保缴费')
  await expect(hero(page)).toContainText('推定')
  await expect(hero(page)).toContainText('2 人 ¥800.00')
  await expect(shown(page)).toContainText('周口去年 9月29日到12月31日，今年的通知还没见到。')
  await expect(shown(page)).not.toContainText('现在没有要办的')
  await hero(page).getByText('看怎么办').tap()
  await expect(sheet(page)).toContainText('来源写的是 2026 年度，2027 年度还没见到')
  await expect(sheet(page)).toContainText('2027年4月1日起能报')
})

for (const { day, late, wait, overdue } of [
  { day: '2027-01-05', late: '过期 5 天', wait: '今天缴，4月5日起能报', overdue: 3 },
  { day: '2027-03-10', late: '过期 69 天', wait: '今天缴，6月10日起能报', overdue: 4 }
]) {
  test(`eight people in four areas on ${day}: everyone not in force is named, and what was missed stays`, async ({ page }) => {
    await at(page, day, EIGHT, HOME)
    for (const name of ['爷爷', '爸爸', '妈妈', '小满', '岳母']) await expect(shown(page)).toContainText(`${name} 2027 年缴没缴没记`)
    await expect(shown(page)).toContainText('老婆 2026年9月1日起医保不付')
    await expect(shown(page)).toContainText('奶奶 到 2027 年底')
    await expect(shown(page)).not.toContainText('现在没有要办的')
    await go(page, CALENDAR)
    await expect(shown(page)).toContainText(`过期没办的 ${overdue} 件`)
    await expect(row(page, '衢州居民医保缴费')).toContainText(late)
    await expect(row(page, '衢州居民医保缴费')).toContainText('爷爷、小满')
    await expect(lateRow(page, '衢州居民医保缴费')).toContainText(wait)
    await expect(row(page, '重庆居民医保缴费')).toContainText('爸爸、妈妈')
    await row(page, '衢州居民医保缴费').tap()
    await expect(sheet(page)).toContainText('2027 全年不报')
    await expect(sheet(page)).toContainText('还差 ¥880.00')
  })
}
