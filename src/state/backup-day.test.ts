import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { useBackupDay } from './backup-day'

const fixture = (version: number): string => readFileSync(path.join(__dirname, 'fixtures', `backup-day-v${version}.json`), 'utf8')

async function restart(text: string): Promise<void> {
  useBackupDay.setState({ on: '', putOffAt: 0 })
  writeStorage('backup-day', text)
  await useBackupDay.persist.rehydrate()
}

it.each([[1, 0], [2, 12]])('reads what version %d saved', async (version, putOffAt) => {
  await restart(fixture(version))
  expect(useBackupDay.getState()).toMatchObject({ on: '2026-11-20', putOffAt })
})

it('what was put off is forgotten with the next backup', () => {
  useBackupDay.getState().putOff(14)
  useBackupDay.getState().note('2026-11-28')
  expect(useBackupDay.getState()).toMatchObject({ on: '2026-11-28', putOffAt: 0 })
})

it('sets a day that does not exist aside', async () => {
  await restart('{"state":{"on":"2026-02-30"},"version":1}')
  expect(useBackupDay.getState().on).toBe('')
  expect(readStorage('backup-day.damaged-1').kind).toBe('found')
})
