import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { useBackupDay } from './backup-day'

const fixture = readFileSync(path.join(__dirname, 'fixtures', 'backup-day-v1.json'), 'utf8')

async function restart(text: string): Promise<void> {
  useBackupDay.setState({ on: '' })
  writeStorage('backup-day', text)
  await useBackupDay.persist.rehydrate()
}

it('reads what version 1 saved', async () => {
  await restart(fixture)
  expect(useBackupDay.getState().on).toBe('2026-11-20')
})

it('sets a day that does not exist aside', async () => {
  await restart('{"state":{"on":"2026-02-30"},"version":1}')
  expect(useBackupDay.getState().on).toBe('')
  expect(readStorage('backup-day.damaged-1').kind).toBe('found')
})
