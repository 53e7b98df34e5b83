// The phone the app believes to run on: the measures of an iPhone X in points.
import type { World } from '../contract'
import { stage } from '../logic/frames'
import { answering, type Api } from './answer'

const STATUS_BAR = 44
const HOME_INDICATOR = 34
const CAPSULE = { width: 87, height: 32, top: 50, gapToEdge: 10 }
const STANDARD_FONT = 16
/** Newer than every base library the app may ask for. */
const BASE_LIBRARY = '3.10.0'

const theme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

function windowInfo() {
  const { clientWidth: width, clientHeight: height } = stage()
  const safe = { left: 0, right: width, top: STATUS_BAR, bottom: height - HOME_INDICATOR }
  return {
    ...{ pixelRatio: devicePixelRatio, screenWidth: innerWidth, screenHeight: innerHeight, windowWidth: width, windowHeight: height },
    ...{ statusBarHeight: STATUS_BAR, screenTop: 0 },
    safeArea: { ...safe, width, height: safe.bottom - safe.top }
  }
}

function capsule() {
  const right = stage().clientWidth - CAPSULE.gapToEdge
  return { ...CAPSULE, right, left: right - CAPSULE.width, bottom: CAPSULE.top + CAPSULE.height }
}

export function deviceApis(world: World, launch: object): Record<string, Api> {
  const base = () => ({
    ...{ SDKVersion: BASE_LIBRARY, version: '8.0.60', language: 'zh_CN', theme: theme(), enableDebug: false },
    ...{ fontSizeSetting: STANDARD_FONT * world.fontScale, fontSizeScaleFactor: world.fontScale, host: { env: 'WeChat' } }
  })
  const device = () => ({ brand: 'iPhone', model: 'iPhone X', system: 'iOS 16.0', platform: 'ios', benchmarkLevel: 30, abi: 'arm64' })
  const all = () => ({ ...windowInfo(), ...base(), ...device() })
  return {
    getWindowInfo: windowInfo,
    getAppBaseInfo: base,
    getDeviceInfo: device,
    getSystemInfoSync: all,
    getSystemInfo: answering(world, 'getSystemInfo', all),
    getSystemInfoAsync: answering(world, 'getSystemInfoAsync', all),
    // Asking whether there is a network is not using it.
    getNetworkType: answering(world, 'getNetworkType', () => ({ networkType: 'wifi' })),
    getMenuButtonBoundingClientRect: capsule,
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '' } })
  }
}
