// Nothing typed is lost, and nothing is saved twice.
import { expect, test, type Phone } from '../driver'
import { BILLS_FAMILY, FIRST_STAY } from '../../families'
import { withFamily } from './steps/family'

const HOME = 'pages/household/index'

for (const [path, field] of [['packages/estimator/index', '总费用'], ['packages/bills/sheet', '费用总额']] as const) {
  for (const [how, leave] of [['left by back', (phone: Phone) => phone.back()], ['put away with WeChat', (phone: Phone) => phone.leave()]] as const) {
    test(`an amount is kept that was typed just before ${path} was ${how}`, async ({ phone }) => {
      await withFamily(phone, BILLS_FAMILY)
      await phone.open('pages/home/index')
      await phone.push(path)
      await phone.field(field).fill('68400')
      await leave(phone)
      await phone.open(path)
      await expect(phone.field(field)).toHaveValue(/^68,?400/)
    })
  }
}

test('a member’s form that was left with a sheet open loses nothing', async ({ phone }) => {
  await phone.open(HOME)
  await phone.tap(/^添加(家人)?$/)
  await phone.type('称呼', '小姑')
  await phone.tap(/^险种/)
  await phone.tap(/^居民医保/)
  await phone.tap(/^关系/)
  await expect(phone.screen.getByRole('dialog')).toBeVisible()
  await phone.back()
  await phone.isOn(HOME)
  await phone.dontSee(/小姑/)
  await phone.tap(/^添加(家人)?$/)
  await phone.see('接着上次填。')
  await expect(phone.field('称呼')).toHaveValue('小姑')
  await phone.see('居民医保')
  await phone.tap(/^关系/)
  await phone.tap(/^其他家人/)
  await phone.tap('保存')
  await phone.see('1 位家人')
})

const itemsIn = async (phone: Phone, store: string, list: string): Promise<number> =>
  ((JSON.parse(String((await phone.stored(store)) ?? '{}')) as { state?: Record<string, unknown[]> }).state?.[list] ?? []).length

async function estimated(phone: Phone): Promise<void> {
  await phone.tap(/^三级/)
  await phone.type('总费用', '30000')
  await phone.closeKeyboard()
  await phone.tap('看明细')
}

type Saving = {
  readonly what: string
  readonly from: string
  readonly fill: (phone: Phone) => Promise<void>
  readonly button: string
  readonly kept: readonly [store: string, list: string, items: number]
  /** Where it leads. */
  readonly on: string
}

/** Every form that saves. */
const SAVING: readonly Saving[] = [
  {
    what: 'a member', from: 'packages/household/member', button: '保存', kept: ['household', 'members', 4], on: HOME,
    fill: async (phone) => {
      await phone.type('称呼', '小姑')
      for (const name of [/^关系/, /^其他家人/, /^险种/, /^居民医保/]) await phone.tap(name)
    }
  },
  {
    what: 'several at once', from: 'packages/household/quick', button: '加这 1 位', kept: ['household', 'members', 4], on: HOME,
    fill: async (phone) => {
      for (const name of ['女儿', /^参保地/, /^衢州市/]) await phone.tap(name)
    }
  },
  {
    what: 'an entry', from: 'packages/calendar/index', button: '保存', kept: ['entries', 'entries', 1], on: 'packages/calendar/index',
    fill: async (phone) => {
      await phone.tap('记一件自己的事')
      await phone.type('事情', '换医保卡')
      await phone.choose(/^哪天/, '2027-02-01')
    }
  },
  {
    what: 'a paper', from: 'packages/bills/sheet', button: '存进账本', kept: ['bills', 'bills', 1], on: 'packages/bills/index',
    fill: async (phone) => {
      for (const name of ['改', '三级', '好了']) await phone.tap(name)
      for (const [field, text] of FIRST_STAY) await phone.type(field, text)
      await phone.closeKeyboard()
      await phone.tap('查一查')
    }
  },
  { what: 'an estimate', from: 'packages/estimator/index', button: '存到爸爸名下', kept: ['bills', 'bills', 1], on: 'packages/estimator/result', fill: estimated },
  {
    what: 'a month not paid', from: 'packages/calendar/cover?member=uncb', button: '记到舅舅的资料里，日历会提醒', kept: ['household', 'members', 3], on: 'packages/calendar/cover',
    fill: (phone) => phone.tap(/^8月/)
  }
]

for (const { what, from, fill, button, kept: [store, list, items], on } of SAVING) {
  test(`two quick taps save ${what} once, and nothing below is tapped`, async ({ phone }) => {
    await withFamily(phone, BILLS_FAMILY.map((member) => (member.id === 'uncb' ? { ...member, insurance: 'flexible' } : member)))
    await phone.open(HOME)
    await phone.push(from)
    await fill(phone)
    await phone.tapTwice(button)
    await phone.isOn(on)
    await expect(phone.screen.getByRole('dialog')).toHaveCount(0)
    await expect.poll(() => itemsIn(phone, store, list)).toBe(items)
  })
}
