import type { IsoDate } from '@/domain/date/iso-date'
import { monthWeeks } from './month-weeks'

const TODAY: IsoDate = '2025-12-03'
const weeksOf = (month: IsoDate) => monthWeeks(month, TODAY, [], [])
const lanes = (month: IsoDate, from: IsoDate, to: IsoDate) =>
  monthWeeks(month, TODAY, [], [{ from, to, kind: 'window', label: '缴费期' }]).map((week) => week.lanes[0])

it.each([
  ['starts on a Monday, five weeks', '2025-12-15', 5, '2025-12-01', '2026-01-04'],
  ['exactly four weeks', '2021-02-10', 4, '2021-02-01', '2021-02-28'],
  ['starts on a Sunday, six weeks', '2026-03-01', 6, '2026-02-23', '2026-04-05'],
  ['leap February', '2024-02-29', 5, '2024-01-29', '2024-03-03']
] as const)('%s', (_, month, count, first, last) => {
  const weeks = weeksOf(month)
  expect(weeks).toHaveLength(count)
  expect(weeks[0]?.days[0]?.date).toBe(first)
  expect(weeks[count - 1]?.days[6]?.date).toBe(last)
  expect(weeks.every((week) => week.days.length === 7)).toBe(true)
})

it.each([
  ['yesterday', '2025-12-02', true],
  ['today', '2025-12-03', false],
  ['tomorrow', '2025-12-04', false]
] as const)('past: %s', (_, date, past) => {
  const days = weeksOf(TODAY).flatMap((week) => week.days)
  expect(days.find((day) => day.date === date)?.past).toBe(past)
})

it('runs a ribbon over the edges of the weeks, and rounds it at its real ends', () => {
  expect(lanes('2025-12-01', '2025-12-03', '2025-12-16')).toEqual([
    { kind: 'window', from: 2, to: 6, openLeft: false, openRight: true },
    { kind: 'window', from: 0, to: 6, openLeft: true, openRight: true },
    { kind: 'window', from: 0, to: 1, openLeft: true, openRight: false },
    undefined,
    undefined
  ])
})

it('cuts a ribbon at the end of the month, open where it goes on', () => {
  expect(lanes('2025-12-01', '2025-09-01', '2026-02-28')[4]).toEqual({
    kind: 'window',
    from: 0,
    to: 2,
    openLeft: true,
    openRight: true
  })
})

it('rounds a ribbon that ends with the month', () => {
  expect(lanes('2025-12-01', '2025-09-01', '2025-12-31')[4]).toMatchObject({ to: 2, openRight: false })
})

it('leaves the days of other months unmarked', () => {
  const weeks = monthWeeks('2025-12-01', TODAY, [{ date: '2026-01-01', kind: 'start', label: '开始享受' }], [])
  expect(weeks.flatMap((week) => week.days).flatMap((day) => day.marks)).toEqual([])
})
