// The app's own folder, and the chat a file is sent to and picked from; both outlive the app.
import type { World } from '../contract'
import { answering, type Api } from './answer'
import { asksPrivacy } from './privacy'

export const USER_DATA_PATH = 'http://usr'
const CHAT = 'http://tmp/chat'

const cell = (path: string): string => `file:${path}`
const textAt = (path: string): string | null => localStorage.getItem(cell(path))

/** The file of this name that was sent to a chat last. */
export const sentFile = (name: string): string | null => textAt(`${CHAT}/${name}`)

/** WeChat opens its list of chats and its calendar only straight from a tap. */
export function mustComeFromTap(): void {
  if (!navigator.userActivation.isActive) throw new Error('can only be invoked by user TAP gesture.')
}

const manager = (world: World) => ({
  writeFileSync: (path: string, text: string) => {
    if (!path.startsWith(`${USER_DATA_PATH}/`)) throw new Error(`writeFileSync:fail permission denied, open "${path}"`)
    if (world.storageIsFull) throw new Error('writeFileSync:fail the maximum size of the file storage limit is exceeded')
    localStorage.setItem(cell(path), text)
  },
  readFileSync: (path: string) => {
    const text = textAt(path)
    if (text === null) throw new Error(`readFileSync:fail no such file or directory, open "${path}"`)
    return text
  }
})

export function fileApis(world: World): Record<string, Api> {
  return {
    getFileSystemManager: () => manager(world),
    shareFileMessage: answering(world, 'shareFileMessage', ({ filePath, fileName }) => {
      mustComeFromTap()
      const text = textAt(String(filePath))
      if (text === null) throw new Error('file not exist')
      localStorage.setItem(cell(`${CHAT}/${String(fileName)}`), text)
    }),
    chooseMessageFile: asksPrivacy(world)('chooseMessageFile', ({ extension }) => {
      const wanted = (extension as readonly string[] | undefined) ?? []
      const path = Object.keys(localStorage)
        .filter((key) => key.startsWith(cell(CHAT)) && wanted.some((end) => key.endsWith(`.${end}`)))
        .map((key) => key.slice(cell('').length))
        .at(-1)
      if (path === undefined) throw new Error('cancel')
      return { tempFiles: [{ path, name: path.slice(CHAT.length + 1), size: (textAt(path) ?? '').length, type: 'file' }] }
    })
  }
}
