import Taro from '@tarojs/taro'
import type { Pasted } from './paste'

/** WeChat asks for its privacy notice first. */
export const pasteText = (): Promise<Pasted> =>
  Taro.getClipboardData().then(({ data }) => ({ kind: 'pasted' as const, text: String(data) }), () => ({ kind: 'refused' as const }))
