import Taro from '@tarojs/taro'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { IsoDate } from '@/domain/date/iso-date'
import { readStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { ownText } from '@/policy/own/own-text'
import { makeBackup, MAX_BACKUP, readBackup } from './backup'
import { useDone } from './done'
import { eraseAll } from './erase'
import { useHousehold } from './household'
import { usePreferences } from './preferences'
import { useReminders } from './reminders'
import { onShelf } from './shelf'
import { STORES } from './stores'

const draft = (nickname: string) =>
  ({ nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [] }) as const
const textOf = (on: IsoDate) => {
  const made = makeBackup(on)
  return made.kind === 'made' ? made.text : made.kind
}
const names = () => useHousehold.getState().members.map(({ nickname }) => nickname)

function fillPhone(): void {
  useHousehold.getState().add(draft('爸爸'))
  useHousehold.getState().add(draft('妈妈'))
  useDone.getState().mark(['330800:a:premium:2027'], '2026-11-22')
  useReminders.getState().toggle(14)
  usePreferences.getState().chooseTheme('dark')
}

beforeEach(() => eraseAll())

it('names every store that is ever saved', () => {
  const saved = readdirSync(__dirname)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
    .flatMap((file) => readFileSync(path.join(__dirname, file), 'utf8').match(/persisted<[\s\S]*\n    \{\s*(?:\/\/.*\s*)?name: '([a-z-]+)'/)?.[1] ?? [])
  expect(Object.keys(STORES).sort()).toEqual(saved.sort())
})

it('brings a family to another phone: everything, and nothing of what was there', () => {
  fillPhone()
  const text = textOf('2026-11-22')
  eraseAll()
  useHousehold.getState().add(draft('别家'))
  const read = readBackup(text)
  expect(read).toMatchObject({ kind: 'ok', on: '2026-11-22', members: 2 })
  expect(names()).toEqual(['别家'])
  if (read.kind === 'ok') read.restore()
  expect(names()).toEqual(['爸爸', '妈妈'])
  expect(useDone.getState().marks).toEqual({ '330800:a:premium:2027': '2026-11-22' })
  expect(useReminders.getState().daysBefore).toEqual([30, 14, 7, 1])
  expect(usePreferences.getState().theme).toBe('dark')
  expect(JSON.parse(textOf('2026-11-22'))).toMatchObject(JSON.parse(text))
})

it('stays usable after a restore: the actions are still there', () => {
  fillPhone()
  const read = readBackup(textOf('2026-11-22'))
  if (read.kind === 'ok') read.restore()
  useHousehold.getState().add(draft('小满'))
  expect(names()).toEqual(['爸爸', '妈妈', '小满'])
})

const backup = (stores: object, more: object = {}) => JSON.stringify({ app: 'anxin-yibao', backup: 1, on: '2026-11-22', stores, ...more })
const family = (members: readonly object[], version = 1) => ({ household: { state: { members }, version } })

it.each([
  ['no JSON', 'hello', 'not-a-backup'],
  ['a photo', '\u0000\u0001PNG', 'not-a-backup'],
  ['another app\'s file', '{"app":"other"}', 'not-a-backup'],
  ['what was copied out of a place', ownText('330800', []), 'own-place'],
  ['a field we do not know', backup({}, { owner: '13800138000' }), 'not-a-backup'],
  ['a day that does not exist', backup({}, { on: '2026-02-30' }), 'not-a-backup'],
  ['a store we do not know', backup({ neighbours: { state: {}, version: 1 } }), 'damaged'],
  ['a member with an ID number', backup(family([{ ...draft('爸爸'), id: 'a', idNumber: '1' }])), 'damaged'],
  ['a family of a later app', backup(family([], 99)), 'newer'],
  ['too much', ' '.repeat(MAX_BACKUP + 1), 'too-large']
])('refuses %s, and the family here stays as it is', (_, text, kind) => {
  fillPhone()
  expect(readBackup(text)).toEqual({ kind })
  expect(names()).toEqual(['爸爸', '妈妈'])
})

it('brings what can be read of a damaged backup, says what is lost before, and sets that aside', () => {
  fillPhone()
  const read = readBackup(backup({ ...family([{ ...draft('新爸'), id: 'a' }, { ...draft('新妈'), id: 'b', relation: 'x' }]), done: { state: { marks: 1 }, version: 1 } }))
  expect(read).toMatchObject({ kind: 'ok', members: 1, lost: 2 })
  if (read.kind === 'ok') expect(read.restore()).toBe('restored')
  expect(names()).toEqual(['新爸'])
  expect(useDone.getState().marks).toEqual({})
  expect(onShelf()).toMatchObject([{ key: 'household.damaged-1', names: ['新妈'] }, { key: 'done.damaged-1', items: 'all' }])
})

it('takes a byte order mark, calls a later format newer, and refuses one that holds nothing', () => {
  fillPhone()
  expect(readBackup(`\uFEFF${textOf('2026-11-22')}`)).toMatchObject({ kind: 'ok', members: 2, changed: false })
  expect(readBackup(backup({}, { backup: 3, what: 'ever' }))).toEqual({ kind: 'newer' })
  expect(readBackup(backup({}))).toEqual({ kind: 'empty' })
  expect(readBackup(textOf('2026-11-22').slice(0, 300))).toEqual({ kind: 'damaged' })
})

it('is what the screen shows, also after a failed save', () => {
  jest.mocked(Taro.setStorageSync).mockImplementationOnce(() => {
    throw new Error('exceed storage max size')
  })
  useHousehold.getState().add(draft('爸爸'))
  expect(JSON.parse(textOf('2026-11-22'))).toMatchObject({ stores: { household: { state: { members: [{ nickname: '爸爸' }] } } }, missing: [] })
})

it('says what it lacks, in making and in reading, and takes along what nobody could read', async () => {
  const later = '{"state":{"members":[]},"version":99}'
  writeStorage('household', later)
  writeStorage('done.damaged-1', 'oops')
  await useHousehold.persist.rehydrate()
  const made = makeBackup('2026-11-22')
  expect(made).toMatchObject({ kind: 'made', missing: ['household'] })
  eraseAll()
  const read = readBackup(textOf('2026-11-22') && (made as { text: string }).text)
  expect(read).toMatchObject({ kind: 'ok', missing: ['household'] })
  if (read.kind === 'ok') read.restore()
  expect(onShelf().map(({ store, text }) => [store, text])).toEqual(expect.arrayContaining([['household', later], ['done', 'oops']]))
})

it('is noticed when a word in it changed', () => {
  fillPhone()
  expect(readBackup(textOf('2026-11-22').replace('妈妈', '姆妈'))).toMatchObject({ kind: 'ok', changed: true })
})

it('is refused when it would be too large to read', () => {
  useDone.setState({ marks: Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`${'x'.repeat(60)}${n}`, '2026-11-22' as const])) })
  expect(makeBackup('2026-11-22')).toEqual({ kind: 'too-large' })
})

it('ends a lock: what was restored or erased is saved again', async () => {
  writeStorage('household', '{"state":{"members":[]},"version":99}')
  await useHousehold.persist.rehydrate()
  useHousehold.getState().add(draft('爸爸'))
  expect(readStorage('household')).toMatchObject({ text: '{"state":{"members":[]},"version":99}' })
  eraseAll()
  useHousehold.getState().add(draft('爸爸'))
  expect(readStorage('household')).toMatchObject({ text: expect.stringContaining('爸爸') as string })
})

it('says what the phone would not erase', () => {
  fillPhone()
  const remove = jest.mocked(Taro.removeStorageSync)
  const real = remove.getMockImplementation() as (key: string) => void
  remove.mockImplementation((key) => {
    if (key === 'household') throw new Error('fail')
    real(key)
  })
  expect(eraseAll()).toMatchObject({ kind: 'left', keys: ['household'] })
  remove.mockImplementation(real)
  jest.mocked(Taro.getStorageInfoSync).mockImplementationOnce(() => {
    throw new Error('fail')
  })
  expect(eraseAll()).toEqual({ kind: 'unknown' })
  expect(eraseAll()).toEqual({ kind: 'erased' })
})

it('erases all of it, also what was once set aside', async () => {
  fillPhone()
  writeStorage('household.damaged-1', 'old')
  eraseAll()
  expect(storageKeys()).toEqual([])
  expect(names()).toEqual([])
  expect(usePreferences.getState().theme).toBe('system')
  await useHousehold.persist.rehydrate()
  expect(readStorage('household')).toEqual({ kind: 'missing' })
})
