import type { PickedFile } from './pick-file'

type Failure = { readonly errMsg?: string }
type Chosen = { readonly tempFiles: readonly { readonly path: string; readonly size: number }[] }

declare const wx: {
  readonly chooseMessageFile?: (options: {
    readonly count: 1
    readonly type: 'file'
    readonly extension: readonly string[]
    readonly success: (chosen: Chosen) => void
    readonly fail: (failure: Failure) => void
  }) => void
  readonly getFileSystemManager: () => { readonly readFileSync: (path: string, encoding: 'utf8') => unknown }
}

/** WeChat lets a mini program read only files that lie in a chat: the person sends the backup to themself first. */
export function pickTextFile(extension: string, maxBytes: number): Promise<PickedFile> {
  const choose = wx.chooseMessageFile
  if (choose === undefined) return Promise.resolve({ kind: 'unsupported' })
  return new Promise((resolve) => {
    choose({
      count: 1,
      type: 'file',
      extension: [extension],
      success: ({ tempFiles: [file] }) => resolve(file ? read(file, maxBytes) : { kind: 'cancelled' }),
      fail: ({ errMsg = '' }) => resolve({ kind: /cancel/i.test(errMsg) ? 'cancelled' : 'failed' })
    })
  })
}

function read({ path, size }: Chosen['tempFiles'][0], maxBytes: number): PickedFile {
  if (size > maxBytes) return { kind: 'too-large' }
  try {
    return { kind: 'picked', text: String(wx.getFileSystemManager().readFileSync(path, 'utf8')) }
  } catch {
    return { kind: 'failed' }
  }
}
