// Without a finger on the glass.
import type { Page } from '@playwright/test'
import { COUNTER_FAMILY } from '../families'
import { STORED } from '../stored'
import { withFamily } from './family'
import { registeredPages } from './registered-pages'
import { expect, test } from './test'

const shown = (page: Page) => page.locator('.taro_page:visible')
const named = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document
    return one?.getAttribute('aria-label') ?? one?.textContent ?? ''
  })

/** More than stands on the longest page: once round, whichever way it began. */
const MOST_STOPS = 120

/** Tab, and by arrows through a sheet's choices, which have one stop, until what has the focus begins with these words; an expression where others begin alike. */
async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const seen: string[] = []
  let entered: string | undefined
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press(entered === undefined ? 'Tab' : 'ArrowDown')
    const name = (await named(page)).trim()
    if (typeof words === 'string' ? name.startsWith(words) : words.test(name)) return
    seen.push(name)
    if (name === entered) entered = undefined
    else if (entered === undefined && (await isInSheet(page))) entered = name
  }
  throw new Error(`Tab never came to 「${String(words)}」, but to ${seen.join(' | ')}`)
}

/** On a page arrows choose as they move. */
const isInSheet = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.matches('[role=dialog] [role=radio]') ?? false)

const enter = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, words)
  await page.keyboard.press('Enter')
}

const NOW = '2026-11-22T04:00:00Z'

/** From home, page after page: what is entered by its first words, and where that leads. */
const BACK = '返回'
/** The tab, and not 家庭账户 on home. */
const FAMILY = /^家庭$/
type Leg = readonly (readonly [words: string | RegExp, page?: string | undefined, typed?: string])[]
const LEGS: Readonly<Record<string, Leg>> = {
  counter: [['我在窗口', 'counter/index'], [BACK, 'home/index']],
  calendar: [['日历', 'calendar/index'], ['记一件自己的事', 'calendar/entry'], [BACK, 'calendar/index'], ['个人账户、断缴', 'calendar/cover'], [BACK, 'calendar/index'], ['首页', 'home/index']],
  estimate: [['估算', 'estimator/index'], ['看明细', 'estimator/result'], ['发图片', 'hand-over/card'], [BACK, 'estimator/result'], [BACK, 'estimator/index'], ['首页', 'home/index']],
  people: [[FAMILY, 'household/index'], ['添加', 'household/member'], ['几位家人一起加', 'household/quick'], [BACK], [BACK, 'pages/household/index'], ['首页', 'home/index']],
  newcomer: [[FAMILY, 'household/index'], ['添加', 'household/member'], ['称呼', undefined, '舅舅'], ['关系'], ['其他家人'], ['险种'], ['居民医保'], ['参保地'], [/^衢州/], ['保存', 'pages/household/index'], ['舅舅']],
  settings: [
    [FAMILY, 'household/index'], ['大字模式'], ['大字模式'], ['提前几天提醒', 'settings/reminders'], [BACK, 'household/index'], ['很早以前', 'settings/old'], [BACK, 'household/index'],
    ['你的信息在哪', 'settings/privacy'], [BACK, 'household/index'], ['自己填的地方', 'own-place/index'], ['改', 'own-place/edit'], [BACK, 'own-place/index'], [BACK, 'household/index'], ['首页', 'home/index']
  ],
  handingOver: [[FAMILY, 'household/index'], ['备份和换手机', 'hand-over/index'], ['给对方扫', 'hand-over/send'], [BACK, 'hand-over/index'], ['从对方手机收', 'hand-over/receive'], [BACK, 'hand-over/index'], [BACK, 'household/index'], ['首页', 'home/index']],
  filing: [
    ['异地备案', 'out-of-area/index'], ['长住外地'], ['下一问'], ['还没去'], ['下一问'], ['下一问'], ['住院'], ['下一问'], ['开通了'], ['看要准备什么', 'out-of-area/checklist'],
    // Each question before is a page of its own.
    [BACK, 'out-of-area/index'], [BACK], [BACK], [BACK], [BACK], [BACK, 'home/index']
  ],
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
    if (address !== undefined) await expect(page, String(words)).toHaveURL(new RegExp(`${address}(\\?|$)`))
    // The page before stands until its successor has come.
    if (address !== undefined) await expect(shown(page).last()).toHaveAttribute('id', new RegExp(`${address}\\?`))
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

  test('no page is left out', () => {
    const reached = [...Object.values(LEGS).flat(), ...BEFORE_ANYBODY].map(([, address]) => address)
    expect(registeredPages.filter((one) => !reached.some((address) => address !== undefined && one.endsWith(address)))).toEqual([])
  })

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
