// Nothing typed is lost, and nothing is saved twice.
import type { Page } from '@playwright/test'
import { PACE_MS } from '../pace'
import { BILLS_FAMILY, COVER_FAMILY } from '../families'
import { withFamily } from './family'
import { expect, test } from './test'

const HOME = '/#/pages/household/index'
const shown = (page: Page) => page.locator('.taro_page:visible')
const sheet = (page: Page) => page.getByRole('dialog')

for (const [path, field] of [['packages/estimator/index', '总费用'], ['packages/bills/sheet', '费用总额']] as const) {
  for (const [how, leave] of [['left by back', (page: Page) => page.goBack()], ['loaded anew', (page: Page) => page.reload()]] as const) {
    test(`an amount is kept that was typed just before ${path} was ${how}`, async ({ page }) => {
      await withFamily(page, BILLS_FAMILY)
      await page.goto(HOME)
      await expect(shown(page)).toContainText('舅舅')
      await page.goto(`/#/${path}`)
      await shown(page).getByLabel(field).fill('68400')
      await leave(page)
      await page.goto(`/#/${path}`)
      await expect(shown(page).getByLabel(field)).toHaveValue(/^68,?400/)
    })
  }
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await shown(page).getByRole('button', { name: new RegExp(`^${field}`) }).tap()
  await sheet(page).getByRole('radio', { name: new RegExp(`^${option}`) }).tap()
  await expect(sheet(page)).toHaveCount(0)
}

test('a member’s form that was left with a sheet open loses nothing', async ({ page }) => {
  await page.goto(HOME)
  await shown(page).getByText(/^添加(家人)?$/).tap()
  await shown(page).getByLabel('称呼').fill('小姑')
  await choose(page, '险种', '居民医保')
  await shown(page).getByRole('button', { name: /^关系/ }).tap()
  await expect(sheet(page)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/#\/pages\/household\/index$/)
  await page.waitForTimeout(PACE_MS)
  await shown(page).getByText(/^添加(家人)?$/).tap()
  await expect(shown(page)).toContainText('接着上次填。')
  await expect(shown(page).getByLabel('称呼')).toHaveValue('小姑')
  await choose(page, '关系', '其他家人')
  await shown(page).getByRole('button', { name: '保存' }).tap()
  await expect(shown(page)).toContainText('1 位家人')
  await expect(shown(page)).toContainText('居民医保')
})

/** Two clicks at one moment: the second meets whatever the first brought to that place. */
async function tapTwice(page: Page, name: string): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await shown(page).getByRole('button', { name }).boundingBox()) ?? {}
  await page.evaluate(async ([across, down]) => {
    const click = (at: number) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, clientX: across, clientY: down })
      Object.defineProperty(event, 'timeStamp', { value: at })
      document.elementFromPoint(across, down)?.dispatchEvent(event)
    }
    const now = performance.now()
    const { hash } = location
    click(now)
    while (location.hash === hash) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    click(now + 200)
  }, [x + width / 2, y + height / 2] as const)
}

test('two quick taps on 保存: one member, and nothing below is tapped', async ({ page }) => {
  await page.goto(HOME)
  await shown(page).getByText(/^添加(家人)?$/).tap()
  await shown(page).getByLabel('称呼').fill('小姑')
  await choose(page, '关系', '其他家人')
  await choose(page, '险种', '居民医保')
  await tapTwice(page, '保存')
  await expect(shown(page)).toContainText('1 位家人')
  await expect(page).toHaveURL(/#\/pages\/household\/index$/)
})

test('two quick taps on 保存: one entry, and nothing below is tapped', async ({ page }) => {
  await withFamily(page, COVER_FAMILY)
  await page.goto('/#/packages/calendar/index')
  await shown(page).getByText('记一件自己的事').tap()
  await shown(page).getByLabel('事情').fill('换医保卡')
  await shown(page).locator('input[type=date]').first().fill('2026-11-28')
  await tapTwice(page, '保存')
  await expect(page).toHaveURL(/#\/packages\/calendar\/index/)
  expect((await page.evaluate(() => localStorage.getItem('anxin-yibao.entries') ?? '')).match(/换医保卡/g)).toHaveLength(1)
})
