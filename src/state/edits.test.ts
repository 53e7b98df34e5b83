import { readFileSync } from 'node:fs'
import path from 'node:path'
import { writeStorage } from '@/platform/storage/storage'
import { countUnkept, useEdits, watchEdits } from './edits'
import { makeBackup, readBackup } from './backup'
import { useDone } from './done'
import { eraseAll } from './erase'
import { useHousehold } from './household'
import { usePreferences } from './preferences'

const mockDay = jest.fn(() => '2026-11-22')
jest.mock('@/platform/clock', () => ({ today: () => mockDay() }))
beforeAll(watchEdits)
const draft = (nickname: string) => ({ nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [] }) as const
const days = () => useEdits.getState().days
const add = (nickname: string): string => {
  const added = useHousehold.getState().add(draft(nickname))
  return added.kind === 'added' ? added.id : ''
}

beforeEach(() => {
  eraseAll()
  mockDay.mockReturnValue('2026-11-22')
})

it('reads what version 1 saved', async () => {
  writeStorage('edits', readFileSync(path.join(__dirname, 'fixtures', 'edits-v1.json'), 'utf8'))
  await useEdits.persist.rehydrate()
  expect(days()).toEqual({ 'bills/abc': { on: '2026-11-20' }, 'household/mum': { on: '2026-11-19', kept: true } })
})

it('notes the day of what changed, and of nothing else', () => {
  const [one, other] = [add('爸爸'), add('妈妈')]
  mockDay.mockReturnValue('2026-11-25')
  useHousehold.getState().edit(other, { ...draft('妈妈'), birthYear: 1958 })
  usePreferences.getState().chooseTheme('dark')
  expect(days()).toEqual({ [`household/${one}`]: { on: '2026-11-22' }, [`household/${other}`]: { on: '2026-11-25' } })
  useHousehold.getState().remove(one)
  useDone.getState().mark(['330800:a:premium:2027'], '2026-11-25')
  expect(Object.keys(days())).toEqual([`household/${other}`, 'done/330800:a:premium:2027'])
})

it('counts what lies in no backup, and not what a backup brought', () => {
  add('爸爸')
  add('妈妈')
  expect(countUnkept(useEdits.getState())).toBe(2)
  useEdits.getState().noteBackup()
  add('小满')
  expect(countUnkept(useEdits.getState())).toBe(1)
  const made = makeBackup('2026-11-25')
  const read = readBackup(made.kind === 'made' ? made.text : '')
  eraseAll()
  expect(days()).toEqual({})
  if (read.kind === 'ok') read.restore()
  expect(countUnkept(useEdits.getState())).toBe(1)
})
