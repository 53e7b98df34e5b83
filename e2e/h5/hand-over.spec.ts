// A browser shows codes and reads none: there it goes by file. What comes is looked at first, and can be undone.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { COUNTER_RECORDS, COVER_FAMILY, EIGHT, savedFamily } from '../families'
import { MOST_CODES, OWN_PLACE, savedBills, YEAR_OF_BILLS } from '../hand-over-family'
import { readShownCode } from '../read-code'
import { expect, test } from './test'

const SEND = '/#/packages/hand-over/send'
const HUB = '/#/packages/hand-over/index'
const shown = (page: Page) => page.locator('.taro_page:visible')
const code = (page: Page) => shown(page).getByRole('img', { name: /^二维码/ })

// Codes are read off the screen, which has a phone's dots.
test.use({ deviceScaleFactor: 2 })

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T12:00:00+08:00'))

async function withStores(page: Page, stores: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((all) => Object.entries(all).forEach(([name, text]) => localStorage.getItem(`anxin-yibao.${name}`) ?? localStorage.setItem(`anxin-yibao.${name}`, text)), stores)
}

async function pick(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), shown(page).getByText('选一个文件').tap()])
  await chooser.setFiles({ name: 'handover.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('eight people and a year of bills: few codes that a decoder reads, and one file that another browser takes over', async ({ page, browser }) => {
  await withStores(page, { household: savedFamily(EIGHT), bills: savedBills(YEAR_OF_BILLS) })
  await page.goto(SEND)
  const total = Number(/共 (\d+) 张/.exec((await code(page).getAttribute('aria-label')) ?? '')?.[1])
  expect(total).toBeLessThanOrEqual(MOST_CODES)
  expect(await readShownCode(page, code(page))).toMatch(/^AXYB1.{7}01/)
  await shown(page).getByRole('button', { name: `看第 ${total} 张` }).tap()
  expect((await readShownCode(page, code(page))).slice(12, 14)).toBe(String(total).padStart(2, '0'))
  const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByText('存成文件').tap()])
  const text = readFileSync(await file.path(), 'utf8')

  const context = await browser.newContext()
  const other = await context.newPage()
  await other.clock.setFixedTime('2026-11-22T12:00:00+08:00')
  await other.goto(new URL(page.url()).origin + HUB)
  await shown(other).getByText('从对方手机收').tap()
  await pick(other, text)
  await expect(shown(other)).toContainText('先看看再收')
  await shown(other).getByRole('button', { name: '收下 60 项' }).tap()
  await shown(other).getByRole('button', { name: '撤回' }).tap()
  await expect(other.getByText('撤回了，和收下以前一样')).toBeVisible()
  expect(await other.evaluate(() => localStorage.getItem('anxin-yibao.household'))).not.toContain('岳母')
  await context.close()
})

test('both say something else of one person: the fields are named, and what is chosen is kept; a namesake is asked about', async ({ page }) => {
  await withStores(page, { household: savedFamily(COVER_FAMILY) })
  await page.goto(SEND)
  const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByText('存成文件').tap()])
  const text = readFileSync(await file.path(), 'utf8')
  await page.evaluate((family) => localStorage.setItem('anxin-yibao.household', family), savedFamily(COVER_FAMILY.map((one) => (one.id === 'moma' ? { ...one, birthYear: 1961 } : one.id === 'aunt' ? { ...one, id: 'aunz' } : one))))
  await page.goto(HUB)
  await page.reload()
  await shown(page).getByText('从对方手机收').tap()
  await pick(page, text)
  await expect(shown(page)).toContainText('出生年：这里 1961 年，那边 1959 年')
  await shown(page).getByRole('radio', { name: /^对方/ }).tap()
  await expect(shown(page)).toContainText('还有 1 位没选是谁')
  await shown(page).getByRole('button', { name: /^对方的「小姨」/ }).tap()
  await page.getByRole('dialog').getByRole('radio', { name: '小姨' }).tap()
  await shown(page).getByRole('button', { name: '收下 1 项' }).tap()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('anxin-yibao.household'))).toContain('1959')
})

for (const [what, choice, comes, stays] of [
  ['a matter in hand, with the person it is of', /^妈妈的一件事/, ['to:42/武汉', '妈妈'], ['自己填', '小姨']],
  ['a place of one’s own, without anybody', /^自己填的/, ['"areaCode":"411600"'], ['妈妈', 'to:42/武汉']]
] as const) {
  test(`handed over alone: ${what}; undo ends with the next start`, async ({ page, browser }) => {
    await withStores(page, { household: savedFamily(COVER_FAMILY), progress: COUNTER_RECORDS.progress, 'own-places': OWN_PLACE })
    await page.goto(SEND)
    await shown(page).getByRole('radio', { name: choice }).tap()
    const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByText('存成文件').tap()])
    const text = readFileSync(await file.path(), 'utf8')
    for (const word of stays) expect(text).not.toContain(word)
    const context = await browser.newContext()
    const other = await context.newPage()
    await other.clock.setFixedTime('2026-11-22T12:00:00+08:00')
    await other.goto(new URL(page.url()).origin + HUB)
    await shown(other).getByText('从对方手机收').tap()
    await pick(other, text)
    await shown(other).getByRole('button', { name: /^收下/ }).tap()
    const stored = () => other.evaluate(() => JSON.stringify(Object.values(localStorage)))
    for (const word of comes) await expect.poll(async () => (await stored()).replaceAll('\\', '')).toContain(word)
    await expect(shown(other).getByRole('button', { name: '撤回' })).toBeVisible()
    await other.reload()
    await expect(shown(other)).toContainText('备份到文件')
    await expect(shown(other).getByRole('button', { name: '撤回' })).toHaveCount(0)
    await context.close()
  })
}
