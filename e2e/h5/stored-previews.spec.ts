// What stands between a tap and its consequence: the picture before it is sent, the backup before it is restored, what came before it is taken over.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { OTHER_FAMILY, savedFamily } from '../families'
import { STORED, STORED_FAMILY } from '../stored'
import { faultsOfSheet, withStores } from './looks'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
const HUB = '/#/packages/hand-over/index'
const LARGE = { ...STORED, preferences: JSON.stringify({ state: { theme: 'system', largeText: true }, version: 1 }) }

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T12:00:00+08:00'))

async function pick(page: Page, by: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), shown(page).getByText(by).first().tap()])
  await chooser.setFiles({ name: 'text.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Every screen that offers a picture, and the words of its button. */
const PICTURES: readonly (readonly [string, string])[] = [
  ['estimator/result', '发图片'],
  ['calendar/index', '发图片'],
  ['bills/index?member=grandpaaaa', '存成图片'],
  ['bills/check?id=b1aaaaaaaa', '发图片'],
  ['calendar/cover?member=momaaaaaaa', '发图片'],
  ['family-accounts/guide?guide=familyProxy&member=dadaaaaaaa', '发图片'],
  ['out-of-area/checklist?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes&w=grandpaaaa', '存成图片']
]

for (const [path, offer] of PICTURES) {
  test(`the picture of ${path} before it is sent`, async ({ page }) => {
    await withStores(page, LARGE)
    await page.goto(`/#/packages/${path}`)
    await shown(page).getByRole('button', { name: offer }).first().tap()
    await expect(shown(page)).toContainText('图里只有上面这些字')
    expect(await faultsOfSheet(page)).toEqual([])
  })
}

test('a backup before it is restored', async ({ page }) => {
  await withStores(page, LARGE)
  await page.goto(HUB)
  await pick(page, '从备份恢复', OTHER_FAMILY)
  await expect(shown(page)).toContainText('备份里有 2 位家人')
  const faults = await faultsOfSheet(page)
  await shown(page).getByRole('radio', { name: '整个换掉' }).tap()
  expect([...faults, ...(await faultsOfSheet(page))]).toEqual([])
})

test('what came from another phone before it is taken over, and who a stranger is', async ({ page }) => {
  await withStores(page, LARGE)
  await page.goto('/#/packages/hand-over/send')
  const [file] = await Promise.all([page.waitForEvent('download'), shown(page).getByText('存成文件').tap()])
  const text = readFileSync(await file.path(), 'utf8')
  const here = STORED_FAMILY.map((one) => (one.id === 'grandpaaaa' ? { ...one, birthYear: 1947 } : one.id === 'poaaaaaaaa' ? { ...one, id: 'pobbbbbbbb' } : one))
  await page.evaluate((family) => localStorage.setItem('anxin-yibao.household', family), savedFamily(here))
  await page.goto(HUB)
  await page.reload()
  await shown(page).getByText('从对方手机收').tap()
  await pick(page, '选一个文件', text)
  await expect(shown(page)).toContainText('先看看再收')
  const faults = await faultsOfSheet(page)
  await shown(page).getByRole('button', { name: /^对方的「岳母/ }).tap()
  await expect(page.getByRole('dialog')).toHaveText(/\S/)
  expect([...faults, ...(await faultsOfSheet(page))]).toEqual([])
})
