import type { Page } from '@playwright/test'
import { FATHER_UNLISTED } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')

test('a grandmother asks whether her child’s account pays the grandchild’s medicine: four taps from home @looks', async ({ page }) => {
  await page.goto('/#/pages/home/index')
  await shown(page).getByText('家庭账户').first().tap()
  await shown(page).getByText('孩子的账户，能给孙子孙女付药费吗').tap()
  await expect(shown(page).getByText('先说用谁的账户，再看家庭共济行不行')).toBeVisible()
  await shown(page).getByRole('radiogroup', { name: '跟我在一个省参保吗' }).getByText('一个省', { exact: true }).tap()
  await shown(page).getByRole('radio', { name: '职工医保' }).last().tap()
  await expect(shown(page).getByText('办一样：家庭共济')).toBeVisible()
})

test('a father insured where we have no filing rules, in hospital elsewhere: his own place in the question, whose rules stand in, one order at the bed', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-27T12:00:00+08:00')
  await withFamily(page, FATHER_UNLISTED)
  await page.goto('/#/packages/out-of-area/index')
  await expect(shown(page).getByText('爸爸为什么不在许昌看病？')).toBeVisible()
  await shown(page).getByRole('radio', { name: /临时看病/ }).tap()
  await expect(shown(page)).toContainText('许昌自己的备案规定还没收进来。先按全国的规定说')
  await page.goto('/#/packages/out-of-area/checklist?h=411000&r=temporary&s=unsettled&t=42&c=inpatient&n=yes&m=dadx')
  const list = shown(page)
  await expect(list).toContainText('出院结算前生效，这次住院还能直接结算')
  await expect(list).not.toContainText('生效前看病，按没备案算')
  await expect(list).toContainText('先别办出院结算')
})

test('a plain question in the library is answered while it is typed, from any place, and the list makes room at once @looks', async ({ page }) => {
  await page.goto('/#/packages/policy/index?area=330800')
  const library = shown(page)
  await expect(library.locator('.lib-card').first()).toBeVisible()
  await library.getByLabel('搜政策').fill('亲情账户能付孙子的药钱吗')
  const answers = library.getByRole('list', { name: '可能是这些' })
  await expect(answers.getByRole('button').first()).toContainText('不能，要办家庭共济')
  await expect(answers.getByRole('button').first()).toContainText(/全国 · (官方|官方转载|媒体、医院|聚合网站|未核对|推定)/)
  await expect(library.locator('.lib-card').first()).toBeHidden()
  await answers.getByRole('button').first().tap()
  await expect(page.getByRole('dialog')).toContainText('另开家庭共济')
  await page.getByRole('dialog').getByLabel('关闭').tap()
  await expect(page.getByRole('dialog')).toBeHidden()
  for (const [typed, found] of [['门槛费', '起付线'], ['新农合交多少', '缴多少'], ['qifuxian', '起付线'], ['dabing', '大病']] as const) {
    await library.getByLabel('搜政策').fill(typed)
    await expect(answers, typed).toContainText(found)
  }
  await library.getByLabel('搜政策').fill('重庆门槛费多少')
  await expect(answers).not.toContainText('衢州')
  await answers.getByRole('button', { name: '重庆的资料还没取，点这里取' }).tap()
  await expect(library.getByText(/^重庆 \d+ 条/)).toBeVisible()
  await expect(answers.getByRole('button').first()).toContainText('重庆')
  await library.getByLabel('搜政策').fill('桂林门槛费多少')
  await expect(answers.getByRole('button').first()).toContainText('没有桂林自己的缴费和报销资料，看全国的')
  await expect(answers).not.toContainText('重庆')
  await library.getByLabel('搜政策').fill('亲情账户怎么用')
  await expect(answers).toContainText('亲情账户能用我的余额吗')
  await expect(answers).not.toContainText('不能，要办家庭共济')
  await library.getByLabel('搜政策').fill('')
  await expect(answers).toBeHidden()
})
