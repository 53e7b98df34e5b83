import { readdirSync, readFileSync } from 'node:fs'
import { useCalendarFocus } from './calendar-focus'
import { EMPTY_SHEET } from './bills'
import { eraseAll } from './erase'
import { undoTaking, useBefore } from './hand-over/arrival'
import { useReceiving } from './hand-over/receiving'
import { parcelOf } from './hand-over/parcel'
import { useHousehold } from './household'
import { useSheetLook } from './sheet-look'

it('what only this run of the app held of the family goes with the rest, and nothing brings it back', () => {
  const [first, sheet] = [useReceiving.getState(), useSheetLook.getState()]
  useHousehold.getState().add({ nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '330800', years: [] })
  const text = parcelOf({ kind: 'all' }, '2026-11-22')
  useBefore.setState({ states: new Map([['household', { members: useHousehold.getState().members }]]) })
  expect(useReceiving.getState().hear(text).kind).toBe('complete')
  useCalendarFocus.getState().look('premium/dad')
  useSheetLook.getState().look({ ...EMPTY_SHEET, who: 'dad' })
  useSheetLook.getState().describe({ areaCode: '330800' })
  eraseAll()
  expect(useBefore.getState().states).toBeNull()
  expect(undoTaking()).toBe('nothing')
  expect(useHousehold.getState().members).toEqual([])
  expect(useReceiving.getState()).toEqual(first)
  expect(useCalendarFocus.getState().key).toBeNull()
  expect(useSheetLook.getState()).toEqual(sheet)
})

/** Public data, a number that is counted anew, what went wrong with the phone, and an invented family, while which nothing can be erased. */
const NOT_OF_THE_FAMILY = ['places/leads.ts', 'places/places.ts', 'tab-badges.ts', 'storage-report.ts', 'trial/trial.ts']

it('a store that is kept nowhere says how it is forgotten', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/.test(file) && !/\.(test|cases)\./.test(file) && file !== 'persisted.ts')
  const held = files.filter((file) => {
    const text = readFileSync(`${__dirname}/${file}`, 'utf8')
    return /\bcreate<.*>\(\)\(/.test(text) && !text.includes('persisted<') && !text.includes('whenErased(')
  })
  expect(held.sort()).toEqual([...NOT_OF_THE_FAMILY].sort())
})
