import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { useUnfinished, type Unfinished } from './unfinished'

const fixture = readFileSync(path.join(__dirname, 'fixtures', 'unfinished-v1.json'), 'utf8')
const store = () => useUnfinished.getState()
const work = (more: Partial<Unfinished> = {}): Unfinished => ({
  title: '爸爸的亲情账户', done: 1, total: 5, next: '添加爸爸', member: 'dad', page: 'familyGuide', query: { guide: 'familyProxy' }, ...more
})

async function restart(text?: string): Promise<void> {
  const saved = readStorage('unfinished')
  useUnfinished.setState({ works: {} })
  writeStorage('unfinished', text ?? (saved.kind === 'found' ? saved.text : ''))
  await useUnfinished.persist.rehydrate()
}

beforeEach(() => useUnfinished.setState({ works: {} }))

it('puts the last one worked on first', () => {
  store().note('dad/a', work())
  store().note('mum/b', work({ member: 'mum' }))
  store().note('dad/a', work({ done: 2 }))
  expect(Object.entries(store().works).map(([key, { done }]) => `${key} ${done}`)).toEqual(['dad/a 2', 'mum/b 1'])
})

it('writes nothing when nothing changed: a screen notes on every draw', () => {
  store().note('dad/a', work())
  const before = store().works
  store().note('dad/a', work())
  store().note('mum/b', null)
  expect(store().works).toBe(before)
})

it('takes off what is finished', () => {
  store().note('dad/a', work())
  store().note('dad/a', null)
  expect(store().works).toEqual({})
})

it('forgets one member and no other', () => {
  store().note('dad/a', work())
  store().note('mum/b', work({ member: 'mum' }))
  store().forgetMember('dad')
  expect(Object.keys(store().works)).toEqual(['mum/b'])
})

it('reads what version 1 saved', async () => {
  await restart(fixture)
  expect(store().works['bnw29dkrtz/familyProxy/']).toMatchObject({ done: 3, next: '传户口本照片' })
})

it.each([
  ['a page that is not there', { page: 'party' }],
  ['half a step', { done: 0.5 }],
  ['a field we do not know', { phone: '1' }]
])('sets %s aside', async (_, wrong) => {
  const text = JSON.stringify({ state: { works: { 'a/b/': { ...work(), ...wrong } } }, version: 2 })
  await restart(text)
  expect(store().works).toEqual({})
  expect(readStorage('unfinished.damaged-1')).toEqual({ kind: 'found', text })
})
