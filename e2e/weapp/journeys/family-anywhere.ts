// Families in places that nobody had in mind when the app began.
import { HANGZHOU_FAMILY, ZHOUKOU_FAMILY } from '../../families'
import { expect, test } from '../driver'
import { openWithFamily } from './steps/family'

const PAGE = 'packages/estimator/index'

test('a grandmother from 宜阳县, typed in pinyin: 洛阳 runs it, its days and its stay follow', async ({ phone }) => {
  await phone.open('pages/household/index')
  await phone.tap(/^添加(家人)?$/)
  await phone.type('称呼', '外婆')
  await phone.tap(/^关系/)
  await phone.tap(/^外公外婆/)
  await phone.type('出生年份', '1950')
  await phone.tap(/^险种/)
  await phone.tap(/^居民医保/)
  await phone.tap(/^参保地/)
  await phone.type('搜地名', 'yiyangxian')
  await phone.closeKeyboard()
  await phone.see(/归洛阳管，按洛阳的算/)
  await phone.audit()
  await phone.tap(/^宜阳县/)
  await phone.tap('保存')
  await phone.isOn('pages/household/index')
  await phone.see('1950 年生 · 居民医保 · 洛阳')
  await phone.open('pages/home/index')
  await phone.see(/洛阳去年 9月29日到12月31日，今年的通知还没见到。/)
  await phone.open(PAGE)
  await phone.tap(/^三级/)
  await phone.type('总费用', '10000')
  await phone.tap('按甲、乙、丙类拆开填，算得更准')
  await phone.type('甲类', '10000')
  await phone.closeKeyboard()
  await phone.tap('看明细')
  // By hand, 省三级: (7000 − 2000) × 50 % + 3000 × 68 % = 4540; 市三级: (4000 − 1200) × 53 % + 6000 × 72 % = 5804, which leaves 4196.
  await phone.see(/4,540\.00/)
  await phone.see(/4,196\.00/)
})

test('a family in 杭州 with a bill from 上海: filed as temporary, to the fen', async ({ phone }) => {
  await openWithFamily(phone, HANGZHOU_FAMILY, PAGE)
  await phone.tap(/^三级/)
  await phone.tap('外地')
  await phone.tap('外省')
  await phone.type('就医城市', '上海')
  await phone.tap(/^备了，临时外出/)
  await phone.type('总费用', '20800')
  await phone.tap('按甲、乙、丙类拆开填，算得更准')
  await phone.type('甲类', '20800')
  await phone.closeKeyboard()
  await phone.tap('看明细')
  // By hand: 20800 × 20 % = 4160 first; (16640 − 800) × 70 % = 11088.
  await phone.see(/15,840\.00 × 70% = 11,088\.00/)
  await phone.see(/9,712\.00/)
})

test('周口 in the season: last year’s days said to be last year’s, and what only a machine writes is a lead', async ({ phone }) => {
  await openWithFamily(phone, ZHOUKOU_FAMILY, 'pages/home/index')
  await phone.see(/周口去年 9月29日到12月31日，今年的通知还没见到。/)
  await phone.open(PAGE)
  await phone.tap(/^姐姐/)
  await phone.tap('自己填比例')
  await phone.tap('网上有人写 600 元（2024，没核对）')
  await phone.tap(/三级 80%（2024，没核对）/)
  await phone.type('总费用', '10600')
  await phone.closeKeyboard()
  await phone.tap('看明细')
  await phone.see(/10,000\.00 × 80% = 8,000\.00/)
})

test('the package of places cannot be fetched: the place that was here stays, another one is said not to be here, and comes later', async ({ phone }) => {
  await openWithFamily(phone, HANGZHOU_FAMILY, 'packages/policy/index?area=330100')
  await phone.see(/^杭州 \d+ 条/)
  await phone.refuse('packages')
  await phone.open('packages/policy/index?area=330100')
  await phone.see(/^杭州 \d+ 条/)
  await phone.open('packages/policy/index?area=520200')
  await phone.see(/六盘水.*的资料没取到/)
  await phone.audit()
  expect(await phone.text()).not.toContain('没有六盘水自己的')
  await phone.allow('packages')
  await phone.tap('再试一次')
  await phone.see(/^六盘水 \d+ 条/)
})
