import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import { allA, always, bands, DEDUCTIBLE_COUNTS, estimateOf, partsOf, percent, rate, settlementOf, yuan, type Given } from './given.cases'
import type { Bands, Limit, SupplementaryPart } from './terms'

const part = (scope: SupplementaryPart['scope'], deductible: number, table: Bands, more: Partial<SupplementaryPart> = {}): SupplementaryPart => ({
  scope, name: { inScope: '目录内', outOfScope: '目录外', specialDrug: '特药' }[scope], deductible: entered(yuan(deductible)), bands: entered(table), ...more
})

/** Made up after 绵阳: three liabilities, each with its own deductible; half of first-pay counts. */
const mianyang = [
  part('inScope', 15_000, bands([50_000, 60], ['open', 70]), { firstPayCounts: entered(percent(50)), cap: entered<Limit>(yuan(100_000)) }),
  part('outOfScope', 20_000, rate(50), { cap: entered<Limit>(yuan(50_000)) }),
  part('specialDrug', 0, rate(80), { cap: entered<Limit>(yuan(30_000)) })
]
const unpaid = { rate: { bands: always(rate(0)), bounds: 'absolute', span: 'bill' }, firstPay: { b: always(percent(20)) } } as const
const insured = (given: Given, terms: readonly SupplementaryPart[] = mianyang): Given => ({
  ...given, care: { ...unpaid, ...given.care }, terms: { ...given.terms, supplementary: terms }, person: { supplementary: true, ...given.person }
})
const paid = (given: Given, terms?: readonly SupplementaryPart[]): string => formatYuan(settlementOf(insured(given, terms)).payers.supplementary)
const split = (a: number, b: number, c: number, drugs = 0) => ({
  bill: { total: yuan(a + b + c + drugs), split: { a: yuan(a), b: yuan(b), c: yuan(c), ...(drugs > 0 ? { items: [{ class: 'specialDrug', amount: yuan(drugs) }] } : {}) } }
})

describe('惠民保', () => {
  it.each([
    ['inside the catalogue, on the deductible', split(15_000, 0, 0), '0.00'],
    ['inside, a yuan over it', split(15_001, 0, 0), '0.60'],
    ['inside, on the bound: 50,000 above it', split(65_000, 0, 0), '30,000.00'],
    ['inside, ten yuan over the bound', split(65_010, 0, 0), '30,007.00'],
    ['inside, its limit', split(400_000, 0, 0), '100,000.00'],
    ['half of first-pay counts: 16,000 + 2,000 of 4,000', split(0, 20_000, 0), '1,800.00'],
    ['outside, on its own deductible', split(0, 0, 20_000), '0.00'],
    ['outside, a yuan over it', split(0, 0, 20_001), '0.50'],
    ['outside, its limit', split(0, 0, 200_000), '50,000.00'],
    ['a special drug, from the first fen', split(0, 0, 0, 100), '80.00'],
    ['a special drug, its limit', split(0, 0, 0, 50_000), '30,000.00'],
    ['each deductible by itself', split(20_000, 0, 30_000, 1_000), '8,800.00']
  ] as const)('%s', (_case, given, expected) => {
    expect(paid(given)).toBe(expected)
  })

  it('counts no first-pay where the terms do not say so', () => {
    expect(paid(split(0, 20_000, 0), [part('inScope', 15_000, rate(60))])).toBe('600.00')
  })

  it('is only for those who have it; for them, missing terms are a gap', () => {
    expect(formatYuan(settlementOf({ ...insured(split(65_000, 0, 0)), person: { supplementary: false } }).payers.supplementary)).toBe('0.00')
    expect(estimateOf({ person: { supplementary: true } }).gaps).toContain('supplementary')
    expect(estimateOf({}).gaps).not.toContain('supplementary')
  })

  it('never pays more than the family carries, liability after liability', () => {
    const twice = [part('inScope', 0, rate(80)), { ...part('inScope', 0, rate(80)), name: '第二份' }]
    const settled = settlementOf(insured(split(1_000, 0, 0), twice))
    expect(settled.steps.filter(({ kind }) => kind === 'supplementary').map(({ amount }) => amount)).toEqual([800_00, 200_00])
    expect(settled.family).toBe(0)
  })

  it('pays for 丙类 only what the 合规自费 track left, off special drugs last', () => {
    const majorIllness = { start: always(yuan(0)), bounds: 'excess', bands: always(rate(0)), base: entered(DEDUCTIBLE_COUNTS), selfFunded: { start: always(yuan(0)), bands: always(rate(90)) } } as const
    const of = (c: number, drugs: number) => {
      const { payers, parts } = settlementOf(insured({ ...split(0, 0, c, drugs), terms: { majorIllness } }))
      return [payers.majorIllness, payers.supplementary, parts.selfFunded]
    }
    expect(of(0, 1_000)).toEqual([900_00, 80_00, 20_00])
    expect(of(9_500, 500)).toEqual([9_000_00, 400_00, 600_00])
  })

  it('lifts coinsurance first, then what is over the cap, then the deductible, then first-pay', () => {
    const care = {
      rate: { bands: always(rate(50)), bounds: 'absolute', span: 'bill' },
      deductible: { basis: entered('perAdmission' as const), amount: always(yuan(1_000)) },
      caps: [{ name: '封顶', on: 'payout', per: 'year', counts: 'allCare', amount: always<Limit>(yuan(2_000)) }]
    } as const
    const of = (share: number) => partsOf(settlementOf(insured({ care, ...split(6_000, 5_000, 0) }, [part('inScope', 0, rate(100), { firstPayCounts: entered(percent(100)), cap: entered<Limit>(yuan(share)) })])))
    const rest = [['pooledFund', '2,000.00']] as const
    expect(of(1_500)).toEqual([['firstPay', '1,000.00'], ['deductible', '1,000.00'], ['coinsurance', '500.00'], ['overCap', '5,000.00'], ...rest, ['supplementary', '1,500.00']])
    expect(of(6_000)).toEqual([['firstPay', '1,000.00'], ['deductible', '1,000.00'], ['overCap', '1,000.00'], ...rest, ['supplementary', '6,000.00']])
    expect(of(7_500)).toEqual([['firstPay', '1,000.00'], ['deductible', '500.00'], ...rest, ['supplementary', '7,500.00']])
    expect(of(8_600)).toEqual([['firstPay', '400.00'], ...rest, ['supplementary', '8,600.00']])
  })

  it('is not part of what the fund pays', () => {
    const settled = settlementOf(insured(split(65_000, 0, 0)))
    expect([settled.fund, settled.family]).toEqual([0, 35_000_00])
  })
})

describe('惠民保 over the year', () => {
  it('takes each deductible once, goes on in its bands and keeps its limit', () => {
    const terms = [part('inScope', 15_000, bands([10_000, 60], ['open', 70]), { cap: entered<Limit>(yuan(15_000)) })]
    const first = settlementOf(insured(split(20_000, 0, 0), terms))
    const second = settlementOf(insured({ ...split(10_000, 0, 0), year: first.after }, terms))
    const third = settlementOf(insured({ ...split(10_000, 0, 0), year: second.after }, terms))
    expect([first, second, third].map(({ payers }) => formatYuan(payers.supplementary))).toEqual(['3,000.00', '6,500.00', '5,500.00'])
  })
})

describe('既往症', () => {
  const terms = [part('inScope', 0, rate(60), { preExisting: entered(rate(30)) })]
  it.each([
    ['known before', true, '300.00', []],
    ['not known before', false, '600.00', []],
    ['nobody said', undefined, '600.00', [{ kind: 'unknown-facts', facts: ['preExisting'] }]]
  ])('%s', (_case, preExisting, expected, warnings) => {
    const result = estimateOf(insured({ bill: { ...allA(1_000), ...(preExisting === undefined ? {} : { preExisting }) } }, terms))
    expect([formatYuan(result.low.payers.supplementary), result.warnings]).toEqual([expected, warnings])
  })

  it('makes no difference where the terms make none', () => {
    const result = estimateOf(insured({ bill: allA(1_000) }, [part('inScope', 0, rate(60))]))
    expect(result.warnings).toEqual([])
  })
})
