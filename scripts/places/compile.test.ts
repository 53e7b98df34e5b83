import { placeNamed } from '@/policy/geography/place-list'
import { authoredPlaces, compilePlaces } from './compile'
import { generatedPlaces } from './generated'

const bytes = (text: string): number => Buffer.byteLength(text)
const above = authoredPlaces().filter(({ code }) => code.endsWith('0000'))
const sizesOf = ({ files }: ReturnType<typeof compilePlaces>): number[] =>
  Object.entries(files).filter(([name]) => placeNamed(name) !== undefined).map(([, text]) => bytes(text)).sort((a, b) => a - b)

const all = compilePlaces([...above, ...generatedPlaces(344)])
const few = compilePlaces([...above, ...generatedPlaces(20)])

it('the code of the app is as long with 344 places as with 20', () => {
  expect(bytes(JSON.stringify(all.built))).toBe(bytes(JSON.stringify(few.built)))
})

it('half the places take no more than 5 kB', () => {
  for (const sizes of [sizesOf(all), sizesOf(compilePlaces(authoredPlaces()))]) expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(5_000)
})

it('344 places and all counties fit into one package of 2 MB', () => {
  expect(sizesOf(all)).toHaveLength(344)
  expect(Object.values(all.files).reduce((sum, text) => sum + bytes(text), 0)).toBeLessThanOrEqual(2_000_000)
})

it('the version changes with any figure, and with nothing else', () => {
  expect(compilePlaces(authoredPlaces()).built.version).toBe(compilePlaces(authoredPlaces()).built.version)
  expect(all.built.version).not.toBe(few.built.version)
})
