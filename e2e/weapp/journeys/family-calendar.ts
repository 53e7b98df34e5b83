import { test, type Phone } from '../driver'

const one = { relation: 'other', insurance: 'resident', group: 'adult', paidYears: [], missedYears: [] }
const FAMILY = [
  { ...one, id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, areaCode: '500000', grade: '一档' },
  { ...one, id: 'momaaaaaaa', nickname: '妈妈', relation: 'mother', birthYear: 1959, areaCode: '500000', grade: '一档' },
  { ...one, id: 'kidaaaaaaa', nickname: '小满', relation: 'child', group: 'child', birthYear: 2026, birthDate: '2026-10-08', areaCode: '330800' }
]

async function openWithFamily(phone: Phone, path = 'pages/home/index'): Promise<void> {
  await phone.store('household', JSON.stringify({ state: { members: FAMILY }, version: 1 }))
  await phone.open(path)
}

test('from home to the windows of parents in 重庆 and a baby in 衢州', async ({ phone }) => {
  await openWithFamily(phone)
  await phone.see(/重庆居民医保缴费|重庆居民缴费/)
  await phone.audit()
  await phone.tap('日历')
  await phone.isOn('packages/calendar/index')
  await phone.see('以后的日子是推定的。')
  await phone.audit()
  await phone.tap('下个月')
  await phone.see(/重庆居民医保缴费/)
  await phone.tap('家庭')
  await phone.isOn('pages/household/index')
  await phone.see(/小满/)
})

test('a member is written down, an own entry, and when the phone should ring', async ({ phone }) => {
  await openWithFamily(phone, 'pages/household/index')
  await phone.tap(/^小满/)
  await phone.isOn('packages/household/member')
  await phone.back()
  await phone.tap(/^提前几天提醒/)
  await phone.isOn('packages/settings/reminders')
  await phone.back()
  await phone.tap('日历')
  await phone.tap('记一件自己的事')
  await phone.isOn('packages/calendar/entry')
  await phone.type('事情', '换医保卡')
})

test('every other way in from the home screen and the tabs', async ({ phone }) => {
  await openWithFamily(phone)
  await phone.tap(/^异地备案/)
  await phone.isOn('packages/out-of-area/index')
  await phone.back()
  await phone.tap(/^政策库/)
  await phone.isOn('packages/policy/index')
  await phone.back()
  await phone.tap('估算')
  await phone.isOn('packages/estimator/index')
  await phone.tap('日历')
  await phone.isOn('packages/calendar/index')
  await phone.tap('首页')
  await phone.isOn('pages/home/index')
})
