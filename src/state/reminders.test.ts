import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { DEFAULT_REMINDERS, useReminders } from './reminders'

const fixture = readFileSync(path.join(__dirname, 'fixtures', 'reminders-v1.json'), 'utf8')
const store = () => useReminders.getState()

async function restart(text: string): Promise<void> {
  useReminders.setState(DEFAULT_REMINDERS)
  writeStorage('reminders', text)
  await useReminders.persist.rehydrate()
}

beforeEach(() => useReminders.setState(DEFAULT_REMINDERS))

it('starts with 30, 7 and 1 days before, at nine', () => {
  expect(store()).toMatchObject({ daysBefore: [30, 7, 1], hour: 9 })
})

it.each([
  ['turns one on, in order', 14, [30, 14, 7, 1]],
  ['turns one on at the end', 0, [30, 7, 1, 0]],
  ['turns one off', 7, [30, 1]]
] as const)('%s', (_, days, expected) => {
  store().toggle(days)
  expect(store().daysBefore).toEqual(expected)
})

it('keeps the last offset: a reminder without an alarm reminds of nothing', () => {
  ;([30, 7, 1] as const).forEach((days) => store().toggle(days))
  expect(store().daysBefore).toEqual([1])
})

it.each([
  ['the first hour', 7, 7],
  ['one earlier', 6, 7],
  ['the last hour', 21, 21],
  ['one later', 22, 21]
])('takes %s', (_, asked, hour) => {
  store().chooseHour(asked)
  expect(store().hour).toBe(hour)
})

it('reads what version 1 saved', async () => {
  await restart(fixture)
  expect(store()).toMatchObject({ daysBefore: [14, 3], hour: 20 })
})

it.each([
  ['no offset', '{"state":{"daysBefore":[],"hour":9},"version":1}', {}],
  ['an offset we do not offer', '{"state":{"daysBefore":[2],"hour":9},"version":1}', {}],
  ['an offset twice', '{"state":{"daysBefore":[7,7],"hour":9},"version":1}', {}],
  ['an hour at night', '{"state":{"daysBefore":[7],"hour":3},"version":1}', { daysBefore: [7] }],
  ['half an hour', '{"state":{"daysBefore":[7],"hour":8.5},"version":1}', { daysBefore: [7] }]
])('sets %s aside and keeps it', async (_, text, left) => {
  await restart(text)
  expect(store()).toMatchObject({ ...DEFAULT_REMINDERS, ...left })
  expect(readStorage('reminders.damaged-1').kind).toBe('found')
})
