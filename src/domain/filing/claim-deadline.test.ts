import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { claimDeadline, claimLastDay } from './claim-deadline'

const months = (...values: readonly [number, ...number[]]): Figure<number> => ({
  claims: [{ source: 'page', at: 'line 1', says: 'as printed', grade: 'unverified', period: '2025', checkedOn: '2026-11-22' }],
  readings: values.map((value) => ({ value, from: [0] })) as unknown as Figure<number>['readings']
})

describe('the last day of a hand claim', () => {
  it.each([
    ['three months', '2026-09-10', 3, '2026-12-10'],
    ['into a shorter month', '2025-11-30', 3, '2026-02-28'],
    ['across a year', '2026-12-31', 6, '2027-06-30']
  ] as const)('%s', (_, ended, limit, last) => {
    expect(claimLastDay(ended, limit)).toBe(last)
  })
})

describe('how long a hand claim is open', () => {
  it.each([
    ['the day before the last', '2026-12-09', 'open', 1],
    ['the last day', '2026-12-10', 'open', 0],
    ['one day late', '2026-12-11', 'passed', 1]
  ] as const)('%s', (_, on, kind, days) => {
    expect(claimDeadline(months(3), '2026-09-10', on)).toMatchObject({ kind, days, lastDay: '2026-12-10' })
  })

  it('takes the shortest limit where sources differ', () => {
    expect(claimDeadline(months(12, 3), '2026-09-10', '2026-11-22')).toMatchObject({ lastDay: '2026-12-10' })
  })

  it('says what is missing', () => {
    expect(claimDeadline(undefined, '2026-09-10', '2026-11-22' as IsoDate)).toEqual({ kind: 'limitUnknown' })
    expect(claimDeadline(months(3), undefined, '2026-11-22')).toMatchObject({ kind: 'dayUnknown' })
  })
})
