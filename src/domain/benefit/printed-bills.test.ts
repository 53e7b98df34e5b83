import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Bill } from './bill'
import { estimate } from './estimate'
import { allA, always, bands, byTier, estimateOf, inputOf, partsOf, percent, rate, settlementOf, stepAmount, yuan, type Given } from './given.cases'
import type { BenefitTerms, FurtherLayer, IllnessBase, SupplementaryPart } from './terms'

const COUNTS: IllnessBase = { deductible: true, firstPay: false, overCap: false }
const half = { rate: { bands: always(rate(50)), bounds: 'excess', span: 'bill' } } as const
const layer = (more: Partial<FurtherLayer>): FurtherLayer => ({ payer: 'mutualAid', name: '互助', base: entered(COUNTS), span: 'year', bounds: 'excess', ...more })
const further = (...layers: readonly FurtherLayer[]): Given => ({ care: half, terms: { further: layers } })
const paidBy = (given: Given, payer: 'mutualAid' | 'civilServant' | 'enterprise' | 'otherFund'): string => formatYuan(settlementOf(given).payers[payer] ?? yuan(0))

describe('what the paper says was paid', () => {
  const printed = (known: NonNullable<Bill['known']>, more: Partial<Bill> = {}): Given => ({ care: half, bill: { ...allA(10_000), known, ...more } })

  it('replaces the computed amount, and is never over a cap', () => {
    const settled = settlementOf(printed({ pooledFund: yuan(4_000) }))
    expect(partsOf(settled)).toEqual([['coinsurance', '6,000.00'], ['pooledFund', '4,000.00']])
  })

  it('is not cut by a limit on the cost that counts', () => {
    const limited = { ...half, caps: [{ name: '限额', on: 'base', per: 'year', counts: 'thisCare', amount: always(yuan(3_000)) }] } as const
    expect(partsOf(settlementOf({ ...printed({ pooledFund: yuan(4_000) }), care: limited }))).toEqual([['coinsurance', '6,000.00'], ['pooledFund', '4,000.00']])
  })

  it('is the base of what is computed on top of it', () => {
    const majorIllness: BenefitTerms['majorIllness'] = { start: always(yuan(1_000)), bounds: 'excess', bands: always(rate(60)), base: entered(COUNTS) }
    expect(stepAmount(settlementOf({ ...printed({ pooledFund: yuan(4_000) }), terms: { majorIllness } }), 'majorIllness')).toBe('3,000.00')
  })

  it('counts for the year although what it paid is printed', () => {
    const majorIllness: BenefitTerms['majorIllness'] = { start: always(yuan(1_000)), bounds: 'excess', bands: always(rate(60)), base: entered(COUNTS) }
    const first = settlementOf({ ...printed({ pooledFund: yuan(4_000), majorIllness: yuan(2_500) }), terms: { majorIllness } })
    // (6,000 + 6,000 − 1,000) × 60 % less the (6,000 − 1,000) × 60 % that the first stay had earned.
    const second = settlementOf({ ...printed({ pooledFund: yuan(4_000) }), terms: { majorIllness }, year: first.after })
    expect(stepAmount(second, 'majorIllness')).toBe('3,600.00')
  })

  it.each([
    ['largeExpense', 'largeExpense'], ['majorIllness', 'majorIllness'], ['medicalAssistance', 'medicalAssistance'], ['supplementary', 'supplementary'], ['civilServant', 'civilServant'], ['mutualAid', 'mutualAid']
  ] as const)('%s is taken up to what is left', (payer, part) => {
    expect(settlementOf(printed({ [payer]: yuan(1_000) })).parts[part]).toBe(yuan(1_000))
    const all = settlementOf(printed({ [payer]: yuan(9_000) }))
    expect([all.parts[part], all.family]).toEqual([yuan(5_000), 0])
  })

  const UPPER = ['civilServant', 'enterprise', 'mutualAid', 'otherFund'] as const
  it.each(UPPER)('%s: its yearly start and its cap go on after a printed bill', (payer) => {
    const of = further(layer({ payer, start: { amount: always(yuan(6_000)) }, bands: always(rate(50)), cap: always(yuan(2_500)) }))
    const first = settlementOf({ ...of, bill: { ...allA(10_000), known: { [payer]: yuan(1_000) } } })
    // 5,000 of own money before: (10,000 − 6,000) × 50 % = 2,000, and 1,500 of the cap is left.
    expect(paidBy({ ...of, bill: allA(10_000), year: first.after }, payer)).toBe('1,500.00')
    const nothing = settlementOf({ ...of, bill: { ...allA(10_000), known: { [payer]: yuan(0) } } })
    expect(paidBy({ ...of, bill: allA(10_000), year: nothing.after }, payer)).toBe('2,000.00')
  })

  it('惠民保 too, and so does 合规自费 with a start of its own', () => {
    const supplementary = [{ scope: 'inScope', name: '一', deductible: entered(yuan(6_000)), bands: entered(rate(50)), cap: entered(yuan(2_500)) }] as const
    const of: Given = { care: half, terms: { supplementary }, person: { supplementary: true } }
    const first = settlementOf({ ...of, bill: { ...allA(10_000), known: { supplementary: yuan(1_000) } } })
    expect(stepAmount(settlementOf({ ...of, bill: allA(10_000), year: first.after }), 'supplementary')).toBe('1,500.00')
    const majorIllness: BenefitTerms['majorIllness'] = { start: always(yuan(50_000)), bounds: 'excess', bands: always(rate(60)), base: entered(COUNTS), selfFunded: { start: always(yuan(6_000)), bands: always(rate(50)) } }
    const outside = { total: yuan(5_000), split: { a: yuan(0), b: yuan(0), c: yuan(5_000) } }
    const before = settlementOf({ care: half, terms: { majorIllness }, bill: { ...outside, known: { majorIllness: yuan(0) } } })
    expect(stepAmount(settlementOf({ care: half, terms: { majorIllness }, bill: outside, year: before.after }), 'selfFundedIllness')).toBe('2,000.00')
  })

  it('of two layers of one payer each has what the terms would have paid, the last the rest', () => {
    const of = further(layer({ name: '一', bands: always(rate(20)) }), layer({ name: '二', bands: always(rate(50)), cap: always(yuan(2_500)) }))
    const first = settlementOf({ ...of, bill: { ...allA(10_000), known: { mutualAid: yuan(3_000) } } })
    // 1,000 by the first, so that 2,000 of the second one's cap are gone: 1,000 + 500.
    expect(paidBy({ ...of, bill: allA(10_000), year: first.after }, 'mutualAid')).toBe('1,500.00')
  })

  it('a limit of assistance for one kind of care goes on', () => {
    const careCaps = [{ name: '住院', care: ['inpatient'], amount: entered(yuan(3_000)) }] as const
    const medicalAssistance: BenefitTerms['medicalAssistance'] = { base: entered(COUNTS), categories: [{ name: '低保', hardship: ['minimumLiving'], deductible: entered(yuan(0)), rate: entered(percent(50)), cap: entered('none'), careCaps }] }
    const of: Given = { care: half, terms: { medicalAssistance }, person: { hardship: 'minimumLiving' } }
    const first = settlementOf({ ...of, bill: { ...allA(10_000), known: { medicalAssistance: yuan(2_000) } } })
    expect(stepAmount(settlementOf({ ...of, bill: allA(10_000), year: first.after }), 'medicalAssistance')).toBe('1,000.00')
  })

  it.each([...UPPER, 'majorIllness', 'medicalAssistance', 'supplementary'] as const)('%s is paid though a stated order does not name it, after those that it names', (payer) => {
    const of: Given = { care: half, terms: { order: [] }, bill: { ...allA(10_000), known: { [payer]: yuan(1_000) } } }
    expect([settlementOf(of).parts[payer], settlementOf(of).family]).toEqual([yuan(1_000), yuan(4_000)])
    const named = further(layer({ payer: 'otherFund', name: '先', bands: always(rate(50)) }))
    if (payer !== 'otherFund') expect(paidBy({ ...named, terms: { ...named.terms, order: ['otherFund'] }, bill: { ...allA(10_000), known: { [payer]: yuan(1_000) } } }, 'otherFund')).toBe('2,500.00')
  })

  it('is paid where nothing should be, for care elsewhere', () => {
    const of: Given = { care: { ...half, outOfArea: always({ kind: 'notCovered' }) }, bill: { ...allA(10_000), place: 'crossProvince', known: { pooledFund: yuan(4_000), largeExpense: yuan(500), majorIllness: yuan(1_000) }, hospitalPart: yuan(200) } }
    expect(partsOf(settlementOf(of))).toEqual([['selfFunded', '4,300.00'], ['pooledFund', '4,000.00'], ['largeExpense', '500.00'], ['majorIllness', '1,000.00'], ['hospital', '200.00']])
  })

  it('a deductible as printed, and one on top of the items', () => {
    const deductible = settlementOf({ care: half, bill: { ...allA(10_000), deductible: yuan(321) } })
    expect([stepAmount(deductible, 'deductible'), stepAmount(deductible, 'pooledFund')]).toEqual(['321.00', '4,839.50'])
    const onTop = settlementOf({ care: half, bill: { total: yuan(10_500), split: { a: yuan(10_000), b: yuan(0), c: yuan(0), deductible: yuan(500) } } })
    expect(partsOf(onTop)).toEqual([['deductible', '500.00'], ['coinsurance', '5,000.00'], ['pooledFund', '5,000.00']])
  })

  it('over-price part and the hospital’s own part stand apart', () => {
    const settled = settlementOf({ care: half, bill: { total: yuan(10_000), split: { a: yuan(9_000), b: yuan(0), c: yuan(600), overPrice: yuan(400) }, hospitalPart: yuan(1_000) } })
    expect(partsOf(settled)).toEqual([['selfFunded', '600.00'], ['coinsurance', '3,500.00'], ['pooledFund', '4,500.00'], ['overPrice', '400.00'], ['hospital', '1,000.00']])
    expect([settled.fund, settled.family, settled.payers.hospital]).toEqual([yuan(4_500), yuan(4_500), yuan(1_000)])
  })
})

describe('a further layer on what is left', () => {
  it.each([
    ['a fen under the start', 1_999.98, '0.00'],
    ['on the start', 2_000, '0.00'],
    ['a yuan above it', 2_002, '0.60'],
    ['in the second band', 12_000, '3,300.00']
  ])('start 1,000, six tenths to 4,000 above it and then nine: %s', (_case, total, expected) => {
    expect(paidBy({ ...further(layer({ start: { amount: always(yuan(1_000)) }, bands: always(bands([4_000, 60], ['open', 90])) })), bill: allA(total) }, 'mutualAid')).toBe(expected)
  })

  it('pays a flat sum below its start, by the day up to so many, under its yearly limit', () => {
    const flat = layer({ start: { amount: always(yuan(1_000_000)) }, bands: always(rate(100)), flat: { amount: always(yuan(50)), per: 'day', maxDays: entered(10) }, cap: always(yuan(700)) })
    expect([3, 10, 30].map((days) => paidBy({ ...further(flat), bill: { ...allA(10_000), days } }, 'mutualAid'))).toEqual(['150.00', '500.00', '500.00'])
    const first = settlementOf({ ...further(flat), bill: { ...allA(10_000), days: 10 } })
    expect(paidBy({ ...further(flat), bill: { ...allA(10_000), days: 10 }, year: first.after }, 'mutualAid')).toBe('200.00')
  })

  it('caps own money over the year', () => {
    const cap = layer({ payer: 'otherFund', name: '封顶', start: { amount: always(yuan(6_000)) }, bands: always(rate(100)) })
    const first = settlementOf({ ...further(cap), bill: allA(10_000) })
    const second = settlementOf({ ...further(cap), bill: allA(10_000), year: first.after })
    expect([first.family, second.family]).toEqual([yuan(5_000), yuan(1_000)])
  })

  it('caps own money at a share of the bill', () => {
    const cap = layer({ payer: 'otherFund', name: '一成', span: 'bill', base: entered({ ...COUNTS, outside: true }), start: { shareOfBill: always(percent(10)) }, bands: always(rate(100)) })
    const settled = settlementOf({ ...further(cap), bill: { total: yuan(10_000), split: { a: yuan(8_000), b: yuan(0), c: yuan(2_000) } } })
    expect([settled.payers.otherFund, settled.family]).toEqual([yuan(5_000), yuan(1_000)])
  })

  it('follows the stated order: relief comes off before the assistance deductible, or not', () => {
    const terms: Partial<BenefitTerms> = {
      further: [layer({ payer: 'civilServant', name: '公务员', bands: always(rate(50)) })],
      medicalAssistance: { base: entered(COUNTS), categories: [{ name: '低保', hardship: ['minimumLiving'], deductible: entered(yuan(1_000)), rate: entered(percent(50)), cap: entered('none') }] }
    }
    const given: Given = { care: half, terms, person: { hardship: 'minimumLiving' }, bill: allA(10_000) }
    const other: Given = { ...given, terms: { ...terms, order: ['medicalAssistance', 'civilServant'] } }
    expect([given, other].map((of) => [stepAmount(settlementOf(of), 'civilServant'), stepAmount(settlementOf(of), 'medicalAssistance')])).toEqual([['2,500.00', '750.00'], ['1,500.00', '2,000.00']])
  })
})

describe('惠民保: what its bands count is stated', () => {
  const part = (more: Partial<SupplementaryPart>): SupplementaryPart => ({ scope: 'inScope', name: '责任一', deductible: entered(yuan(20_000)), bands: entered(bands([100_000, 65], ['open', 80])), ...more })
  const paid = (of: SupplementaryPart, total = 360_000) => stepAmount(settlementOf({ care: half, person: { supplementary: true }, terms: { supplementary: [of] }, bill: allA(total) }), 'supplementary')

  it.each([
    ['65 % up to 100,000 in all and 80 % above: 80,000 × 65 % + 80,000 × 80 %', part({ bounds: 'absolute' }), '116,000.00'],
    ['65 % of the first 100,000 above the start: 100,000 × 65 % + 60,000 × 80 %', part({ bounds: 'excess' }), '113,000.00']
  ])('%s', (_case, of, expected) => {
    expect(paid(of)).toBe(expected)
  })

  it('pays on what the liability before it left, where it says so', () => {
    const two = [part({ bounds: 'absolute' }), part({ name: '责任二', deductible: entered(yuan(0)), bands: entered(rate(50)), onWhatIsLeft: true })]
    const settled = settlementOf({ care: half, person: { supplementary: true }, terms: { supplementary: two }, bill: allA(360_000) })
    // (180,000 − 116,000) × 50 %
    expect([settled.payers.supplementary, settled.family]).toEqual([yuan(148_000), yuan(32_000)])
  })
})

describe('what nobody said is unknown and not nothing', () => {
  const facts = (given: Given) => estimateOf(given).warnings.flatMap((warning) => (warning.kind === 'unknown-facts' ? warning.facts : []))
  const supplementary = [{ scope: 'inScope', name: '一', deductible: entered(yuan(0)), bands: entered(rate(50)) }] as const
  const medicalAssistance = { base: entered(COUNTS), categories: [] }

  it('惠民保 and hardship', () => {
    const input = inputOf({ care: half, terms: { supplementary, medicalAssistance } })
    const { hardship: _nobodySaid, ...person } = input.person
    const unsaid = estimate({ ...input, person })
    expect(unsaid.kind === 'estimate' && unsaid.warnings).toEqual([{ kind: 'unknown-facts', facts: ['hardship', 'supplementary'] }])
    expect(facts({ care: half, terms: { supplementary, medicalAssistance }, person: { supplementary: false } })).toEqual([])
  })

  it('大病 for a plain visit: counted where the terms name it, otherwise said, also where there are no terms of 大病', () => {
    expect((['generalOutpatient', 'pharmacy', 'inpatient'] as const).map((care) => estimateOf({ care: half, bill: { ...allA(10_000), care } }).gaps.includes('outpatientIllness'))).toEqual([true, true, false])
    const majorIllness: NonNullable<BenefitTerms['majorIllness']> = { start: always(yuan(1_000)), bounds: 'excess', bands: always(rate(60)), base: entered(COUNTS) }
    const visit: Given = { care: half, bill: { ...allA(10_000), care: 'generalOutpatient' } }
    const silent = estimateOf({ ...visit, terms: { majorIllness } })
    expect([silent.gaps.includes('outpatientIllness'), silent.low.payers.majorIllness]).toEqual([true, 0])
    const named = estimateOf({ ...visit, terms: { majorIllness: { ...majorIllness, care: ['generalOutpatient'] } } })
    expect([named.gaps.includes('outpatientIllness'), named.low.payers.majorIllness]).toEqual([false, yuan(2_400)])
  })
})

it('an assistance deductible by tier', () => {
  const medicalAssistance: BenefitTerms['medicalAssistance'] = { base: entered(COUNTS), categories: [{ name: '低保', hardship: ['minimumLiving'], deductible: byTier(yuan(0), yuan(500), yuan(1_000)), rate: entered(percent(50)), cap: entered('none') }] }
  const paid = (tier: Bill['tier']) => stepAmount(settlementOf({ care: half, terms: { medicalAssistance }, person: { hardship: 'minimumLiving' }, bill: { ...allA(10_000), tier } }), 'medicalAssistance')
  expect((['primary', 'secondary', 'tertiary'] as const).map(paid)).toEqual(['2,500.00', '2,250.00', '2,000.00'])
})

it('丙类 that 大病 already paid on is not paid again by the start of its own', () => {
  const majorIllness: BenefitTerms['majorIllness'] = { start: always(yuan(0)), bounds: 'excess', bands: always(rate(80)), base: entered({ ...COUNTS, outside: true }), selfFunded: { start: always(yuan(0)), bands: always(rate(100)) } }
  const settled = settlementOf({ care: half, terms: { majorIllness }, bill: { total: yuan(10_000), split: { a: yuan(4_000), b: yuan(0), c: yuan(6_000) } } })
  // 6,400 as below; of 丙类 1,600 are left.
  expect([settled.payers.majorIllness, settled.family]).toEqual([yuan(8_000), 0])
})

it('a base that includes what lies outside the catalogue lifts that last', () => {
  const majorIllness: BenefitTerms['majorIllness'] = { start: always(yuan(0)), bounds: 'excess', bands: always(rate(80)), base: entered({ ...COUNTS, outside: true }) }
  const settled = settlementOf({ care: half, terms: { majorIllness }, bill: { total: yuan(10_000), split: { a: yuan(4_000), b: yuan(0), c: yuan(6_000) } } })
  // (2,000 + 6,000) × 80 % = 6,400: 2,000 inside, 4,400 of 丙类
  expect(partsOf(settled)).toEqual([['selfFunded', '1,600.00'], ['pooledFund', '2,000.00'], ['majorIllness', '6,400.00']])
})
