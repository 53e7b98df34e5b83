import Taro from '@tarojs/taro'
import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { readStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { persisted, type SavedShape } from './persisted'
import { keeperOf, type Keeper } from './saving/keepers'
import { understand } from './saving/understand'
import { useStorageReport } from './storage-report'

type Saved = { readonly names: readonly string[] }
type Store = Saved & { readonly add: (name: string) => void }

const parse = (raw: unknown): Saved | null =>
  typeof raw === 'object' && raw !== null && Array.isArray((raw as Saved).names) ? (raw as Saved) : null

const shape: SavedShape<Store, Saved> = { name: 'family', version: 1, parse, pick: ({ names }) => ({ names }) }

const open = (changes: Partial<SavedShape<Store, Saved>> = {}): UseBoundStore<StoreApi<Store>> =>
  create<Store>()(
    persisted((set) => ({ names: [], add: (name) => set(({ names }) => ({ names: [...names, name] })) }), { ...shape, ...changes })
  )

const troubles = () => useStorageReport.getState().troubles
const stored = (key: string) => {
  const read = readStorage(key)
  return read.kind === 'found' ? read.text : read.kind
}

beforeEach(() => useStorageReport.setState({ troubles: [] }))

it('comes back with what was saved', () => {
  open().getState().add('奶奶')
  expect(open().getState().names).toEqual(['奶奶'])
  expect(troubles()).toEqual([])
})

it('saves the picked part and no more', () => {
  open().getState().add('奶奶')
  expect(JSON.parse(stored('family'))).toEqual({ state: { names: ['奶奶'] }, version: 1, sum: expect.any(String) as string })
})

describe('damaged data', () => {
  it.each([
    ['not JSON', 'oops'],
    ['cut off', '{"state":{"names":["奶'],
    ['of another shape', '{"state":{"names":"oops"},"version":1}'],
    ['without a version', '{"state":{"names":[]}}'],
    ['null', 'null'],
    ['a bare number', '3']
  ])('%s is set aside, reported, and never overwritten', (_, text) => {
    writeStorage('family', text)
    const store = open()
    store.getState().add('爷爷')
    expect(stored('family.damaged-1')).toBe(text)
    expect(open().getState().names).toEqual(['爷爷'])
    expect(troubles()).toEqual([{ kind: 'damaged', store: 'family', keptAs: 'family.damaged-1', items: 'all' }])
  })

  it('of a kind we never write is kept as text', () => {
    Taro.setStorageSync('family', { names: ['奶奶'] })
    open()
    expect(stored('family.damaged-1')).toBe('{"names":["奶奶"]}')
  })

  it('takes the next free name', () => {
    writeStorage('family', 'first')
    open()
    writeStorage('family', 'second')
    open()
    expect([stored('family.damaged-1'), stored('family.damaged-2')]).toEqual(['first', 'second'])
  })

  it('is reported once, not at every start', () => {
    writeStorage('family', 'oops')
    open()
    useStorageReport.setState({ troubles: [] })
    open()
    expect(troubles()).toEqual([])
    expect(storageKeys()).toEqual(['family', 'family.damaged-1'])
  })

  it('stays where it is when there is no room for a copy, and nothing is saved over it', () => {
    writeStorage('family', 'oops')
    jest.mocked(Taro.setStorageSync).mockImplementationOnce(() => {
      throw new Error('setStorageSync:fail exceed storage max size 10Mb')
    })
    open().getState().add('爷爷')
    expect(stored('family')).toBe('oops')
    expect(troubles()).toEqual([
      { kind: 'damaged', store: 'family', keptAs: 'in-place', items: 'all' },
      { kind: 'not-saved', store: 'family', why: 'would-overwrite' }
    ])
  })
})

it('saves nothing over data it could not read', () => {
  writeStorage('family', '{"state":{"names":["奶奶"]},"version":1}')
  const real = jest.mocked(Taro.getStorageSync).getMockImplementation()
  jest.mocked(Taro.getStorageSync).mockImplementation(() => {
    throw new Error('read fail')
  })
  const store = open()
  jest.mocked(Taro.getStorageSync).mockImplementation(real as never)
  store.getState().add('爷爷')
  expect(troubles().map(({ kind }) => kind)).toEqual(['unreadable', 'not-saved'])
  expect(open().getState().names).toEqual(['奶奶'])
})

it('tells of a full phone, keeps working, and takes it back once saving works again', () => {
  const store = open()
  jest.mocked(Taro.setStorageSync).mockImplementationOnce(() => {
    throw new Error('setStorageSync:fail exceed storage max size 10Mb')
  })
  store.getState().add('奶奶')
  expect(store.getState().names).toEqual(['奶奶'])
  expect(troubles()).toEqual([{ kind: 'not-saved', store: 'family', why: 'full' }])
  store.getState().add('爷爷')
  expect(troubles()).toEqual([])
})

describe('a new version', () => {
  const wrap = (old: unknown) => ({ names: old })
  const rename = (old: unknown) => ({ names: (old as { people: unknown }).people })

  it('carries old data through every step', () => {
    writeStorage('family', '{"state":["奶奶"],"version":1}')
    const steps = { 1: (old: unknown) => ({ people: old }), 2: rename }
    expect(open({ version: 3, migrations: steps }).getState().names).toEqual(['奶奶'])
    expect(troubles()).toEqual([])
  })

  it('cannot be declared without its migration', () => {
    expect(() => open({ version: 3, migrations: { 1: wrap } })).toThrow('family: no migration from version 2')
  })

  it('sets old data aside when its migration fails on it', () => {
    writeStorage('family', '{"state":null,"version":1}')
    open({ version: 2, migrations: { 1: rename } })
    expect(troubles()).toEqual([{ kind: 'damaged', store: 'family', keptAs: 'family.damaged-1', items: 'all' }])
  })

  it('leaves data of a later app version where it is, for the day of the update', () => {
    writeStorage('family', '{"state":{"names":["奶奶"]},"version":2}')
    const store = open()
    store.getState().add('爷爷')
    expect(stored('family')).toBe('{"state":{"names":["奶奶"]},"version":2}')
    expect(troubles()).toEqual([
      { kind: 'newer', store: 'family', keptAs: 'in-place' },
      { kind: 'not-saved', store: 'family', why: 'would-overwrite' }
    ])
    expect(open({ version: 2, migrations: { 1: wrap } }).getState().names).toEqual(['奶奶'])
  })

  it.each([0, -1, -1e15, 1.5])('is not looked for from version %d on', (version) => {
    writeStorage('family', `{"state":{"names":["奶奶"]},"version":${version}}`)
    open({ version: 2, migrations: { 1: wrap } })
    expect(troubles()).toEqual([{ kind: 'damaged', store: 'family', keptAs: 'family.damaged-1', items: 'all' }])
  })
})

describe('a saved text from elsewhere', () => {
  const wrap = (old: unknown) => ({ names: old })
  beforeEach(() => open({ version: 2, migrations: { 1: wrap } }))
  const ask = (text: string) => understand(text, keeperOf('family') as Keeper)

  it.each([
    ['of today', '{"state":{"names":["奶奶"]},"version":2}', { kind: 'read', saved: { names: ['奶奶'] }, lost: [], changed: false }],
    ['of an older version', '{"state":["奶奶"],"version":1}', { kind: 'read', saved: { names: ['奶奶'] }, lost: [], changed: false }],
    ['of a later version', '{"state":{},"version":3}', { kind: 'newer' }],
    ['cut off', '{"state":{"na', { kind: 'damaged' }]
  ])('%s is understood, and nothing is stored', (_, text, understood) => {
    const before = storageKeys()
    expect(ask(text)).toEqual(understood)
    expect(storageKeys()).toEqual(before)
  })
})
