import { expect, test, type Phone } from '../driver'
import { record } from '../../counter-record'
import { COUNTER_FAMILY, COUNTER_RECORDS, COUNTER_SITUATIONS, MOST_COUNTER_TAPS, PEOPLE_AT_COUNTER, RECORDED_SITUATIONS, tapsTo, type Situation } from '../../families'
import { openWithFamily, withFamily } from './steps/family'

const named = (title: string): RegExp => new RegExp(`^${title}(?![，的])`)
const HOME = 'pages/home/index'

async function withRecords(phone: Phone): Promise<void> {
  for (const [name, text] of Object.entries(COUNTER_RECORDS)) await phone.store(name, text)
}

/** From home to the card: counted, and not a tap more than it takes. */
async function walk(phone: Phone, situation: Situation): Promise<void> {
  const all = tapsTo(situation)
  const from = performance.now()
  for (const title of all) {
    expect(await phone.text()).not.toContain(situation.says)
    await phone.tap(named(title))
  }
  await phone.isOn('packages/counter/index')
  await phone.see(situation.says)
  record({ build: 'weapp', name: situation.name, taps: all.length, ms: performance.now() - from })
  expect(all.length).toBeLessThanOrEqual(MOST_COUNTER_TAPS)
  await phone.see(situation.also)
  await phone.audit()
}

for (const [situations, records] of [[COUNTER_SITUATIONS, false], [RECORDED_SITUATIONS, true]] as const) {
  for (const situation of situations) {
    test(`at the counter: ${situation.name}, at most ${MOST_COUNTER_TAPS} taps from home`, async ({ phone }) => {
      if (records) await withRecords(phone)
      await openWithFamily(phone, COUNTER_FAMILY, HOME)
      await walk(phone, situation)
    })
  }
}

for (const { family, day, large, ...situation } of PEOPLE_AT_COUNTER) {
  test(`at the counter: ${situation.name}, at most ${MOST_COUNTER_TAPS} taps from home`, async ({ phone }) => {
    await withFamily(phone, family)
    if (large) await phone.store('preferences', JSON.stringify({ state: { theme: 'system', largeText: true }, version: 1 }))
    await phone.open(HOME, { now: `${day}T12:00:00+08:00` })
    await walk(phone, situation)
  })
}

test('a phone without any network, started anew: what home fetched the day before is enough for every part of the card', async ({ phone, context }) => {
  await withFamily(phone, COUNTER_FAMILY)
  await phone.open(HOME)
  await phone.see(/^我在窗口/)
  await phone.refuse('packages')
  await phone.open(HOME)
  await context.setOffline(true)
  for (const title of ['我在窗口', '要结算', '爸爸']) await phone.tap(named(title))
  await phone.see('我爸是衢州居民医保，办过异地长期居住备案。请按备案直接结算。')
  await phone.tap(/^来源/, { nth: 0 })
  await phone.audit()
})

test('a sentence fills the screen and closes; what was taken as known can be changed', async ({ phone }) => {
  await openWithFamily(phone, COUNTER_FAMILY, 'packages/counter/index?a=settling&w=dada')
  await phone.tap(/^放大：我爸/)
  await phone.audit()
  await phone.tap('关闭')
  await phone.tap('改答案')
  await phone.tap(/^在衢州/)
  await phone.see('我爸是衢州居民医保。请用医保码直接结算。')
})
