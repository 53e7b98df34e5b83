import { expect, test } from '../driver'
import { ACCOUNTS_FAMILY } from '../../families'
import { openWithFamily } from './steps/family'

test('a parent in another province: from the home screen to the wallet, with both phones', async ({ phone }) => {
  await openWithFamily(phone, ACCOUNTS_FAMILY, 'pages/home/index')
  await phone.tap(/^家庭账户/)
  await phone.isOn('packages/family-accounts/index')
  await phone.see('亲情账户不限地区；不在一个省，花账户里的钱先查医保钱包')
  await phone.audit()
  await phone.tap(/^爸爸/)
  await phone.isOn('packages/family-accounts/choose')
  await phone.tap('用我的账户给爸爸看病买药')
  await phone.see('办一样：医保钱包')
  await phone.see('不在一个省，走不了家庭共济')
  await phone.audit()
  await phone.tap('看步骤')
  await phone.isOn('packages/family-accounts/guide')
  await phone.see('爸爸的医保钱包')
})

test('a child of nine: no face, and the progress outlives a restart', async ({ phone }) => {
  await openWithFamily(phone, ACCOUNTS_FAMILY, 'packages/family-accounts/choose?member=kidaaaaaaa')
  await phone.tap('替小满出示医保码')
  await phone.see('小满不用刷脸')
  await phone.tap('看步骤')
  await phone.tap('这步办好了')
  await phone.tap('这步办好了')
  await phone.see('2/5 步办好了')
  await phone.open('packages/family-accounts/guide?guide=familyProxy&member=kidaaaaaaa')
  await phone.see('2/5 步办好了')
})

test('a spouse: sharing in the province, and the order of payment in figures', async ({ phone }) => {
  await openWithFamily(phone, ACCOUNTS_FAMILY, 'packages/family-accounts/choose?member=wifeaaaaaa')
  await phone.tap('用我的账户给老婆看病买药')
  await phone.tap('看步骤')
  await phone.tap('先扣谁的，后扣谁的')
  await phone.see(/总费用/)
  expect(await phone.text()).toContain('800.00')
})

test('a parent-in-law: the account of her own child, not mine', async ({ phone }) => {
  await openWithFamily(phone, ACCOUNTS_FAMILY, 'packages/family-accounts/choose?member=poaaaaaaaa')
  await phone.tap('用老婆的账户给岳母看病买药')
  await phone.see('能办')
})

test('a sibling: a shared card opens the same guide cold, and carries nobody', async ({ phone }) => {
  await openWithFamily(phone, ACCOUNTS_FAMILY, 'packages/family-accounts/guide?guide=familySharing&member=broaaaaaaa')
  await phone.see(/弟弟的家庭共济/)
  const { path } = await phone.shareCard()
  expect(path).not.toMatch(/broaaaaaaa|弟弟/)
  await phone.open(path)
  await phone.isOn('packages/family-accounts/guide')
  await phone.see(/家庭共济/)
})

test('a grandmother asks whether her child’s account pays the grandchild’s medicine: four taps from home', async ({ phone }) => {
  await phone.open('pages/home/index')
  await phone.tap(/^家庭账户/)
  await phone.tap('孩子的账户，能给孙子孙女付药费吗')
  await phone.isOn('packages/family-accounts/choose')
  await phone.tap('一个省')
  await phone.tap('职工医保', { nth: 1 })
  await phone.see('办一样：家庭共济')
  await phone.audit()
})
