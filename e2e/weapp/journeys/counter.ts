import { expect, test } from '../driver'
import { COUNTER_FAMILY, COUNTER_SITUATIONS, counterLine, MOST_COUNTER_TAPS } from '../../families'
import { openWithFamily } from './steps/family'

const named = (title: string): RegExp => new RegExp(`^${title}(?![，的])`)

for (const { name, taps, says, also } of COUNTER_SITUATIONS) {
  test(`at the counter: ${name}, at most ${MOST_COUNTER_TAPS} taps from home`, async ({ phone }) => {
    await openWithFamily(phone, COUNTER_FAMILY, 'pages/home/index')
    const all = ['我在窗口', ...taps]
    const from = performance.now()
    for (const title of all) await phone.tap(named(title))
    expect(all.length).toBeLessThanOrEqual(MOST_COUNTER_TAPS)
    await phone.isOn('packages/counter/index')
    await phone.see(says)
    console.log(counterLine('weapp', name, all.length, performance.now() - from))
    await phone.see(also)
    await phone.audit()
  })
}

test('a sentence fills the screen and closes; what was taken as known can be changed', async ({ phone }) => {
  await openWithFamily(phone, COUNTER_FAMILY, 'packages/counter/index?a=settling&w=dada')
  await phone.tap(/^放大：我爸/)
  await phone.audit()
  await phone.tap('关闭')
  await phone.tap('改答案')
  await phone.tap(/^在衢州/)
  await phone.see('我爸是衢州居民医保。请用医保码直接结算。')
})
