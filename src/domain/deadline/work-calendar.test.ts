import { calendar } from './family.cases'
import { advisedDay, lastOpenDay, workdaysAfter, type WorkCalendar } from './work-calendar'

describe('the last open day', () => {
  it.each([
    ['an open day', '2026-11-20', '2026-11-20', true],
    ['a Saturday', '2026-11-21', '2026-11-20', true],
    ['a Sunday', '2026-11-22', '2026-11-20', true],
    ['a holiday in the week', '2026-12-31', '2026-12-30', true],
    ['in a year without a schedule', '2027-11-20', '2027-11-19', false],
    ['back over new year into a known year', '2027-01-02', '2027-01-01', false]
  ] as const)('%s', (_, on, day, sure) => {
    expect(lastOpenDay(calendar, on)).toEqual({ day, sure })
  })
  it('is not sure in January, even where the last open day was in December', () => {
    const closed: WorkCalendar = { ...calendar, isOpen: (on) => on <= '2026-12-30' }
    expect(lastOpenDay(closed, '2027-01-03')).toEqual({ day: '2026-12-30', sure: false })
  })
  it('gives up where nothing is ever open', () => {
    const shut: WorkCalendar = { knows: () => true, isOpen: () => false }
    expect(lastOpenDay(shut, '2026-12-31').day).toBe('2026-11-30')
  })
})

describe('so many working days later', () => {
  it.each([
    ['one, over a weekend', '2026-11-20', 1, '2026-11-23', true],
    ['fifteen', '2026-11-20', 15, '2026-12-11', true],
    ['from a Saturday', '2026-11-21', 1, '2026-11-23', true],
    ['over the holiday and the year end', '2026-12-30', 1, '2027-01-01', false],
    ['none', '2026-11-21', 0, '2026-11-21', true]
  ] as const)('%s', (_, from, count, day, sure) => {
    expect(workdaysAfter(calendar, from, count)).toEqual({ day, sure })
  })
})

it.each([
  ['a day on which counters are open', '2026-11-30', '2026-11-22', '2026-11-30'],
  ['a Sunday: the Friday before', '2027-01-10', '2026-11-27', '2027-01-08'],
  ['on that Friday', '2027-01-10', '2027-01-08', '2027-01-08'],
  ['after it: what is left is the day itself', '2027-01-10', '2027-01-09', '2027-01-10']
] as const)('advises %s', (_, by, on, day) => {
  expect(advisedDay({ knows: () => true, isOpen: (one) => ![0, 6].includes(new Date(`${one}T00:00:00Z`).getUTCDay()) }, by, on)).toBe(day)
})
