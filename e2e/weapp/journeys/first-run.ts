import { expect, test, type Phone } from '../driver'
import { EIGHT_QUICKLY, MOST_QUICK_TAPS } from '../../families'

const SAMPLE = '示例，不是你家的。'

async function beginSample(phone: Phone): Promise<void> {
  await phone.tap(/^先看示例一家/)
  await phone.isOn('packages/household/sample')
  await phone.tap('打开示例')
  await phone.isOn('pages/home/index')
}

test('the sample family is tried on every tab, marked as such, goes nowhere, and leaves no trace', async ({ phone }) => {
  await phone.open()
  await phone.see('先加一位家人')
  const before = await phone.storedKeys()
  await beginSample(phone)
  await phone.audit()
  for (const tab of ['日历', '估算', '家庭', '首页']) {
    await phone.tap(tab)
    await phone.see(SAMPLE)
  }
  for (const own of ['hand-over/index', 'hand-over/send', 'hand-over/receive', 'hand-over/card', 'settings/privacy', 'settings/old']) {
    await phone.push(`packages/${own}`)
    await phone.see('示例不往外给')
    await phone.back()
  }
  await phone.tap('不看了')
  await phone.see('先加一位家人')
  await phone.dontSee(SAMPLE)
  expect(await phone.storedKeys()).toEqual(before)
})

test('the sample family is gone when WeChat starts again', async ({ phone }) => {
  await phone.open()
  await beginSample(phone)
  await phone.see(SAMPLE)
  await phone.open()
  await phone.see('先加一位家人')
})

test('with nothing entered and nothing typed: the counter, the season of a place, a plain question', async ({ phone }) => {
  await phone.open()
  for (const words of [/^我在窗口/, /^要结算/, /^在外地(?!，)/]) await phone.tap(words)
  await phone.see(/请先别按自费结/)
  await phone.open()
  await phone.tap('选地方')
  await phone.tap(/^衢州市/)
  await phone.see(/^衢州去年 9月1日到12月31日/)
  await phone.tap(/^家庭账户/)
  await phone.tap(/^孩子的账户，能给孙子孙女付药费吗/)
  await phone.see(/先说用谁的账户/)
})

test(`eight people in at most ${MOST_QUICK_TAPS} taps, each guess of an insurance confirmed`, async ({ phone }) => {
  let taps = 0
  const tap = async (name: string | RegExp) => {
    taps += 1
    await phone.tap(name)
  }
  await phone.open()
  await tap('添加家人')
  await tap(/^几位家人一起加/)
  await phone.isOn('packages/household/quick')
  await tap(/^参保地/)
  await tap(/^衢州市/)
  for (const [name, year] of EIGHT_QUICKLY) {
    await tap(name)
    taps += 1
    await phone.type(`${name}的出生年份`, year)
  }
  await phone.closeKeyboard()
  await phone.see('没点「对」的先记作不知道，首页会问。')
  for (const [name] of EIGHT_QUICKLY) await tap(new RegExp(`^${name}：对，`))
  await phone.dontSee('没点「对」的先记作不知道，首页会问。')
  await tap('加这 8 位')
  await phone.isOn('pages/household/index')
  await phone.see('8 位家人')
  await phone.see('1956 年生 · 居民医保 · 衢州')
  await phone.see('1988 年生 · 职工医保 · 衢州')
  expect(taps).toBeLessThanOrEqual(MOST_QUICK_TAPS)
})
