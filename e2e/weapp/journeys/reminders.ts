import { expect, test, type Phone } from '../driver'

const CALENDAR = 'packages/calendar/index'
const withEntries = (phone: Phone, entries: readonly object[]) => phone.store('entries', JSON.stringify({ state: { entries }, version: 1 }))
const seconds = (at: string) => Date.parse(at) / 1000

test('due today and past nine: the phone is given the next hour, in the form it takes', async ({ phone }) => {
  await withEntries(phone, [{ kind: 'own', id: 'k5', title: '拿药', on: '2026-11-22' }])
  await phone.open(CALENDAR, { now: '2026-11-22T20:00:00+08:00' })
  await phone.tap(/拿药/, { nth: 1 })
  await phone.tap('加入手机日历')
  await phone.see(/请到系统日历看一眼/)
  const [event] = (await phone.calls('addPhoneCalendar')) as object[]
  expect(event).toMatchObject({ startTime: seconds('2026-11-22T21:00:00+08:00'), endTime: String(seconds('2026-11-22T21:30:00+08:00')), alarmOffset: 0 })
})

test('due today and no hour left: said so, and nothing is claimed', async ({ phone }) => {
  await withEntries(phone, [{ kind: 'own', id: 'k5', title: '拿药', on: '2026-11-22' }])
  await phone.open(CALENDAR, { now: '2026-11-22T23:20:00+08:00' })
  await phone.tap(/拿药/, { nth: 1 })
  await phone.tap('加入手机日历')
  await phone.see(/今天已经没有能响的钟点了/)
  expect(await phone.calls('addPhoneCalendar')).toEqual([])
})

test('every year, added the day before: it keeps the alarm that was chosen, and says that this one stays silent', async ({ phone }) => {
  await withEntries(phone, [{ kind: 'own', id: 'k5', title: '续保', on: '2026-11-23', every: 'year' }])
  await phone.open(CALENDAR)
  await phone.tap(/续保/, { nth: 1 })
  await phone.tap('加入手机日历')
  await phone.see(/这一次的提醒时间已经过了，从下一次开始响/)
  const [event] = (await phone.calls('addPhoneRepeatCalendar')) as object[]
  expect(event).toMatchObject({ repeatInterval: 'year', alarmOffset: 30 * 86_400, startTime: seconds('2026-11-23T09:00:00+08:00') })
})

test('a link cannot put words onto the screen', async ({ phone }) => {
  const link = (town: string) => `packages/out-of-area/checklist?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes&p=${encodeURIComponent(town)}`
  await phone.open(link('快打电话转账'))
  await phone.dontSee(/快打电话转账/)
  await phone.see(/湖北/)
})
