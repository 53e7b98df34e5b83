import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { channelAt, marksAt, NO_MEMBER, useProgress, type Slot } from './progress'

const fixture = (version: number): string => readFileSync(path.join(__dirname, 'fixtures', `progress-v${version}.json`), 'utf8')
const store = () => useProgress.getState()
const slot: Slot = { member: 'bnw29dkrtz', list: 'familyProxy', channel: 'nationalApp' }
const done = { on: '2026-11-22' } as const

async function restart(text?: string): Promise<void> {
  const saved = readStorage('progress')
  useProgress.setState({ marks: {}, channels: {} })
  writeStorage('progress', text ?? (saved.kind === 'found' ? saved.text : ''))
  await useProgress.persist.rehydrate()
}

beforeEach(() => useProgress.setState({ marks: {}, channels: {} }))

it('keeps a mark, its note and the channel over a restart', async () => {
  store().put(slot, 'log-in', { ...done, note: '受理号 123' })
  store().chooseChannel(slot)
  await restart()
  expect(marksAt(store(), slot)).toEqual({ 'log-in': { on: '2026-11-22', note: '受理号 123' } })
  expect(channelAt(store(), 'bnw29dkrtz', 'familyProxy')).toBe('nationalApp')
})

it('is read from what version 1 saved', async () => {
  await restart(fixture(1))
  expect(marksAt(store(), { ...slot, channel: '*' })).toEqual({ photograph: { on: '2025-12-01', note: '首页和爸爸那页' } })
})

it('undo puts back what was there, which may be nothing', () => {
  expect(store().put(slot, 'a', done)).toBeNull()
  const before = store().put(slot, 'a', { on: '2026-11-23' })
  expect(before).toEqual(done)
  store().put(slot, 'a', before)
  expect(marksAt(store(), slot)).toEqual({ a: done })
  store().put(slot, 'a', null)
  expect(store().marks).toEqual({})
})

it.each([
  ['another member', { ...slot, member: 'x' }],
  ['another list', { ...slot, list: 'x' }],
  ['another channel', { ...slot, channel: 'x' }],
  ['every channel', { ...slot, channel: '*' }],
  ['nobody', { ...slot, member: NO_MEMBER }]
])('a mark does not show under %s', (_, other) => {
  store().put(slot, 'a', done)
  expect(marksAt(store(), other)).toEqual({})
})

it('forgets one member and no other', () => {
  const other = { ...slot, member: 'bnw29dkrt' }
  store().put(slot, 'a', done)
  store().chooseChannel(slot)
  store().put(other, 'a', done)
  store().chooseChannel(other)
  store().forgetMember(slot.member)
  expect(Object.keys(store().marks)).toEqual(['bnw29dkrt/familyProxy/nationalApp'])
  expect(Object.keys(store().channels)).toEqual(['bnw29dkrt/familyProxy'])
})

it('hands out the same object while nothing changes, so that a screen does not draw again', () => {
  store().put(slot, 'a', done)
  const before = marksAt(store(), slot)
  store().put({ ...slot, list: 'x' }, 'a', done)
  expect(marksAt(store(), slot)).toBe(before)
  expect(marksAt(store(), { ...slot, list: 'y' })).toBe(marksAt(store(), { ...slot, list: 'z' }))
})

it.each([
  ['a member with a slash', { ...slot, member: 'a/b' }, 'a'],
  ['an empty list', { ...slot, list: '' }, 'a'],
  ['a member called *', { ...slot, member: '*' }, 'a'],
  ['a long item', slot, 'a'.repeat(41)],
  ['an item with a blank', slot, 'a b']
])('refuses %s rather than save what cannot be read back', (_, where, item) => {
  expect(() => store().put(where, item, done)).toThrow(RangeError)
})

const saved = (marks: unknown, channels: unknown = {}) => JSON.stringify({ state: { marks, channels }, version: 1 })
it.each([
  ['an unknown field', JSON.stringify({ state: { marks: {}, channels: {}, x: 1 }, version: 1 })],
  ['a day that does not exist', saved({ 'a/b/c': { d: { on: '2026-02-30' } } })],
  ['a note that is too long', saved({ 'a/b/c': { d: { on: '2026-11-22', note: '字'.repeat(61) } } })],
  ['an empty note', saved({ 'a/b/c': { d: { on: '2026-11-22', note: '' } } })],
  ['a slot of two parts', saved({ 'a/b': { d: { on: '2026-11-22' } } })],
  ['a channel for every channel', saved({}, { 'a/b': '*' })]
])('sets %s aside', async (_, text) => {
  await restart(text)
  expect(store().marks).toEqual({})
  expect(readStorage('progress.damaged-1')).toEqual({ kind: 'found', text })
})
