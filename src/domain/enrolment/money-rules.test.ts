import fc from 'fast-check'
import { addDays } from '@/domain/date/iso-date'
import { basisPoints as bp, fen, shareOf } from '@/domain/money/fen'
import { monthlyCredit } from './account-credit'
import { gradeCosts } from './contribution'
import { gapStanding } from './gap'
import { incentiveFor } from './incentive'
import { lateFee } from './late-fee'
import { said } from './made-up-area.cases'

describe('late fee', () => {
  const fee = (arrears: number, from: '2026-01-01', to: string, debtor: 'employer' | 'flexible' | 'resident' = 'employer') =>
    lateFee(debtor, fen(arrears), bp(5), from, to as '2026-01-01')

  it.each([
    ['W58: 100 000 yuan, ten days late', 100_000_00, '2026-01-11', 10, 500_00],
    // N15 prints 10 000 × 0.05 % × 30 and the right result for 100 000.
    ['N15: 100 000 yuan, thirty days late', 100_000_00, '2026-01-31', 30, 1_500_00],
    ['paid on the day', 100_000_00, '2026-01-01', 0, 0],
    ['one day, and half a fen rounds up', 10_00, '2026-01-02', 1, 1],
    ['just under half a fen', 9_99, '2026-01-02', 1, 0],
    ['a year: 18.25 %', 10_000_00, '2027-01-01', 365, 1_825_00]
  ] as const)('%s', (_, arrears, to, days, sum) => {
    expect(fee(arrears, '2026-01-01', to)).toEqual({ kind: 'fee', days, sum })
  })

  it.each(['flexible', 'resident'] as const)('is not owed by %s', (debtor) => {
    expect(fee(100_000_00, '2026-01-01', '2026-01-11', debtor)).toEqual({ kind: 'notOwed' })
  })

  it('counts up to a hundred years of 365 days', () => {
    expect(lateFee('employer', fen(1_00), bp(5), '1926-01-01', addDays('1926-01-01', 36_500))).toMatchObject({ days: 36_500 })
    expect(() => lateFee('employer', fen(1_00), bp(5), '1926-01-01', addDays('1926-01-01', 36_501))).toThrow(RangeError)
  })

  it('refuses dates in the wrong order', () => {
    expect(() => fee(1_00, '2026-01-01', '2025-12-31')).toThrow(RangeError)
  })
})

describe('personal account', () => {
  const account = { active: said(bp(2_00)), retired: said(fen(77_50)) }
  it.each([
    ['working, base known', 'active', fen(6_000_00), { kind: 'shareOfBase', sum: 120_00 }],
    ['working, base unknown', 'active', undefined, { kind: 'needsBase' }],
    ['retired: N02, 3 100 × 2.5 %', 'retired', undefined, { kind: 'fixed', figure: { readings: [{ value: 77_50 }] } }]
  ] as const)('%s', (_, status, base, credit) => {
    expect(monthlyCredit(account, status, base)).toMatchObject(credit)
  })
  it('N02: the printed 775 is ten times the product', () => {
    expect(shareOf(fen(3_100_00), bp(2_50))).toBe(77_50)
  })
  it.each(['active', 'retired'] as const)('is unknown where the area says nothing (%s)', (status) => {
    expect(monthlyCredit(undefined, status)).toEqual({ kind: 'unknown' })
  })
})

describe('contribution grades', () => {
  it('compares with the dearest grade', () => {
    expect(gradeCosts(fen(5_000_00), bp(9_00), [bp(60_00), bp(80_00), bp(100_00)])).toEqual([
      { grade: 60_00, monthly: 270_00, yearly: 3_240_00, lessMonthly: 180_00, lessYearly: 2_160_00 },
      { grade: 80_00, monthly: 360_00, yearly: 4_320_00, lessMonthly: 90_00, lessYearly: 1_080_00 },
      { grade: 100_00, monthly: 450_00, yearly: 5_400_00, lessMonthly: 0, lessYearly: 0 }
    ])
  })
  it('rounds each month half up to the fen', () => {
    expect(gradeCosts(fen(33_33), bp(9_50), [bp(60_00)])[0]?.monthly).toBe(1_90)
  })
  it('twelve months are the year, for any base', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(10_000), (base, rate) => {
        for (const cost of gradeCosts(fen(base), bp(rate), [bp(60_00), bp(100_00)])) {
          expect(cost.yearly).toBe(cost.monthly * 12)
          expect(cost.lessYearly).toBe(cost.lessMonthly * 12)
        }
      })
    )
  })
})

describe('a gap in contributions', () => {
  const rule = { makeUpMonths: said(3), waitAfter: said(6, 3) }
  it.each([
    ['the month that was paid', '2026-08-31', 0],
    ['the first day without', '2026-09-01', 1],
    ['the last day of the third month', '2026-11-30', 3],
    ['the first day of the fourth', '2026-12-01', 4],
    ['the next year', '2027-09-01', 13]
  ] as const)('%s', (_, on, months) => {
    expect(gapStanding(rule, '2026-08', undefined, on)).toEqual({ months, isOver: false, lastDay: '2026-11-30', waitMonths: [6, 3] })
  })
  it('a month begun is a month missed', () => {
    expect(gapStanding(rule, '2026-11', undefined, '2027-01-01')).toMatchObject({ months: 2, lastDay: '2027-02-28' })
  })
  it('a gap that is over stays as long as it was', () => {
    expect(gapStanding(rule, '2026-08', '2026-11', '2027-03-01')).toMatchObject({ months: 2, isOver: true })
  })
})

describe('incentives', () => {
  const rule = { afterYears: said(4), perYear: said(fen(3_000_00)), perZeroClaimYear: said(fen(3_000_00)), most: said({ sum: fen(80_000_00) }) }
  const share = { ...rule, most: said({ share: bp(20_00) }) }
  it.each([
    ['four years in a row earn nothing yet', 4, 0, 0],
    ['the fifth earns the first', 5, 0, 3_000_00],
    ['years without a claim count from the first', 0, 2, 6_000_00],
    ['both add up', 7, 3, 18_000_00],
    ['up to the maximum', 40, 0, 80_000_00],
    ['one raise under it', 30, 0, 78_000_00]
  ])('%s', (_, yearsInARow, zeroClaimYears, total) => {
    expect(incentiveFor(rule, { yearsInARow, zeroClaimYears }).total).toBe(total)
  })
  it('keeps what an earlier run earned', () => {
    expect(incentiveFor(rule, { yearsInARow: 1, zeroClaimYears: 0, kept: fen(6_000_00) }).total).toBe(6_000_00)
  })
  it.each([
    ['limit known', fen(400_000_00), 80_000_00],
    ['limit unknown', undefined, 'unknown']
  ])('a maximum that is a share: %s', (_, limit, atMost) => {
    expect(incentiveFor(share, { yearsInARow: 5, zeroClaimYears: 0 }, limit)).toMatchObject({ atMost, total: 3_000_00 })
  })
})
