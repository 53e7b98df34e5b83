import { giveFile as giveAnywhere } from './reminder-file'
import { giveFile as giveH5 } from './reminder-file.h5'
import { giveFile as giveWeapp } from './reminder-file.weapp'

const give = (how: typeof giveAnywhere) => how('安心医保.ics', 'BEGIN:VCALENDAR\r\n', 'text/calendar')

it('says so where a file cannot be given', async () => {
  expect(await give(giveAnywhere)).toBe('unsupported')
})

describe('in the mini program', () => {
  type Options = { filePath: string; fileName: string; success: () => void; fail: (failure: object) => void }
  const writeFileSync = jest.fn((_path: string, _text: string, _encoding: string): void => undefined)
  const phone = (failure?: object, over: object = {}) => {
    const shareFileMessage = jest.fn((options: Options) => (failure ? options.fail(failure) : options.success()))
    Object.assign(globalThis, { wx: { env: { USER_DATA_PATH: 'wxfile://usr' }, getFileSystemManager: () => ({ writeFileSync }), shareFileMessage, ...over } })
    return shareFileMessage
  }
  beforeEach(() => writeFileSync.mockReset())
  afterAll(() => Object.assign(globalThis, { wx: undefined }))

  it('writes the file and shares it, in the same turn as the tap', () => {
    const share = phone()
    const given = give(giveWeapp)
    expect(writeFileSync).toHaveBeenCalledWith('wxfile://usr/安心医保.ics', 'BEGIN:VCALENDAR\r\n', 'utf8')
    expect(share.mock.calls[0]?.[0]).toMatchObject({ filePath: 'wxfile://usr/安心医保.ics', fileName: '安心医保.ics' })
    return expect(given).resolves.toBe('shared')
  })

  it.each([
    ['the person closes the list', { errMsg: 'shareFileMessage:fail cancel' }, 'cancelled'],
    ['it was not from a tap', { errMsg: 'shareFileMessage:fail can only be invoked by user TAP gesture.' }, 'needs-tap'],
    ['anything else', { errMsg: 'shareFileMessage:fail' }, 'failed'],
    ['no word at all', {}, 'failed']
  ])('when %s', async (_, failure, result) => {
    phone(failure)
    expect(await give(giveWeapp)).toBe(result)
  })

  it.each([
    ['no space left', new Error('writeFileSync:fail the maximum size of the file storage limit is exceeded'), 'full'],
    ['no space left, as a plain object', { errMsg: 'fail no space left on device' }, 'full'],
    ['anything else', new Error('writeFileSync:fail permission denied'), 'failed'],
    ['nothing said', undefined, 'failed']
  ])('cannot write: %s', async (_, error, result) => {
    const share = phone()
    writeFileSync.mockImplementationOnce(() => {
      throw error
    })
    expect(await give(giveWeapp)).toBe(result)
    expect(share).not.toHaveBeenCalled()
  })

  it('an old client writes nothing', async () => {
    phone(undefined, { shareFileMessage: undefined })
    expect(await give(giveWeapp)).toBe('unsupported')
    expect(writeFileSync).not.toHaveBeenCalled()
  })
})

describe('in a browser', () => {
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const made: Blob[] = []
  const browser = jest.spyOn(navigator, 'userAgent', 'get')
  beforeEach(() => {
    made.length = 0
    clicked.mockClear()
    browser.mockReturnValue('Mozilla/5.0 Firefox')
    Object.assign(URL, { createObjectURL: jest.fn((blob: Blob) => `blob:${made.push(blob)}`), revokeObjectURL: jest.fn() })
  })

  it('downloads it under its name, in UTF-8, and leaves nothing behind; its address lives until slow browsers have read it', async () => {
    jest.useFakeTimers()
    expect(await give(giveH5)).toBe('downloaded')
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('安心医保.ics')
    expect(made[0]?.type).toBe('text/calendar;charset=utf-8')
    expect(made[0]?.size).toBe('BEGIN:VCALENDAR\r\n'.length)
    expect(document.querySelector('a')).toBeNull()
    jest.advanceTimersByTime(59_999)
    expect(URL.revokeObjectURL).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1')
    jest.useRealTimers()
  })

  it('does not pretend inside WeChat’s own browser', async () => {
    browser.mockReturnValue('Mozilla/5.0 (iPhone) MicroMessenger/8.0')
    expect(await give(giveH5)).toBe('unsupported')
    expect(clicked).not.toHaveBeenCalled()
  })

  it('nor in one that cannot', async () => {
    Object.assign(URL, { createObjectURL: undefined })
    expect(await give(giveH5)).toBe('unsupported')
  })
})
