import { entered } from '@/domain/evidence/entered'
import { fen, type Fen } from '@/domain/money/fen'
import { allA, always, bands, percent, rate, settlementOf, yuan, type Given } from './given.cases'
import type { BenefitTerms, FurtherLayer, SupplementaryPart } from './terms'
import { entriesOf, type Ledger, type LedgerBill } from './year/ledger'
import { counterOf, NOTHING_YET } from './year/counters'

const COUNTS = { deductible: true, firstPay: false, overCap: false } as const
const half = { rate: { bands: always(rate(50)), bounds: 'excess', span: 'bill' } } as const

describe('bands of 惠民保: start 20,000, 65 % to a bound of 100,000, then 80 %', () => {
  const part = (bounds: SupplementaryPart['bounds']): Given => {
    const supplementary = [{ scope: 'inScope', name: '一', deductible: entered(yuan(20_000)), bands: entered(bands([100_000, 65], ['open', 80])), ...(bounds === undefined ? {} : { bounds }) }] as const
    return { care: half, person: { supplementary: true }, terms: { supplementary } }
  }
  const paid = (of: Given, own: number, before = 0): Fen => {
    const first = before === 0 ? undefined : settlementOf({ ...of, bill: allA(before * 2) }).after
    return settlementOf({ ...of, bill: allA(own * 2), ...(first === undefined ? {} : { year: first }) }).payers.supplementary
  }

  // Own money of this bill; one yuan above a line pays the rate of the band that it is in.
  it.each([
    ['absolute', 20_000, 0], ['absolute', 20_001, 65], ['absolute', 100_000, 5_200_000], ['absolute', 100_001, 5_200_080],
    ['excess', 20_000, 0], ['excess', 20_001, 65], ['excess', 120_000, 6_500_000], ['excess', 120_001, 6_500_080],
    [undefined, 120_001, 6_500_080]
  ] as const)('%s bounds, %d of own money', (bounds, own, expected) => {
    expect(paid(part(bounds), own)).toBe(expected)
  })

  // The year's sum: 20,000 before this bill used up the start, 100,000 the first band.
  it.each([
    ['absolute', 20_000, 1, 65], ['absolute', 19_999, 1, 0], ['absolute', 99_999, 2, 65 + 80], ['absolute', 100_000, 1, 80],
    ['excess', 119_999, 2, 65 + 80], ['excess', 120_000, 1, 80]
  ] as const)('%s bounds over the year, %d before and %d now', (bounds, before, own, expected) => {
    expect(paid(part(bounds), own, before)).toBe(expected)
  })
})

describe('a cap on own money', () => {
  const cap = (more: Partial<FurtherLayer>): Given => ({
    care: half, terms: { further: [{ payer: 'otherFund', name: '封顶', base: entered({ ...COUNTS, outside: true }), span: 'year', bounds: 'excess', bands: always(rate(100)), ...more }] }
  })
  const familyOf = (of: Given, total: number): Fen => settlementOf({ ...of, bill: allA(total) }).family

  it.each([[11_998, 5_999_00], [12_000, 6_000_00], [12_000.02, 6_000_00], [40_000, 6_000_00]])('of 6,000 a year: a bill of %d leaves %d fen', (total, expected) => {
    expect(familyOf(cap({ start: { amount: always(yuan(6_000)) } }), total)).toBe(expected)
  })

  it.each([[49, 4_900_00], [50, 5_000_00], [51, 5_000_00], [100, 5_000_00]])('of %d % of a bill of 10,000, half of which the fund pays', (share, expected) => {
    expect(familyOf(cap({ span: 'bill', start: { shareOfBill: always(percent(share)) } }), 10_000)).toBe(expected)
  })

  it('goes on over the year to the fen, and of a share begins anew with each bill', () => {
    const yearly = cap({ start: { amount: always(yuan(6_000)) } })
    const first = settlementOf({ ...yearly, bill: allA(11_999.98) })
    expect([first.family, settlementOf({ ...yearly, bill: allA(1_000), year: first.after }).family]).toEqual([5_999_99, 1])
    const shared = cap({ span: 'bill', start: { shareOfBill: always(percent(10)) } })
    const before = settlementOf({ ...shared, bill: allA(10_000) })
    expect([before.family, settlementOf({ ...shared, bill: allA(1_000), year: before.after }).family]).toEqual([1_000_00, 100_00])
  })
})

describe('a benefit year from July to June', () => {
  const bill = (id: string, on: LedgerBill['bill']['on'], more: Partial<LedgerBill['bill']> = {}): LedgerBill => ({
    id, state: 'settled', bill: { on, care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', total: yuan(10_000), split: { a: yuan(10_000), b: fen(0), c: fen(0) }, ...more }
  })
  const bills = [bill('june', '2026-06-30'), bill('july', '2025-07-01'), bill('later', '2026-07-01'), bill('before', '2025-06-30')]
  const terms: BenefitTerms = { care: { inpatient: { ...half, deductible: { basis: entered('perAdmission'), amount: always(yuan(1_000)), repeat: { kind: 'factors', factors: entered([percent(50)]) } } } } }
  const insured = { person: { insurance: 'employee', status: 'active', hardship: 'none' }, termsOn: () => terms } as const
  const entries = (year: Ledger['year'], all = bills) => entriesOf({ year, opening: NOTHING_YET, bills: all }, insured)

  it('holds its first and its last day, and neither the day before nor the day after', () => {
    expect(entries({ from: '2025-07-01', to: '2026-06-30' }).map(({ of: { id } }) => id)).toEqual(['july', 'june'])
    expect(entries({ from: '2026-07-01', to: '2027-06-30' }).map(({ of: { id } }) => id)).toEqual(['later'])
  })

  it('counts its stays from the first day on: the second costs half, and the next year begins with a whole one', () => {
    const due = (year: Ledger['year']) => entries(year).map(({ result }) => result?.low.parts.deductible)
    expect([due({ from: '2025-07-01', to: '2026-06-30' }), due({ from: '2026-07-01', to: '2027-06-30' })]).toEqual([[1_000_00, 500_00], [1_000_00]])
  })

  it('without terms for that care, counts what is printed under the first layer of its payer', () => {
    const further: FurtherLayer = { payer: 'mutualAid', name: '互助', base: entered(COUNTS), span: 'year', bounds: 'excess', cap: always(yuan(500)) }
    const [entry] = entriesOf({ year: { from: '2025-07-01', to: '2026-06-30' }, opening: NOTHING_YET, bills: [bill('visit', '2025-07-01', { care: 'pharmacy', known: { mutualAid: yuan(120) } })] }, { ...insured, termsOn: () => ({ ...terms, further: [further] }) })
    expect([entry?.result, entry && counterOf(entry.after, 'further:互助').paid]).toEqual([null, 120_00])
  })
})
