import Taro from '@tarojs/taro'
import type { CopyResult } from './clipboard'

export const systemConfirmsCopy = true

// 103, 104: the privacy notice was declined; 112: it does not mention the clipboard.
const PRIVACY_ERRORS = [103, 104, 112]

export async function copyText(text: string): Promise<CopyResult> {
  return Taro.setClipboardData({ data: text }).then(() => 'copied' as const, whyNot)
}

function whyNot(error: { errno?: number; errMsg?: string }): CopyResult {
  const isPrivacy = PRIVACY_ERRORS.includes(error.errno ?? 0) || /privacy/i.test(error.errMsg ?? '')
  return isPrivacy ? 'privacy-refused' : 'refused'
}
