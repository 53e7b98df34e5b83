import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { readBackup } from './backup'
import { channelAt, marksAt, NO_MEMBER, useProgress, type Slot } from './progress'
import { useUnfinished } from './unfinished'

const fixture = (name: string): string => readFileSync(path.join(__dirname, 'fixtures', `${name}.json`), 'utf8')
const store = () => useProgress.getState()
const slot: Slot = { member: 'bnw29dkrtz', list: 'familyProxy', about: '', channel: 'nationalApp' }
const done = { on: '2026-11-22' } as const

async function restart(text?: string): Promise<void> {
  const saved = readStorage('progress')
  useProgress.setState({ cases: [], channels: {} })
  writeStorage('progress', text ?? (saved.kind === 'found' ? saved.text : ''))
  await useProgress.persist.rehydrate()
}

beforeEach(() => useProgress.setState({ cases: [], channels: {} }))

it('keeps a mark, its note and the channel over a restart', async () => {
  store().put(slot, 'log-in', { ...done, note: '受理号 123' })
  store().chooseChannel(slot)
  await restart()
  expect(marksAt(store(), slot)).toEqual({ 'log-in': { on: '2026-11-22', note: '受理号 123' } })
  expect(channelAt(store(), 'bnw29dkrtz', 'familyProxy')).toBe('nationalApp')
})

it('undo puts back what was there, which may be nothing', () => {
  expect(store().put(slot, 'a', done)).toBeNull()
  const before = store().put(slot, 'a', { on: '2026-11-23' })
  expect(before).toEqual(done)
  store().put(slot, 'a', before)
  expect(marksAt(store(), slot)).toEqual({ a: done })
  store().put(slot, 'a', null)
  expect(store().cases).toEqual([])
})

it.each([
  ['another member', { ...slot, member: 'x' }],
  ['another list', { ...slot, list: 'x' }],
  ['another matter', { ...slot, about: 'bill:2026-01-05' }],
  ['another channel', { ...slot, channel: 'x' }],
  ['every channel', { ...slot, channel: '*' }],
  ['nobody', { ...slot, member: NO_MEMBER }]
])('a mark does not show under %s', (_, other) => {
  store().put({ ...slot, about: 'to:42/武汉' }, 'a', done)
  expect(marksAt(store(), other)).toEqual({})
})

it('a case has a beginning and an end', () => {
  store().put(slot, 'a', { on: '2026-11-20' })
  store().put(slot, 'last', { on: '2026-11-22' }, true)
  expect(store().cases).toMatchObject([{ begunOn: '2026-11-20', endedOn: '2026-11-22' }])
  store().put(slot, 'last', null, true)
  expect(store().cases[0]).not.toHaveProperty('endedOn')
})

it('what it is about can be corrected, and the ticks stay', () => {
  const bill = { ...slot, about: 'bill:2026-11-20' }
  store().put(bill, 'a', done)
  store().correct(bill, 'bill:2026-11-02')
  expect(marksAt(store(), bill)).toEqual({})
  expect(marksAt(store(), { ...bill, about: 'bill:2026-11-02' })).toEqual({ a: done })
  store().correct({ ...bill, about: 'bill:2020-01-01' }, 'bill:2026-11-02')
  expect(store().cases).toHaveLength(1)
})

it('forgets one member and no other', () => {
  const other = { ...slot, member: 'bnw29dkrt' }
  for (const one of [slot, other]) {
    store().put(one, 'a', done)
    store().chooseChannel(one)
  }
  store().forgetMember(slot.member)
  expect(store().cases.map(({ member }) => member)).toEqual(['bnw29dkrt'])
  expect(store().channels).toEqual({ 'bnw29dkrt/familyProxy': 'nationalApp' })
})

it.each([
  ['an item', () => store().put(slot, 'a/b', done)],
  ['a channel', () => store().put({ ...slot, channel: '' }, 'a', done)],
  ['a member', () => store().put({ ...slot, member: 'a/b' }, 'a', done)],
  ['a channel to look at', () => store().chooseChannel({ ...slot, channel: '*' })]
])('refuses %s that could not be read back', (_, put) => {
  expect(put).toThrow(RangeError)
})

describe('marks from before there were cases', () => {
  const v1 = (marks: object, works: object = {}) =>
    JSON.stringify({
      app: 'anxin-yibao', backup: 1, on: '2026-11-22',
      stores: { progress: { state: { marks, channels: {} }, version: 1 }, unfinished: { state: { works }, version: 1 } }
    })
  const open = (text: string) => {
    const read = readBackup(text)
    if (read.kind === 'ok') read.restore()
    return read
  }
  const claim = { submit: { on: '2026-01-08' }, result: { on: '2026-01-10' } }
  const work = (query: object) => ({ title: '', done: 1, total: 5, next: '', member: 'mum', page: 'outOfAreaChecklist', query })

  it('are read from what version 1 saved', async () => {
    await restart(fixture('progress-v1'))
    expect(marksAt(store(), { ...slot, channel: '*' })).toEqual({ photograph: { on: '2025-12-01', note: '首页和爸爸那页' } })
    expect(channelAt(store(), 'bnw29dkrtz', 'familyProxy')).toBe('nationalApp')
    expect(store().cases).toHaveLength(1)
  })

  it('of a finished claim are history, and none of the next bill', () => {
    open(v1({ 'mum/filing-handClaim/*': claim }))
    expect(store().cases).toMatchObject([{ endedOn: '2026-01-10', begunOn: '2026-01-08', about: '' }])
    expect(marksAt(store(), { member: 'mum', list: 'filing-handClaim', about: 'bill:2026-11-20', channel: '*' })).toEqual({})
  })

  it('of work that was begun belong to the bill or place in its note, and the note to the case', () => {
    open(v1({ 'mum/filing-handClaim/*': { submit: { on: '2026-11-08' } } }, { 'mum/filing': work({ e: '2026-11-01', s: 'selfPaid', t: '42' }) }))
    expect(marksAt(store(), { member: 'mum', list: 'filing-handClaim', about: 'bill:2026-11-01', channel: '*' })).not.toEqual({})
    expect(Object.keys(useUnfinished.getState().works)).toEqual(['mum/filing/bill:2026-11-01'])
    open(v1({ 'mum/filing-longTerm/*': { submit: { on: '2026-11-08' } } }, { 'mum/filing': work({ t: '42', p: '武汉', s: 'planned' }) }))
    expect(marksAt(store(), { member: 'mum', list: 'filing-longTerm', about: 'to:42/武汉', channel: '*' })).not.toEqual({})
    expect(marksAt(store(), { member: 'mum', list: 'filing-longTerm', about: 'to:11/北京', channel: '*' })).toEqual({})
  })

  it('of a premium belong to its year, and shared money goes on being shared', () => {
    open(v1({ 'mum/residentPremium/wechat': { proof: { on: '2025-10-09' } }, 'mum/familySharing/wechat': { confirm: { on: '2025-10-09' } } }))
    expect(marksAt(store(), { member: 'mum', list: 'residentPremium', about: 'year:2026', channel: 'wechat' })).not.toEqual({})
    expect(marksAt(store(), { member: 'mum', list: 'residentPremium', about: 'year:2027', channel: 'wechat' })).toEqual({})
    expect(marksAt(store(), { member: 'mum', list: 'familySharing', about: 'owner:dad', channel: 'wechat' })).not.toEqual({})
  })

  it('lose one item to one bad mark list, and nothing else', () => {
    expect(open(v1({ 'mum/familyProxy/wechat': { a: { on: 'x' } }, 'dad/familyProxy/wechat': { a: done } }))).toMatchObject({ lost: 1 })
    expect(store().cases.map(({ member }) => member)).toEqual(['dad'])
  })
})

it.each([
  ['a note that is too long', { a: { ...done, note: 'x'.repeat(61) } }],
  ['a day that is none', { a: { on: '2026-02-30' } }],
  ['an unknown key', { a: { ...done, by: 'me' } }]
])('sets a case with %s aside and keeps it', async (_, marks) => {
  const one = { id: 'k1', member: 'mum', list: 'familyProxy', about: '', begunOn: '2026-01-01', marks: { wechat: marks } }
  await restart(JSON.stringify({ state: { cases: [one], channels: {} }, version: 2 }))
  expect(store().cases).toEqual([])
  expect(readStorage('progress.damaged-1').kind).toBe('found')
})
