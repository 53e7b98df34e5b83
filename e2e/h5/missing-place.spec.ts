// One place of the family does not come: the others' pages stand, and whoever is insured there is named and not known.
import type { Page } from '@playwright/test'
import { COVER_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T12:00:00+08:00'))

for (const path of ['pages/home/index', 'packages/calendar/index', 'pages/household/index']) {
  test(`${path} without 重庆: said whose it is, and 再试 brings it`, async ({ page }) => {
    let isReachable = false
    await page.route(/places\/500000\.json/, (route) => (isReachable ? route.continue() : route.fulfill({ contentType: 'application/json', body: 'null' })))
    await withFamily(page, COVER_FAMILY)
    await page.goto(`/#/${path}`)
    await expect(shown(page)).toContainText('重庆的资料没取到')
    await expect(shown(page)).toContainText('小姨什么时候缴、在不在保，先当不知道；别的人照常。')
    await expect(shown(page)).toContainText('妈妈')
    await expect(shown(page)).not.toContainText('现在没有要办的')
    isReachable = true
    await shown(page).getByText('再试', { exact: true }).tap()
    await expect(shown(page)).not.toContainText('没取到')
    await expect(shown(page)).toContainText('妈妈')
  })
}

const lose = async (page: Page): Promise<{ reachable: boolean }> => {
  const state = { reachable: false }
  await page.route(/places\/500000\.json/, (route) => (state.reachable ? route.continue() : route.fulfill({ contentType: 'application/json', body: 'null' })))
  await withFamily(page, COVER_FAMILY)
  return state
}
const retry = (page: Page) => shown(page).getByRole('button', { name: '再试一次' }).tap()

for (const path of ['packages/estimator/index', 'packages/calendar/cover', 'packages/out-of-area/index']) {
  test(`${path} without 重庆: 妈妈 of 衢州 is served, of 小姨 nothing is said until 再试 brings it`, async ({ page }) => {
    const places = await lose(page)
    await page.goto(`/#/${path}`)
    const person = (name: string) => shown(page).getByRole('radio', { name: new RegExp(`^${name}`) })
    await person('妈妈').tap()
    await expect(shown(page)).toContainText('重庆的资料没取到')
    await expect(shown(page).getByRole('button', { name: '再试一次' })).toHaveCount(0)
    await person('小姨').tap()
    await expect(shown(page).getByRole('button', { name: '再试一次' })).toBeVisible()
    await expect(shown(page)).not.toContainText(/还没有这个地区的资料|还没有重庆|全国的规定/)
    places.reachable = true
    await retry(page)
    await expect(shown(page)).not.toContainText('没取到')
  })
}

test('at the counter without 重庆: a card for 妈妈, none for 小姨 until 再试 brings it', async ({ page }) => {
  const places = await lose(page)
  await page.goto('/#/packages/counter/index?a=pharmacy&w=moma')
  await expect(shown(page)).toContainText('重庆的资料没取到')
  await expect(shown(page).getByRole('button', { name: '再试一次' })).toHaveCount(0)
  await page.goto('/#/packages/counter/index?a=pharmacy&w=aunt')
  await expect(shown(page).getByRole('button', { name: '再试一次' })).toBeVisible()
  places.reachable = true
  await retry(page)
  await expect(shown(page)).not.toContainText('没取到')
})

test('guides without 重庆: the nation’s are walked; which year a premium is for is not guessed', async ({ page }) => {
  const places = await lose(page)
  await page.goto('/#/packages/family-accounts/index')
  await expect(shown(page)).toContainText('重庆的资料没取到')
  await page.goto('/#/packages/family-accounts/guide?guide=familyProxy&member=aunt')
  await expect(shown(page).getByRole('button', { name: '这步办好了' })).toBeVisible()
  await page.goto('/#/packages/family-accounts/guide?guide=residentPremium&member=aunt')
  await expect(shown(page).getByRole('button', { name: '这步办好了' })).toHaveCount(0)
  places.reachable = true
  await retry(page)
  await expect(shown(page)).not.toContainText('没取到')
})
