// The part of @tarojs/taro that platform/ uses, in memory. Lifecycle hooks run once, on mount.
import { useEffect } from 'react'

const stored = new Map<string, unknown>()
const ok = async () => ({ errMsg: 'ok' })
const useOnMount = (run: () => void) =>
  useEffect(() => {
    run()
  }, [])

export const useLoad = useOnMount
export const useDidShow = useOnMount
export const useReady = useOnMount
export const useLaunch = useOnMount
export const useDidHide = (): void => undefined
export const usePullDownRefresh = (): void => undefined

export const router = { params: {} as Record<string, string>, path: '' }
export const useRouter = () => router
export const pages: unknown[] = [{}]

type ShareHandler = (event: unknown) => unknown
export const shareHandlers: ShareHandler[] = []
export const useShareAppMessage = (handler: ShareHandler): void => void shareHandlers.push(handler)

const Taro = {
  getStorageSync: jest.fn((key: string): unknown => stored.get(key) ?? ''),
  setStorageSync: jest.fn((key: string, value: unknown): void => void stored.set(key, value)),
  removeStorageSync: jest.fn((key: string): void => void stored.delete(key)),
  getStorageInfoSync: jest.fn(() => ({ keys: [...stored.keys()], currentSize: 1, limitSize: 10240 })),
  navigateTo: jest.fn(ok),
  navigateBack: jest.fn(ok),
  redirectTo: jest.fn(ok),
  reLaunch: jest.fn(ok),
  showToast: jest.fn(ok),
  setClipboardData: jest.fn(ok),
  hideToast: jest.fn(ok),
  setBackgroundColor: jest.fn(ok),
  setNavigationBarColor: jest.fn(ok),
  getCurrentPages: jest.fn(() => pages),
  getWindowInfo: jest.fn(() => ({ statusBarHeight: 20, windowWidth: 375, windowHeight: 812 })),
  getAppBaseInfo: jest.fn(() => ({ theme: 'light', fontSizeScaleFactor: 1 })),
  getMenuButtonBoundingClientRect: jest.fn(() => ({ top: 24, bottom: 56, left: 281, right: 368, width: 87, height: 32 })),
  onThemeChange: jest.fn(),
  offThemeChange: jest.fn(),
  useDidShow,
  useRouter,
  useShareAppMessage
}

export const resetTaro = (): void => {
  stored.clear()
  shareHandlers.length = 0
  pages.splice(0, pages.length, {})
  router.params = {}
  jest.clearAllMocks()
}

export default Taro
