// Every tick belongs to one matter: another bill, journey, year or owner begins again.
import type { Page } from '@playwright/test'
import { ACCOUNTS_FAMILY, BOTH_PAID, CHILD_OF_TWO, FILING_FAMILY, FULL_ENTRIES, OF_MOTHER } from '../families'
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

const stored = (page: Page, name: string) => page.evaluate((key) => localStorage.getItem(`anxin-yibao.${key}`) ?? '', name)
const keep = (page: Page, name: string, text: string) =>
  page.addInitScript(([key, value]) => localStorage.getItem(key) ?? localStorage.setItem(key, value), [`anxin-yibao.${name}`, text] as const)
type Kept = { readonly state: { readonly members: readonly { readonly id: string; readonly years?: readonly object[] }[] } }
const memberIn = async (page: Page, id: string) => (JSON.parse(await stored(page, 'household')) as Kept).state.members.find((member) => member.id === id)

test('father and mother have both paid; taking back hers leaves his', async ({ page }) => {
  await page.clock.setFixedTime(noon('2026-11-22'))
  await withFamily(page, BOTH_PAID)
  await go(page, 'calendar/index')
  await press(page, '下个月')
  await shown(page).locator('.ax-event__tap', { hasText: '衢州居民医保缴费' }).tap()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('checkbox', { name: /^妈妈/ }).tap()
  await expect(sheet.getByRole('checkbox', { name: /^妈妈/ })).toHaveAttribute('aria-checked', 'false')
  await expect(sheet.getByRole('checkbox', { name: /^爸爸/ })).toHaveAttribute('aria-checked', 'true')
  await expect.poll(async () => JSON.stringify((await memberIn(page, 'momaaaaaaa'))?.years)).not.toContain('2027')
  expect(JSON.stringify((await memberIn(page, 'dadaaaaaaa'))?.years)).toContain('"year":2027,"state":"paid"')
})

test('a member is deleted and the app closed before undo is over: nothing of hers is left, and of the others nothing is gone', async ({ page }) => {
  await page.clock.setFixedTime(noon('2026-11-22'))
  await withFamily(page, BOTH_PAID)
  for (const [name, text] of Object.entries(OF_MOTHER)) await keep(page, name, text)
  await page.goto('/#/pages/household/index')
  await shown(page).getByRole('button', { name: /^妈妈 / }).tap()
  await shown(page).getByText('删除这位家人').tap()
  await expect(shown(page)).toContainText('1 位家人')
  await page.reload()
  await expect(shown(page)).toContainText('1 位家人')
  const all = () => page.evaluate(() => Object.values({ ...localStorage }).join())
  await expect.poll(all).not.toContain('momaaaaaaa')
  expect(await all()).not.toContain('妈妈')
  expect(await all()).toContain('换医保卡')
})

test('an estimate of somebody who was deleted opens as nobody else’s', async ({ page }) => {
  await page.clock.setFixedTime(noon('2026-11-22'))
  await withFamily(page, BOTH_PAID)
  await go(page, 'estimator/index')
  await shown(page).getByRole('radio', { name: '妈妈' }).tap()
  await shown(page).getByRole('radio', { name: /^三级/ }).tap()
  await shown(page).getByLabel('总费用（元）').fill('9000')
  await shown(page).getByText('看明细').tap()
  await shown(page).getByRole('button', { name: '存到妈妈名下' }).tap()
  await page.goto('/#/packages/household/member?id=momaaaaaaa')
  await shown(page).getByText('删除这位家人').tap()
  await expect.poll(() => memberIn(page, 'momaaaaaaa')).toBeUndefined()
  await go(page, 'estimator/index')
  await expect(shown(page)).toContainText('以前算过的')
  await shown(page).getByRole('button', { name: /^删掉的人/ }).tap()
  await go(page, 'estimator/result')
  await expect(shown(page)).not.toContainText('爸爸')
})

test('a child is renamed after its second New Year, and keeps its day of birth', async ({ page }) => {
  await page.clock.setFixedTime(noon('2027-02-01'))
  await withFamily(page, CHILD_OF_TWO)
  await page.goto('/#/packages/household/member?id=kidaaaaaaa')
  await shown(page).getByLabel('称呼').fill('满满')
  await press(page, '保存')
  await expect(shown(page)).toContainText('满满')
  expect(await memberIn(page, 'kidaaaaaaa')).toMatchObject({ nickname: '满满', birthDate: '2025-03-01' })
})

test('a hundred entries, one deleted, one written: undo says that there is no room, and nothing is lost', async ({ page }) => {
  await page.clock.install({ time: noon('2026-11-22') })
  await keep(page, 'entries', JSON.stringify({ state: { entries: FULL_ENTRIES }, version: 1 }))
  await page.goto('/#/packages/calendar/index')
  await shown(page).locator('.ax-event__tap', { hasText: '第1件' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '改这件事' }).tap()
  await expect(shown(page).getByText('删除这件事')).toBeVisible()
  // Undo is offered for eight seconds: of the page's, not of a busy machine's.
  await page.clock.pauseAt(new Date('2026-11-22T12:05:00+08:00'))
  const then = async (step: Promise<unknown>) => {
    await step
    await page.clock.runFor(500)
  }
  await then(shown(page).getByText('删除这件事').tap())
  await expect(page.getByText('「第1件」已删除')).toBeVisible()
  await then(press(page, '记一件自己的事'))
  await then(shown(page).getByLabel('事情').fill('带小满打疫苗'))
  await then(shown(page).getByLabel('哪天').fill('2026-12-01'))
  await then(press(page, '保存'))
  await then(page.getByText('撤销').tap())
  await expect(page.getByText('自己记的事满了，放不回去。先删掉一条再来。')).toBeVisible()
  const entries = JSON.parse(await stored(page, 'entries')) as { state: { entries: { title: string }[] } }
  expect(entries.state.entries).toHaveLength(100)
  expect(JSON.stringify(entries)).toContain('带小满打疫苗')
})
