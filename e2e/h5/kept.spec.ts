// What is kept survives: one bad item, a text of a later app, a restore that ends half-way, a backup that is not whole.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { backupOf, COVER_FAMILY, NO_MONEY_ESTIMATES, ONE_DAMAGED, OTHER_FAMILY, savedFamily } from '../families'
import { dieAfter, mortal } from '../mishaps'
import { withFamily } from './family'
import { expect, test } from './test'

const HOME = '/#/pages/household/index'
const KEY = 'anxin-yibao.household'
const shown = (page: Page) => page.locator('.taro_page:visible')
const sheet = (page: Page) => page.getByRole('dialog')
const stored = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key)
const member = (page: Page, name: string) => shown(page).getByRole('button', { name: new RegExp(`^${name} `) })

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T12:00:00+08:00'))

/** Written once, so that a reload meets what the app made of it. */
const seed = (page: Page, key: string, text: string) =>
  page.addInitScript(([name, value]) => localStorage.getItem(name) ?? localStorage.setItem(name, value), [`anxin-yibao.${key}`, text] as const)

const toHub = (page: Page) => shown(page).getByText('备份和换手机').first().tap()

async function pickFile(page: Page, text: string): Promise<void> {
  await toHub(page)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), shown(page).getByText('从备份恢复').tap()])
  await chooser.setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('one damaged member of twenty: nineteen are there, it is named, looked at, taken along and put back', async ({ page }) => {
  await withFamily(page, ONE_DAMAGED)
  await page.goto(HOME)
  await expect(shown(page)).toContainText('19 位家人')
  await expect(member(page, '家人8')).toHaveCount(0)
  await expect(shown(page)).toContainText('有几条资料读不出来。')
  await shown(page).getByRole('button', { name: /^家人8（家人名单）/ }).tap()
  await expect(sheet(page)).toContainText('"relation":"x"')
  const [file] = await Promise.all([page.waitForEvent('download'), sheet(page).getByRole('button', { name: '导出' }).tap()])
  expect(file.suggestedFilename()).toContain('household.damaged-1')
  expect(readFileSync(await file.path(), 'utf8')).toContain('"nickname":"家人8"')
  await sheet(page).getByRole('button', { name: '放回去' }).tap()
  await expect(page.getByText(/1 条只放回了读得出来的部分/)).toBeVisible()
  await page.reload()
  await expect(shown(page)).toContainText('20 位家人')
  await expect(member(page, '家人8')).toContainText('1957 年生')
  expect(await stored(page, `${KEY}.damaged-1`)).toContain('"relation":"x"')
})

test('saved by a later app: it waits as it lies, whatever is done meanwhile, and the app that can read it shows it', async ({ page }) => {
  const later = savedFamily(COVER_FAMILY).replace('"version":1', '"version":99')
  await seed(page, 'household', later)
  await page.goto(HOME)
  await expect(shown(page)).toContainText('更新以后就能看到')
  await shown(page).getByText('大字模式').tap()
  await page.goto('/#/packages/calendar/index')
  await page.reload()
  expect(await stored(page, KEY)).toBe(later)
  // The update that knows this form of the data.
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, later.replace('"version":99', '"version":1')] as const)
  await page.goto(HOME)
  await page.reload()
  await expect(shown(page)).toContainText('4 位家人')
})

test('a restore that ends after any of its writes leaves all of the old or all of the new', async ({ page }) => {
  await mortal(page)
  await page.goto(HOME)
  const seen = new Set<string>()
  for (const writes of [0, 1, 2, 3, 5, 8, 12, 20, 40]) {
    await page.evaluate(([text]) => {
      localStorage.clear()
      localStorage.setItem('anxin-yibao.household', text)
    }, [savedFamily(COVER_FAMILY)] as const)
    await page.reload()
    await expect(member(page, '妈妈')).toBeVisible()
    await pickFile(page, OTHER_FAMILY)
    await expect(shown(page)).toContainText('备份里有 2 位家人')
    await shown(page).getByRole('radio', { name: '整个换掉' }).tap()
    await dieAfter(page, writes)
    await shown(page).getByRole('button', { name: '恢复' }).tap()
    await page.goto(HOME)
    await page.reload()
    await expect(member(page, '妈妈').or(member(page, '新甲'))).toBeVisible()
    const isNew = await member(page, '新甲').isVisible()
    await expect(shown(page)).toContainText(isNew ? '2 位家人' : '4 位家人')
    await expect(member(page, '新乙')).toHaveCount(isNew ? 1 : 0)
    const entries = (await stored(page, 'anxin-yibao.entries')) ?? ''
    expect(entries.includes('换医保卡'), `entries after ${writes} writes`).toBe(isNew)
    seen.add(isNew ? 'new' : 'old')
  }
  expect([...seen]).toEqual(['old', 'new'])
})

test('a backup says what it lacks, when it is made and when it is read', async ({ page }) => {
  await withFamily(page, COVER_FAMILY)
  await seed(page, 'entries', '{"state":{"entries":[]},"version":99}')
  await page.goto(HOME)
  await toHub(page)
  const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByText('备份到文件').tap()])
  await expect(page.getByText('这份备份不全：自己记的事在这部手机上读不出来，只原样带上了。')).toBeVisible()
  await page.goBack()
  await pickFile(page, readFileSync(await file.path(), 'utf8'))
  await expect(shown(page)).toContainText('这份备份做的时候就缺：自己记的事。')
})

for (const [what, text, says] of [
  ['with nothing in it', backupOf({}), '里面什么也没有'],
  ['cut off in the middle', OTHER_FAMILY.slice(0, -30), '但里面有内容坏了'],
  ['made by a later app', OTHER_FAMILY.replace('"backup":1', '"backup":9'), '它是新版本做的备份'],
  ['of something else', '{"hello":1}', '它不是安心医保的备份']
] as const) {
  test(`a backup ${what} is refused, and nothing changes`, async ({ page }) => {
    await withFamily(page, COVER_FAMILY)
    await page.goto(HOME)
    const before = await stored(page, KEY)
    await pickFile(page, text)
    await expect(sheet(page)).toContainText(says)
    await sheet(page).getByRole('button', { name: '取消' }).tap()
    await page.goBack()
    await expect(shown(page)).toContainText('4 位家人')
    expect(await stored(page, KEY)).toBe(before)
  })
}

test('a backup with a byte order mark, as some editors leave it, is taken', async ({ page }) => {
  await page.goto(HOME)
  await pickFile(page, `\uFEFF${OTHER_FAMILY}`)
  await expect(shown(page)).toContainText('备份里有 2 位家人')
})

test('the phone saves nothing any more: it is said, and a backup holds what the screen shows', async ({ page }) => {
  await withFamily(page, COVER_FAMILY)
  await page.goto(HOME)
  await expect(member(page, '妈妈')).toBeVisible()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await member(page, '妈妈').tap()
  await shown(page).getByLabel('称呼').fill('老妈')
  await shown(page).getByRole('button', { name: '保存' }).tap()
  await expect(member(page, '老妈')).toBeVisible()
  await expect(shown(page).getByRole('alert')).toContainText('没存')
  await toHub(page)
  const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByText('备份到文件').tap()])
  expect(readFileSync(await file.path(), 'utf8')).toContain('老妈')
})

test('what the phone would not let go is named after 清空', async ({ page }) => {
  await withFamily(page, COVER_FAMILY)
  await page.goto(HOME)
  await expect(member(page, '妈妈')).toBeVisible()
  await page.evaluate((key) => {
    const { removeItem, setItem } = Storage.prototype
    const refuses = (name: string) => {
      if (name === key) throw new DOMException('no', 'InvalidStateError')
    }
    Storage.prototype.removeItem = function (name) {
      refuses(name)
      removeItem.call(this, name)
    }
    Storage.prototype.setItem = function (name, value) {
      refuses(name)
      setItem.call(this, name, value)
    }
  }, KEY)
  await shown(page).getByText('清空全部数据').tap()
  await sheet(page).getByRole('button', { name: '清空' }).tap()
  await expect(page.getByText(/^没清干净，手机没让删：家人名单/)).toBeVisible()
})

test('amounts that are no money do not blank the estimator: they are set aside and named', async ({ page }) => {
  await seed(page, 'estimates', NO_MONEY_ESTIMATES)
  await page.goto('/#/packages/estimator/index')
  await expect(shown(page)).toContainText('以前算过的')
  await page.goto(HOME)
  await expect(shown(page)).toContainText('读不出来的资料')
  expect(await page.evaluate(() => Object.values({ ...localStorage }).join())).toContain('5123.3')
})
