// Without a finger on the glass.
import type { Page } from '@playwright/test'
import { COUNTER_FAMILY } from '../families'
import { STORED } from '../stored'
import { withFamily } from './family'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
const named = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document
    return one?.getAttribute('aria-label') ?? one?.textContent ?? ''
  })

/** More than stands on the longest page: once round, whichever way it began. */
const MOST_STOPS = 120

/** Tab until what has the focus begins with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  const seen: string[] = []
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab')
    const name = (await named(page)).trim()
    if (name.startsWith(words)) return
    seen.push(name)
  }
  throw new Error(`Tab never came to 「${words}」, but to ${seen.join(' | ')}`)
}

const enter = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, words)
  await page.keyboard.press('Enter')
}

const NOW = '2026-11-22T04:00:00Z'

/** From home, page after page: what is entered by its first words, and where that leads. */
const BACK = '返回'
type Leg = readonly (readonly [words: string, page?: string | undefined, typed?: string])[]
const LEGS: Readonly<Record<string, Leg>> = {
  counter: [['我在窗口', 'counter/index'], [BACK, 'home/index']],
  calendar: [['日历', 'calendar/index'], ['记一件自己的事', 'calendar/entry'], [BACK, 'calendar/index'], ['个人账户、断缴', 'calendar/cover'], [BACK, 'calendar/index'], ['首页', 'home/index']],
  estimate: [['估算', 'estimator/index'], ['看明细', 'estimator/result'], ['发图片', 'hand-over/card'], [BACK, 'estimator/result'], [BACK, 'estimator/index'], ['首页', 'home/index']],
  accounts: [['家庭账户', 'family-accounts/index'], ['孩子的账户', 'family-accounts/choose'], [BACK, 'family-accounts/index'], ['激活医保码', 'family-accounts/guide'], [BACK, 'family-accounts/index'], [BACK, 'home/index']],
  bills: [['账本', 'bills/index'], [BACK, 'home/index'], ['单子查一查', 'bills/sheet'], ['费用总额', undefined, '20000'], ['查一查', 'bills/check'], [BACK, 'bills/sheet'], [BACK, 'home/index']],
  library: [['政策库', 'policy/index'], ['各地有什么', 'places/index'], [BACK, 'policy/index'], ['居民医保一人缴多少'], ['这个数不对', 'own-place/correct'], [BACK], [BACK, 'home/index']]
}
/** Only somebody without a family is led there. */
const BEFORE_ANYBODY: Leg = [['先看示例一家', 'household/sample'], [BACK, 'home/index']]

async function walk(page: Page, leg: Leg): Promise<void> {
  for (const [words, address, typed] of leg) {
    await tabTo(page, words)
    await (typed === undefined ? page.keyboard.press('Enter') : page.keyboard.type(typed))
    if (address !== undefined) await expect(page, words).toHaveURL(new RegExp(`${address}(\\?|$)`))
    await expect(page.getByRole('dialog').or(shown(page)).last()).toHaveText(/\S/)
  }
}

test.describe('by keyboard alone', () => {
  for (const [name, leg] of Object.entries(LEGS)) {
    test(`${name}, there and back`, async ({ page }) => {
      test.slow()
      await page.clock.setFixedTime(NOW)
      await page.addInitScript((stored) => {
        for (const [store, text] of Object.entries(stored)) localStorage.setItem(`anxin-yibao.${store}`, text)
      }, STORED)
      await page.goto('/#/pages/home/index')
      await expect(shown(page)).toContainText('我在窗口')
      await walk(page, leg)
    })
  }

  test('before anybody is entered', async ({ page }) => {
    await page.goto('/#/pages/home/index')
    await expect(shown(page)).toContainText('我在窗口')
    await walk(page, BEFORE_ANYBODY)
  })
})

test.describe('in a sheet', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(NOW)
    await withFamily(page, COUNTER_FAMILY)
  })

  test('arrows move, Enter chooses, Escape closes, and the focus comes back', async ({ page }) => {
    await page.goto('/#/packages/household/member')
    await expect(shown(page)).toContainText('关系')
    await enter(page, '关系')
    const sheet = page.getByRole('dialog')
    await expect(sheet).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    expect(await named(page)).toMatch(/^关系/)
    await page.keyboard.press('Enter')
    await tabTo(page, '本人')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await named(page)).toMatch(/^父亲/)
    await page.keyboard.press('Enter')
    await expect(sheet).toHaveCount(0)
    expect(await named(page)).toBe('关系，父亲')
  })
})
