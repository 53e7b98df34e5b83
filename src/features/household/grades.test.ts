import { gradesOf } from './grades'

it.each([
  ['two grades', '500000', ['一档', '二档']],
  ['one premium for all', '330800', []],
  ['a place without data', '450300', []],
  ['no place', '', []]
])('offers %s', (_, code, grades) => {
  expect(gradesOf(code, '2026-11-22')).toEqual(grades)
})
