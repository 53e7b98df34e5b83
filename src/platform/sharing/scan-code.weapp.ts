import Taro from '@tarojs/taro'
import type { Scanned } from './scan-code'

// 103, 104: the privacy notice was declined; 112: it does not mention the camera.
const PRIVACY_ERRORS = [103, 104, 112]

type WechatError = { readonly errno?: number; readonly errMsg?: string }

export const canScan = true

/** WeChat opens its own scanner, which hands back the text alone: no picture reaches the app. */
export const scanCode = (): Promise<Scanned> =>
  Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] }).then(({ result }) => ({ kind: 'scanned' as const, text: result }), (error: WechatError) => ({ kind: whyNot(error) }))

function whyNot({ errno = 0, errMsg = '' }: WechatError): Exclude<Scanned['kind'], 'scanned' | 'unsupported'> {
  if (PRIVACY_ERRORS.includes(errno) || /privacy/i.test(errMsg)) return 'privacy-refused'
  if (/cancel/i.test(errMsg)) return 'cancelled'
  return /auth|deny|denied|permission/i.test(errMsg) ? 'refused' : 'failed'
}
