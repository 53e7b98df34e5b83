// Nothing typed is lost, and nothing is saved twice.
import type { Page } from '@playwright/test'
import { BILLS_FAMILY } from '../families'
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
