import { told } from '@/domain/enrolment/years.cases'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { useDone } from './done'
import { eraseAll } from './erase'
import { useHousehold } from './household'
import { onShelf, putBack, takeOffShelf, type Shelved } from './shelf'

const member = (id: string, nickname: string, more: object = {}) => ({
  id, nickname, relation: 'mother', insurance: 'resident', areaCode: '330800', years: told([2026]), ...more
})
const names = () => useHousehold.getState().members.map(({ nickname }) => nickname)
const only = (): Shelved => onShelf()[0] as Shelved

async function openWith(...members: readonly object[]): Promise<void> {
  writeStorage('household', JSON.stringify({ state: { members }, version: 2 }))
  await useHousehold.persist.rehydrate()
}

beforeEach(() => void eraseAll())

it('names what was set aside, also when the line is broken but can be read', async () => {
  await openWith(member('a', '爸爸'), member('b', '妈妈', { relation: 'x' }))
  expect(onShelf()).toMatchObject([{ key: 'household.damaged-1', store: 'household', names: ['妈妈'] }])
})

it('puts back what can be read of a member, and keeps the original to compare', async () => {
  await openWith(member('a', '爸爸'), member('b', '妈妈', { relation: 'x', years: told([2027]) }))
  expect(putBack(only())).toEqual({ whole: 0, part: 1, left: 0 })
  expect(useHousehold.getState().members[1]).toMatchObject({ id: 'b', nickname: '妈妈', relation: 'other', years: told([2027]) })
  expect(readStorage('household')).toMatchObject({ text: expect.stringContaining('妈妈') as string })
  expect(onShelf()).toHaveLength(1)
  expect(takeOffShelf(only().key)).toBe('removed')
  expect(onShelf()).toEqual([])
})

it('puts back whole what fits again, once', async () => {
  await openWith(member('a', '爸爸'))
  writeStorage('household.damaged-1', JSON.stringify({ setAside: 1, store: 'household', version: 2, items: [{ at: ['members', 1], value: member('b', '妈妈') }] }))
  expect(putBack(only())).toEqual({ whole: 1, part: 0, left: 0 })
  expect(names()).toEqual(['爸爸', '妈妈'])
  expect(onShelf()).toEqual([])
})

it('puts a whole store back that this version can read again, beside what is there', async () => {
  await openWith(member('a', '爸爸'))
  writeStorage('household.damaged-1', JSON.stringify({ state: { members: [member('a', '爸爸'), member('b', '妈妈')] }, version: 2 }))
  expect(putBack(only())).toEqual({ whole: 2, part: 0, left: 0 })
  expect(names()).toEqual(['爸爸', '妈妈'])
})

it('puts a whole store of an older version back', async () => {
  await openWith()
  const { years: _, ...old } = member('a', '爸爸')
  writeStorage('household.damaged-1', JSON.stringify({ state: { members: [{ ...old, paidYears: [2026], missedYears: [] }] }, version: 1 }))
  expect(putBack(only())).toEqual({ whole: 1, part: 0, left: 0 })
  expect(useHousehold.getState().members).toEqual([member('a', '爸爸')])
})

it('does not put an old mark over a new one, and leaves what is no text of ours', () => {
  useDone.getState().mark(['m'], '2026-11-22')
  writeStorage('done.damaged-1', JSON.stringify({ setAside: 1, store: 'done', version: 2, items: [{ at: ['marks', 'm'], value: '2020-01-01' }, { line: '"x":oops' }] }))
  expect(putBack(only())).toEqual({ whole: 1, part: 0, left: 1 })
  expect(useDone.getState().marks).toEqual({ m: '2026-11-22' })
  writeStorage('other.damaged-1', 'oops')
  expect(putBack(onShelf().find(({ store }) => store === 'other') as Shelved)).toEqual({ whole: 0, part: 0, left: 1 })
})
