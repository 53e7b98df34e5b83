import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test'

/** The journeys count days, so the browser's day stands still; the app only ever reads it through platform/clock. */
const NOW = '2026-11-22T04:00:00Z'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW)
})

/** Pages under the one on top stay in the document. */
const shown = (page: Page): Locator => page.locator('.taro_page:visible')
const sheetOf = (page: Page): Locator => page.getByRole('dialog')
const row = (page: Page, text: string): Locator => shown(page).locator('.ax-event__tap', { hasText: text })

async function pick(page: Page, field: string, option: string) {
  await shown(page).getByRole('button', { name: new RegExp(`^${field}`) }).tap()
  await sheetOf(page).getByRole('radio', { name: new RegExp(`^${option}`) }).tap()
}

type Answers = { readonly nickname: string; readonly relation: string; readonly year: string; readonly area: string; readonly grade?: string; readonly birthday?: string }

async function addMember(page: Page, { nickname, relation, year, area, grade, birthday }: Answers) {
  await shown(page).getByText(/^添加(家人)?$/).tap()
  await shown(page).getByLabel('称呼').fill(nickname)
  await pick(page, '关系', relation)
  await shown(page).getByLabel('出生年份').fill(year)
  if (birthday !== undefined) await shown(page).getByLabel('生日').fill(birthday)
  await pick(page, '险种', '居民医保')
  await pick(page, '参保地', area)
  if (grade !== undefined) await pick(page, '缴费档次', grade)
  await shown(page).getByRole('button', { name: '保存' }).tap()
  // The form slides away over the list: for a moment both can be seen.
  await expect(page.getByRole('button', { name: '保存' })).toHaveCount(0)
}

async function addFamily(page: Page) {
  await page.goto('/#/pages/household/index')
  await addMember(page, { nickname: '爸爸', relation: '父亲', year: '1956', area: '重庆市', grade: '一档' })
  await addMember(page, { nickname: '妈妈', relation: '母亲', year: '1959', area: '重庆市' })
  await addMember(page, { nickname: '小满', relation: '孩子', year: '2026', area: '衢州市', birthday: '2026-10-08' })
}

const tab = (page: Page, name: string): Promise<void> => shown(page).getByRole('link', { name }).tap()
const nextMonth = (page: Page): Promise<void> => shown(page).getByRole('button', { name: '下个月' }).tap()

test('parents in 重庆 and a baby in 衢州: their windows, their days, what each costs @looks', async ({ page }) => {
  await addFamily(page)
  await expect(shown(page)).toContainText('10月8日出生 · 居民医保 · 衢州')
  await tab(page, '日历')
  await nextMonth(page)
  await expect(shown(page).getByText('以后的日子是推定的。')).toBeVisible()
  await expect(row(page, '重庆居民医保缴费')).toContainText('2027 年度 · 爸爸、妈妈 · 共 ¥800.00 到 ¥1,175.00')
  await expect(row(page, '重庆居民医保缴费')).toContainText('剩 39 天')
  await expect(shown(page).getByText('重庆集中缴费期')).toBeVisible()
  await nextMonth(page)
  await expect(row(page, '小满 · 新生儿参保')).toContainText('共 ¥880.00')
  await row(page, '小满 · 新生儿参保').tap()
  await expect(sheetOf(page)).toContainText('从出生那天起就能报销')
  await expect(sheetOf(page)).toContainText('2026 年度 ¥440.00')
})

test('one is marked paid, undone, marked again, and stays so after a reload', async ({ page }) => {
  await addFamily(page)
  await tab(page, '日历')
  await nextMonth(page)
  await row(page, '重庆居民医保缴费').tap()
  const father = sheetOf(page).getByRole('checkbox', { name: /^爸爸/ })
  await father.tap()
  await expect(page.getByText('爸爸已标记为「已缴」')).toBeVisible()
  await page.getByText('撤销').tap()
  await expect(father).toHaveAttribute('aria-checked', 'false')
  await father.tap()
  await expect(father).toHaveAttribute('aria-checked', 'true')
  await sheetOf(page).getByRole('radio', { name: /二档/ }).tap()
  await expect(sheetOf(page)).toContainText('¥775.00')
  await page.reload()
  await nextMonth(page)
  await expect(row(page, '重庆居民医保缴费')).toContainText('共 ¥775.00')
})

test('no phone calendar in a browser: a file stands in its place and holds the reminders', async ({ page }) => {
  await addFamily(page)
  await tab(page, '日历')
  await nextMonth(page)
  await row(page, '重庆居民医保缴费').tap()
  await expect(sheetOf(page).getByRole('button', { name: '加入手机日历' })).toHaveCount(0)
  const [file] = await Promise.all([page.waitForEvent('download'), sheetOf(page).getByRole('button', { name: '加进手机日历（日历文件）' }).tap()])
  expect(file.suggestedFilename()).toBe('anxin-yibao.ics')
  const text = readFileSync(await file.path(), 'utf8')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261231T090000')
  expect(text).toContain('重庆居民医保缴费')
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(3)
  await expect(sheetOf(page)).toContainText('文件已保存')
})

test('a changed hour makes the file stale, and the next one keeps the same id with a higher number', async ({ page }) => {
  const save = async (): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByRole('button', { name: /件加进手机日历/ }).tap()])
    return readFileSync(await file.path(), 'utf8')
  }
  const field = (text: string, name: string): string => text.match(new RegExp(`${name}:(.*)\r\n`))?.[1] ?? ''
  await page.goto('/#/pages/household/index')
  await addMember(page, { nickname: '大宝', relation: '孩子', year: '2019', area: '衢州市' })
  await tab(page, '日历')
  const before = await save()
  await tab(page, '家庭')
  await shown(page).getByText('提前几天提醒').tap()
  await shown(page).getByRole('button', { name: '晚一小时' }).tap()
  await shown(page).getByRole('button', { name: '返回' }).tap()
  await tab(page, '日历')
  await expect(shown(page).getByText('导出过的文件里有 1 条变了')).toBeVisible()
  const after = await save()
  expect(field(after, 'UID')).toBe(field(before, 'UID'))
  expect(Number(field(after, 'SEQUENCE'))).toBeGreaterThan(Number(field(before, 'SEQUENCE')))
  expect(after).toContain('T100000')
})

test('numbers that identify somebody are refused where they are typed', async ({ page }) => {
  await page.goto('/#/packages/household/member')
  for (const [typed, sentence] of [
    ['330802195601011234', '这像身份证号'],
    ['３３０８０２１９５６０１０１１２３４', '这像身份证号'],
    ['爸爸 138-0013-8000', '这像手机号'],
    ['6222021234567890', '这串数字太长了'],
    ['👨‍👩‍👧‍👦'.repeat(4), '最多 10 个字']
  ] as const) {
    await shown(page).getByLabel('称呼').fill(typed)
    await expect(shown(page).getByText(sentence), typed).toBeVisible()
  }
  await shown(page).getByRole('button', { name: '保存' }).tap()
  await expect(shown(page).getByRole('alert')).toContainText('还有 3 处要改')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('330802')
})

const many = (count: number): string =>
  JSON.stringify({
    state: {
      members: Array.from({ length: count }, (_, n) => ({
        id: `id${n}`, nickname: `家人${n + 1}`, relation: 'other', birthYear: 1950 + n, insurance: 'resident', areaCode: n % 2 ? '330800' : '500000', paidYears: [], missedYears: []
      }))
    },
    version: 1
  })
const withFamilyOf = (page: Page, count: number) =>
  page.addInitScript((text) => localStorage.getItem('anxin-yibao.household') ?? localStorage.setItem('anxin-yibao.household', text), many(count))

test('the twentieth member is taken, the twenty-first refused with a sentence', async ({ page }) => {
  await withFamilyOf(page, 19)
  await page.goto('/#/pages/household/index')
  await addMember(page, { nickname: '三姨', relation: '其他家人', year: '1970', area: '衢州市' })
  await expect(shown(page).getByText('20 位家人')).toBeVisible()
  await shown(page).getByText('添加', { exact: true }).tap()
  await expect(shown(page).getByRole('alert')).toContainText('一家最多记 20 位')
  await tab(page, '日历')
  await nextMonth(page)
  await expect(row(page, '衢州居民医保缴费')).toContainText('剩 39 天')
})

test('a member is deleted with everything of theirs, and brought back', async ({ page }) => {
  await withFamilyOf(page, 3)
  await page.goto('/#/pages/household/index')
  await shown(page).getByText('家人2').tap()
  await shown(page).getByText('删除这位家人').tap()
  await expect(shown(page).getByText('2 位家人')).toBeVisible()
  await page.getByText('撤销').tap()
  await expect(shown(page).getByText('3 位家人')).toBeVisible()
  await page.reload()
  await expect(shown(page).getByText('家人2')).toBeVisible()
})

test('a backup brings the family back after everything was erased; rubbish changes nothing', async ({ page }) => {
  await withFamilyOf(page, 2)
  await page.goto('/#/pages/household/index')
  const toHub = () => shown(page).getByText('备份和换手机').first().tap()
  await toHub()
  const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByText('备份到文件').tap()])
  const saved = await file.path()
  await page.goBack()
  await shown(page).getByText('清空全部数据').tap()
  await sheetOf(page).getByRole('button', { name: '清空' }).tap()
  await expect(shown(page).getByText('先加一位家人')).toBeVisible()

  const restore = async (path: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), shown(page).getByText('从备份恢复').tap()])
    await chooser.setFiles(path)
  }
  await toHub()
  await restore('package.json')
  await expect(sheetOf(page)).toContainText('它不是安心医保的备份')
  await sheetOf(page).getByRole('button', { name: '取消' }).tap()
  await restore(saved)
  await shown(page).getByRole('button', { name: '合进来 2 项' }).tap()
  await page.goBack()
  await expect(shown(page).getByText('2 位家人')).toBeVisible()
})

test('something of one’s own: written, due within the week, on the home screen and the badge, done', async ({ page }) => {
  await withFamilyOf(page, 1)
  await page.goto('/#/packages/calendar/index')
  await shown(page).getByRole('button', { name: '记一件自己的事' }).tap()
  await shown(page).getByLabel('事情').fill('换医保卡')
  await shown(page).getByLabel('哪天').fill('2026-11-25')
  await shown(page).getByRole('button', { name: '保存' }).tap()
  await expect(row(page, '换医保卡')).toContainText('剩 3 天')
  await tab(page, '首页')
  const hero = shown(page).locator('.ax-hero')
  await expect(hero).toContainText('7 天内')
  await expect(hero).toContainText('换医保卡')
  await expect(shown(page).getByRole('link', { name: '日历，1 件提醒' })).toBeVisible()
  await hero.getByText('看怎么办').tap()
  await sheetOf(page).getByRole('button', { name: '标为已办' }).tap()
  await sheetOf(page).getByRole('button', { name: '关闭' }).tap()
  await expect(row(page, '换医保卡')).toContainText('已办')
  await expect(shown(page).getByRole('link', { name: '日历', exact: true })).toBeVisible()
})

test('a swipe turns the month, a year can be jumped to, and today is one tap away', async ({ page }) => {
  await withFamilyOf(page, 1)
  await page.goto('/#/packages/calendar/index')
  const grid = shown(page).locator('.ax-month')
  const swipe = (from: number, to: number) =>
    grid.evaluate((element, [start, end]) => {
      const at = (x: number) => [new Touch({ identifier: 1, target: element, clientX: x ?? 0, clientY: 300 })]
      element.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: at(start ?? 0), changedTouches: at(start ?? 0) }))
      element.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: at(end ?? 0) }))
    }, [from, to])
  const name = (month: string) => shown(page).getByRole('button', { name: `${month}，换个月份` })
  await swipe(300, 80)
  await expect(name('2026年12月')).toBeVisible()
  await swipe(80, 300)
  await name('2026年11月').tap()
  await sheetOf(page).getByRole('button', { name: '后一年' }).tap()
  await sheetOf(page).getByText('2月', { exact: true }).tap()
  await expect(name('2027年2月')).toBeVisible()
  await shown(page).getByRole('button', { name: '今天', exact: true }).tap()
  await expect(name('2026年11月')).toBeVisible()
})

test('damaged data is set aside, said, and never overwritten', async ({ page }) => {
  await page.addInitScript(() => localStorage.getItem('seen') ?? (localStorage.setItem('seen', '1'), localStorage.setItem('anxin-yibao.household', '{"state":{"members":"oops"},"version":1}')))
  await page.goto('/#/pages/home/index')
  await expect(shown(page).getByRole('alert')).toContainText('有存着的数据没读出来')
  await expect(shown(page).getByText('先加一位家人')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('anxin-yibao.household.damaged-1'))).toContain('oops')
})

test('without a network everything goes on, and the screen says so', async ({ page, context }) => {
  await withFamilyOf(page, 1)
  await page.goto('/#/pages/home/index')
  await expect(shown(page).getByText('没有网络，照常能用。')).toBeHidden()
  await context.setOffline(true)
  await expect(shown(page).getByText('没有网络，照常能用。')).toBeVisible()
  await context.setOffline(false)
  await expect(shown(page).getByText('没有网络，照常能用。')).toBeHidden()
})
