import Taro from '@tarojs/taro'
import * as plain from './screen'
import * as h5 from './screen.h5'
import * as weapp from './screen.weapp'

type Listener = (event: { matches: boolean }) => void

function browserPrefers(matches: boolean): { change: (matches: boolean) => void } {
  const listeners = new Set<Listener>()
  window.matchMedia = jest.fn(() => ({
    matches,
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener)
  })) as unknown as typeof window.matchMedia
  return { change: (next) => listeners.forEach((listener) => listener({ matches: next })) }
}

describe('in the mini program', () => {
  it('reads the bar, the capsule and the theme', () => {
    expect(weapp.readScreen()).toEqual({
      statusBarHeight: 20,
      capsule: { top: 24, height: 32, left: 281, width: 87, gapToEdge: 7 },
      fontScale: 1,
      theme: 'light'
    })
  })

  it.each([
    ['a newer client', { theme: 'dark', fontSizeScaleFactor: 1.3 }, 1.3],
    ['an older client', { theme: 'dark', fontSizeSetting: 20 }, 1.25],
    ['a client that does not say', { theme: 'dark' }, 1]
  ])('takes the text size from %s', (_, info, scale) => {
    jest.mocked(Taro.getAppBaseInfo).mockReturnValueOnce(info as never)
    expect(weapp.readScreen()).toMatchObject({ fontScale: scale, theme: 'dark' })
  })

  it('does without a capsule that has no size yet', () => {
    const zeros = { top: 0, bottom: 0, left: 0, right: 0, width: 0, height: 0 }
    jest.mocked(Taro.getMenuButtonBoundingClientRect).mockReturnValueOnce(zeros)
    expect(weapp.readScreen().capsule).toBeNull()
  })

  it('follows the theme until told to stop', () => {
    const heard = jest.fn()
    const stop = weapp.onThemeChange(heard)
    const [listener] = jest.mocked(Taro.onThemeChange).mock.calls[0] as [(event: { theme: string }) => void]
    listener({ theme: 'dark' })
    stop()
    expect(heard).toHaveBeenCalledWith('dark')
    expect(Taro.offThemeChange).toHaveBeenCalledWith(listener)
  })

  it('turns the status bar white on dark', () => {
    weapp.paintWindow('dark')
    expect(Taro.setNavigationBarColor).toHaveBeenCalledWith({ frontColor: '#ffffff', backgroundColor: '#0B1211' })
  })
})

describe('in a browser', () => {
  it.each([
    [true, 'dark'],
    [false, 'light']
  ] as const)('prefers dark: %s', (matches, theme) => {
    browserPrefers(matches)
    expect(h5.readScreen()).toEqual({ statusBarHeight: 0, capsule: null, fontScale: 1, theme })
  })

  it('follows the theme until told to stop', () => {
    const system = browserPrefers(false)
    const heard = jest.fn()
    const stop = h5.onThemeChange(heard)
    system.change(true)
    stop()
    system.change(false)
    expect(heard.mock.calls).toEqual([['dark']])
  })

  it('paints the ground', () => {
    h5.paintWindow('dark')
    expect(document.body.style.background).toBe('rgb(11, 18, 17)')
    expect(document.documentElement.style.colorScheme).toBe('dark')
  })
})

it('assumes little where the platform is not known', () => {
  expect(plain.readScreen()).toEqual({ statusBarHeight: 0, capsule: null, fontScale: 1, theme: 'light' })
  expect(() => plain.onThemeChange(jest.fn())()).not.toThrow()
})

