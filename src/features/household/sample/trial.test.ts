import { giveFile } from '@/platform/reminders/reminder-file.h5'
import { addToPhoneCalendar } from '@/platform/reminders/phone-calendar.weapp'
import { readStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { isoDate } from '@/domain/date/iso-date'
import { useBills } from '@/state/bills'
import { useHousehold } from '@/state/household'
import { usePreferences } from '@/state/preferences'
import { useStorageReport } from '@/state/storage-report'
import { beginTrial } from '@/state/trial/begin'
import { useTrial } from '@/state/trial/trial'
import { sampleTexts } from './sample-family'

const TEXTS = sampleTexts(isoDate('2026-11-22'))
const names = () => useHousehold.getState().members.map(({ nickname }) => nickname)
const lies = (): string => JSON.stringify((storageKeys() ?? []).map((key) => [key, readStorage(key)]))
const end = () => useTrial.getState().end?.()

afterEach(() => {
  end()
  for (const { id } of useHousehold.getState().members) useHousehold.getState().remove(id)
})

const addMother = () => useHousehold.getState().add({ nickname: '真的妈妈', relation: 'mother', insurance: 'resident', areaCode: '330800', years: [] })

it('shows the sample whole, and leaves the phone as it was to the letter', () => {
  addMother()
  usePreferences.getState().chooseLargeText(true)
  const before = lies()
  beginTrial(TEXTS)
  expect(names()).toEqual(['我', '爸爸', '妈妈', '爱人', '小满'])
  expect(useBills.getState().bills).toHaveLength(2)
  expect(usePreferences.getState().largeText).toBe(true)
  expect(useStorageReport.getState().troubles).toEqual([])
  useHousehold.getState().remove('samplemom')
  useBills.getState().remove('sampleone')
  usePreferences.getState().chooseTheme('dark')
  writeStorage('place.330800', 'x')
  end()
  expect(useTrial.getState().end).toBeNull()
  expect(names()).toEqual(['真的妈妈'])
  expect(useBills.getState().bills).toEqual([])
  expect(usePreferences.getState().theme).toBe('system')
  expect(useHousehold.getState().lastRemoved).toBeNull()
  expect(lies()).toBe(before)
})

it('brings back what the phone had no room to save, and says again that it is not saved', () => {
  addMother()
  useStorageReport.setState({ troubles: [{ kind: 'not-saved', store: 'household', why: 'full' }] })
  beginTrial(TEXTS)
  expect(useStorageReport.getState().troubles).toEqual([])
  end()
  expect(names()).toEqual(['真的妈妈'])
  expect(useStorageReport.getState().troubles).toHaveLength(1)
  useStorageReport.setState({ troubles: [] })
})

it('is tried twice, and ends as what was there before the first time', () => {
  addMother()
  beginTrial(TEXTS)
  useHousehold.getState().remove('samplemom')
  beginTrial(TEXTS)
  expect(names()).toHaveLength(5)
  end()
  expect(names()).toEqual(['真的妈妈'])
})

it('goes into no file and into no calendar', async () => {
  beginTrial(TEXTS)
  expect(await giveFile('a.ics', 'x', 'text/calendar')).toBe('tried')
  expect(await addToPhoneCalendar([])).toEqual(['tried'])
})
