import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import { formulaText } from './formula'
import { allA, always, bands, DEDUCTIBLE_COUNTS, estimateOf, partsOf, percent, rate, settlementOf, stepAmount, stepOf, yuan, type Given } from './given.cases'
import type { Hardship } from './person'
import type { AssistanceStage, Bands, IllnessBase, Limit, MedicalAssistanceTerms } from './terms'

const stage = (deductible: number, share: number | Bands, cap: number | 'none'): AssistanceStage => ({
  deductible: entered(yuan(deductible)),
  rate: entered(typeof share === 'number' ? percent(share) : share),
  cap: entered<Limit>(cap === 'none' ? cap : yuan(cap))
})
const category = (name: string, hardship: readonly Hardship[], of: AssistanceStage) => ({ name, hardship, ...of })
const everything: IllnessBase = { deductible: true, firstPay: true, overCap: true }

const suqian: MedicalAssistanceTerms = {
  base: entered(DEDUCTIBLE_COUNTS),
  categories: [
    category('特困、孤儿', ['extremePoverty', 'orphan'], stage(0, 100, 100_000)),
    category('低保等', ['minimumLiving', 'returnedPoverty'], stage(0, 80, 100_000)),
    category('边缘、支出型、重残', ['lowIncomeEdge', 'illnessPoverty', 'severeDisability'], stage(3_000, 70, 100_000))
  ],
  second: { ...stage(3_500, 70, 20_000), hardship: ['minimumLiving', 'extremePoverty'] }
}

/** The fund pays nothing else: the whole bill of 甲类 is the base. */
const unpaid = { rate: { bands: always(rate(0)), bounds: 'absolute', span: 'bill' } } as const
const given = (hardship: Hardship, total: number, terms = suqian, more: Given = {}): Given => ({
  ...more, care: unpaid, terms: { medicalAssistance: terms }, person: { hardship }, bill: { ...allA(total), ...more.bill }
})

describe('医疗救助, first stage (宿迁)', () => {
  it.each([
    ['特困: all of it', 'extremePoverty', 10_000, '10,000.00'],
    ['孤儿 in the same category', 'orphan', 10_000, '10,000.00'],
    ['低保: 80 %', 'minimumLiving', 10_000, '8,000.00'],
    ['边缘: on the start of 3,000', 'lowIncomeEdge', 3_000, '0.00'],
    ['边缘: a yuan over it', 'lowIncomeEdge', 3_001, '0.70'],
    ['重残: 7,000 above it', 'severeDisability', 10_000, '4,900.00'],
    ['on the limit', 'extremePoverty', 100_000, '100,000.00'],
    ['a fen over the limit', 'extremePoverty', 100_000.01, '100,000.00'],
    ['nobody else', 'none', 10_000, '0.00']
  ] as const)('%s', (_case, hardship, total, expected) => {
    expect(stepAmount(settlementOf(given(hardship, total)), 'medicalAssistance')).toBe(expected)
  })

  it.each([
    ['no terms', {}],
    ['no category', { medicalAssistance: { ...suqian, categories: suqian.categories.slice(0, 1) } }]
  ] as const)('is a gap for somebody in hardship with %s', (_case, terms) => {
    expect(estimateOf({ terms, person: { hardship: 'lowIncomeEdge' } }).gaps).toContain('medicalAssistance')
    expect(estimateOf({ terms, person: { hardship: 'none' } }).gaps).not.toContain('medicalAssistance')
  })

  it('comes after major illness, on what that left', () => {
    const majorIllness = { start: always(yuan(0)), bounds: 'excess', bands: always(rate(60)), base: entered(DEDUCTIBLE_COUNTS) } as const
    const settled = settlementOf({ ...given('returnedPoverty', 10_000), terms: { medicalAssistance: suqian, majorIllness } })
    expect(partsOf(settled)).toEqual([['coinsurance', '800.00'], ['majorIllness', '6,000.00'], ['medicalAssistance', '3,200.00']])
  })

  it.each([
    ['the deductible alone', { deductible: true, firstPay: false, overCap: false }, '8,000.00'],
    ['first-pay as well', everything, '8,900.00'],
    ['neither', { deductible: false, firstPay: false, overCap: false }, '7,000.00']
  ] as const)('counts %s', (_case, base, expected) => {
    const terms = { ...suqian, base: entered<IllnessBase>(base) }
    const care = { ...unpaid, firstPay: { b: always(percent(45)) }, deductible: { basis: entered('perAdmission' as const), amount: always(yuan(1_000)) } }
    const bill = { total: yuan(9_000), split: { a: yuan(6_900), b: yuan(2_000), c: yuan(100) } }
    expect(stepAmount(settlementOf({ care, terms: { medicalAssistance: terms }, person: { hardship: 'orphan' }, bill }), 'medicalAssistance')).toBe(expected)
  })
})

describe('医疗救助, second stage', () => {
  it.each([
    ['on its start: 17,500 leaves 3,500', 17_500, '0.00'],
    ['above it: 20,000 leaves 4,000', 20_000, '350.00'],
    ['its limit', 1_000_000, '20,000.00']
  ] as const)('%s', (_case, total, expected) => {
    expect(stepAmount(settlementOf(given('minimumLiving', total)), 'secondAssistance')).toBe(expected)
  })

  it('is for the categories it names', () => {
    expect(stepAmount(settlementOf(given('returnedPoverty', 50_000)), 'secondAssistance')).toBe('—')
  })
})

describe('医疗救助 over the year', () => {
  it('takes its start once, and keeps its limits', () => {
    const terms = { ...suqian, categories: [category('边缘', ['lowIncomeEdge'], stage(3_000, 70, 6_000))], second: { ...stage(2_000, 50, 1_000), hardship: ['lowIncomeEdge'] as const } }
    const first = settlementOf(given('lowIncomeEdge', 5_000, terms))
    const second = settlementOf(given('lowIncomeEdge', 5_000, terms, { year: first.after }))
    const third = settlementOf(given('lowIncomeEdge', 5_000, terms, { year: second.after }))
    expect([first, second, third].map((settled) => [stepAmount(settled, 'medicalAssistance'), stepAmount(settled, 'secondAssistance')])).toEqual([
      ['1,400.00', '800.00'], ['3,500.00', '200.00'], ['1,100.00', '0.00']
    ])
    expect([third.after.counters.assistance?.paid, third.after.counters.secondAssistance?.paid]).toEqual([6_000_00, 1_000_00])
    const again = stepOf(second, 'medicalAssistance')
    expect(again && formulaText(again.formula)).toBe('(10,000.00 − 3,000.00) × 70% − 1,400.00 = 3,500.00')
  })

  it('takes assistance of the year as the first stage’s, where nothing tells the stages apart', () => {
    expect(stepAmount(settlementOf(given('extremePoverty', 50_000, suqian, { year: { assistancePaid: yuan(99_000) } })), 'medicalAssistance')).toBe('1,000.00')
  })
})

describe('limits by kind of care (宿迁: 门诊 10,000, 住院和慢特病 90,000)', () => {
  const careCaps = [
    { name: '门诊', care: ['generalOutpatient'], amount: entered<Limit>(yuan(10_000)) },
    { name: '住院和慢特病', care: ['inpatient', 'chronicOutpatient', 'specialOutpatient'], amount: entered<Limit>(yuan(90_000)) }
  ] as const
  const terms = { ...suqian, categories: [{ ...category('特困', ['extremePoverty'], stage(0, 100, 95_000)), careCaps }] }
  const visit = (care: 'generalOutpatient' | 'inpatient' | 'chronicOutpatient' | 'pharmacy', total: number, more: Given = {}) =>
    settlementOf(given('extremePoverty', total, { base: terms.base, categories: terms.categories }, { ...more, bill: { care } }))
  it.each([
    ['a plain visit, on the limit', 'generalOutpatient', 10_000, '10,000.00'],
    ['a plain visit, a fen over', 'generalOutpatient', 10_000.01, '10,000.00'],
    ['a stay, on the limit', 'inpatient', 90_000, '90,000.00'],
    ['a stay, over it', 'inpatient', 91_000, '90,000.00'],
    ['care that is not named', 'pharmacy', 500, '—']
  ] as const)('%s', (_case, care, total, expected) => {
    expect(stepAmount(visit(care, total), 'medicalAssistance')).toBe(expected)
  })

  it('shares a limit between kinds of care, inside the limit of the year', () => {
    const stay = visit('inpatient', 60_000)
    const chronic = visit('chronicOutpatient', 40_000, { year: stay.after })
    const plain = visit('generalOutpatient', 9_000, { year: chronic.after })
    expect([stay, chronic, plain].map((settled) => stepAmount(settled, 'medicalAssistance'))).toEqual(['60,000.00', '30,000.00', '5,000.00'])
  })

  it('knows a limit that is none', () => {
    const open = { ...terms.categories[0]!, careCaps: [{ ...careCaps[0], amount: entered<Limit>('none') }], cap: entered<Limit>('none') }
    const settled = settlementOf(given('extremePoverty', 200_000, { base: terms.base, categories: [open] }, { bill: { care: 'generalOutpatient' } }))
    expect(stepAmount(settled, 'medicalAssistance')).toBe('200,000.00')
  })
})

describe('困难大病补充 in five bands (郑州)', () => {
  const five = bands([5_000, 30], [10_000, 40], [15_000, 50], [50_000, 80], ['open', 90])
  const terms: MedicalAssistanceTerms = { base: entered(DEDUCTIBLE_COUNTS), categories: [category('困难群众', ['minimumLiving'], stage(3_000, five, 'none'))] }
  it.each([
    [3_000, '0.00'],
    [3_001, '0.30'],
    [5_000, '600.00'],
    [5_001, '600.40'],
    [10_000, '2,600.00'],
    [15_000, '5,100.00'],
    [50_000, '33,100.00'],
    [60_000, '42,100.00']
  ])('%s', (total, expected) => {
    expect(formatYuan(settlementOf(given('minimumLiving', total, terms)).payers.medicalAssistance)).toBe(expected)
  })

  it('goes on in its bands over the year', () => {
    const first = settlementOf(given('minimumLiving', 5_000, terms))
    const second = settlementOf(given('minimumLiving', 5_000, terms, { year: first.after }))
    expect(stepAmount(second, 'medicalAssistance')).toBe('2,000.00')
  })
})
