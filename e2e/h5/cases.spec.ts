// Every tick belongs to one matter: another bill, journey, year or owner begins again.
import type { Page } from '@playwright/test'
import { ACCOUNTS_FAMILY, FILING_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).tap()
const noon = (day: string) => `${day}T12:00:00+08:00`

async function go(page: Page, path: string): Promise<void> {
  await page.goto(`/#/packages/${path}`)
  await page.reload()
}

/** Every box of a list; those that ask for a day get the one offered. */
async function tickAll(page: Page): Promise<void> {
  const boxes = shown(page).getByRole('checkbox')
  const count = await boxes.count()
  for (let n = 0; n < count; n += 1) {
    await boxes.nth(n).tap()
    const note = shown(page).getByRole('button', { name: '记下', exact: true })
    await expect(boxes.nth(n).and(page.locator('[aria-checked=true]')).or(note)).toBeVisible()
    if (await note.isVisible()) await note.tap()
    await expect(boxes.nth(n)).toHaveAttribute('aria-checked', 'true')
  }
}

const claim = (endedOn: string) => `out-of-area/checklist?h=330800&r=emergency&s=selfPaid&t=42&c=inpatient&e=${endedOn}&w=mum`

test('a bill of 5 January claimed by hand; a new one of 20 November begins at nothing, with its own days', async ({ page }) => {
  await page.clock.setFixedTime(noon('2026-01-10'))
  await withFamily(page, FILING_FAMILY)
  await go(page, claim('2026-01-05'))
  await expect(shown(page)).toContainText('最晚 4月5日 交，剩 85 天')
  await tickAll(page)
  await expect(shown(page)).toContainText('5/5 项办好了')
  await expect(shown(page)).toContainText('已到账 1月10日')
  await page.clock.setFixedTime(noon('2026-11-22'))
  await go(page, claim('2026-11-20'))
  await expect(shown(page)).toContainText('0/5 项办好了')
  await expect(shown(page)).toContainText('最晚 2027年2月20日 交，剩 90 天')
  await expect(shown(page)).not.toContainText('已到账')
  await shown(page).getByRole('checkbox').first().tap()
  await expect(shown(page)).toContainText('1/5 项办好了')
  await go(page, claim('2026-01-05'))
  await expect(shown(page)).toContainText('5/5 项办好了')
})

const filing = (where: string) => `out-of-area/checklist?h=330800&r=longStay&s=planned&${where}&c=inpatient&n=yes&w=mum`

test('a filing to 武汉 ticked; the one to 北京 begins at nothing, and the first keeps its ticks', async ({ page }) => {
  await page.clock.setFixedTime(noon('2026-11-22'))
  await withFamily(page, FILING_FAMILY)
  await go(page, filing(`t=42&p=${encodeURIComponent('武汉')}`))
  await shown(page).getByRole('checkbox', { name: /^备齐材料/ }).tap()
  await expect(shown(page)).toContainText('武汉 · 1/6 项办好了')
  await go(page, filing('t=11'))
  await expect(shown(page)).toContainText('北京 · 0/5 项办好了')
  await go(page, filing(`t=42&p=${encodeURIComponent('武汉')}`))
  await expect(shown(page)).toContainText('武汉 · 1/6 项办好了')
})

const guide = (query: string) => `family-accounts/guide?${query}&member=kidaaaaaaa`
async function walk(page: Page, steps: number): Promise<void> {
  for (let n = 1; n <= steps; n += 1) {
    const words = n === steps ? '都办好了' : `${n}/${steps} 步办好了`
    // Two quick taps on one place are one.
    await expect(async () => {
      if (!(await shown(page).innerText()).includes(words)) await shown(page).getByText('这步办好了', { exact: true }).tap()
      await expect(shown(page)).toContainText(words, { timeout: 600 })
    }).toPass()
  }
}

test('the premium walked to its end; a year later it begins at nothing, and last year’s can be read below', async ({ page }) => {
  await page.clock.setFixedTime(noon('2025-11-22'))
  await withFamily(page, ACCOUNTS_FAMILY)
  await go(page, guide('guide=residentPremium'))
  await walk(page, 5)
  await page.clock.setFixedTime(noon('2026-11-22'))
  await go(page, guide('guide=residentPremium'))
  await expect(shown(page)).toContainText('0/5 步办好了')
  await expect(shown(page)).toContainText('以前办过的')
  await expect(shown(page)).toContainText('居民医保缴费 · 2026 年')
  await expect(shown(page)).toContainText('2025年11月22日 付款')
})

test('my account shared with the child; sharing my wife’s begins at nothing', async ({ page }) => {
  await page.clock.setFixedTime(noon('2026-11-22'))
  await withFamily(page, ACCOUNTS_FAMILY)
  await go(page, guide('guide=familySharing&owner=selfaaaaaa'))
  await walk(page, 4)
  await go(page, guide('guide=familySharing&owner=wifeaaaaaa'))
  await expect(shown(page)).toContainText('0/4 步办好了')
  await expect(shown(page)).toContainText('老婆个人账户')
  await go(page, guide('guide=familySharing&owner=selfaaaaaa'))
  await expect(shown(page)).toContainText('都办好了')
})

test('the day of discharge is corrected: one claim in the calendar, and what was ticked goes with it', async ({ page }) => {
  await page.clock.install({ time: noon('2026-11-22') })
  await withFamily(page, FILING_FAMILY)
  await page.goto('/#/packages/out-of-area/index')
  const pick = (name: string | RegExp) => shown(page).getByRole('radio', { name }).tap()
  for (const answer of ['爸爸', /急诊、抢救/]) await pick(answer)
  await press(page, '下一问')
  await pick(/自己垫了钱/)
  await press(page, '下一问')
  await pick('海南')
  await press(page, '下一问')
  await pick('住院')
  await press(page, '下一问')
  await shown(page).locator('input[type=date]').fill('2026-11-20')
  await press(page, '看怎么报')
  await shown(page).getByRole('checkbox').first().tap()
  await expect(shown(page)).toContainText('1/5 项办好了')
  await page.goBack()
  await shown(page).locator('input[type=date]').fill('2026-11-02')
  await press(page, '看怎么报')
  await expect(shown(page)).toContainText('1/5 项办好了')
  await expect(shown(page)).toContainText('最晚 2027年2月2日 交')
  await go(page, 'calendar/index')
  for (let month = 0; month < 3; month += 1) await press(page, '下个月')
  await expect(shown(page).locator('.ax-event__tap', { hasText: '爸爸 · 交票据，手工报销' })).toHaveCount(1)
  expect(await page.evaluate(() => localStorage.getItem('anxin-yibao.entries'))).not.toContain('2026-11-20')
})
