import type { IsoDate } from '../date/iso-date'
import { isOldCase, isOldMark, keptFrom } from './old'

it.each([['2026-11-28', '2023-01-01'], ['2026-01-01', '2023-01-01'], ['2028-02-29', '2025-01-01']] as const)('on %s everything from %s on is kept', (on, from) => {
  expect(keptFrom(on)).toBe(from)
})

const FROM = '2023-01-01'

it.each([[undefined, false], ['2022-12-31', true], ['2023-01-01', false]] as const)('a case that ended %s', (endedOn, old) => {
  expect(isOldCase(endedOn === undefined ? {} : { endedOn }, FROM)).toBe(old)
})

it.each([
  ['330800:ab:premium:2022', '2021-11-02', true],
  ['330800:ab:premium:2023', '2022-11-02', false],
  ['330800:ab:premium:2022', '2023-01-01', false],
  ['330800:ab:claim:2022-12-31', '2022-12-31', true],
  ['330800:ab:claim:2023-01-01', '2022-12-31', false],
  ['330800:ab:gap:2022-05', '2022-06-01', false],
  ['330800:ab:gap:2022', '2022-06-01', false],
  ['330800:ab:newborn', '2020-06-01', false],
  ['330800:ab:transfer:1st', '2020-06-01', false],
  ['', '2020-06-01', false]
] as const)('a tick %s of %s', (id, marked, old) => expect(isOldMark(id, marked as IsoDate, FROM)).toBe(old))
