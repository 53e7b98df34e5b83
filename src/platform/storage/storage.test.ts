import Taro from '@tarojs/taro'
import { readStorage, removeStorage, storageKeys, storageSize, writeStorage } from './storage'
import * as h5 from './storage.h5'

const failing = (message: string) => () => {
  throw new Error(message)
}

describe('on the phone', () => {
  it('gives back what was written', () => {
    expect(writeStorage('a', '{"b":1}')).toBe('written')
    expect(readStorage('a')).toEqual({ kind: 'found', text: '{"b":1}' })
    expect(storageKeys()).toEqual(['a'])
    expect(storageSize()).toEqual({ usedKb: 1, limitKb: 10240 })
    expect(removeStorage('a')).toBe('removed')
    expect(readStorage('a')).toEqual({ kind: 'missing' })
  })

  it.each([
    ['an object', { b: 1 }, '{"b":1}'],
    ['a number', 7, '7']
  ])('keeps %s that someone else wrote, as text', (_, value, text) => {
    Taro.setStorageSync('a', value)
    expect(readStorage('a')).toEqual({ kind: 'rubbish', text })
  })

  it.each([
    ['full', 'setStorageSync:fail exceed storage max size 10Mb', 'full'],
    ['broken', 'setStorageSync:fail internal error', 'failed']
  ])('says when it is %s', (_, message, result) => {
    jest.mocked(Taro.setStorageSync).mockImplementationOnce(failing(message))
    expect(writeStorage('a', 'b')).toBe(result)
  })

  it('says when it cannot be read', () => {
    jest.mocked(Taro.getStorageSync).mockImplementationOnce(failing('read fail'))
    expect(readStorage('a')).toEqual({ kind: 'unreadable' })
  })
})

describe('in a browser', () => {
  const cells = new Map<string, string>()
  const fake = {
    getItem: (key: string) => cells.get(key) ?? null,
    setItem: (key: string, text: string) => void cells.set(key, text),
    removeItem: (key: string) => void cells.delete(key)
  }

  beforeEach(() => {
    cells.clear()
    // A real Storage lists its cells as its own keys.
    const listed = new Proxy(fake, {
      ownKeys: () => [...cells.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true })
    })
    Object.defineProperty(globalThis, 'localStorage', { value: listed, configurable: true })
  })

  it('gives back what was written, and leaves its neighbours alone', () => {
    cells.set('other', 'x')
    expect(h5.writeStorage('a', 'bb')).toBe('written')
    expect(h5.readStorage('a')).toEqual({ kind: 'found', text: 'bb' })
    expect(h5.storageKeys()).toEqual(['a'])
    expect(h5.storageSize()).toEqual({ usedKb: 1, limitKb: 5120 })
    expect(h5.removeStorage('a')).toBe('removed')
    expect(h5.readStorage('a')).toEqual({ kind: 'missing' })
    expect(cells.get('other')).toBe('x')
  })

  it('shows rubbish instead of calling it missing', () => {
    cells.set('anxin-yibao.a', 'not json')
    expect(h5.readStorage('a')).toEqual({ kind: 'found', text: 'not json' })
  })

  it('says when it is full', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      value: { ...fake, setItem: failing('QuotaExceededError') },
      configurable: true
    })
    expect(h5.writeStorage('a', 'b')).toBe('full')
  })

  it('says when the browser forbids it', () => {
    Object.defineProperty(globalThis, 'localStorage', { get: failing('denied'), configurable: true })
    expect(h5.readStorage('a')).toEqual({ kind: 'unreadable' })
    expect(h5.writeStorage('a', 'b')).toBe('failed')
    expect(h5.removeStorage('a')).toBe('failed')
    expect(h5.storageKeys()).toBeNull()
    expect(h5.storageSize()).toEqual({ usedKb: 0, limitKb: 5120 })
  })
})
