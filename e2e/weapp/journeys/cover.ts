import { expect, test } from '../driver'
import { COVER_FAMILY } from '../../families'
import { openWithFamily } from './steps/family'

const PAGE = 'packages/calendar/cover'
test('from the calendar: what goes into the account, and what an employer owes', async ({ phone }) => {
  await openWithFamily(phone, COVER_FAMILY, 'packages/calendar/index')
  await phone.tap('我')
  await phone.tap('个人账户、断缴、等待期，按人看')
  await phone.isOn(PAGE)
  await phone.type('月缴费基数', '6000')
  await phone.closeKeyboard()
  await phone.see('6,000.00 × 2% = 120.00')
  await phone.audit()
  await phone.type('欠缴的钱', '100000')
  await phone.closeKeyboard()
  await phone.choose('从哪天欠起', '2026-11-12')
  await phone.see('100,000.00 × 0.05% × 10 天 = 500.00')
  await phone.choose('从哪天欠起', '2026-11-23')
  await phone.see('缴清的日子要在欠起之后。')
})

test('from a member: 77.50 with the printed 775 beside it, and the sheet of sources', async ({ phone }) => {
  await openWithFamily(phone, COVER_FAMILY, 'pages/household/index')
  await phone.tap(/^爸爸/)
  await phone.tap(/^缴费和账户/)
  await phone.isOn(PAGE)
  await phone.see('3,100 × 2.5% = 77.50')
  await phone.see('没采用：原文 775')
  await phone.tap(/^来源 1/)
  await phone.see('2025 年退休人员每月划入约 775 元')
  await phone.audit()
  await phone.tap('关闭')
})

test('opened cold for one member: a gap is counted, and kept only when asked to', async ({ phone }) => {
  await openWithFamily(phone, COVER_FAMILY, `${PAGE}?member=aunt`)
  await phone.tap(/^8月/)
  await phone.see('9月起没缴，第 3 个月')
  await phone.see('11月30日 周一和之前补上')
  expect(String(await phone.stored('household'))).not.toContain('2026-08')
  await phone.tap('记到小姨的资料里，日历会提醒')
  await phone.see('资料里记的就是这个月，日历会提醒最后一天。')
  expect(JSON.stringify(await phone.stored('household'))).toContain('2026-08')
  await phone.type('月缴费基数', '5000')
  await phone.type('费率', '9')
  await phone.closeKeyboard()
  await phone.see('5,000.00 × 60% × 9% = 270.00')
  await phone.audit()
})

test('opened cold by somebody without a family: days side by side, and what years in a row add', async ({ phone }) => {
  await phone.open(PAGE)
  await phone.tap('居民')
  await phone.see('这里的集中缴费期：没查到，问 12393。')
  await phone.tap(/^参保地/)
  await phone.tap(/^衢州市/)
  await phone.dontSee('2027年4月1日开始享受')
  await phone.tap('之前连着断了几年，多 1 年')
  await phone.see('按连着断缴 1 年算。')
  await phone.type('连着缴了几年', '7')
  await phone.closeKeyboard()
  await phone.see('(7 − 4) × 1,000.00 = 3,000.00')
  await phone.audit()
})

test('a link to somebody who is not there says so, and goes on', async ({ phone }) => {
  await openWithFamily(phone, COVER_FAMILY, `${PAGE}?member=gone`)
  await phone.see(/链接里的这位家人不在了/)
  await phone.tap('妈妈')
  await phone.see('哪天缴，哪天开始享受')
  await phone.dontSee(/链接里的这位家人不在了/)
})
