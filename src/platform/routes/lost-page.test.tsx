import Taro from '@tarojs/taro'
import { watchLostPages } from './lost-page.h5'

const drop = (reason: unknown) => window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))

beforeAll(watchLostPages)

it.each([
  ['a script that does not arrive', { name: 'ChunkLoadError' }, 1],
  ['a style that does not arrive', { code: 'CSS_CHUNK_LOAD_FAILED' }, 1],
  ['any other error', new Error('x'), 0],
  ['no reason at all', undefined, 0]
])('%s', (_, reason, times) => {
  const back = jest.spyOn(window.history, 'back').mockImplementation(() => undefined)
  drop(reason)
  expect(back).toHaveBeenCalledTimes(times)
  expect(Taro.showToast).toHaveBeenCalledTimes(times)
  back.mockRestore()
})
