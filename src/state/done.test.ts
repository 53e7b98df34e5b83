import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage'
import { sequenceFor, staleIn, useDone, type Handing } from './done'

const fixture = (version: number): string => readFileSync(path.join(__dirname, 'fixtures', `done-v${version}.json`), 'utf8')
const store = () => useDone.getState()

async function restart(text?: string): Promise<void> {
  const saved = readStorage('done')
  useDone.setState({ marks: {}, handedOut: {} })
  writeStorage('done', text ?? (saved.kind === 'found' ? saved.text : ''))
  await useDone.persist.rehydrate()
}

beforeEach(() => useDone.setState({ marks: {}, handedOut: {} }))

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

  it('are read from what version 1 saved', async () => {
    await restart(fixture(1))
    expect(store().marks).toEqual({ '330800:bnw29dkrtz:premium:2027': '2026-10-09' })
    expect(Object.values(store().handedOut)).toMatchObject([{ sequence: 2, to: 'phone-calendar' }])
  })
})

const entry = (fingerprint: string, due: Handing['due'] = '2026-12-31'): Handing => ({ id: 'a', fingerprint, due })

it('forgets a member who is gone for good, and nobody else', () => {
  store().mark(['330800:mum:premium:2027', '330800:mummy:premium:2027'], '2026-11-22')
  store().handOut([{ id: '330800:mum:filing:x', fingerprint: 'x', due: '2026-12-31' }], 'file', '2026-11-22')
  store().forgetMember('mum')
  expect(Object.keys(store().marks)).toEqual(['330800:mummy:premium:2027'])
  expect(store().handedOut).toEqual({})
})

describe('what the phone was given', () => {
  it.each([
    ['first time', [], 'x', 0],
    ['the same again', ['x'], 'x', 0],
    ['changed once', ['x'], 'y', 1],
    ['changed, repeated, changed back', ['x', 'y', 'y'], 'x', 2]
  ])('numbers a file %s', (_, before, next, sequence) => {
    before.forEach((fingerprint) => store().handOut([entry(fingerprint)], 'file', '2026-11-22'))
    expect(sequenceFor(store().handedOut, { id: 'a', fingerprint: next })).toBe(sequence)
    store().handOut([entry(next)], 'file', '2026-11-22')
    expect(store().handedOut['a']?.sequence).toBe(sequence)
  })

  it.each([
    ['still due and unchanged', [['a', 'x']], '2026-12-30', []],
    ['marked done: no longer due', [], '2026-12-30', ['a']],
    ['moved or reworded', [['a', 'y']], '2026-12-30', ['a']],
    ['gone, on its last day', [], '2026-12-31', ['a']],
    ['gone, the day after it rang', [], '2027-01-01', []]
  ] as const)('is stale or not: %s', (_, current, on, stale) => {
    store().handOut([entry('x')], 'phone-calendar', '2026-11-22')
    expect(staleIn(store().handedOut, new Map(current), on)).toEqual(stale)
  })

  it('is forgotten once the person has seen to it', () => {
    store().handOut([entry('x')], 'phone-calendar', '2026-11-22')
    store().forget(['a'])
    expect(store().handedOut).toEqual({})
  })
})

it.each([
  ['a mark that is no day', '{"state":{"marks":{"a":"2026-02-30"},"handedOut":{}},"version":1}'],
  ['an unknown key', '{"state":{"marks":{},"handedOut":{},"phone":"1"},"version":1}'],
  ['a list of marks', '{"state":{"marks":["a"],"handedOut":{}},"version":1}']
])('sets %s aside and keeps it', async (_, text) => {
  await restart(text)
  store().mark(['b'], '2026-11-22')
  expect(readStorage('done.damaged-1')).toEqual({ kind: 'found', text })
})
