import Taro from '@tarojs/taro'
import { watchLostPages } from './lost-page.h5'
import { watchLostPages as watchInWechat } from './lost-page.weapp'

const drop = (reason: unknown) => window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))

beforeAll(watchLostPages)

it.each([
  ['a script that does not arrive', { name: 'ChunkLoadError' }, 1],
  ['a style that does not arrive', { code: 'CSS_CHUNK_LOAD_FAILED' }, 1],
  ['any other error', new Error('x'), 0],
  ['no reason at all', undefined, 0]
])('%s', (_, reason, times) => {
  const back = jest.spyOn(window.history, 'back').mockImplementation(() => undefined)
  drop(reason)
  expect(back).toHaveBeenCalledTimes(times)
  expect(Taro.showToast).toHaveBeenCalledTimes(times)
  back.mockRestore()
})

describe('an address', () => {
  const go = (hash: string) => {
    window.history.replaceState(null, '', `#${hash}`)
    window.dispatchEvent(new Event('hashchange'))
    return window.location.hash
  }
  it.each(['/nowhere', '//', '/%E0%A4', 'nowhere', '/pages/home/index/', '/packages/policy', '/toString'])('%s names no page of ours: home, and a word', (hash) => {
    expect(go(hash)).toBe('#/pages/home/index')
    expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '没有这一页，先回到首页。' }))
  })
  it.each(['', '/', '/pages/home/index', '/packages/policy/index?area=%E0%A4', '/packages/estimator/index'])('%s is left alone', (hash) => {
    expect(go(hash)).toBe(hash === '' ? '' : `#${hash}`)
    expect(Taro.showToast).not.toHaveBeenCalled()
  })
  it('the router never sees a bad one', () => {
    const router = jest.fn()
    window.addEventListener('hashchange', router)
    window.history.replaceState(null, '', '#/nowhere')
    window.dispatchEvent(new Event('hashchange'))
    window.removeEventListener('hashchange', router)
    expect(router.mock.calls.map(([event]) => event.isTrusted)).not.toContain(false)
  })
})

describe('in WeChat', () => {
  afterAll(() => Object.assign(globalThis, { wx: undefined }))
  it('a card to a page that is gone leads home', () => {
    Object.assign(globalThis, { wx: { onPageNotFound: (found: () => void) => found() } })
    watchInWechat()
    expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' })
  })
  it('an old client keeps its own page', () => {
    Object.assign(globalThis, { wx: {} })
    expect(watchInWechat).not.toThrow()
  })
})
