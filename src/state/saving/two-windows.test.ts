import type { StoreApi, UseBoundStore } from 'zustand'

type Store = { readonly names: readonly string[]; readonly n: number; readonly add: (name: string) => void; readonly take: (name: string) => void; readonly count: (n: number) => void }
type Texts = Map<string, string>
type Window = { readonly store: UseBoundStore<StoreApi<Store>>; readonly erase: () => void; readonly hear: () => void }

/** The browser's own copy; each window sees its own writes at once and those of others when the browser passes them on. */
let disk: Texts
let posted: (readonly [from: Texts, key: string, text: string | undefined])[]
let windows: readonly Window[]
const views = new Map<Window, { readonly view: Texts; readonly heard: (key: string | null) => void }>()

function fakeStorage(view: Texts, listen: (changed: (key: string | null) => void) => void) {
  const put = (key: string, text: string | undefined) => {
    if (text === undefined) view.delete(key)
    else view.set(key, text)
    posted.push([view, key, text])
  }
  return {
    readStorage: (key: string) => (view.has(key) ? { kind: 'found', text: view.get(key) } : { kind: 'missing' }),
    writeStorage: (key: string, text: string) => (put(key, text), 'written'),
    removeStorage: (key: string) => (put(key, undefined), 'removed'),
    storageKeys: () => [...view.keys()],
    watchStorage: (changed: (key: string | null) => void) => (listen(changed), true)
  }
}

function openWindow(): Window {
  const view = new Map(disk)
  let heard: (key: string | null) => void = () => undefined
  let made: Window | undefined
  jest.isolateModules(() => {
    jest.doMock('@/platform/storage/storage', () => fakeStorage(view, (changed) => (heard = changed)))
    const { create } = jest.requireActual<typeof import('zustand')>('zustand')
    const { persisted } = jest.requireActual<typeof import('../persisted')>('../persisted')
    const { switchKept } = jest.requireActual<typeof import('./keep')>('./keep')
    const { allKeepers } = jest.requireActual<typeof import('./keepers')>('./keepers')
    const parse = (raw: unknown) => raw as Pick<Store, 'names' | 'n'>
    const store = create<Store>()(
      persisted(
        (set) => ({
          names: [],
          n: 0,
          add: (name) => set(({ names }) => ({ names: [...names, name] })),
          take: (name) => set(({ names }) => ({ names: names.filter((one) => one !== name) })),
          count: (n) => set({ n })
        }),
        { name: 'family', version: 1, parse, pick: ({ names, n }) => ({ names, n }), lists: ['names'] }
      )
    )
    const erase = () => void switchKept(allKeepers().map((keeper) => ({ keeper, state: null })), {})
    made = { store, erase, hear: () => heard('family') }
  })
  if (!made) throw new Error('no window')
  views.set(made, { view, heard: (key) => heard(key) })
  return made
}

/** The browser takes one write after the other; whoever has not written that key since then sees it. */
function passOn(): void {
  for (let rounds = 0; posted.length > 0; rounds += 1) {
    if (rounds > 50) throw new Error('the windows never come to rest')
    const batch = posted.splice(0)
    for (const [, key, text] of batch) {
      if (text === undefined) disk.delete(key)
      else disk.set(key, text)
    }
    for (const { view, heard } of views.values()) {
      view.clear()
      disk.forEach((text, key) => view.set(key, text))
      batch.filter(([from]) => from !== view).forEach(([, key]) => heard(key))
    }
  }
}

const names = (window: Window | undefined) => [...(window?.store.getState().names ?? [])].sort()
const saved = () => (JSON.parse(disk.get('family') ?? '{"state":{"names":[]}}') as { state: Pick<Store, 'names'> }).state

beforeEach(() => {
  jest.useFakeTimers()
  disk = new Map()
  posted = []
  views.clear()
  const first = openWindow()
  first.store.getState().add('妈妈')
  passOn()
  jest.runAllTimers()
  passOn()
  windows = [first, openWindow()]
})
afterEach(() => jest.useRealTimers())

const settle = () => {
  passOn()
  jest.runAllTimers()
  passOn()
}

it.each([
  ['each adds one', (s: Store) => s.add('甲'), (s: Store) => s.add('乙'), ['乙', '妈妈', '甲']],
  ['one takes away, the other adds', (s: Store) => s.take('妈妈'), (s: Store) => s.add('乙'), ['乙']],
  ['one counts, the other adds', (s: Store) => s.count(3), (s: Store) => s.add('乙'), ['乙', '妈妈']]
] as const)('in the same moment: %s', (_, here, there, both) => {
  const [a, b] = windows
  if (!a || !b) throw new Error('two windows')
  here(a.store.getState())
  there(b.store.getState())
  settle()
  expect([names(a), names(b), [...saved().names].sort()]).toEqual([both, both, both])
})

it('erased stays erased, also when the other saves in the same moment; only what it added is there', () => {
  const [a, b] = windows
  a?.erase()
  b?.store.getState().add('乙')
  settle()
  expect([names(a), names(b), saved().names]).toEqual([['乙'], ['乙'], ['乙']])
})

it('both change the same value: they come to rest, on the same one', () => {
  const [a, b] = windows
  a?.store.getState().count(2)
  b?.store.getState().count(3)
  settle()
  expect(a?.store.getState().n).toBe(b?.store.getState().n)
})

it('what the other takes away once this has settled stays away', () => {
  const [a, b] = windows
  a?.store.getState().add('甲')
  settle()
  b?.store.getState().take('甲')
  settle()
  expect([names(a), names(b), saved().names]).toEqual([['妈妈'], ['妈妈'], ['妈妈']])
})

it('many writes from both before anything is passed on', () => {
  const [a, b] = windows
  for (const one of ['1', '2', '3']) {
    a?.store.getState().add(`a${one}`)
    b?.store.getState().add(`b${one}`)
  }
  b?.store.getState().take('b1')
  settle()
  const both = ['a1', 'a2', 'a3', 'b2', 'b3', '妈妈']
  expect([names(a), names(b), [...saved().names].sort()]).toEqual([both, both, both])
})
