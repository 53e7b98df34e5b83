import { now, today } from './clock'

const at = (instant: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(instant))

afterEach(() => jest.restoreAllMocks())

it.each([
  ['noon in Beijing', '2026-03-01T04:00:00Z', '2026-03-01'],
  ['the last second of a Beijing day', '2026-03-01T15:59:59Z', '2026-03-01'],
  ['the first second of the next', '2026-03-01T16:00:00Z', '2026-03-02'],
  ['new year in Beijing, still last year in Greenwich', '2025-12-31T16:00:00Z', '2026-01-01'],
  ['a leap day', '2028-02-28T20:00:00Z', '2028-02-29'],
  ['a phone whose clock was reset', '1970-01-01T00:00:00Z', '1970-01-01']
])('%s', (_, instant, day) => {
  at(instant)
  expect(today()).toBe(day)
})

it.each([
  ['midnight in Beijing', '2026-02-28T16:00:00Z', '2026-03-01', 0],
  ['nine in the morning', '2026-03-01T01:00:59Z', '2026-03-01', 540],
  ['the last minute of the day', '2026-03-01T15:59:00Z', '2026-03-01', 1439]
])('the minute: %s', (_, instant, day, minute) => {
  at(instant)
  expect(now()).toEqual({ day, minute })
})
