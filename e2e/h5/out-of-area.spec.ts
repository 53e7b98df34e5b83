import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { FILING_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T12:00:00+08:00')
  await withFamily(page, FILING_FAMILY)
})

const shown = (page: Page) => page.locator('.taro_page:visible')
const pick = (page: Page, name: string | RegExp) => shown(page).getByRole('radio', { name }).tap()
const next = (page: Page) => shown(page).getByRole('button', { name: '下一问' }).tap()
const press = (page: Page, name: string | RegExp) => shown(page).getByRole('button', { name, exact: true }).tap()
const tick = (page: Page, name: RegExp) => shown(page).getByRole('checkbox', { name }).tap()

/** December, where the deadlines of these stories fall. */
async function openCalendar(page: Page) {
  await page.goto('/#/packages/calendar/index')
  await page.reload()
  await shown(page).getByRole('button', { name: '下个月' }).tap()
}

test('parents living with their children, 衢州 to 武汉: from the question to a filing in force, and the old end leaves the calendar', async ({ page }) => {
  await openCalendar(page)
  await expect(shown(page)).toContainText('妈妈 · 武汉备案到期')

  await page.goto('/#/packages/out-of-area/index')
  await pick(page, /长住外地/)
  await expect(shown(page)).toContainText('妈妈大概这样办')
  await next(page)
  await pick(page, '还没去')
  await next(page)
  await expect(shown(page).getByRole('radio', { name: '湖北' })).toHaveAttribute('aria-checked', 'true')
  await next(page)
  await pick(page, '住院')
  await next(page)
  await pick(page, '开通了')
  await press(page, '看要准备什么')

  await expect(shown(page)).toContainText('武汉 · 0/6 项办好了')
  await expect(shown(page)).toContainText('23 天内办完')
  await tick(page, /^备齐材料/)
  await tick(page, /^提交备案/)
  await press(page, '记下')
  await tick(page, /^看审核结果/)
  await press(page, '记下')
  await expect(shown(page)).toContainText('已生效 11月22日')
  await page.reload()
  await expect(shown(page)).toContainText('已生效 11月22日')

  await openCalendar(page)
  await expect(shown(page)).toContainText('深圳备案到期')
  await expect(shown(page)).not.toContainText('武汉备案到期')
})

test('an emergency on a journey, already discharged and paid: a claim by hand, with its last day in the calendar', async ({ page }) => {
  await page.goto('/#/packages/out-of-area/index')
  await pick(page, '爸爸')
  await pick(page, /急诊、抢救/)
  await next(page)
  await pick(page, /自己垫了钱/)
  await expect(shown(page)).toContainText('回参保地手工报销')
  await expect(shown(page)).not.toContainText('先救人')
  await next(page)
  await pick(page, '海南')
  await shown(page).getByRole('textbox', { name: '城市' }).fill('三亚')
  await next(page)
  await pick(page, '住院')
  await next(page)
  await shown(page).locator('input[type=date]').fill('2026-09-10')
  await expect(shown(page)).toContainText('最晚 12月10日 交，剩 18 天')
  await press(page, '看怎么报')
  await expect(shown(page)).toContainText('三亚 · 0/5 项办好了')
  await expect(shown(page).getByRole('checkbox', { name: /^说明是急诊抢救/ })).toBeVisible()
  await expect(shown(page)).not.toContainText('在哪办')

  await openCalendar(page)
  await expect(shown(page)).toContainText(/10周四爸爸 · 交票据，手工报销.*剩 18 天/)
})

test('a worker whose temporary filing is about to end: long-term instead, and the end is in the calendar', async ({ page }) => {
  await page.goto('/#/packages/out-of-area/index')
  await pick(page, '我')
  await pick(page, /在外地上班/)
  await expect(shown(page)).toContainText('常驻异地工作备案')
  await expect(shown(page)).toContainText('剩 13 天')
  await next(page)
  await pick(page, '还没去')
  await next(page)
  await next(page)
  await pick(page, '住院')
  await next(page)
  await pick(page, '还没查')
  await press(page, '看要准备什么')
  await expect(shown(page)).toContainText('现在的备案 12月5日到期')
  await press(page, '备齐材料：材料、时限、例外')
  await expect(page.getByRole('dialog')).toContainText('单位派驻证明')
  await page.getByRole('dialog').getByRole('button', { name: '知道了' }).tap()
  await expect(shown(page)).toContainText('来源没写这一类的比例')

  await openCalendar(page)
  await expect(shown(page)).toContainText('深圳备案到期')
})

test('chronic outpatient care: recognition first, then the list of ten, then the filing', async ({ page }) => {
  await page.goto('/#/packages/out-of-area/index?h=330800&r=longStay&s=planned&t=42&c=chronicOutpatient&w=mum')
  await expect(shown(page)).toContainText('这个病种在参保地办好资格了吗？')
  await pick(page, '没办')
  await expect(shown(page)).toContainText('先办慢特病资格')
  await pick(page, '办好了')
  await next(page)
  await expect(shown(page)).toContainText('强直性脊柱炎')
  await shown(page).getByRole('radio', { name: '是', exact: true }).tap()
  await next(page)
  await pick(page, '开通了')
  await press(page, '看要准备什么')
  await expect(shown(page)).toContainText('异地长期居住备案')
})

const CASE = 'h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes'

test('a bill that is typed in says what it costs not to file', async ({ page }) => {
  await page.goto(`/#/packages/out-of-area/checklist?${CASE}&w=mum`)
  await shown(page).getByRole('textbox', { name: /填一笔费用试试/ }).fill('68400')
  await expect(shown(page)).toContainText(/未备案多付约 ¥[\d,]+\.\d\d 到 ¥[\d,]+\.\d\d/)
  await expect(shown(page)).toContainText('估算，不是结算单')
})

test('the card as text, picture and paper names nobody', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/#/packages/out-of-area/checklist?${CASE}&w=mum`)
  await press(page, '复制清单')
  await expect(page.getByText('复制好了')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('热线 0570-12393')
  expect(text).not.toContain('妈妈')

  await press(page, '存成图片')
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '下载图片')])
  expect(download.suggestedFilename()).toBe('异地备案办事卡.png')
  await page.goBack()

  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.oof-print:visible')).toContainText('异地长期居住备案')
  await expect(page.getByText('妈妈的异地备案')).toBeHidden()
  await expect(shown(page).getByRole('checkbox').first()).toBeHidden()
})

test('a card opened by somebody else shows the case and no name; a broken one asks again', async ({ page }) => {
  await page.goto(`/#/packages/out-of-area/checklist?${CASE}`)
  await expect(shown(page)).toContainText('湖北 · 0/5 项办好了')
  await expect(shown(page)).not.toContainText('妈妈')
  await page.goto('/#/packages/out-of-area/checklist?h=330800&r=holiday')
  await page.reload()
  await expect(shown(page)).toContainText('这个链接不全')
  await press(page, '去答题')
  await expect(shown(page)).toContainText('为什么不在衢州看病')
})

for (const [name, path] of [
  ['the wizard', `index?${CASE}&w=mum`],
  ['the provinces', 'index?h=330800&r=temporary&s=planned&w=dad'],
  ['a filing list', `checklist?${CASE}&w=mum`],
  ['a claim list', 'checklist?h=330800&r=emergency&s=selfPaid&t=46&c=inpatient&e=2026-09-10&w=dad']
] as const) {
  test(`${name} is readable by everyone, and fits @looks`, async ({ page }) => {
    await page.goto(`/#/packages/out-of-area/${path}`)
    await expect(shown(page).getByText(/这样办|项办好了/).first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(await shown(page).locator('*').count(), 'nodes on the page').toBeLessThan(1000)
  })
}
