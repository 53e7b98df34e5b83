import { readFileSync } from 'node:fs'
import path from 'node:path'
import { keeperOf, type Keeper } from './saving/keepers'
import { understand } from './saving/understand'
import { typedInto, useTyped } from './typed'

const typed = () => useTyped.getState()
const base = { name: '', year: undefined as number | undefined, years: { 2026: 'paid' } }
beforeEach(() => useTyped.setState({ forms: {} }))

it('is there again as typed, and saved at every stroke', () => {
  typed().keep('member/new', base, { ...base, name: '妈' })
  typed().keep('member/new', base, { ...base, name: '妈妈' })
  expect(typedInto('member/new', base)).toEqual({ name: '妈妈', years: { 2026: 'paid' } })
  expect(typedInto('member/other', base)).toBeNull()
})

it('what the record has become since stays, beside what was typed', () => {
  typed().keep('member/ab', base, { ...base, name: '妈妈' })
  expect(typedInto('member/ab', { ...base, years: { 2026: 'paid', 2027: 'paid' } })).toEqual({ name: '妈妈', years: { 2026: 'paid', 2027: 'paid' } })
})

it('typed back to what it was is nothing to keep', () => {
  typed().keep('member/new', base, { ...base, name: '妈' })
  typed().keep('member/new', base, base)
  expect(typed().forms).toEqual({})
})

it.each([
  ['an ID number', '330802195601011234', ''],
  ['a phone number', '138 0013 8000', ''],
  ['a receipt', '20261120004512', '20261120004512']
])('%s', (_, name, kept) => {
  typed().keep('member/new', base, { ...base, name, year: 1 })
  expect(typedInto('member/new', base)).toMatchObject({ name: kept })
})

it('goes when it is saved, or when whom it is about is gone', () => {
  for (const key of ['member/ab', 'member/cd', 'mark/ab/handClaim/submit/to:42/武汉', 'entry/new']) typed().keep(key, base, { ...base, name: '妈妈' })
  typed().drop('member/cd')
  typed().forgetAbout('ab')
  expect(Object.keys(typed().forms)).toEqual(['entry/new'])
})

it('forty forms are kept, the oldest goes', () => {
  for (let n = 0; n <= 40; n += 1) typed().keep(`member/m${n}`, base, { ...base, name: '妈妈' })
  expect([Object.keys(typed().forms).length, 'member/m0' in typed().forms]).toEqual([40, false])
})

it('opens what an earlier version saved', () => {
  const saved = JSON.parse(readFileSync(path.join(__dirname, 'fixtures', 'typed-v1.json'), 'utf8')) as { state: object; version: number }
  const read = understand(JSON.stringify({ state: saved.state, version: saved.version }), keeperOf('typed') as Keeper)
  expect(read).toEqual({ kind: 'read', saved: saved.state, lost: [], changed: false })
})
