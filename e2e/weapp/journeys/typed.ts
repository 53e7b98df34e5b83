// Nothing typed is lost, and nothing is saved twice.
import { expect, test, type Phone } from '../driver'
import { BILLS_FAMILY, COVER_FAMILY } from '../../families'
import { openWithFamily, withFamily } from './steps/family'

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

test('two quick taps on 保存: one member, and nothing below is tapped', async ({ phone }) => {
  await phone.open(HOME)
  await phone.tap(/^添加(家人)?$/)
  await phone.type('称呼', '小姑')
  for (const [field, option] of [[/^关系/, /^其他家人/], [/^险种/, /^居民医保/]] as const) {
    await phone.tap(field)
    await phone.tap(option)
  }
  await phone.tapTwice('保存')
  await phone.isOn(HOME)
  await phone.see('1 位家人')
})

test('two quick taps on 保存: one entry, and nothing below is tapped', async ({ phone }) => {
  await openWithFamily(phone, COVER_FAMILY, 'packages/calendar/index')
  await phone.tap('记一件自己的事')
  await phone.type('事情', '换医保卡')
  await phone.choose(/^哪天/, '2026-11-28')
  await phone.tapTwice('保存')
  await phone.isOn('packages/calendar/index')
  expect(String(await phone.stored('entries')).match(/换医保卡/g)).toHaveLength(1)
})
