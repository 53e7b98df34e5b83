// Two pages in one context are two tabs of one browser: one storage, and each hears of the other only afterwards.
import type { BrowserContext, Page } from '@playwright/test'
import { COVER_FAMILY, savedFamily } from '../families'
import { expect, test } from './test'

const HOME = '/#/pages/household/index'
const shown = (page: Page) => page.locator('.taro_page:visible')
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('anxin-yibao.household') ?? '')

async function twoTabs(page: Page, context: BrowserContext): Promise<readonly [Page, Page]> {
  const other = await context.newPage()
  await page.goto(HOME)
  await other.goto(HOME)
  return [page, other]
}

async function fillMember(page: Page, name: string): Promise<void> {
  await shown(page).getByText(/^添加(家人)?$/).tap()
  await shown(page).getByLabel('称呼').fill(name)
  for (const [field, option] of [['关系', '其他家人'], ['险种', '居民医保']] as const) {
    await shown(page).getByRole('button', { name: new RegExp(`^${field}`) }).tap()
    await page.getByRole('dialog').getByRole('radio', { name: new RegExp(`^${option}`) }).tap()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}
const save = (page: Page): Promise<void> => shown(page).getByRole('button', { name: '保存' }).tap()

const member = (page: Page, name: string) => shown(page).getByRole('button', { name: new RegExp(`^${name} `) })

async function seesOnly(page: Page, names: readonly string[], absent: readonly string[]): Promise<void> {
  for (const name of names) await expect(member(page, name)).toBeVisible()
  for (const name of absent) await expect(member(page, name)).toHaveCount(0)
}

test('one tab adds 甲, the other 乙: both are there in both, and after a reload', async ({ page, context }) => {
  const [a, b] = await twoTabs(page, context)
  await fillMember(a, '甲')
  await fillMember(b, '乙')
  await save(a)
  await save(b)
  for (const tab of [a, b]) await seesOnly(tab, ['甲', '乙'], [])
  for (const tab of [a, b]) await tab.reload()
  for (const tab of [a, b]) await seesOnly(tab, ['甲', '乙'], [])
})

test('saved in the very same moment, five times over: nobody is lost', async ({ page, context }) => {
  const [a, b] = await twoTabs(page, context)
  const names = Array.from({ length: 5 }, (_, n) => [`甲${n}`, `乙${n}`] as const)
  for (const [one, other] of names) {
    await Promise.all([fillMember(a, one), fillMember(b, other)])
    await Promise.all([save(a), save(b)])
    for (const tab of [a, b]) await seesOnly(tab, [one, other], [])
  }
  for (const tab of [a, b]) await tab.reload()
  for (const tab of [a, b]) await seesOnly(tab, names.flat(), [])
})

test('one tab erases everything, the other saves: erased stays erased, and what was added is there', async ({ page, context }) => {
  await page.goto(HOME)
  await page.evaluate((text) => localStorage.setItem('anxin-yibao.household', text), savedFamily(COVER_FAMILY))
  await page.goto('about:blank')
  const [a, b] = await twoTabs(page, context)
  await seesOnly(b, ['爸爸', '妈妈'], [])
  await fillMember(b, '乙')
  await shown(a).getByText('清空全部数据').tap()
  await a.getByRole('dialog').getByRole('button', { name: '清空' }).tap()
  await expect(shown(a).getByText('先加一位家人')).toBeVisible()
  await save(b)
  for (const tab of [a, b]) await seesOnly(tab, ['乙'], ['爸爸', '妈妈', '小姨'])
  for (const tab of [a, b]) await tab.reload()
  for (const tab of [a, b]) await seesOnly(tab, ['乙'], ['爸爸', '妈妈', '小姨'])
  expect(await kept(a)).not.toContain('爸爸')
})

test('one tab erases while the other has a member open: saving brings back nobody else', async ({ page, context }) => {
  await page.goto(HOME)
  await page.evaluate((text) => localStorage.setItem('anxin-yibao.household', text), savedFamily(COVER_FAMILY))
  await page.goto('about:blank')
  const [a, b] = await twoTabs(page, context)
  await member(b, '妈妈').tap()
  await shown(b).getByLabel('称呼').fill('老妈')
  await shown(a).getByText('清空全部数据').tap()
  await a.getByRole('dialog').getByRole('button', { name: '清空' }).tap()
  await expect(shown(a).getByText('先加一位家人')).toBeVisible()
  await expect(shown(b)).toContainText('这位家人已经不在了')
  expect(await kept(a)).toBe('')
})
