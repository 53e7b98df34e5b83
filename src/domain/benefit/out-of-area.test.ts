import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Bill, Filing } from './bill'
import { estimate, endsWith } from './estimate'
import { formulaText, trailText } from './formula'
import { allA, always, bands, byTier, DEDUCTIBLE_COUNTS, either, estimateOf, inputOf, partsOf, percent, rate, row, settlementOf, stepAmount, stepOf, yuan, type Given } from './given.cases'
import type { DeductibleBasis, OutOfAreaModel, OutOfAreaTerms, RateTerms } from './terms'

const same: OutOfAreaModel = { kind: 'same' }
const points = (drop: number): OutOfAreaModel => ({ kind: 'points', drop: percent(drop) })
const factor = (share: number): OutOfAreaModel => ({ kind: 'factor', factor: percent(share) })
const firstPay = (share: number): OutOfAreaModel => ({ kind: 'firstPay', share: percent(share) })
const ownTable = (deductible: number, share: number): OutOfAreaModel => ({ kind: 'ownTable', deductible: yuan(deductible), bands: rate(share) })
const notCovered: OutOfAreaModel = { kind: 'notCovered' }

const home = {
  deductible: { basis: entered<DeductibleBasis>('perAdmission'), amount: byTier(yuan(200), yuan(400), yuan(800)) },
  rate: { bands: byTier(rate(95), rate(90), rate(85)), bounds: 'absolute', span: 'bill' } satisfies RateTerms
}
const away = (filing: Filing, more: Partial<Bill> = {}): Partial<Bill> => ({ ...allA(10_800), place: 'crossProvince', filing, ...more })
const fund = (outOfArea: OutOfAreaTerms, bill: Partial<Bill>, more: Given = {}): string =>
  formatYuan(settlementOf({ ...more, care: { ...home, ...more.care }, terms: { outOfArea, ...more.terms }, bill }).fund)

describe('M1, points off', () => {
  const liyang: OutOfAreaTerms = [
    row({ level: ['notDesignated'] }, notCovered),
    row({ filing: ['longTerm', 'emergency'] }, points(0)),
    row({ filing: ['referral'] }, points(5)),
    row({}, points(20))
  ]
  const ningbo: OutOfAreaTerms = [
    row({ filing: ['longTerm'] }, same),
    row({ filing: ['none'], tier: ['tertiary'] }, points(20)),
    row({ filing: ['none'] }, points(30)),
    row({ tier: ['tertiary'] }, points(10)),
    row({}, points(20))
  ]
  it.each([
    ['溧阳: long-term', liyang, away('longTerm'), '8,500.00'],
    ['溧阳: emergency', liyang, away('emergency'), '8,500.00'],
    ['溧阳: referred, 85 − 5', liyang, away('referral'), '8,000.00'],
    ['溧阳: on one’s own, 85 − 20', liyang, away('none'), '6,500.00'],
    ['溧阳: a hospital that is not designated', liyang, away('none', { level: 'notDesignated' }), '0.00'],
    ['宁波: filed, tertiary, 85 − 10', ningbo, away('temporary'), '7,500.00'],
    ['宁波: filed, secondary, 90 − 20', ningbo, away('temporary', { tier: 'secondary' }), '7,280.00'],
    ['宁波: not filed, tertiary', ningbo, away('none'), '6,500.00'],
    ['宁波: not filed, secondary', ningbo, away('none', { tier: 'secondary' }), '6,240.00'],
    ['宁波: long-term', ningbo, away('longTerm', { tier: 'secondary' }), '9,360.00'],
    ['楚雄: 15 points', [row({}, points(15))], away('none'), '7,000.00'],
    ['more points than the rate has', [row({}, points(90))], away('none'), '0.00'],
    ['at home nothing changes', liyang, away('none', { place: 'local' }), '8,500.00']
  ] as const)('%s', (_case, terms, bill, expected) => {
    expect(fund(terms, bill)).toBe(expected)
  })

  it('comes after what the person’s own changes add, and is traced', () => {
    const modifiers = [{ name: '退休加 3 点', when: { status: ['retired'] }, change: { kind: 'points', points: entered(300) } }] as const
    const settled = settlementOf({ care: { ...home, rate: { ...home.rate, modifiers } }, terms: { outOfArea: liyang }, person: { status: 'retired' }, bill: away('none') })
    const { rate: changed } = stepOf(settled, 'pooledFund') ?? {}
    let from = changed?.from ?? percent(0)
    const lines = changed?.trail.map((change) => {
      const text = trailText(from, change)
      from = change.result
      return text
    })
    expect([formatYuan(settled.fund), lines]).toEqual(['6,800.00', ['85% + 3% = 88%', '88% − 20% = 68%']])
  })
})

describe('M2, a factor', () => {
  it.each([
    ['× 90 %: 10,000 × 85 % × 90 %', factor(90), 10_800, '7,650.00'],
    ['× 100 %', factor(100), 10_800, '8,500.00'],
    ['× 0', factor(0), 10_800, '0.00'],
    ['rounded once: 0.01 × 85 % × 90 % is 0.765 fen', factor(90), 800.01, '0.01'],
    ['rounded once: 0.01 × 85 % × 50 % is 0.425 fen', factor(50), 800.01, '0.00']
  ] as const)('%s', (_case, model, total, expected) => {
    expect(fund([row({}, model)], away('none', allA(total)))).toBe(expected)
  })

  it('shows both rates', () => {
    const step = stepOf(settlementOf({ care: home, terms: { outOfArea: [row({}, factor(90))] }, bill: away('none') }), 'pooledFund')
    expect(step && formulaText(step.formula)).toBe('10,000.00 × 85% × 90% = 7,650.00')
  })
})

describe('M3, a first-pay share, then the home rules', () => {
  const shandong: OutOfAreaTerms = [row({ filing: ['referral', 'emergency'] }, firstPay(10)), row({}, firstPay(40))]
  const shaoxing: OutOfAreaTerms = [
    row({ filing: ['none'], level: ['designated'] }, firstPay(15)),
    row({ filing: ['none'] }, firstPay(25)),
    row({ level: ['designated'] }, firstPay(5)),
    row({}, firstPay(15))
  ]
  it.each([
    ['山东某市: referred 10 %, (9,720 − 800) × 85 %', shandong, away('referral'), '7,582.00'],
    ['山东某市: not filed 40 %', shandong, away('none'), '4,828.00'],
    ['绍兴: filed, designated, 5 %', shaoxing, away('temporary', { level: 'designated' }), '8,041.00'],
    ['绍兴: filed, another, 15 %', shaoxing, away('temporary'), '7,123.00'],
    ['绍兴: not filed, designated, 15 %', shaoxing, away('none', { level: 'designated' }), '7,123.00'],
    ['绍兴: not filed, another, 25 %', shaoxing, away('none'), '6,205.00'],
    ['江西: 10 % across provinces only', [row({ place: ['crossProvince'] }, firstPay(10)), row({}, same)], away('none', { place: 'inProvince' }), '8,500.00']
  ] as const)('%s', (_case, terms, bill, expected) => {
    expect(fund(terms, bill)).toBe(expected)
  })

  it.each([
    ['three classes of four fen: a tenth is one fen', 10, [0.04, 0.04, 0.04]],
    ['a last class of nothing', 10, [0.04, 0.04, 0]],
    ['the whole of it', 100, [1.01, 2.02, 3.03]]
  ])('takes exactly its share from the classes: %s', (_case, share, [a = 0, b = 0, i = 0]) => {
    const bill = away('none', { total: yuan(a + b + i), split: { a: yuan(a), b: yuan(b), c: yuan(0), items: [{ class: 'blood', amount: yuan(i) }] } })
    const free = { b: always(percent(0)), items: [{ class: 'blood', name: '血液', share: always(percent(0)) }] }
    const settled = settlementOf({ terms: { outOfArea: [row({}, firstPay(share))], firstPay: free }, bill })
    expect(stepAmount(settled, 'remoteFirstPay')).toBe(formatYuan(settled.parts.firstPay))
    expect(settled.parts.firstPay + settled.parts.pooledFund).toBe(settled.total)
    const payable = stepOf(settled, 'payable')?.formula
    expect(payable?.kind === 'minus' && payable.less.reduce<number>((sum, amount) => sum + amount, 0)).toBe(settled.parts.firstPay)
  })
})

describe('M4, a table of its own', () => {
  const guiyang: OutOfAreaTerms = [
    row({ place: ['inProvince'], tier: ['tertiary'] }, ownTable(800, 60)),
    row({ filing: ['none'], tier: ['primary'] }, ownTable(600, 70)),
    row({ filing: ['none'], tier: ['secondary'] }, ownTable(1_000, 65)),
    row({ filing: ['none'] }, ownTable(1_800, 50)),
    row({ tier: ['primary'] }, ownTable(400, 75)),
    row({ tier: ['secondary'] }, ownTable(800, 70)),
    row({}, ownTable(1_500, 60))
  ]
  const bayannur: OutOfAreaTerms = [
    row({ filing: ['referral'], admissionFrom: 2 }, ownTable(600, 80)),
    row({ filing: ['referral'] }, ownTable(1_200, 80)),
    row({ admissionFrom: 2 }, ownTable(600, 70)),
    row({}, ownTable(1_200, 70))
  ]
  it.each([
    ['贵阳: in the province', guiyang, away('none', { place: 'inProvince' }), {}, '6,000.00'],
    ['贵阳: filed, primary', guiyang, away('temporary', { tier: 'primary' }), {}, '7,800.00'],
    ['贵阳: filed, secondary', guiyang, away('temporary', { tier: 'secondary' }), {}, '7,000.00'],
    ['贵阳: filed, tertiary', guiyang, away('temporary'), {}, '5,580.00'],
    ['贵阳: not filed, primary', guiyang, away('none', { tier: 'primary' }), {}, '7,140.00'],
    ['贵阳: not filed, tertiary', guiyang, away('none'), {}, '4,500.00'],
    ['大同: cross-province referral, employee, first class', [row({ filing: ['referral'] }, ownTable(800, 70)), row({}, ownTable(800, 60))], away('referral'), {}, '7,000.00'],
    ['巴彦淖尔: referred, first stay', bayannur, away('referral'), {}, '7,680.00'],
    ['巴彦淖尔: referred, again', bayannur, away('referral'), { admissions: 1 }, '8,160.00'],
    ['巴彦淖尔: ten points less on one’s own', bayannur, away('none'), {}, '6,720.00'],
    ['深圳 旧: 1,000 unfiled', [row({ filing: ['none'] }, ownTable(1_000, 85)), row({}, ownTable(400, 85))], away('none'), {}, '8,330.00'],
    ['the deductible is larger than the bill', [row({}, ownTable(20_000, 85))], away('none'), {}, '0.00']
  ] as const)('%s', (_case, terms, bill, year, expected) => {
    expect(fund(terms, bill, { year })).toBe(expected)
  })

  it('needs no home rate, and cites its own row alone', () => {
    const care = { ...home, rate: { ...home.rate, bands: [row({ tier: ['primary'] as const }, rate(95))] } satisfies RateTerms }
    const settled = settlementOf({ care, terms: { outOfArea: guiyang }, bill: away('temporary') })
    expect(formatYuan(settled.fund)).toBe('5,580.00')
    expect(stepOf(settled, 'pooledFund')?.figures).toEqual([guiyang[6]?.value])
  })

  it('is one table for all classes', () => {
    const outOfArea = [row({}, { kind: 'ownTable', deductible: yuan(0), bands: bands([1_000, 50], ['open', 60]) } as OutOfAreaModel)]
    const care = { rate: { ...home.rate, byClass: [{ class: 'a', bands: always(rate(99)) }] }, firstPay: { b: always(percent(0)) } }
    const bill = away('none', { total: yuan(3_000), split: { a: yuan(1_500), b: yuan(1_500), c: yuan(0) } })
    expect(formatYuan(settlementOf({ care, terms: { outOfArea }, bill }).fund)).toBe('1,700.00')
  })
})

describe('not covered', () => {
  const majorIllness = { start: always(yuan(0)), bounds: 'excess', bands: always(rate(60)), base: entered(DEDUCTIBLE_COUNTS) } as const
  const supplementary = [{ scope: 'inScope', name: '目录内', deductible: entered(yuan(0)), bands: entered(rate(80)) }] as const

  it('leaves the whole bill to the family: no layer pays, no account either', () => {
    const settled = settlementOf({
      care: home, terms: { outOfArea: [row({}, notCovered)], majorIllness, supplementary }, person: { supplementary: true },
      accounts: { own: yuan(5_000) }, bill: away('none')
    })
    expect(partsOf(settled)).toEqual([['selfFunded', '10,800.00']])
    expect([settled.payers.cash, settled.payers.ownAccount]).toEqual([10_800_00, 0])
    const stay = { base: 0, paid: 0, deductible: 0, stays: 1 }
    expect(settled.after).toEqual({ counters: { all: stay, inpatient: stay }, incentive: 0 })
  })
})

describe('who is asked', () => {
  const rows = [row({ filing: ['emergency'] as const }, same), row({ filing: ['longTerm'] as const }, points(10))]
  it('has no result where no row holds', () => {
    expect(() => estimateOf({ care: home, terms: { outOfArea: rows }, bill: away('none') })).toThrow('no-out-of-area-terms')
    expect(() => estimateOf({ care: home, bill: away('none') })).toThrow('no-out-of-area-terms')
  })

  it('counts emergency care as filed, in estimates and in single readings alike', () => {
    const figure = either(same, points(50))
    const input = inputOf({ care: home, terms: { outOfArea: [{ when: { filing: ['emergency'] }, value: figure }, row({}, points(80))] }, bill: { ...away('none'), care: 'emergency' } })
    const result = estimate(input)
    if (result.kind !== 'estimate') throw new Error(result.kind)
    expect([result.low, result.high].map(({ fund: paid }) => formatYuan(paid))).toEqual(['3,500.00', '8,500.00'])
    const ends = endsWith(input, figure, figure.readings[0].value)
    expect(ends && [ends.low, ends.high].map(({ fund: paid }) => formatYuan(paid))).toEqual(['8,500.00', '8,500.00'])
  })

  it('asks the care’s own rows before those of the area', () => {
    expect(fund([row({}, points(50))], away('none'), { care: { outOfArea: [row({}, points(10))] } })).toBe('7,500.00')
  })
})
