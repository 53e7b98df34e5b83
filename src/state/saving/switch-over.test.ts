import Taro from '@tarojs/taro'
import { readStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { finishSwitch, readSaved, switchOver, writeSaved } from './switch-over'

const NAMES = ['a', 'b', 'c', 'd']
const all = () => NAMES.map((name) => (({ kind, ...rest }) => ('text' in rest ? rest.text : kind))(readSaved(name)))
const OLD = ['a1', 'b1', 'missing', 'd1']
const NEW = ['a2', 'missing', 'c2', 'd1']
const fill = () => ['a', 'b', 'd'].forEach((name) => writeStorage(name, `${name}1`))
const change = () => switchOver({ a: 'a2', b: null, c: 'c2' })

class Died extends Error {}

/** From the nth write or removal on, nothing reaches the phone any more: the app has ended. */
function dieAt(n: number, how: 'dies' | 'fails once'): void {
  let left = n
  const guard = (real: (...args: never[]) => unknown) => (...args: never[]) => {
    left -= 1
    if (how === 'dies' ? left < 0 : left === -1) throw new Died(how)
    return real(...args)
  }
  const set = jest.mocked(Taro.setStorageSync)
  const remove = jest.mocked(Taro.removeStorageSync)
  const [realSet, realRemove] = [set.getMockImplementation(), remove.getMockImplementation()]
  set.mockImplementation(guard(realSet as never) as never)
  remove.mockImplementation(guard(realRemove as never) as never)
  restore = () => {
    set.mockImplementation(realSet as never)
    remove.mockImplementation(realRemove as never)
  }
}
let restore = (): void => undefined
afterEach(() => restore())

const POINTS = Array.from({ length: 12 }, (_, n) => n)

it('changes all of it, and leaves nothing lying about', () => {
  fill()
  expect(change()).toBe('written')
  expect(all()).toEqual(NEW)
  expect([...(storageKeys() ?? [])].sort()).toEqual(['a', 'c', 'd'])
})

it.each(POINTS)('is old or new when the app dies at write %d, before and after the next start', (n) => {
  fill()
  dieAt(n, 'dies')
  const said = change()
  restore()
  const expected = said === 'written' ? NEW : OLD
  expect(all()).toEqual(expected)
  finishSwitch()
  expect(all()).toEqual(expected)
})

it.each(POINTS)('is what it says when write %d fails', (n) => {
  fill()
  dieAt(n, 'fails once')
  const said = change()
  restore()
  expect(all()).toEqual(said === 'written' ? NEW : OLD)
})

it.each(POINTS)('takes what is saved after an interruption at write %d, and keeps it at the next start', (n) => {
  fill()
  dieAt(n, 'dies')
  change()
  restore()
  expect(NAMES.map((name) => writeSaved(name, `${name}3`))).toEqual(['written', 'written', 'written', 'written'])
  expect(all()).toEqual(['a3', 'b3', 'c3', 'd3'])
  expect(finishSwitch()).toBe('finished')
  expect(all()).toEqual(['a3', 'b3', 'c3', 'd3'])
  expect([...(storageKeys() ?? [])].filter((key) => NAMES.includes(key)).sort()).toEqual(NAMES)
})

it('says unreadable, and writes nothing, while its journal cannot be read', () => {
  fill()
  writeStorage('switching', 'oops')
  expect(readSaved('a')).toEqual({ kind: 'unreadable' })
  expect(writeSaved('a', 'a3')).toBe('failed')
  expect(change()).toBe('failed')
  expect(readStorage('a')).toEqual({ kind: 'found', text: 'a1' })
})
