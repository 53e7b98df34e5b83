import Taro from '@tarojs/taro'
import { copyText } from './clipboard'
import { copyText as copyH5 } from './clipboard.h5'
import { copyText as copyWeapp } from './clipboard.weapp'

it('says so where copying is not known', async () => {
  expect(await copyText('a')).toBe('unsupported')
})

describe('in the mini program', () => {
  it('copies', async () => {
    expect(await copyWeapp('38,874.60')).toBe('copied')
    expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '38,874.60' })
  })

  it.each([
    ['the privacy notice was declined', { errno: 104, errMsg: 'setClipboardData:fail' }, 'privacy-refused'],
    ['an older phone says it in words', { errMsg: 'setClipboardData:fail privacy permission is not authorized' }, 'privacy-refused'],
    ['the system refuses', { errMsg: 'setClipboardData:fail' }, 'refused']
  ])('when %s', async (_, error, result) => {
    jest.mocked(Taro.setClipboardData).mockRejectedValueOnce(error)
    expect(await copyWeapp('a')).toBe(result)
  })
})

describe('in a browser', () => {
  const writeText = jest.fn<Promise<void>, [string]>()
  const give = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
  const selectAndCopy = (result: boolean) => {
    document.execCommand = jest.fn(() => result)
  }

  it('copies', async () => {
    give({ writeText: writeText.mockResolvedValue() })
    expect(await copyH5('a')).toBe('copied')
    expect(writeText).toHaveBeenCalledWith('a')
  })

  it.each([
    ['falls back to the selection', true, 'copied'],
    ['admits that nothing worked', false, 'refused']
  ])('%s when the browser denies it', async (_, works, result) => {
    give({ writeText: writeText.mockRejectedValue(new Error('denied')) })
    selectAndCopy(works)
    expect(await copyH5('a')).toBe(result)
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('copies on a page without https', async () => {
    give(undefined)
    selectAndCopy(true)
    expect(await copyH5('a')).toBe('copied')
  })
})
