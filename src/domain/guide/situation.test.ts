import fc from 'fast-check'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { AGE_BANDS, NOBODY, ageBandOf, holdsFor, reachOf, type Situation, type When } from './situation'

const father: Situation = { relation: 'father', age: 'over', insurance: 'resident', reach: 'otherProvince' }

it.each<[string, When | undefined, Situation, string]>([
  ['no condition', undefined, father, 'yes'],
  ['an empty condition', {}, father, 'yes'],
  ['a value in the list', { relation: ['father', 'mother'] }, father, 'yes'],
  ['a value outside the list', { relation: ['child'] }, father, 'no'],
  ['two that hold', { age: ['over'], reach: ['otherProvince'] }, father, 'yes'],
  ['one that holds and one that does not', { age: ['over'], reach: ['sameProvince'] }, father, 'no'],
  ['an empty list', { age: [] }, father, 'no'],
  ['a value nobody gave', { age: ['over'] }, NOBODY, 'depends'],
  ['one unknown and one that fails', { age: ['over'], relation: ['child'] }, { ...father, age: 'unknown' }, 'no'],
  ['one that fails before one unknown', { relation: ['child'], age: ['over'] }, { ...father, age: 'unknown' }, 'no'],
  ['one unknown and one that holds', { age: ['over'], relation: ['father'] }, { ...father, age: 'unknown' }, 'depends']
])('%s', (_, when, situation, expected) => expect(holdsFor(when, situation)).toBe(expected))

it.each<[string, { birthYear?: number; birthDate?: IsoDate }, IsoDate, string]>([
  ['the day before the sixteenth birthday', { birthDate: '2010-11-23' }, '2026-11-22', 'under'],
  ['the sixteenth birthday', { birthDate: '2010-11-22' }, '2026-11-22', 'over'],
  ['the day after it', { birthDate: '2010-11-21' }, '2026-11-22', 'over'],
  ['born on 29 February, on 28 February', { birthDate: '2008-02-29' }, '2024-02-28', 'under'],
  ['born on 29 February, on 29 February', { birthDate: '2008-02-29' }, '2024-02-29', 'over'],
  ['a year too young', { birthYear: 2011 }, '2026-11-22', 'under'],
  ['the year of the birthday', { birthYear: 2010 }, '2026-11-22', 'turning'],
  ['its last day', { birthYear: 2010 }, '2026-12-31', 'turning'],
  ['the first day after it', { birthYear: 2010 }, '2027-01-01', 'over'],
  ['a year past it', { birthYear: 2009 }, '2026-11-22', 'over'],
  ['nothing known', {}, '2026-11-22', 'unknown'],
  ['the date wins over the year', { birthYear: 1980, birthDate: '2020-01-01' }, '2026-11-22', 'under']
])('at sixteen: %s', (_, born, on, expected) => expect(ageBandOf(born, 16, on)).toBe(expected))

it('never gets younger', () => {
  const order = (band: string) => AGE_BANDS.indexOf(band as never)
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: 0, max: 900 }), (birthYear, start, later) => {
      const on = addDays('1990-01-01', start)
      expect(order(ageBandOf({ birthYear }, 16, addDays(on, later)))).toBeGreaterThanOrEqual(order(ageBandOf({ birthYear }, 16, on)))
    })
  )
})

it.each([
  ['one city', '330800', '330800', 'sameProvince'],
  ['two cities of a province', '330800', '330100', 'sameProvince'],
  ['a province and a city in it', '350000', '350300', 'sameProvince'],
  ['two provinces', '330800', '500000', 'otherProvince'],
  ['one unknown', '', '500000', 'unknown'],
  ['both unknown', '', '', 'unknown']
])('%s', (_, one, other, expected) => {
  expect(reachOf(one, other)).toBe(expected)
  expect(reachOf(other, one)).toBe(expected)
})
