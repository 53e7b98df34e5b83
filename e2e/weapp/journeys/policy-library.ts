import { expect, test } from '../driver'
import { chooseArea } from './steps/estimator'

const PAGE = 'packages/policy/index'

test('where, about what, only what disagrees, and what is behind a figure', async ({ phone }) => {
  await phone.open(`${PAGE}?area=330800`)
  await phone.see(/^衢州 \d+ 条，\d+ 条对不上/)
  await phone.tap('住院')
  await phone.see('居民住院怎么算')
  await phone.tap('只看这些')
  await phone.dontSee('起付线 · 三级')
  await phone.tap(/^报销比例 · 本地/)
  await phone.see('85% 已含这 5 点')
  await phone.audit()
  await phone.tap(/^来源 1/, { within: '各处怎么说', nth: 0 })
  await phone.see('没有能复制的网址')
  await phone.tap('关闭')
  await phone.tap('关闭')
  await phone.tap('看全部')
  await phone.see('起付线 · 三级')
})

test('every page of the longest place stays within the limits', async ({ phone }) => {
  await phone.open(`${PAGE}?area=000000`)
  const [, count = '1'] = /共 (\d+) 页/.exec(await phone.text()) ?? []
  for (let page = 1; page < Number(count); page += 1) {
    await phone.audit()
    await phone.tap('下一页')
    await phone.see(new RegExp(`^第 ${page + 1} 页`))
  }
})

test('other places come from the list', async ({ phone }) => {
  await phone.open(PAGE)
  await phone.tap(/^全部 \d+ 处/)
  await phone.audit()
  await phone.tap(/^青岛市/)
  await phone.see(/^青岛 \d+ 条/)
  await phone.tap(/^没写的，照全国的/)
  await phone.see(/^全国 \d+ 条/)
})

test('what there is for every province, and back to the library', async ({ phone }) => {
  await phone.open(PAGE)
  await phone.tap('各地有什么')
  await phone.isOn('packages/places/index')
  await phone.see(/^1 个地方，1 个有资料/)
  await phone.audit()
  await phone.tap('政策库')
  await phone.isOn(PAGE)
})

test('a search costs little while it is typed, and shows its hits when asked', async ({ phone }) => {
  await phone.open(`${PAGE}?area=330800`)
  await phone.type('搜政策', '小数点')
  await phone.closeKeyboard()
  await phone.see('找到 2 条')
  await phone.tap('看结果')
  await phone.see('搜「小数点」，找到 2 条')
  await phone.type('搜政策', '.*(')
  await phone.closeKeyboard()
  await phone.tap('看结果')
  await phone.see('没有「.*(」')
  await phone.tap('看全部', { nth: 1 })
  await phone.see('居民医保一人缴多少')
})

test('a plain question is answered while it is typed, from another place than the one shown', async ({ phone }) => {
  await phone.open(`${PAGE}?area=330800`)
  await phone.type('搜政策', '亲情账户能付孙子的药钱吗')
  await phone.closeKeyboard()
  await phone.see('不能，要办家庭共济')
  await phone.dontSee('居民医保一人缴多少')
  await phone.audit()
  await phone.tap(/^不能，要办家庭共济/)
  await phone.see(/另开家庭共济/)
  await phone.tap('关闭')
  await phone.type('搜政策', '门槛费')
  await phone.closeKeyboard()
  await phone.see(/起付线/)
  await phone.type('搜政策', '')
  await phone.closeKeyboard()
  await phone.see('居民医保一人缴多少')
})

test('one card is passed on, and opens cold with nothing of anybody in its link', async ({ phone }) => {
  await phone.open(`${PAGE}?area=500000`)
  expect((await phone.shareCard()).path).toBe('/packages/policy/index?area=500000')
  await phone.tap('居民医保一人缴多少，出处和转发')
  await phone.see('转发给家人')
  const card = await phone.shareCard()
  expect(card).toMatchObject({ title: '重庆 · 居民医保一人缴多少', path: '/packages/policy/index?area=500000&fact=500000.premium' })
  await phone.tap('复制文字')
  expect(await phone.clipboard()).toContain('重庆 · 居民医保一人缴多少')
  await phone.open(card.path)
  await phone.see('居民医保一人缴多少')
  await phone.dontSee(/链接里的那一条没找到/)
  await phone.open(`${PAGE}?area=500000&fact=gone`)
  await phone.see(/链接里的那一条没找到/)
})

test('the sources of an estimate lead to the library of its place, and back', async ({ phone }) => {
  await phone.open('packages/estimator/index')
  await chooseArea(phone, '衢州市')
  await phone.tap(/衢州 2025/, { nth: 0 })
  await phone.tap('看全部来源')
  await phone.isOn(PAGE)
  await phone.see(/^衢州 \d+ 条/)
  await phone.tap('返回')
  await phone.isOn('packages/estimator/index')
})
