import { expect, test } from '../driver'
import { EIGHT_QUICKLY, MOST_QUICK_TAPS } from '../../families'

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
