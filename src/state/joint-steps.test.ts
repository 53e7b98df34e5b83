import Taro from '@tarojs/taro'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { useHousehold } from './household'
import { canBeCarried, carriedOn, carryOnStored, isCarried, type JointStep } from './joint-steps'
import { useStorageReport } from './storage-report'

/** Moves what stands in `marks` to the people, and makes `history`; `extra` goes. */
const MOVE: JointStep = {
  from: { people: 1, marks: 1, extra: 1, history: 0 },
  run: ({ people, marks }) => ({
    ...(people ? { people: { names: people, marks } } : {}),
    ...(people && marks ? { marks: 'moved' } : {}),
    extra: null,
    history: []
  })
}
const NEXT: JointStep = { from: { people: 2 }, run: ({ people }) => ({ people: { next: people } }) }
const THROWING: JointStep = { from: { people: 1 }, run: () => { throw new Error('bad item') } }

const put = (name: string, state: unknown, version = 1) => writeStorage(name, JSON.stringify({ state, version }))
const at = (name: string) => (({ kind, ...rest }) => ('text' in rest ? (JSON.parse(rest.text) as unknown) : kind))(readStorage(name))

it('carries several stores on at once, one step after the other', () => {
  put('people', ['奶奶'])
  put('marks', ['m'])
  put('extra', { n: [1] })
  carryOnStored([MOVE, NEXT])
  expect(at('people')).toEqual({ state: { next: { names: ['奶奶'], marks: ['m'] } }, version: 3 })
  expect(at('marks')).toEqual({ state: 'moved', version: 2 })
  expect(at('extra')).toBe('missing')
  expect(at('history')).toEqual({ state: [], version: 1 })
})

it('leaves stores alone that are already there', () => {
  put('people', { names: [] }, 3)
  carryOnStored([MOVE, NEXT])
  expect(at('people')).toEqual({ state: { names: [] }, version: 3 })
  expect(at('history')).toBe('missing')
})

it('keeps the state of a store it does not answer for, one version later', () => {
  put('marks', ['m'])
  carryOnStored([MOVE])
  expect(at('marks')).toEqual({ state: ['m'], version: 2 })
})

it.each([
  ['damaged', 'oops'],
  ['later', '{"state":{},"version":9}'],
  ['no text of ours', '7']
])('does not write over a store that is %s', (_, text) => {
  writeStorage('history', text)
  put('marks', ['m'])
  carryOnStored([MOVE])
  expect(readStorage('history')).toEqual({ kind: 'found', text })
  expect(at('marks')).toEqual({ state: ['m'], version: 2 })
})

it('changes nothing when it throws, cannot read, or cannot write', () => {
  put('people', ['奶奶'])
  carryOnStored([THROWING])
  jest.mocked(Taro.setStorageSync).mockImplementationOnce(() => { throw new Error('exceed storage max size') })
  carryOnStored([NEXT, MOVE])
  jest.mocked(Taro.getStorageSync).mockImplementationOnce(() => '').mockImplementationOnce(() => { throw new Error('read fail') })
  carryOnStored([MOVE])
  expect(at('people')).toEqual({ state: ['奶奶'], version: 1 })
})

it('works the same on the stores of a backup', () => {
  const stores = { people: { state: ['奶奶'], version: 1 }, other: { state: 1, version: 7 } }
  expect(carriedOn(stores, [MOVE])).toEqual({
    people: { state: { names: ['奶奶'], marks: undefined }, version: 2 }, other: stores.other, history: { state: [], version: 1 }
  })
})

it('knows which versions it carries on', () => {
  expect([1, 2, 3].map((version) => isCarried('people', version, [MOVE, NEXT]))).toEqual([true, true, false])
})

describe('a text of which nothing can be read', () => {
  const REAL = ['household', 'done', 'progress', 'unfinished', 'estimates']

  it.each([
    ['another shape', '{"state":{"members":"all of them","draft":7},"version":1}'],
    ['no state at all', '{"state":null,"version":1}'],
    ['a word', '{"state":"x","version":1}']
  ])('%s: stays as it lies in every store', (_, text) => {
    for (const name of REAL) writeStorage(name, text)
    carryOnStored()
    for (const name of REAL) expect([name, readStorage(name)]).toEqual([name, { kind: 'found', text }])
  })

  it('is set aside letter by letter when it opens', async () => {
    const text = '{ "state": {"members":"all of them","draft":7},"version":1}'
    writeStorage('household', text)
    await useHousehold.persist.rehydrate()
    expect(readStorage('household.damaged-1')).toEqual({ kind: 'found', text })
    expect(useStorageReport.getState().troubles).toEqual([{ kind: 'damaged', store: 'household', keptAs: 'household.damaged-1', items: 'all' }])
  })

  it('does not keep the others from being carried on', () => {
    writeStorage('household', '{"state":{"members":{},"more":{}},"version":1}')
    put('done', { marks: {}, phone: {}, file: {}, scope: '' })
    carryOnStored()
    expect(readStorage('household')).toEqual({ kind: 'found', text: '{"state":{"members":{},"more":{}},"version":1}' })
    expect(at('done')).toMatchObject({ version: 2 })
  })

  it('still waits while there is no room to carry it on', () => {
    expect(canBeCarried('household', { state: { members: [] }, version: 1 })).toBe(true)
    expect(canBeCarried('household', { state: { members: 'all' }, version: 1 })).toBe(false)
  })
})
