// One page per rule, each with just that one thing wrong.
import { RULES } from '../audit/rules'
import type { Phone } from '../driver/phone'
import { HOME, type SmallPage } from './small-app'

export type Broken = SmallPage & {
  readonly rule: string
  readonly says: RegExp
  /** What a person does on the page; nothing but opening it where there is none. */
  readonly act?: (phone: Phone, path: string) => Promise<void>
}

const shown = (js: string) => `onShow() { ${js} }`
const later = (js: string) => shown(`setTimeout(() => { ${js} }, 50)`)
const text = '<view>字</view>'
const page = (rule: string, says: RegExp, parts: Partial<Broken>): Broken => ({ rule, says, wxml: text, ...parts })
/** So many rows, `{{rows}}`. */
const rows = (count: number) => `data: { rows: [...Array(${count}).keys()] }, `
const row = (inside: string) => `<view wx:for="{{rows}}" wx:key="*this">${inside}</view>`
/** 40 × 40 points of one colour. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'
const SQUARE = `data:image/svg+xml,${encodeURIComponent(PICTURE)}`
const image = (width: number, height: number) => `<image style="width:${width}px;height:${height}px" src="${SQUARE}"/>`

const goAndReturn = async (phone: Phone, path: string): Promise<void> => {
  await phone.open(HOME)
  await phone.push(path)
  await phone.back()
}

/** Files that the pages ask for. */
export const PICTURES = Object.fromEntries([...Array(21).keys()].map((name) => [`${name}.svg`, PICTURE]))

export const BROKEN: Readonly<Record<string, Broken>> = {
  throws: page(RULES.exceptions, /onShow: broken/, { js: shown("throw new Error('broken')") }),
  'throws-late': page(RULES.exceptions, /timer: late/, { js: later("throw new Error('late')") }),
  rejects: page(RULES.exceptions, /promise: refused/, { js: shown("Promise.reject(new Error('refused'))") }),
  requests: page(RULES.requests, /wx\.request https:\/\/far\.test\/x/, { js: shown("try { wx.request({ url: 'https://far.test/x' }) } catch (error) {}") }),
  'far-image': page(RULES.requests, /https:\/\/far\.test\/a\.png/, { wxml: `${text}<view style="width:9px;height:9px;background-image:url(https://{{host}}/a.png)"/>`, js: "data: { host: 'far.test' }" }),
  socket: page(RULES.requests, /wx\.connectSocket wss:/, { js: shown("try { wx.connectSocket({ url: 'wss://far.test' }) } catch (error) {}") }),
  'many-images': page(RULES.imageRequests, /more than 20/, {
    wxml: `${text}<image wx:for="{{rows}}" wx:key="*this" style="width:40px;height:40px" src="/{{item}}.svg"/>`,
    js: rows(21)
  }),
  'unknown-wx': page(RULES.unknownWx, /wx\.getFooBar/, { js: shown('wx.getFooBar') }),
  deprecated: page(RULES.deprecated, /wx\.getSystemInfoSync/, { js: shown('wx.getSystemInfoSync()') }),
  evaluates: page(RULES.evaluation, /return 1/, { js: shown("new Function('return 1')()") }),
  'interval-left': page(RULES.timers, /interval of 60000 ms from pages\/interval-left still runs on pages\/home/, { js: 'onLoad() { setInterval(() => {}, 60000) }', act: goAndReturn }),
  'timeout-left': page(RULES.timers, /timeout of 60000 ms/, { js: 'onLoad() { setTimeout(() => {}, 60000) }', act: goAndReturn }),
  'unknown-tag': page(RULES.tags, /<web-view>/, { wxml: `${text}<web-view/>` }),
  warning: page(RULES.framework, /for-list/, { wxml: `${text}<view wx:for="{{true}}" wx:key="*this"/>` }),
  handler: page(RULES.handlers, /gone of pages\/handler/, { wxml: '<view bindtap="gone" style="height:44px">字</view>' }),
  'dead-link': page(RULES.deadLinks, /pages\/gone/, { js: shown("wx.navigateTo({ url: '/pages/gone', fail() {} })") }),
  'many-nodes': page(RULES.nodes, /\d{4} nodes/, { wxml: row('<view/>'.repeat(19) + '<view>行</view>'), js: rows(48) }),
  deep: page(RULES.nodes, /depth 30/, { wxml: `${'<view>'.repeat(29)}字${'</view>'.repeat(29)}` }),
  'many-children': page(RULES.nodes, /61 children/, { wxml: `<view>${row('行')}</view>`, js: rows(61) }),
  'small-target': page(RULES.tapTarget, /is 43×60 px, at least 44×44/, { wxml: '<view bindtap="tap" style="width:43px;height:60px">字</view>', js: 'tap() {}' }),
  'small-target-in-large-type': page(RULES.tapTarget, /is 60×59 px, at least 60×60/, { wxml: '<view class="ax-large"><view bindtap="tap" style="width:60px;height:59px">字</view></view>', js: 'tap() {}' }),
  'over-home-indicator': page(RULES.safeArea, /over the home indicator/, { wxml: '<view bindtap="tap" style="position:fixed;bottom:0;left:0;right:0;height:60px">字</view>', js: 'tap() {}' }),
  pale: page(RULES.contrast, /4\.48:1, needs 4\.5:1/, { wxml: '<view style="color:#777;background:#fff">淡</view>' }),
  'pale-and-large': page(RULES.contrast, /2\.85:1, needs 3:1/, { wxml: '<view style="color:#999;background:#fff;font-size:24px">淡</view>' }),
  stretched: page(RULES.imageRatio, /100×80/, { wxml: text + image(100, 80) }),
  oversized: page(RULES.imageSize, /40×40 pixels for 10×10/, { wxml: text + image(10, 10) }),
  unspoken: page(RULES.unspoken, /is read ¥4/, { wxml: '<view>共 <text>¥420.00</text></view>' }),
  'unspoken-range': page(RULES.unspoken, /is read 9–1/, { wxml: '<view>9<text>–12</text> 月</view>' }),
  'unspoken-label': page(RULES.unspoken, /is read ¥4/, { wxml: '<view aria-role="button" aria-label="缴 ¥420">缴费</view>' }),
  'unspoken-day': page(RULES.unspoken, /is read 2026-11-30/, { wxml: '<view>到 2026-11-30</view>' }),
  hint: page(RULES.hint, /has 90 px for 「从哪天开始住院的」/, { wxml: `${text}<input style="width:90px;font-size:16px" placeholder="从哪天开始住院的"/>` }),
  wide: page(RULES.overflow, /of 375 px/, { wxml: `${text}<view style="width:500px;height:1px"/>` }),
  'large-data': page(RULES.setDataSize, /\d{6} bytes/, { js: `tap() { this.setData({ pad: 'x'.repeat(256 * 1024) }) }`, wxml: '<view bindtap="tap" style="height:44px">点</view>', act: async (phone, path) => { await phone.open(path); await phone.tap('点') } }),
  'frequent-data': page(RULES.setDataRate, /more than 20/, { js: shown('for (let n = 0; n < 21; n += 1) this.setData({ n })') }),
  'hidden-data': page(RULES.hiddenPage, /3 times on pages\/hidden-data/, {
    js: 'onHide() { for (let n = 0; n < 3; n += 1) this.setData({ n }) }',
    act: async (phone, path) => { await phone.open(path); await phone.push(HOME) }
  }),
  'heavy-opening': page(RULES.openBudget, /pages\/heavy-opening/, { js: `onLoad() { this.setData({ pad: 'x'.repeat(64 * 1024) }) }` }),
  'heavy-key': page(RULES.keyBudget, /for key 1 in 数/, {
    wxml: '<input aria-label="数" bindinput="typed"/>',
    js: `typed() { this.setData({ pad: 'x'.repeat(4 * 1024) }) }`,
    act: async (phone, path) => { await phone.open(path); await phone.type('数', '1') }
  })
}

/** Against each limit from its good side: nothing may be said of this one. */
export const SOUND: SmallPage = {
  wxml: `<view style="color:#767676;background:#fff">${row('行')}</view>
    <view style="color:#949494;font-size:24px">大字</view>
    <view bindtap="tap" style="width:44px;height:44px">点</view><view bindtap="tap" class="hit" style="width:20px;height:44px">宽</view>
    <view class="ax-large"><view bindtap="tap" style="width:60px;height:60px">大</view></view><image style="width:20px;height:20px" src="${SQUARE}"/>
    ${'<view>'.repeat(28)}${'</view>'.repeat(28)}<input aria-label="数" bindinput="typed" style="width:90px" placeholder="哪天"/>
    <view>420 到 600 元，电话 0570-12393，<text aria-role="img" aria-label="九到十二月">9–12 月</text></view>`,
  wxss: '.hit{position:relative}.hit::after{content:"";position:absolute;top:0;bottom:0;left:-12px;right:-12px}',
  js: `${rows(60)}onLoad() { this.timer = setInterval(() => {}, 60000) }, onUnload() { clearInterval(this.timer) }, tap() { this.setData({ pad: 'x'.repeat(200 * 1024) }) },
    onShow() { for (let n = 0; n < 12; n += 1) this.setData({ n }) }, typed() { this.setData({ pad: 'x'.repeat(3900) }) }`
}
