import { gradesOf } from './grades'
import { insuredAreas, shortName } from './areas'

it.each([
  ['a city with benefits and premiums', '330800', '衢州'],
  ['a municipality', '500000', '重庆'],
  ['a city with premiums only', '370200', '青岛']
])('one can be insured in %s', (_, code, short) => {
  expect(insuredAreas.filter((area) => area.code === code)).toHaveLength(1)
  expect(shortName(code)).toBe(short)
})

it.each([
  ['the nation', '000000'],
  ['a province', '350000']
])('nobody is insured in %s', (_, code) => {
  expect(insuredAreas.map((area) => area.code)).not.toContain(code)
})

it('does not name a place it knows nothing of', () => expect(shortName('330100')).toBeUndefined())

it.each([
  ['two grades', '500000', ['一档', '二档']],
  ['one premium for all', '330800', []],
  ['a place without data', '330100', []],
  ['no place', '', []]
])('offers %s', (_, code, grades) => {
  expect(gradesOf(code, '2026-11-22')).toEqual(grades)
})
