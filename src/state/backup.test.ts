import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { eraseAll, makeBackup, MAX_BACKUP, readBackup, STORES } from './backup'
import { useDone } from './done'
import { useHousehold } from './household'
import { usePreferences } from './preferences'
import { useReminders } from './reminders'

const draft = (nickname: string) =>
  ({ nickname, relation: 'other', insurance: 'resident', areaCode: '330800', paidYears: [], missedYears: [] }) as const
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
    .flatMap((file) => readFileSync(path.join(__dirname, file), 'utf8').match(/persisted<[^(]*\(\{\s*name: '([a-z-]+)'/)?.[1] ?? [])
  expect(Object.keys(STORES).sort()).toEqual(saved.sort())
})

it('brings a family to another phone: everything, and nothing of what was there', () => {
  fillPhone()
  const text = makeBackup('2026-11-22')
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
  expect(JSON.parse(makeBackup('2026-11-22'))).toMatchObject(JSON.parse(text))
})

it('stays usable after a restore: the actions are still there', () => {
  fillPhone()
  const read = readBackup(makeBackup('2026-11-22'))
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
  ['a field we do not know', backup({}, { owner: '13800138000' }), 'not-a-backup'],
  ['a day that does not exist', backup({}, { on: '2026-02-30' }), 'not-a-backup'],
  ['a store we do not know', backup({ neighbours: { state: {}, version: 1 } }), 'damaged'],
  ['a member with an ID number', backup(family([{ ...draft('爸爸'), id: 'a', idNumber: '1' }])), 'damaged'],
  ['a 21st member', backup(family(Array.from({ length: 21 }, (_, n) => ({ ...draft('家人'), id: `a${n}` })))), 'damaged'],
  ['a family of a later app', backup(family([], 99)), 'newer'],
  ['too much', ' '.repeat(MAX_BACKUP + 1), 'too-large']
])('refuses %s, and the family here stays as it is', (_, text, kind) => {
  fillPhone()
  expect(readBackup(text)).toEqual({ kind })
  expect(names()).toEqual(['爸爸', '妈妈'])
})

it('takes a backup in which one store is fine and another is not for damaged as a whole', () => {
  fillPhone()
  const text = backup({ ...family([{ ...draft('新爸'), id: 'a' }]), done: { state: { marks: 1 }, version: 1 } })
  expect(readBackup(text)).toEqual({ kind: 'damaged' })
  expect(names()).toEqual(['爸爸', '妈妈'])
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
