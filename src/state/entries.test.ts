import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { checkTitle, MAX_ENTRIES, useEntries, type EntryDraft } from './entries'

const fixture = (version: number): string => readFileSync(path.join(__dirname, 'fixtures', `entries-v${version}.json`), 'utf8')
const store = () => useEntries.getState()
const own = (title: string): EntryDraft => ({ kind: 'own', title, on: '2026-12-08' })
const words = () => store().entries.map((entry) => ('title' in entry ? entry.title : entry.kind))
const idAt = (index: number) => store().entries[index]?.id ?? ''

async function restart(text?: string): Promise<void> {
  const saved = readStorage('entries')
  useEntries.setState({ entries: [], lastRemoved: null })
  writeStorage('entries', text ?? (saved.kind === 'found' ? saved.text : ''))
  await useEntries.persist.rehydrate()
}

beforeEach(() => useEntries.setState({ entries: [], lastRemoved: null }))

it('keeps entries over a restart', async () => {
  store().add(own(' 带小满打疫苗 '))
  store().add({ kind: 'claim', memberId: 'bnw29dkrtz', endedOn: '2026-09-09' })
  const before = store().entries
  await restart()
  expect(store().entries).toEqual(before)
  expect(words()).toEqual(['带小满打疫苗', 'claim'])
})

it('reads what version 1 saved', async () => {
  await restart(fixture(1))
  expect(store().entries.map(({ kind }) => kind)).toEqual(['claim', 'transfer', 'supplementary', 'own'])
  expect(store().entries[2]).toMatchObject({ name: '衢惠保', cost: 10000 })
})

it.each([
  ['nothing', ' ', 'empty'],
  ['an ID number', '办证330802195601011234', 'id-number'],
  ['25 characters', '字'.repeat(25), 'too-long'],
  ['24 characters', '字'.repeat(24), null],
  ['the phone number of a clinic', '打 0570-12393 问报销', null]
])('title of %s', (_, title, problem) => {
  expect(checkTitle(title)).toBe(problem)
  expect(store().add(own(title)).kind).toBe(problem ? 'title' : 'added')
  expect(store().add({ kind: 'supplementary', name: title, to: '2026-12-20' }).kind).toBe(problem ? 'title' : 'added')
})

it('edits in place, and says when the entry is gone', () => {
  store().add(own('甲'))
  store().add(own('乙'))
  expect(store().edit(idAt(0), own('丙'))).toEqual({ kind: 'edited' })
  expect(words()).toEqual(['丙', '乙'])
  expect(store().edit(idAt(0), own(''))).toEqual({ kind: 'title', problem: 'empty' })
  expect(store().edit('gone', own('丁'))).toEqual({ kind: 'no-such-entry' })
})

it('deletes, and undoes to the same place', () => {
  ;['甲', '乙', '丙'].forEach((title) => store().add(own(title)))
  store().remove(idAt(1))
  expect(words()).toEqual(['甲', '丙'])
  store().undoRemove()
  expect(words()).toEqual(['甲', '乙', '丙'])
  store().undoRemove()
  expect(words()).toHaveLength(3)
  store().remove(idAt(1))
  store().forgetRemoved()
  store().undoRemove()
  expect(words()).toEqual(['甲', '丙'])
})

it('forgets what belonged to a member, and nothing of the whole family', () => {
  store().add({ ...own('甲'), memberId: 'aa' } as EntryDraft)
  store().add(own('乙'))
  store().forgetMember('aa')
  expect(words()).toEqual(['乙'])
})

it('takes a hundred entries and no more', () => {
  for (let n = 1; n <= MAX_ENTRIES; n += 1) expect(store().add(own(`第${n}件`)).kind).toBe('added')
  expect(store().add(own('多一件'))).toEqual({ kind: 'full' })
})

it.each([
  ['a day that does not exist', { kind: 'own', title: '甲', on: '2026-02-30' }],
  ['a negative cost', { kind: 'supplementary', name: '甲', to: '2026-12-20', cost: -1 }],
  ['a field of another kind', { kind: 'own', title: '甲', on: '2026-12-08', endedOn: '2026-12-08' }]
])('never saves %s', (_, wrong) => {
  expect(() => store().add(wrong as EntryDraft)).toThrow(RangeError)
})

it.each([
  ['an unknown kind', '{"state":{"entries":[{"kind":"party","id":"a","on":"2026-12-08"}]},"version":1}'],
  ['the same id twice', '{"state":{"entries":[{"kind":"own","id":"a","title":"甲","on":"2026-12-08"},{"kind":"own","id":"a","title":"乙","on":"2026-12-08"}]},"version":1}'],
  ['no list', '{"state":{"entries":{}},"version":1}']
])('sets %s aside and keeps it', async (_, text) => {
  await restart(text)
  store().add(own('甲'))
  expect(readStorage('entries.damaged-1').kind).toBe('found')
})
