import { expect, test, type Phone } from '../driver'
import { openWithFamily } from './steps/family'

const one = { relation: 'other', insurance: 'resident', group: 'adult', paidYears: [], missedYears: [] }
const FAMILY = [
  { ...one, id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, areaCode: '500000', grade: '一档' },
  { ...one, id: 'momaaaaaaa', nickname: '妈妈', relation: 'mother', birthYear: 1959, areaCode: '500000', grade: '一档' },
  { ...one, id: 'kidaaaaaaa', nickname: '小满', relation: 'child', group: 'child', birthYear: 2026, birthDate: '2026-10-08', areaCode: '330800' }
]

test('from home to the windows of parents in 重庆 and a baby in 衢州', async ({ phone }) => {
  await openWithFamily(phone, FAMILY, 'pages/home/index')
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
  await openWithFamily(phone, FAMILY, 'pages/household/index')
  await phone.tap(/^小满/)
  await phone.isOn('packages/household/member')
  await phone.back()
  await phone.tap(/^提前几天提醒/)
  await phone.isOn('packages/settings/reminders')
  await phone.back()
  await phone.tap('很早以前办完的事')
  await phone.isOn('packages/settings/old')
  await phone.see(/不用清/)
  await phone.back()
  await phone.tap('日历')
  await phone.tap('记一件自己的事')
  await phone.isOn('packages/calendar/entry')
  await phone.type('事情', '换医保卡')
})

test('every other way in from the home screen and the tabs', async ({ phone }) => {
  await openWithFamily(phone, FAMILY, 'pages/home/index')
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

type Answers = { readonly nickname: string; readonly relation: RegExp; readonly year: string; readonly area: RegExp; readonly grade?: RegExp; readonly birthday?: string }

async function pick(phone: Phone, field: RegExp, option: RegExp): Promise<void> {
  await phone.tap(field)
  await phone.tap(option)
}

async function addMember(phone: Phone, { nickname, relation, year, area, grade, birthday }: Answers): Promise<void> {
  await phone.tap(/^添加(家人)?$/)
  await phone.isOn('packages/household/member')
  await phone.type('称呼', nickname)
  await pick(phone, /^关系/, relation)
  await phone.type('出生年份', year)
  if (birthday !== undefined) await phone.choose('生日', birthday)
  await pick(phone, /^险种/, /^居民医保/)
  await pick(phone, /^参保地/, area)
  if (grade !== undefined) await pick(phone, /^缴费档次/, grade)
  await phone.tap('保存')
  await phone.isOn('pages/household/index')
}

test('parents in 重庆 and a baby in 衢州 are written down one by one, and are still there when WeChat comes back', async ({ phone }) => {
  await phone.open('pages/household/index')
  await addMember(phone, { nickname: '爸爸', relation: /^父亲/, year: '1956', area: /^重庆市/, grade: /^一档/ })
  await addMember(phone, { nickname: '妈妈', relation: /^母亲/, year: '1959', area: /^重庆市/ })
  await addMember(phone, { nickname: '小满', relation: /^孩子/, year: '2026', area: /^衢州市/, birthday: '2026-10-08' })
  await phone.see('10月8日出生 · 居民医保 · 衢州')
  await phone.open('pages/household/index')
  await phone.see('3 位家人')
  await phone.tap('日历')
  await phone.tap('下个月')
  await phone.see(/2027 年度 · 爸爸、妈妈 · 共 ¥800\.00 到 ¥1,175\.00/)
  await phone.see('重庆集中缴费期')
})

/** The window's last day as a row of the month's list; the first of that name is its day in the grid. */
async function openWindow(phone: Phone): Promise<void> {
  await openWithFamily(phone, FAMILY, 'packages/calendar/index')
  await phone.tap('下个月')
  await phone.tap(/重庆居民医保缴费/, { nth: 1 })
  await phone.see('错过了')
}

test('one is marked paid, undone, marked again, and stays so after WeChat was closed', async ({ phone }) => {
  await openWindow(phone)
  await phone.tap(/^爸爸/)
  await phone.see(/爸爸已标记为「已缴」/)
  await phone.tap('撤销')
  await phone.dontSee(/爸爸已标记为「已缴」/)
  await phone.tap(/^爸爸/)
  await phone.open('packages/calendar/index')
  await phone.tap('下个月')
  await phone.see('2027 年度 · 妈妈 · 共 ¥400.00')
  await phone.tap(/重庆居民医保缴费/, { nth: 1 })
  await expect(phone.screen.getByRole('checkbox', { name: /^爸爸/ })).toHaveAttribute('aria-checked', 'true')
  await expect(phone.screen.getByRole('checkbox', { name: /^妈妈/ })).toHaveAttribute('aria-checked', 'false')
})

test('into the phone’s calendar, from one tap, with its alarm', async ({ phone }) => {
  await openWindow(phone)
  await phone.tap('加入手机日历')
  await phone.see(/请到系统日历看一眼/)
  const [event] = (await phone.calls('addPhoneCalendar')) as { title: string; startTime: number; alarm: boolean; alarmOffset: number }[]
  expect(event).toMatchObject({ alarm: true, startTime: Date.parse('2026-12-31T09:00:00+08:00') / 1000, alarmOffset: 30 * 86_400 })
  expect(event?.title).toContain('重庆居民医保缴费')
})

test('the calendar is refused: said so, and the file goes to a chat instead', async ({ phone }) => {
  await phone.refuse('phone calendar')
  await openWindow(phone)
  await phone.tap('加入手机日历')
  await phone.see(/^没加进手机日历。微信还没有日历权限/)
  await phone.tap('导出日历文件')
  await phone.see(/文件已经发出去了/)
  const file = await phone.sentFile('anxin-yibao.ics')
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(file).toContain('DTSTART;TZID=Asia/Shanghai:20261231T090000')
  expect(file.match(/BEGIN:VALARM/g)).toHaveLength(3)
})

test('everything is erased, and a backup from the chat brings the family back', async ({ phone }) => {
  await openWithFamily(phone, FAMILY, 'pages/household/index')
  await phone.tap(/^备份和换手机/)
  await phone.tap('备份到文件')
  await phone.back()
  await phone.tap('清空全部数据')
  await phone.tap('清空')
  await phone.see('先加一位家人')
  await phone.tap(/^备份和换手机/)
  await phone.tap(/^从备份恢复/)
  await phone.tap('合进来 3 项')
  await phone.isOn('packages/hand-over/index')
  await phone.back()
  await phone.see('3 位家人')
})

test('a monthly payment is written down once, and goes into the phone’s calendar once, to come back by itself', async ({ phone }) => {
  await openWithFamily(phone, FAMILY, 'packages/calendar/index')
  await phone.tap('记一件自己的事')
  await phone.type('事情', '缴灵活就业')
  await phone.choose('哪天', '2026-11-25')
  await phone.tap('每月')
  await phone.tap('保存')
  await phone.isOn('packages/calendar/index')
  await phone.tap(/缴灵活就业/, { nth: 1 })
  await phone.tap('加入手机日历')
  await phone.see(/请到系统日历看一眼/)
  const [event] = (await phone.calls('addPhoneRepeatCalendar')) as object[]
  expect(event).toMatchObject({ title: '缴灵活就业', repeatInterval: 'month', startTime: Date.parse('2026-11-25T09:00:00+08:00') / 1000 })
  await phone.tap('关闭')
  await phone.tap('下个月')
  await phone.tap(/缴灵活就业/, { nth: 1 })
  await phone.see(/加过手机日历/)
})
