import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ACCOUNTS_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
const steps = (page: Page) => shown(page).getByRole('list', { name: '步骤' }).locator('.ax-step')
const card = (page: Page, tool: string) => shown(page).locator('.ax-card', { has: page.getByText(tool, { exact: true }) })
const done = (page: Page) => shown(page).getByText('这步办好了', { exact: true }).click()
/** H5 puts the query behind the path of the hash. */
const open = (page: Page, path: string) => page.goto(`/#/packages/family-accounts/${path}`)

test.beforeEach(({ page }) => withFamily(page, ACCOUNTS_FAMILY))

test('a parent in another province: the wallet, to be asked about, with both phones', async ({ page }) => {
  await open(page, 'index')
  await expect(shown(page).getByText('亲情账户不限地区；不在一个省，花账户里的钱先查医保钱包')).toBeVisible()
  await shown(page).getByText('爸爸', { exact: true }).click()
  await shown(page).getByText('用我的账户给爸爸看病买药').click()
  await expect(shown(page).getByText('办一样：医保钱包')).toBeVisible()
  await expect(card(page, '家庭共济').getByText('不在一个省，走不了家庭共济')).toBeVisible()
  await expect(card(page, '医保钱包').getByText(/到 2025 年 6 月 30 日有 337 个统筹地区开通/)).toBeVisible()
  await card(page, '医保钱包').getByText('看步骤').click()
  await expect(shown(page).getByText('爸爸的医保钱包')).toBeVisible()
  await expect(steps(page)).toHaveCount(5)
  await expect(steps(page).nth(2)).toContainText('爸爸也开通医保钱包')
  await expect(steps(page).nth(2)).toContainText('要本人')
})

test('a child of nine: no face, a birth certificate will do, and the progress is there after a reload', async ({ page }) => {
  await open(page, 'choose?member=kidaaaaaaa')
  await shown(page).getByText('替小满出示医保码').click()
  await expect(card(page, '亲情账户').getByText('小满不用刷脸')).toBeVisible()
  await card(page, '亲情账户').getByText('看步骤').click()
  await expect(steps(page)).toHaveCount(5)
  await done(page)
  await done(page)
  await shown(page).getByRole('checkbox', { name: /出生医学证明/ }).click()
  await shown(page).getByRole('tab', { name: '支付宝' }).click()
  await expect(shown(page).getByText('2/5 步办好了')).toBeVisible()
  await done(page)
  await page.reload()
  await expect(shown(page).getByText('3/5 步办好了')).toBeVisible()
  await expect(shown(page).getByRole('tab', { name: '支付宝' })).toHaveAttribute('aria-selected', 'true')
  await expect(shown(page).getByRole('checkbox', { name: /出生医学证明/ })).toHaveAttribute('aria-checked', 'true')
  await shown(page).getByLabel('受理号、回执').fill('受理号 A-12')
  await done(page)
  await page.reload()
  await expect(steps(page).nth(3)).toContainText('受理号 A-12')
  await expect(shown(page).getByRole('list', { name: '三件事，各算各的。' })).toContainText(/材料备齐还没已提交\d+月\d+日已生效还没/)
})

test('a tick is taken back, at once and later', async ({ page }) => {
  await open(page, 'guide?guide=familySharing&member=wifeaaaaaa')
  await done(page)
  await shown(page).getByText('撤销', { exact: true }).click()
  await expect(shown(page).getByText('0/4 步办好了')).toBeVisible()
  await done(page)
  await page.reload()
  await steps(page).first().getByRole('button').click()
  await shown(page).getByText('撤销这步').click()
  await expect(shown(page).getByText('0/4 步办好了')).toBeVisible()
})

test('a spouse: sharing in the province, the certificate, and the order of payment in figures', async ({ page }) => {
  await open(page, 'choose?member=wifeaaaaaa')
  await shown(page).getByText('用我的账户给老婆看病买药').click()
  await shown(page).getByText('用我的账户给老婆交居民医保').click()
  await expect(shown(page).getByText('老婆参加职工医保，不交居民医保费')).toBeVisible()
  await card(page, '家庭共济').getByText('看步骤').click()
  await expect(shown(page).getByRole('checkbox', { name: /结婚证/ })).toBeVisible()
  await shown(page).getByText('先扣谁的，后扣谁的').click()
  await expect(shown(page).getByText(/老婆今年头一次在衢州的/)).toBeVisible()
  await expect(shown(page).locator('.fa-sum').first()).toHaveText('总费用¥800.00')
})

test('a parent-in-law: not with my account, but with that of her own child', async ({ page }) => {
  await open(page, 'choose?member=poaaaaaaaa')
  await shown(page).getByText('用老婆的账户给岳母看病买药').click()
  await expect(card(page, '家庭共济').getByText('能办', { exact: true })).toBeVisible()
  await shown(page).getByRole('radio', { name: '我，职工医保' }).click()
  await expect(shown(page).getByText('现在一样也办不了')).toBeVisible()
  await expect(card(page, '家庭共济').getByText('公婆、岳父母不在 8 类里')).toBeVisible()
  await card(page, '家庭共济').getByRole('link').first().click()
  await expect(page.getByRole('dialog').getByText('采用', { exact: true }).first()).toBeVisible()
})

test('a sibling: sharing is open, showing the code is a question', async ({ page }) => {
  await open(page, 'choose?member=broaaaaaaa')
  await shown(page).getByText('替弟弟出示医保码').click()
  await shown(page).getByText('用我的账户给弟弟看病买药').click()
  await expect(card(page, '亲情账户').getByText('先问一问')).toBeVisible()
  await expect(card(page, '亲情账户').getByText(/问 12393/).first()).toBeVisible()
  await expect(card(page, '家庭共济').getByText('能办', { exact: true })).toBeVisible()
})

test('a card opens the same guide cold, and a broken one says so @looks', async ({ page }) => {
  await open(page, 'guide?guide=transfer&channel=counter')
  await expect(shown(page).getByRole('tab', { name: '窗口' })).toHaveAttribute('aria-selected', 'true')
  await expect(steps(page)).toHaveCount(5)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await open(page, 'guide?guide=%3Cscript%3E')
  await expect(shown(page).getByText('你记的进度都还在。')).toBeVisible()
})

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const path of ['index', 'guide?guide=familyProxy&member=dadaaaaaaa', 'guide?guide=residentPremium', 'guide?guide=familyProxy&channel=zheliban']) {
  test(`${path}: readable to everybody, no wider than the phone, within WeChat's count of nodes @looks`, async ({ page }) => {
    await open(page, path)
    for (const fold of await shown(page).locator('.ax-fold').all()) await fold.click()
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    const { nodes, widest, over } = await shown(page).evaluate((root) => ({
      nodes: root.querySelectorAll('*').length,
      widest: Math.max(...[...root.querySelectorAll('*')].map((node) => node.children.length)),
      over: document.documentElement.scrollWidth - window.innerWidth
    }))
    expect({ nodes: nodes < 1000, widest: widest <= 60, over: over <= 0 }, `${nodes} nodes, ${widest} in one`).toEqual({ nodes: true, widest: true, over: true })
  })
}
