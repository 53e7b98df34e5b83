import { renderHook } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { pages, router } from '../../../test/taro'
import { goBack, openPage, openTab, pageUrl, usePageQuery } from './navigation'
import { decodeQueryValue } from './route-query'

it('opens a page with its query encoded', async () => {
  expect(await openPage('estimateResult', { area: '330800', name: '奶奶 & 我' })).toBe('opened')
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/packages/estimator/result?area=330800&name=%E5%A5%B6%E5%A5%B6%20%26%20%E6%88%91'
  })
})

it('replaces the page when the stack of ten is full', async () => {
  pages.push(...Array.from({ length: 9 }, () => ({})))
  await openPage('estimateResult')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/estimator/result' })
  expect(Taro.navigateTo).not.toHaveBeenCalled()
})

it('says when a page does not open', async () => {
  jest.mocked(Taro.navigateTo).mockRejectedValueOnce(new Error('navigateTo:fail'))
  expect(await openPage('estimateResult')).toBe('failed')
  expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '这一页没打开。连上网再试一次。' }))
})

it.each([
  ['home', 'packages/calendar/index', 1],
  ['home', 'pages/household/index?$taroTimestamp=1', 1],
  ['household', '/pages/household/index', 2]
] as const)('goes back to %s where it stands in the stack', async (tab, between, delta) => {
  pages.splice(0, pages.length, { route: 'pages/home/index' }, { route: between }, ...(delta === 2 ? [{ route: 'packages/household/member' }, { route: 'packages/counter/index' }] : []))
  expect(await openTab(tab)).toBe('opened')
  expect(Taro.navigateBack).toHaveBeenCalledWith({ delta })
})

it('starts with home where home is not in the stack', async () => {
  pages.splice(0, pages.length, { route: 'pages/household/index' })
  await openTab('home')
  expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' })
})

it('opens another tab on top on top, and replaces another of its kind instead of piling up', async () => {
  await openTab('calendar')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/calendar/index' })
  pages.push({ route: 'packages/calendar/index' } as never)
  await openTab('estimator')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/estimator/index' })
  await openTab('household')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/pages/household/index' })
})

it('goes back to the page before', async () => {
  pages.push({})
  await goBack()
  expect(Taro.navigateBack).toHaveBeenCalledWith({ delta: 1 })
})

it('goes home from a page opened cold', async () => {
  await goBack()
  expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' })
})

it('gives a path without a query as it is', () => {
  expect(pageUrl('estimateResult')).toBe('/packages/estimator/result')
})

it('reads the query without what the framework adds', () => {
  router.params = { area: '330800', stamp: 'AA', $taroTimestamp: '1' }
  expect(renderHook(() => usePageQuery()).result.current).toEqual({ area: '330800' })
})

it.each([
  ['Chinese', '%E5%A5%B6', '奶'],
  ['plain text', 'abc', 'abc'],
  ['a value cut off in transit', '%E5%A5%', '%E5%A5%']
])('decodes %s', (_, raw, text) => expect(decodeQueryValue(raw)).toBe(text))

describe('a second tap before the phone has moved', () => {
  const slowly = (how: 'navigateTo' | 'navigateBack' | 'reLaunch'): (() => void) => {
    let arrive: () => void = () => undefined
    const moved = new Promise<never>((resolve) => (arrive = () => resolve({} as never)))
    jest.mocked(Taro[how]).mockImplementationOnce((() => moved) as never)
    return arrive
  }

  it.each([
    ['a page', 'navigateTo', () => openPage('member')],
    ['a tab', 'navigateTo', () => openTab('household')],
    ['home', 'reLaunch', () => openTab('home')],
    ['back', 'navigateBack', () => goBack()]
  ] as const)('%s: is done once, and again afterwards', async (_, how, go) => {
    pages.push({} as never, {} as never)
    const arrive = slowly(how)
    const both = [go(), go()]
    expect(Taro[how]).toHaveBeenCalledTimes(1)
    arrive()
    expect(await Promise.all(both)).toEqual(['opened', 'opened'])
    await go()
    expect(Taro[how]).toHaveBeenCalledTimes(2)
  })
})
