import { railPlaces } from './rail-places'

it('spreads by the square root, kept apart', () => {
  expect(railPlaces([5, 12, 28, 87])).toEqual([23.9, 42.9, 61.9, 95])
})

it.each([
  ['all on one day', [3, 3, 3, 3]],
  ['all today', [0, 0, 0, 0]],
  ['overdue', [-2, 0, 1, 400]],
  ['all far but the last', [80, 85, 88, 90]],
  ['one alone', [9]]
])('%s: in order, apart and inside the track', (_, days) => {
  const places = railPlaces(days)
  expect(Math.min(...places)).toBeGreaterThanOrEqual(19)
  expect(Math.max(...places)).toBeLessThanOrEqual(95)
  places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(18.9))
})
