// Each rule of reading-rules.ts, broken once; and a page just within every limit.
import type { Page } from '@playwright/test'
import { LIMITS, moving, READING_RULES, readingFaults, type ReadingRule } from './reading-rules'
import { expect, test } from './test'

const BROKEN: Readonly<Record<ReadingRule, string>> = {
  wide: '<div style="width:900px;height:9px"></div>',
  small: '<div style="font-size:11px">小字</div>',
  cut: '<div style="width:60px;overflow:hidden;white-space:nowrap">1,234,567.89 元</div>',
  split: '<div style="width:60px">拨打电话 0570-12393</div>',
  together: '<div style="display:flex"><div>爸爸</div><div>妈妈</div></div>',
  separator: '<div style="width:72px">爸爸爸 · 住院住院</div>',
  target: '<div role="button" style="height:30px">改</div>',
  footer: '<div class="ax-page__scroll" style="height:270px">上</div><div style="height:298px">底</div>',
  avatars: '<div><div class="ax-avatar">爸</div><div>爸爸</div></div><div><div class="ax-avatar">爸</div><div>岳父</div></div>',
  hint: '<label style="display:block;min-height:44px"><input style="width:90px" placeholder="从哪天开始住院的"></label>',
  unspoken: '<div>共 <b>¥420.00</b> – <b>¥600.00</b></div>'
}
const SOUND = `
  <div style="font-size:12px">小字</div>
  <div style="width:160px;overflow:hidden;white-space:nowrap">1,234,567.89 元</div>
  <div style="width:60px;overflow-x:auto;white-space:nowrap">可以左右滑着看的一行</div>
  <div style="display:flex;gap:2px"><div>爸爸</div><div>妈妈</div></div>
  <div style="width:160px">爸爸 · 住院</div>
  <div style="width:170px">拨打电话 0570-12393</div>
  <div role="button" style="height:44px;width:44px">改</div>
  <div class="ax-page__scroll" style="position:absolute;top:0;height:284px">上</div>
  <label style="display:block;min-height:44px"><input style="width:90px" placeholder="哪天"></label>
  <label style="display:block;min-height:44px"><input style="width:90px" placeholder="从哪天开始住院的" value="1"></label>
  <div><div class="ax-avatar">爸</div><div>爸爸</div></div><div><div class="ax-avatar">岳</div><div>岳父</div></div>`
/** Read in words, or not read. */
const SPOKEN = `
  <div>420 到 600 元，11月30日起</div>
  <div>电话 0570-12393</div>
  <div role="img" aria-label="九到十二月">9–12 月</div>
  <div aria-hidden="true">9–12 月</div>
  <div>https://m.example.cn/2025-11-08/a.html</div>`

async function rulesBroken(page: Page, body: string): Promise<ReadingRule[]> {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.setContent(`<meta name="viewport" content="width=device-width"><body style="margin:0;font-size:16px"><div class="taro_page">${body}</div>`)
  return [...new Set((await readingFaults(page, LIMITS)).map(({ rule }) => rule))]
}

test('each rule of reading bites alone, and a page within every limit passes', async ({ page }) => {
  for (const rule of READING_RULES) expect(await rulesBroken(page, BROKEN[rule]), rule).toEqual([rule])
  for (const sound of [SOUND, SPOKEN]) expect(await rulesBroken(page, sound)).toEqual([])
})

test('what is tapped is as wide as it is high, whatever it is called', async ({ page }) => {
  for (const body of ['<div role="link" style="height:30px">来源</div>', '<div role="tab" style="height:44px;width:30px">甲</div>', '<div class="ax-tap" style="height:44px;width:43px">+</div>']) expect(await rulesBroken(page, body), body).toEqual(['target'])
})

test('a sheet whose head and buttons leave no room to read in is found', async ({ page }) => {
  const sheet = (height: number) => `<div role="dialog"><div class="ax-sheet__scroll" style="height:${height}px;overflow-y:auto"><div style="height:900px">谁要缴</div></div></div>`
  expect(await rulesBroken(page, sheet(226))).toEqual(['footer'])
  expect(await rulesBroken(page, sheet(228))).toEqual([])
})

test('a day in figures is found, also where it is the label', async ({ page }) => {
  for (const body of ['<div>到 2026-11-30</div>', '<div><b role="img" aria-label="2026-11-30">11月30日</b></div>', '<div>10%–30%</div>', '<div>要准备 ¥420.00</div>', '<div role="button" aria-label="缴 ¥420" style="width:44px;height:44px"></div>']) expect(await rulesBroken(page, body), body).toEqual(['unspoken'])
})

test('what moves is found, and nothing else', async ({ page }) => {
  await page.setContent('<style>@keyframes turn{to{opacity:0}}</style><i style="transition:opacity 1ms"></i><b class="x" style="animation:turn 900ms infinite"></b><u class="y" style="transition:top .2s"></u>')
  expect(await moving(page)).toEqual(['B.x', 'U.y'])
})

test('with less motion asked for nothing moves: a sheet comes at once, a button waits without turning', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/#/packages/household/member')
  const shown = page.locator('.taro_page:visible')
  await shown.getByRole('button', { name: /^关系/ }).tap()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await moving(page)).not.toEqual([])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving(page)).toEqual([])
  await page.evaluate(() => document.body.appendChild(Object.assign(document.createElement('div'), { className: 'ax-spin' })))
  expect(await moving(page)).toEqual([])
})
