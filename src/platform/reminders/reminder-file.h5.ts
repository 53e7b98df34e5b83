import type { FileResult } from './reminder-file'

/** WeChat's own browser ignores downloads without a word. */
const isInsideWechat = (): boolean => /MicroMessenger/i.test(navigator.userAgent)

export async function giveFile(fileName: string, text: string, mimeType: string): Promise<FileResult> {
  if (isInsideWechat() || typeof URL.createObjectURL !== 'function') return 'unsupported'
  const url = URL.createObjectURL(new Blob([text], { type: `${mimeType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  document.body.appendChild(link)
  link.click()
  link.remove()
  // The browser has taken the file over by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(url), 0)
  return 'downloaded'
}
