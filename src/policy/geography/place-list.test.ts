import { placeNamed, places } from './place-list'

it.each([
  ['a city with benefits and premiums', '330800', '衢州'],
  ['a municipality', '500000', '重庆'],
  ['a city with premiums only', '370200', '青岛'],
  ['a city without data', '330100', '杭州']
])('one can be insured in %s', (_, code, short) => {
  expect(places.filter((place) => place.code === code)).toHaveLength(1)
  expect(placeNamed(code)?.short).toBe(short)
})

it.each([
  ['the nation', '000000'],
  ['a province', '350000'],
  ['a place without data', '999900']
])('nobody is offered %s', (_, code) => expect(placeNamed(code)).toBeUndefined())

it('lists places by code, each once', () => {
  const codes = places.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)].sort())
})
