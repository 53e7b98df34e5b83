import { areas } from '.'
import { areaNamed, areaNames } from './area-names'

it('names exactly the areas that have a pack', () => {
  expect(areaNames).toEqual(areas.map(({ code, name, short, province }) => ({ code, name, short, province })))
})

it('finds an area by its code, and nothing for another', () => {
  expect(areaNamed('330800')?.short).toBe('衢州')
  expect(areaNamed('999999')).toBeUndefined()
})
