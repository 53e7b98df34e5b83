import { trialShelf } from '../storage/trial'
import type { FileResult } from './reminder-file'

type Failure = { readonly errno?: number; readonly errMsg?: string }

/** shareFileMessage came with base library 2.16.1. */
declare const wx: {
  readonly env: { readonly USER_DATA_PATH: string }
  readonly getFileSystemManager: () => { readonly writeFileSync: (path: string, text: string, encoding: 'utf8') => void }
  readonly shareFileMessage?: (options: {
    readonly filePath: string
    readonly fileName: string
    readonly success: () => void
    readonly fail: (failure: Failure) => void
  }) => void
}

/** Writes at once: WeChat opens the list of chats only from a tap, and a wait would lose it. The next file takes the place of the last. */
export async function giveFile(fileName: string, text: string, _mimeType: string): Promise<FileResult> {
  if (trialShelf()) return 'tried'
  const share = wx.shareFileMessage
  if (share === undefined) return 'unsupported'
  const filePath = `${wx.env.USER_DATA_PATH}/${fileName}`
  const written = write(filePath, text)
  if (written !== 'written') return written
  return new Promise((resolve) => {
    share({ filePath, fileName, success: () => resolve('shared'), fail: (failure) => resolve(whyNot(failure)) })
  })
}

function write(filePath: string, text: string): 'written' | 'full' | 'failed' {
  try {
    wx.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    return 'written'
  } catch (error) {
    return /limit|space|exceed/i.test(wordsOf(error)) ? 'full' : 'failed'
  }
}

/** WeChat throws plain objects as well as errors. */
const wordsOf = (error: unknown): string => {
  const { message = '', errMsg = '' } = Object(error) as { readonly message?: string; readonly errMsg?: string }
  return `${message} ${errMsg}`
}

function whyNot({ errMsg = '' }: Failure): FileResult {
  if (/cancel/i.test(errMsg)) return 'cancelled'
  return /\btap\b|gesture/i.test(errMsg) ? 'needs-tap' : 'failed'
}
