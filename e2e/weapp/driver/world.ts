// How the phone behaves towards the app, in the words of a test.
import type { Failure, Setup, World } from '../phone/contract'

export type Refusal = 'phone calendar' | 'clipboard' | 'camera' | 'album' | 'chat' | 'storage' | 'writing' | 'packages'

const denied = (reason: string): Failure => ({ errMsg: `fail ${reason}` })

export const REFUSALS: Readonly<Record<Refusal, Readonly<Record<string, Failure>>>> = {
  // Scripts of other sub-packages, which WeChat fetches when they are asked for.
  packages: { loadSubpackage: { errMsg: 'loadSubpackage:fail' } },
  'phone calendar': { addPhoneCalendar: denied('auth deny'), addPhoneRepeatCalendar: denied('auth deny') },
  clipboard: { setClipboardData: denied('system permission denied') },
  camera: { scanCode: denied('auth deny') },
  album: { saveImageToPhotosAlbum: denied('auth deny') },
  chat: { shareFileMessage: denied('cancel') },
  writing: { removeStorageSync: denied('internal error'), setStorageSync: denied('internal error') },
  storage: { getStorageSync: denied('internal error'), setStorageSync: denied('internal error') }
}

/** 2026-11-22, half past nine in Beijing: inside most areas' annual payment period. */
export const DEFAULT_NOW = '2026-11-22T09:30:00+08:00'

export const ordinaryWorld = (): World => ({ refusals: {}, missing: [], privacy: 'agreed', storageIsFull: false, fontScale: 1, camera: '' })

export const addressOf = (server: string, setup: Setup): string => `${server}/?setup=${encodeURIComponent(JSON.stringify(setup))}`
