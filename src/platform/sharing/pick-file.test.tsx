import { waitFor } from '@testing-library/react'
import { pickTextFile as pickAnywhere } from './pick-file'
import { pickTextFile as pickOnWeb } from './pick-file.h5'
import { pickTextFile as pickInWechat } from './pick-file.weapp'

const MAX = 10

it('is not offered elsewhere', async () => {
  expect(await pickAnywhere('json', MAX)).toEqual({ kind: 'unsupported' })
})

describe('in WeChat', () => {
  type Options = { extension: string[]; success: (chosen: object) => void; fail: (failure: object) => void }
  const phone = (choose: (options: Options) => void, readFileSync: () => unknown = () => 'hello') =>
    Object.assign(globalThis, { wx: { chooseMessageFile: choose, getFileSystemManager: () => ({ readFileSync }) } })
  const chosen = (size: number) => ({ tempFiles: [{ path: 'wxfile://a', size }] })
  const broken = () => {
    throw new Error('readFileSync:fail no such file')
  }

  it.each([
    ['as large as may be', MAX, undefined, { kind: 'picked', text: 'hello' }],
    ['a byte too large', MAX + 1, undefined, { kind: 'too-large' }],
    ['that cannot be read', MAX, broken, { kind: 'failed' }]
  ])('a file %s', async (_, size, read, picked) => {
    phone(({ success }) => success(chosen(size)), read)
    expect(await pickInWechat('json', MAX)).toEqual(picked)
  })

  it.each([
    ['the person closes the list', 'chooseMessageFile:fail cancel', 'cancelled'],
    ['WeChat fails', 'chooseMessageFile:fail internal', 'failed']
  ])('%s', async (_, errMsg, kind) => {
    phone(({ fail }) => fail({ errMsg }))
    expect(await pickInWechat('json', MAX)).toEqual({ kind })
  })

  it('asks for files of one kind, and says when an old client has no chooser', async () => {
    let asked: string[] = []
    phone(({ extension, success }) => {
      asked = extension
      success({ tempFiles: [] })
    })
    expect(await pickInWechat('json', MAX)).toEqual({ kind: 'cancelled' })
    expect(asked).toEqual(['json'])
    Object.assign(globalThis, { wx: {} })
    expect(await pickInWechat('json', MAX)).toEqual({ kind: 'unsupported' })
  })
})

describe('in a browser', () => {
  const input = () => document.querySelector('input[type=file]') as HTMLInputElement
  const give = (text: string) => {
    Object.defineProperty(input(), 'files', { value: [new File([text], 'a.json')] })
    input().dispatchEvent(new Event('change'))
  }

  it.each([
    ['as large as may be', '0123456789', { kind: 'picked', text: '0123456789' }],
    ['a byte too large', '0123456789x', { kind: 'too-large' }],
    ['in Chinese', '爸爸', { kind: 'picked', text: '爸爸' }]
  ])('a file %s', async (_, text, picked) => {
    const picking = pickOnWeb('json', MAX)
    await waitFor(() => expect(input().accept).toBe('.json'))
    give(text)
    expect(await picking).toEqual(picked)
    expect(input()).toBeNull()
  })

  it('knows when the chooser was closed', async () => {
    const picking = pickOnWeb('json', MAX)
    input().dispatchEvent(new Event('cancel'))
    expect(await picking).toEqual({ kind: 'cancelled' })
  })
})
