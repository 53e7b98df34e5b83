import type { Page } from '@playwright/test'
import { expect, test } from './test'

const PAGE = '/#/packages/policy/index'

const shown = (page: Page) => page.locator('.taro_page:visible')
const titles = (page: Page) => shown(page).locator('.ax-fact__title')
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

async function openAt(page: Page, query: string) {
  await page.goto(`${PAGE}${query}`)
  await expect(page.getByText(/\d+ 条/).first()).toBeVisible()
}

test('where, about what, only what disagrees: each narrows what the last one left @looks', async ({ page }) => {
  await openAt(page, '?area=330800')
  await expect(page.getByText(/^衢州 \d+ 条，\d+ 条对不上/)).toBeVisible()
  await expect(page.getByText(/第三方网页/)).toBeVisible()
  await tab(page, '住院').tap()
  await expect(titles(page)).toHaveText(['居民住院怎么算'])
  await expect(page.getByRole('button', { name: '起付线 · 三级，七百元' })).toBeVisible()
  await page.getByText('只看这些').tap()
  await expect(page.getByRole('button', { name: '起付线 · 三级，七百元' })).toBeHidden()
  await expect(page.getByRole('button', { name: /^起付线怎么算/ })).toBeVisible()
  await page.getByText('看全部', { exact: true }).tap()
  await page.getByRole('radio', { name: '重庆' }).tap()
  await expect(titles(page)).toHaveText(['居民住院报多少', '职工住院怎么算', '居民住院怎么算'])
})

test('a statement shows who says what; a source opens, and a figure opens what is behind it @looks', async ({ page }) => {
  await openAt(page, '?area=330800')
  await page.getByRole('link', { name: '来源 2：柯城 2025' }).first().tap()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('聚合站 jiusongjiankang.com')
  await sheet.getByLabel('关闭').tap()
  await expect(sheet).toBeHidden()
  await tab(page, '大病').tap()
  await page.getByRole('button', { name: /^起付线 · 特困/ }).tap()
  await expect(sheet).toContainText('¥15,000.00')
  await expect(sheet).toContainText('没采用')
  await expect(sheet).toContainText('为什么这样用')
  await sheet.getByRole('link').first().tap()
  await expect(page.getByRole('dialog')).toContainText('可信程度')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toContainText('没采用')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a search counts while it is typed, marks what it found, and survives nonsense', async ({ page }) => {
  await openAt(page, '?area=330800')
  const field = page.getByLabel('搜政策')
  await field.fill('小数点')
  await expect(page.getByText('找到 2 条', { exact: true })).toBeVisible()
  await field.press('Enter')
  await expect(titles(page)).toHaveText(['退休职工每月划入多少', '个人账户每月划入多少'])
  await expect(page.locator('.ax-highlight').first()).toHaveText('小数点')
  for (const nonsense of ['.*(', '[', '\\', '🙂', '<img src=x onerror=alert(1)>', '啊'.repeat(40), '%00', '0x', '$&']) {
    await field.fill(nonsense)
    await field.press('Enter')
    await expect(page.getByRole('status').getByRole('button', { name: '看全部' }), nonsense).toBeVisible()
  }
  await page.getByRole('status').getByRole('button', { name: '看全部' }).tap()
  await expect(field).toHaveValue('')
  await expect(titles(page).first()).toHaveText('居民医保一人缴多少')
})

test('pages replace one another, and each begins at its top', async ({ page }) => {
  await openAt(page, '?area=000000')
  const first = await titles(page).allTextContents()
  await page.getByRole('button', { name: '下一页' }).tap()
  await expect(page.getByText(/^第 2 页/)).toBeAttached()
  await expect(titles(page).first()).toBeInViewport()
  const second = await titles(page).allTextContents()
  expect(second.filter((title) => first.includes(title))).toEqual([])
  await page.getByRole('button', { name: '上一页' }).tap()
  await expect(titles(page)).toHaveText(first)
})

test('a shared card opens cold at its place, also after a reload, and going back leads home', async ({ page }) => {
  await openAt(page, '?area=000000&fact=nation.lost-card')
  const linked = page.locator('.lib-card--linked')
  await expect(linked).toContainText('实体卡丢了去哪补')
  await expect(linked).toBeInViewport()
  await page.reload()
  await expect(linked).toBeInViewport()
  await page.getByLabel('返回').tap()
  await expect(page).toHaveURL(/pages\/home\/index/)
})

for (const [what, query, place] of [
  ['a card that is gone', '?area=330800&fact=330800.gone', '衢州'],
  ['rubbish', '?area=%3Cscript%3E&fact=%22%3E%3Cimg%3E', '全国'],
  ['a broken escape', '?area=%E8%A1&fact=%', '全国']
] as const) {
  test(`a link with ${what} says so and shows the rest`, async ({ page }) => {
    await openAt(page, query)
    await expect(page.getByText(/链接里的那一条没找到/)).toBeVisible()
    await expect(page.getByText(new RegExp(`^${place} \\d+ 条`))).toBeVisible()
  })
}

const TOPICS = ['缴费', '待遇期', '门诊', '住院', '大病', '救助', '异地', '目录', '个人账户', '家庭账户', '惠民保', '办事', '没算', '资料']

test('every topic of a place is one of those that are walked through below', async ({ page }) => {
  await openAt(page, '?area=330800')
  const [all, ...topics] = await page.getByRole('tab').allTextContents()
  expect(all).toBe('全部')
  expect(topics.length).toBeGreaterThan(5)
  expect(topics.filter((topic) => !TOPICS.includes(topic))).toEqual([])
})

for (const topic of TOPICS) {
  test(`everything that can be tapped about ${topic} leads somewhere and back`, async ({ page }) => {
    await openAt(page, '?area=330800')
    const topics = await page.getByRole('tab').allTextContents()
    if (topics.includes(topic)) await tab(page, topic).tap()
    const rows = page.locator('.lib-row, .ax-source--live, .ax-source-row, .ax-fact__foot .ax-link')
    for (let i = 0; i < (await rows.count()); i += 1) {
      await rows.nth(i).tap()
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  })
}

test('the sources of an estimate lead to the library of its place', async ({ page }) => {
  await page.goto('/#/packages/estimator/index')
  await page.getByText('参保地', { exact: true }).tap()
  await page.getByRole('radio', { name: '衢州市' }).tap()
  await page.getByText('衢州 2025').first().tap()
  await page.getByText('看全部来源').tap()
  await expect(page).toHaveURL(/packages\/policy\/index\?area=330800/)
  await expect(page.getByText(/^衢州 \d+ 条/)).toBeVisible()
})
