import type { Bill } from '@/domain/benefit/bill'
import { estimate, type EstimateResult } from '@/domain/benefit/estimate'
import type { Person } from '@/domain/benefit/person'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import type { IsoDate } from '@/domain/date/iso-date'
import { fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { findTerms } from '.'

type Care = Partial<Bill> & Pick<Bill, 'care' | 'tier'>

const bill = (yuan: number, care: Care): Bill => ({
  on: '2025-12-03', place: 'local', filing: 'none', total: fen(yuan * 100), split: { a: fen(yuan * 100), b: fen(0), c: fen(0) }, ...care
})

function run(areaCode: string, person: Person, of: Bill): EstimateResult {
  const found = findTerms(areaCode, of.on, person.insurance)
  if (!('terms' in found)) throw new Error(found.kind)
  return estimate({ person, bill: of, yearToDate: NOTHING_YET, accounts: { own: fen(0), shared: [] }, terms: found.terms })
}

function interval(areaCode: string, person: Person, of: Bill): string {
  const result = run(areaCode, person, of)
  if (result.kind !== 'estimate') return result.kind
  const [low, high] = [result.low.fund, result.high.fund].map(formatYuan)
  return low === high ? `${low}` : `${low} – ${high}`
}

const wuhan: Bill = {
  on: '2025-12-03', care: 'inpatient', tier: 'tertiary', place: 'crossProvince', filing: 'longTerm',
  total: fen(68_400_00), split: { a: fen(42_200_00), b: fen(22_000_00), c: fen(4_200_00) }
}
const home = { place: 'local', filing: 'none' } as const
const resident: Person = { insurance: 'resident', hardship: 'none' }
const active: Person = { insurance: 'employee', status: 'active' }
const retired: Person = { insurance: 'employee', status: 'retired' }
const stay = { care: 'inpatient', tier: 'tertiary' } as const
const clinic = { care: 'generalOutpatient', tier: 'primary' } as const

describe('衢州 2025: the design’s worked example from the pack itself', () => {
  it.each([
    ['filed, in Wuhan', resident, {}, '38,874.60 – 44,138.00'],
    ['emergency in Wuhan', resident, { filing: 'emergency' }, '38,874.60 – 44,138.00'],
    ['in Hangzhou, filed: the same rows', resident, { place: 'inProvince' }, '38,874.60 – 44,138.00'],
    ['filed for a short stay: 5 % to 20 points', resident, { filing: 'temporary' }, '35,802.00 – 43,341.10'],
    ['not filed', resident, { filing: 'none' }, '35,802.00 – 41,686.00'],
    ['home, tertiary', resident, home, '40,354.00 – 44,138.00'],
    ['home, secondary', resident, { ...home, tier: 'secondary' }, '42,825.00 – 46,650.00'],
    ['home, primary, 30 % first pay: 85 % or 90 %', resident, { ...home, tier: 'primary', firstPay: fen(6_600_00) }, '48,705.00 – 51,570.00'],
    ['minimum living allowance: 70 % from 15,000', { insurance: 'resident', hardship: 'minimumLiving' }, { filing: 'none' }, '37,501.50 – 43,014.50'],
    ['employee: nothing known about stays', active, home, 'no-terms-for-care']
  ] as const)('%s', (_case, person, change, expected) => {
    expect(interval('330800', person, { ...wuhan, ...change })).toBe(expected)
  })

  it.each([
    ['employee, primary, 300: all deductible (P39)', active, 300, clinic, '0.00'],
    ['employee, primary, 1 fen above', active, 300.01, clinic, '0.01'],
    ['employee, tertiary', active, 2_700, { ...clinic, tier: 'tertiary' }, '1,200.00'],
    ['employee, up to the cap of 8,000', active, 20_000, clinic, '8,000.00'],
    ['employee, chronic disease', active, 1_000, { ...clinic, care: 'chronicOutpatient' }, '750.00'],
    ['employee, special disease, no cap of its own', active, 100_000, { ...clinic, care: 'specialOutpatient' }, '90,000.00'],
    ['resident, primary', resident, 1_000, clinic, '600.00'],
    ['resident, up to the cap of 4,000', resident, 10_000, clinic, '4,000.00']
  ] as const)('%s', (_case, person, yuan, care, expected) => {
    expect(interval('330800', person, bill(yuan, care))).toBe(expected)
  })
})

describe('other areas, as far as their sources go', () => {
  it.each([
    ['重庆 active, secondary: (2,000 − 200) × 60 %', '500000', active, 2_000, { ...clinic, tier: 'secondary' }, '1,080.00'],
    ['重庆 retired, tertiary: (2,100 − 100) × 60 %', '500000', retired, 2_100, { ...clinic, tier: 'tertiary' }, '1,200.00'],
    ['重庆 active, up to the cap of 3,000', '500000', active, 9_000, clinic, '3,000.00'],
    ['重庆 employee, status unknown: both', '500000', { insurance: 'employee' }, 1_200, clinic, '600.00 – 770.00'],
    ['重庆 一档, secondary: (1,000 − 200) × 40 % over 300', '500000', { ...resident, grade: '一档' }, 1_000, { ...clinic, tier: 'secondary' }, '300.00'],
    ['重庆 二档, secondary', '500000', { ...resident, grade: '二档' }, 1_000, { ...clinic, tier: 'secondary' }, '320.00'],
    ['重庆 grade unknown: both', '500000', resident, 1_000, { ...clinic, tier: 'secondary' }, '300.00 – 320.00'],
    ['重庆 resident, tertiary clinic pays nothing', '500000', resident, 1_000, { ...clinic, tier: 'tertiary' }, '0.00'],
    ['重庆 resident stay, grade unknown: (10,000 − 800) × 50 % or 55 %', '500000', resident, 10_000, stay, '4,600.00 – 5,060.00'],
    ['上海 active: (11,500 − 1,500) × 85 %', '310000', active, 11_500, stay, '8,500.00'],
    ['上海 retired before 2001', '310000', { ...retired, cohort: '2001年前退休' }, 10_700, stay, '9,200.00'],
    ['上海 retired, year unknown: 1,200 or 700', '310000', retired, 10_000, stay, '8,096.00 – 8,556.00'],
    ['上海 clinic: own part unknown', '310000', active, 1_000, clinic, 'no-terms-for-care'],
    ['上海 resident of 60', '310000', { ...resident, age: 60 }, 10_300, stay, '7,000.00'],
    ['上海 resident of 59', '310000', { ...resident, age: 59 }, 10_300, stay, '6,000.00'],
    ['广州 active, tertiary: 1,600 or 1,000', '440100', active, 10_000, stay, '6,720.00 – 7,200.00'],
    ['广州 retired, secondary: (10,560 − 560) × 89.5 %', '440100', retired, 10_560, { ...stay, tier: 'secondary' }, '8,950.00'],
    ['广州 clinic in a large hospital: 65 % or 50 %', '440100', active, 1_000, { ...clinic, tier: 'tertiary' }, '500.00 – 650.00'],
    ['广州 resident, tertiary', '440100', resident, 10_500, stay, '7,000.00'],
    ['广州 resident, secondary: not in the source', '440100', resident, 10_500, { ...stay, tier: 'secondary' }, 'no-rate'],
    ['莆田 township clinic', '350300', resident, 1_000, clinic, '600.00'],
    ['莆田 township clinic, up to the cap of 800', '350300', resident, 2_000, clinic, '800.00'],
    ['莆田 secondary clinic: not in the source', '350300', resident, 1_000, { ...clinic, tier: 'secondary' }, 'no-rate'],
    ['楚雄: nothing known about care at home', '532300', resident, 10_000, stay, 'no-terms-for-care']
  ] as const)('%s', (_case, area, person, yuan, care, expected) => {
    expect(interval(area, person, bill(yuan, care))).toBe(expected)
  })

  it('uses the national ceiling outside the area where the area is silent: 0 to 20 points', () => {
    const away = { ...stay, tier: 'tertiary', place: 'crossProvince' } as const
    expect(interval('310000', active, bill(11_500, away))).toBe('6,500.00 – 8,500.00')
    expect(interval('310000', active, bill(11_500, { ...away, filing: 'emergency' }))).toBe('7,500.00 – 8,500.00')
    expect(interval('310000', active, bill(11_500, { ...away, filing: 'longTerm' }))).toBe('8,500.00')
  })

  it.each([
    ['上海 2022 medical year', '2023-06-30', '590,000.00'],
    ['上海 2024 medical year, with the cap of the newspaper', '2025-06-30', '630,000.00'],
    ['上海 2025 medical year', '2026-06-30', '650,000.00']
  ] as const)('%s', (_case, on: IsoDate, cap) => {
    const result = run('310000', active, bill(2_000_000, { ...stay, on }))
    if (result.kind !== 'estimate') throw new Error(result.kind)
    expect(formatYuan(result.low.parts.pooledFund)).toBe(cap)
  })
})
