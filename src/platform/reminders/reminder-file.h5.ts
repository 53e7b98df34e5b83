import { download } from '../sharing/download.h5'
import { trialShelf } from '../storage/trial'
import type { FileResult } from './reminder-file'

/** WeChat's own browser ignores downloads without a word. */
const isInsideWechat = (): boolean => /MicroMessenger/i.test(navigator.userAgent)

export async function giveFile(fileName: string, text: string, mimeType: string): Promise<FileResult> {
  if (trialShelf()) return 'tried'
  if (isInsideWechat() || typeof URL.createObjectURL !== 'function') return 'unsupported'
  download(fileName, new Blob([text], { type: `${mimeType};charset=utf-8` }))
  return 'downloaded'
}
