import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { NOTHING_DONE, useDone, type Handing } from './done'

const fixture = (version: number): string => readFileSync(path.join(__dirname, 'fixtures', `done-v${version}.json`), 'utf8')
const store = () => useDone.getState()

async function restart(text?: string): Promise<void> {
  const saved = readStorage('done')
  useDone.setState(NOTHING_DONE)
  writeStorage('done', text ?? (saved.kind === 'found' ? saved.text : ''))
  await useDone.persist.rehydrate()
}

beforeEach(() => useDone.setState(NOTHING_DONE))

describe('marks', () => {
  it('are kept over a restart', async () => {
    store().mark(['a', 'b'], '2026-11-22')
    await restart()
    expect(store().marks).toEqual({ a: '2026-11-22', b: '2026-11-22' })
  })

  it('undo takes back what this tap marked, and nothing older', () => {
    store().mark(['a'], '2026-11-01')
    const fresh = store().mark(['a', 'b'], '2026-11-22')
    expect(fresh).toEqual(['b'])
    store().unmark(fresh)
    expect(store().marks).toEqual({ a: '2026-11-01' })
  })

  it('are read from what version 2 saved', async () => {
    await restart(fixture(2))
    expect(store().marks).toEqual({ '330800:bnw29dkrtz:filing:2026-06-16': '2026-10-09' })
    expect(Object.values(store().phone)).toMatchObject([{ sequence: 2517, due: '2026-12-31' }])
  })
})

const reminder = (fingerprint: string, due: Handing['due'] = '2026-12-31'): Handing => ({ id: '330800:premium:2027', fingerprint, due, title: '妈妈：缴居民医保' })

describe('what was handed out', () => {
  it('keeps the phone and the file apart', () => {
    store().handOut('phone', [reminder('x')], '2026-11-22')
    store().handOut('file', [reminder('y')], '2026-11-23')
    expect(store().phone['330800:premium:2027']).toMatchObject({ fingerprint: 'x', on: '2026-11-22' })
    expect(store().file['330800:premium:2027']).toMatchObject({ fingerprint: 'y', on: '2026-11-23' })
    store().forget('phone', ['330800:premium:2027'])
    expect([store().phone, Object.keys(store().file)]).toEqual([{}, ['330800:premium:2027']])
  })

  it.each([
    ['the same again', 'x', 0],
    ['changed', 'y', 1]
  ])('numbers the next file, %s', (_, fingerprint, more) => {
    const [first] = store().handOut('file', [reminder('x')], '2026-11-22')
    const [next] = store().handOut('file', [reminder(fingerprint)], '2026-11-22')
    expect((next?.sequence ?? 0) - (first?.sequence ?? 0)).toBe(more)
  })

  it('counts on after a file took a matter back, and forgets the number once its day is past', () => {
    const note = () => store().file['330800:premium:2027']
    store().handOut('file', [reminder('x')], '2026-11-22')
    const first = note()?.sequence ?? 0
    store().takeBack(['330800:premium:2027', 'never handed out'], '2026-11-22')
    expect(note()).toMatchObject({ fingerprint: 'taken-back', sequence: first + 1, title: '妈妈：缴居民医保' })
    store().handOut('file', [reminder('x')], '2026-11-22')
    expect(note()).toMatchObject({ fingerprint: 'x', sequence: first + 2 })
    store().takeBack(['330800:premium:2027'], '2026-11-22')
    store().takeBack([], '2026-12-31')
    expect(Object.keys(store().file)).toHaveLength(1)
    store().takeBack([], '2027-01-01')
    expect(store().file).toEqual({})
  })

  it('has one scope for all files, kept over a restart', async () => {
    const scope = store().scopeOfFiles()
    expect(scope).toMatch(/^[a-z0-9]{10}$/)
    expect(store().scopeOfFiles()).toBe(scope)
    await restart()
    expect(store().scopeOfFiles()).toBe(scope)
  })
})

it.each([
  ['a mark that is no day', '{"state":{"marks":{"a":"2026-02-30"},"phone":{},"file":{},"scope":""},"version":1}'],
  ['an unknown key', '{"state":{"marks":{},"phone":{},"file":{},"scope":"","owner":"1"},"version":1}'],
  ['a list of marks', '{"state":{"marks":["a"],"phone":{},"file":{},"scope":""},"version":1}']
])('sets %s aside and keeps it', async (_, text) => {
  await restart(text)
  store().mark(['b'], '2026-11-22')
  expect(readStorage('done.damaged-1').kind).toBe('found')
})
