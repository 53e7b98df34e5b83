import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import { formulaText } from './formula'
import { allA, always, bands, DEDUCTIBLE_COUNTS, estimateOf, inputOf, percent, rate, row, settlementOf, stepAmount, stepOf, yuan, type Given } from './given.cases'
import { estimateLayer } from './layer'
import type { AmountModifier, IllnessBase, Limit, MajorIllnessTerms, RateModifier } from './terms'
import { counterOf } from './year/counters'

const illness = (more: Partial<MajorIllnessTerms> & Pick<MajorIllnessTerms, 'start' | 'bounds' | 'bands'>): MajorIllnessTerms => ({ base: entered(DEDUCTIBLE_COUNTS), ...more })
const poor = { hardship: ['minimumLiving', 'extremePoverty', 'returnedPoverty'] } as const
const half: AmountModifier = { name: '困难群众减半', when: poor, change: { kind: 'times', factor: entered(percent(50)) } }
const five: RateModifier = { name: '困难群众加 5 点', when: poor, change: { kind: 'points', points: entered(500) } }

/** The layer alone, on a base that is known. */
function paid(majorIllness: MajorIllnessTerms, base: number, given: Given = {}): string {
  const { low, high } = estimateLayer(inputOf({ ...given, terms: { majorIllness } }), { kind: 'majorIllness', base: yuan(base), selfFunded: yuan(0) })
  if (low.paid !== high.paid) throw new Error('two answers')
  return formatYuan(low.paid)
}

describe('大病保险 in bands', () => {
  const w14 = illness({ start: always(yuan(12_000)), bounds: 'absolute', bands: always(bands([30_000, 60], [100_000, 65], ['open', 75])) })
  const nanjing = illness({ start: always(yuan(20_000)), bounds: 'absolute', bands: always(bands([40_000, 60], [60_000, 65], [80_000, 70], [100_000, 75], ['open', 80])) })
  const hefei = illness({ start: always(yuan(15_000)), bounds: 'excess', bands: always(bands([50_000, 60], [100_000, 70], [200_000, 75], ['open', 85])) })
  const beijing = illness({ start: always(yuan(30_404)), bounds: 'excess', bands: always(bands([50_000, 60], ['open', 70])) })
  it.each([
    ['absolute: on the start', w14, 12_000, '0.00'],
    ['absolute: a yuan over the start', w14, 12_001, '0.60'],
    ['absolute: on the first bound', w14, 30_000, '10,800.00'],
    ['absolute: a yuan over it', w14, 30_001, '10,800.65'],
    ['absolute: three bands', w14, 150_000, '93,800.00'],
    ['南京: five bands', nanjing, 110_000, '62,000.00'],
    ['excess: on the start', hefei, 15_000, '0.00'],
    ['excess: a fen over the start, rounded half up', hefei, 15_000.01, '0.01'],
    ['excess: on the bound, 50,000 above the start', hefei, 65_000, '30,000.00'],
    ['excess: ten yuan over it', hefei, 65_010, '30,007.00'],
    ['excess: all four', hefei, 315_000, '225,000.00'],
    ['北京: no cap', beijing, 1_030_404, '695,000.00'],
    ['below the start', beijing, 30_000, '0.00']
  ] as const)('%s', (_case, terms, base, expected) => {
    expect(paid(terms, base)).toBe(expected)
  })

  it.each([
    ['absolute, the year’s base above the start', w14, 20_000, 20_000, '12,500.00'],
    ['excess, the year’s base above the start', hefei, 60_000, 10_000, '6,500.00'],
    ['the start is reached in the middle of this bill', hefei, 10_000, 10_000, '3,000.00'],
    ['the year is still below it', hefei, 5_000, 10_000, '0.00']
  ] as const)('goes on from the year so far: %s', (_case, terms, before, base, expected) => {
    expect(paid(terms, base, { year: { majorIllnessBase: yuan(before) } })).toBe(expected)
  })
})

describe('大病保险 for those in hardship', () => {
  const hefei = illness({
    start: always(yuan(15_000)), bounds: 'excess', bands: always(bands([50_000, 60], ['open', 70])), startModifiers: [half], modifiers: [five],
    cap: [row<Limit>(poor, 'none'), row<Limit>({}, yuan(20_000))]
  })
  const special = illness({ start: [row({ hardship: ['illnessPoverty'] }, yuan(5_000)), row({}, yuan(15_000))], bounds: 'excess', bands: always(rate(60)) })
  const absolute = illness({ start: always(yuan(20_000)), bounds: 'absolute', bands: always(bands([100_000, 65], ['open', 70])), startModifiers: [half], modifiers: [five] })
  it.each([
    ['half the start and five points more', hefei, 57_500, 'minimumLiving', '32,500.00'],
    ['on half the start', hefei, 7_500, 'minimumLiving', '0.00'],
    ['a yuan above it', hefei, 7_501, 'minimumLiving', '0.65'],
    ['without hardship, and under the cap', hefei, 57_500, 'none', '20,000.00'],
    ['hardship of another kind has none of it', hefei, 25_000, 'severeDisability', '6,000.00'],
    ['合肥: a start of their own', special, 10_000, 'illnessPoverty', '3,000.00'],
    ['天津: absolute bands from half the start', absolute, 110_000, 'extremePoverty', '70,500.00'],
    ['天津: the others', absolute, 110_000, 'none', '59,000.00']
  ] as const)('%s', (_case, terms, base, hardship, expected) => {
    expect(paid(terms, base, { person: { hardship } })).toBe(expected)
  })

  it('traces both changes', () => {
    const step = stepOf(settlementOf({ care: { rate: { bands: always(rate(0)), bounds: 'excess', span: 'bill' } }, terms: { majorIllness: hefei }, person: { hardship: 'minimumLiving' } }), 'majorIllness')
    expect([step?.changes, step?.rate?.trail.map(({ name, result }) => [name, result])]).toEqual([['困难群众减半'], [['困难群众加 5 点', 65_00]]])
    expect(step && formulaText(step.formula)).toBe('50,000.00 × 65% + 42,500.00 × 75% = 64,375.00')
  })
})

describe('the cap of 大病保险', () => {
  const capped = illness({ start: always(yuan(10_000)), bounds: 'excess', bands: always(rate(50)), cap: always<Limit>(yuan(40_000)) })
  it.each([
    ['a fen under', capped, 89_999.98, {}, '39,999.99'],
    ['on it', capped, 90_000, {}, '40,000.00'],
    ['over it', capped, 100_000, {}, '40,000.00'],
    ['raised by the incentive', capped, 100_000, { incentive: yuan(3_000) }, '43,000.00'],
    ['the incentive is not paid by itself', capped, 20_000, { incentive: yuan(3_000) }, '5,000.00'],
    ['the year has used part of it', capped, 50_000, { majorIllnessPaid: yuan(35_000), majorIllnessBase: yuan(80_000) }, '5,000.00'],
    ['the year has used all of it', capped, 50_000, { majorIllnessPaid: yuan(40_000), majorIllnessBase: yuan(90_000) }, '0.00'],
    ['none written', illness({ start: always(yuan(0)), bounds: 'excess', bands: always(rate(50)) }), 10_000_000, {}, '5,000,000.00']
  ] as const)('%s', (_case, terms, base, year, expected) => {
    expect(paid(terms, base, { year })).toBe(expected)
  })
})

describe('what counts towards 大病保险', () => {
  const counting = (base: IllnessBase): MajorIllnessTerms => illness({ start: always(yuan(0)), bounds: 'excess', bands: always(rate(50)), base: entered(base) })
  // 丙 1,000; 乙 2,000 with 10 % first; 800 deductible; cap 2,000: 8,000 × 50 % = 4,000 → 4,000 of the cost is over it.
  const bill = { total: yuan(10_000), split: { a: yuan(7_000), b: yuan(2_000), c: yuan(1_000) } }
  const care = {
    firstPay: { b: always(percent(10)) },
    deductible: { basis: entered('perAdmission' as const), amount: always(yuan(800)) },
    rate: { bands: always(rate(50)), bounds: 'absolute' as const, span: 'bill' as const },
    caps: [{ name: '封顶', on: 'payout', per: 'year', counts: 'allCare', amount: always<Limit>(yuan(2_000)) }] as const
  }
  it.each([
    ['coinsurance alone', { deductible: false, firstPay: false, overCap: false }, '2,000.00'],
    ['广州: with the deductible', { deductible: true, firstPay: false, overCap: false }, '2,800.00'],
    ['with first-pay', { deductible: false, firstPay: true, overCap: false }, '2,200.00'],
    ['W16: with what is over the cap', { deductible: false, firstPay: false, overCap: true }, '6,000.00'],
    ['with all of it', { deductible: true, firstPay: true, overCap: true }, '7,000.00']
  ] as const)('%s', (_case, base, expected) => {
    const settled = settlementOf({ care, terms: { majorIllness: counting(base) }, bill })
    expect([stepAmount(settled, 'majorIllnessBase'), formatYuan(counterOf(settled.after, 'majorIllness').base)]).toEqual([expected, expected])
  })

  it('counts a cost over a cap on the cost as well', () => {
    const caps = [{ name: '封顶', on: 'base', per: 'year', counts: 'allCare', amount: always<Limit>(yuan(5_000)) }] as const
    const settled = settlementOf({ care: { ...care, caps }, terms: { majorIllness: counting({ deductible: false, firstPay: false, overCap: true }) }, bill })
    expect(stepAmount(settled, 'majorIllnessBase')).toBe('5,900.00')
  })

  it.each([
    ['inpatient', '4,000.00'], ['emergency', '4,000.00'], ['chronicOutpatient', '4,000.00'], ['specialOutpatient', '4,000.00'],
    ['generalOutpatient', '—'], ['pharmacy', '—']
  ] as const)('%s care: %s', (kind, expected) => {
    const settled = settlementOf({ care: { rate: care.rate }, terms: { majorIllness: counting(DEDUCTIBLE_COUNTS) }, bill: { ...allA(8_000), care: kind } })
    expect(stepAmount(settled, 'majorIllnessBase')).toBe(expected)
  })

  it.each([
    ['no terms', {}],
    ['no row of the start', { majorIllness: illness({ start: [row({ grade: ['一档'] }, yuan(1))], bounds: 'excess', bands: always(rate(50)) }) }],
    ['no row of the bands', { majorIllness: illness({ start: always(yuan(1)), bounds: 'excess', bands: [row({ grade: ['一档'] }, rate(50))] }) }]
  ] as const)('is a gap with %s', (_case, terms) => {
    expect(estimateOf({ terms }).gaps).toContain('majorIllness')
  })
})

describe('合规自费 with a start of its own (苏州: 30,000, or 6,000 for those assisted)', () => {
  const suzhou = illness({
    start: always(yuan(10_000)), bounds: 'excess', bands: always(rate(60)),
    selfFunded: { start: [row(poor, yuan(6_000)), row({}, yuan(30_000))], bands: always(bands([10_000, 50], ['open', 60])) }
  })
  const bill = (c: number) => ({ total: yuan(c + 1_000), split: { a: yuan(1_000), b: yuan(0), c: yuan(c) } })
  it.each([
    ['on the start', 30_000, 'none', '0.00'],
    ['a yuan over it', 30_001, 'none', '0.50'],
    ['two bands', 50_000, 'none', '11,000.00'],
    ['assisted, a yuan over it', 6_001, 'minimumLiving', '0.50']
  ] as const)('%s', (_case, c, hardship, expected) => {
    const settled = settlementOf({ terms: { majorIllness: suzhou }, person: { hardship }, bill: bill(c) })
    expect([stepAmount(settled, 'selfFundedIllness'), formatYuan(settled.parts.selfFunded)]).toEqual([expected, formatYuan(yuan(c - settled.payers.majorIllness / 100))])
  })

  it('counts over the year, apart from the other track', () => {
    const first = settlementOf({ terms: { majorIllness: suzhou }, bill: bill(25_000) })
    const second = settlementOf({ terms: { majorIllness: suzhou }, bill: bill(25_000), year: first.after })
    expect([first, second].map((settled) => stepAmount(settled, 'selfFundedIllness'))).toEqual(['0.00', '11,000.00'])
    expect(second.after.counters.majorIllness?.paid).toBe(0)
  })

  it.each([
    ['start', { start: [row({ grade: ['一档'] }, yuan(1))], bands: always(rate(50)) }],
    ['bands', { start: always(yuan(0)), bands: [row({ grade: ['一档'] }, rate(50))] }]
  ] as const)('pays nothing where no row of the %s holds', (_case, selfFunded) => {
    expect(stepAmount(settlementOf({ terms: { majorIllness: { ...suzhou, selfFunded } }, bill: bill(50_000) }), 'selfFundedIllness')).toBe('—')
  })
})
