// Nothing typed is lost, and nothing is saved twice.
import type { Page } from '@playwright/test'
import { BILLS_FAMILY, FIRST_STAY } from '../families'
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
  const button = shown(page).getByRole('button', { name })
  await button.scrollIntoViewIfNeeded()
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {}
  await page.evaluate(async ([across, down]) => {
    const click = (at: number) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, clientX: across, clientY: down })
      Object.defineProperty(event, 'timeStamp', { value: at })
      document.elementFromPoint(across, down)?.dispatchEvent(event)
    }
    const frame = () => new Promise(requestAnimationFrame)
    const now = performance.now()
    const { hash } = location
    click(now)
    // Some pages stay; those that lead on have done so within a few frames.
    for (let frames = 0; frames < 30 && location.hash === hash; frames += 1) await frame()
    await frame()
    click(now + 200)
  }, [x + width / 2, y + height / 2] as const)
}

/** How many items a store holds; what its list is called differs. */
const itemsIn = (page: Page, store: string, list: string): Promise<number> =>
  page.evaluate(([key, field]) => ((JSON.parse(localStorage.getItem(key) ?? '{}') as { state?: Record<string, unknown[]> }).state?.[field] ?? []).length, [`anxin-yibao.${store}`, list] as const)

const pickPlace = async (page: Page): Promise<void> => {
  await shown(page).getByRole('button', { name: /^参保地/ }).tap()
  await sheet(page).getByRole('radio', { name: /^衢州市/ }).tap()
  await expect(sheet(page)).toHaveCount(0)
}
const estimated = async (page: Page): Promise<void> => {
  await shown(page).getByRole('radio', { name: /^三级/ }).tap()
  await shown(page).getByLabel('总费用（元）').fill('30000')
  await shown(page).getByText('看明细').tap()
}

type Saving = {
  readonly what: string
  readonly from: string
  readonly fill: (page: Page) => Promise<void>
  readonly button: string
  readonly kept: readonly [store: string, list: string, items: number]
  readonly on: RegExp
}

/** Every form that saves. */
const SAVING: readonly Saving[] = [
  {
    what: 'a member', from: 'pages/household/index', button: '保存', kept: ['household', 'members', 4], on: /household\/index$/,
    fill: async (page) => {
      await shown(page).getByText('添加', { exact: true }).tap()
      await shown(page).getByLabel('称呼').fill('小姑')
      await choose(page, '关系', '其他家人')
      await choose(page, '险种', '居民医保')
    }
  },
  {
    what: 'several at once', from: 'packages/household/quick', button: '加这 1 位', kept: ['household', 'members', 4], on: /household\/index$/,
    fill: async (page) => {
      await shown(page).getByRole('button', { name: '女儿', exact: true }).tap()
      await pickPlace(page)
    }
  },
  {
    what: 'an entry', from: 'packages/calendar/index', button: '保存', kept: ['entries', 'entries', 1], on: /calendar\/index$/,
    fill: async (page) => {
      await shown(page).getByRole('button', { name: '记一件自己的事' }).tap()
      await shown(page).getByLabel('事情').fill('换医保卡')
      await shown(page).getByLabel('哪天').fill('2027-02-01')
    }
  },
  {
    what: 'a paper', from: 'packages/bills/sheet', button: '存进账本', kept: ['bills', 'bills', 1], on: /bills\/index/,
    fill: async (page) => {
      await shown(page).getByText('改', { exact: true }).tap()
      await sheet(page).getByRole('radio', { name: '三级', exact: true }).tap()
      await sheet(page).getByRole('button', { name: '好了' }).tap()
      for (const [field, text] of FIRST_STAY) await shown(page).getByLabel(`${field}（元）`).fill(text)
      await shown(page).getByRole('button', { name: '查一查', exact: true }).tap()
    }
  },
  { what: 'an estimate', from: 'packages/estimator/index', button: '存到爸爸名下', kept: ['bills', 'bills', 1], on: /estimator\/result/, fill: estimated },
  {
    what: 'a place of one’s own', from: 'packages/own-place/index', button: '存下', kept: ['own-places', 'figures', 1], on: /own-place\/index$/,
    fill: async (page) => {
      await shown(page).getByText('填一个地方').tap()
      await page.getByRole('radio', { name: /^衢州市/ }).tap()
      await shown(page).getByLabel('三级起付线（元）').fill('1200')
    }
  },
  {
    what: 'a figure put right', from: 'packages/estimator/index', button: '存下，马上按它算', kept: ['own-places', 'figures', 1], on: /estimator\/result/,
    fill: async (page) => {
      await estimated(page)
      await shown(page).getByRole('link', { name: /衢州 2025/ }).first().tap()
      await page.getByText('这个数不对').tap()
      await shown(page).getByRole('radio', { name: '起付线', exact: true }).tap()
      await shown(page).getByRole('radio', { name: '三级', exact: true }).tap()
      await shown(page).getByLabel('起付线（元）', { exact: true }).fill('1300')
    }
  },
  {
    what: 'a month not paid', from: 'packages/calendar/cover?member=uncb', button: '记到舅舅的资料里，日历会提醒', kept: ['household', 'members', 3], on: /cover\?member=uncb$/,
    fill: async (page) => shown(page).getByRole('radio', { name: '8月' }).tap()
  }
]

for (const { what, from, fill, button, kept: [store, list, items], on } of SAVING) {
  test(`two quick taps save ${what} once, and nothing below is tapped`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-22T12:00:00+08:00')
    await withFamily(page, BILLS_FAMILY.map((member) => (member.id === 'uncb' ? { ...member, insurance: 'flexible' } : member)))
    await page.goto(HOME)
    await expect(shown(page)).toContainText('舅舅')
    await page.goto(`/#/${from}`)
    await fill(page)
    await tapTwice(page, button)
    await expect(page).toHaveURL(on)
    await expect(sheet(page)).toHaveCount(0)
    await expect.poll(() => itemsIn(page, store, list)).toBe(items)
  })
}

test('a member’s form that was left with a sheet open loses nothing', async ({ page }) => {
  await withFamily(page, BILLS_FAMILY)
  await page.goto(HOME)
  await shown(page).getByText(/^添加(家人)?$/).tap()
  await shown(page).getByLabel('称呼').fill('小姑')
  await choose(page, '险种', '灵活就业')
  await shown(page).getByRole('button', { name: /^关系/ }).tap()
  await expect(sheet(page)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/household\/index$/)
  await shown(page).getByText(/^添加(家人)?$/).tap()
  await expect(shown(page).getByLabel('称呼')).toHaveValue('小姑')
  await expect(shown(page)).toContainText('灵活就业')
})

test('a year that is being typed into a date leaves the rest of the form and of the date alone', async ({ page }) => {
  await page.goto('/#/packages/calendar/entry')
  await shown(page).getByLabel('事情').fill('续保')
  const day = shown(page).getByLabel('哪天')
  await day.fill('2026-12-25')
  for (const half of ['0002-12-25', '0020-12-25', '0202-12-25', '2027-12-25']) await day.fill(half)
  await expect(day).toHaveValue('2027-12-25')
  await expect(shown(page).getByLabel('事情')).toHaveValue('续保')
})
