import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import { trailText } from './formula'
import { allA, always, atTier, bands, byTier, DEDUCTIBLE_COUNTS, estimateOf, percent, rate, row, settlementOf, stepOf, yuan, type Given } from './given.cases'
import type { Bands, DeductibleBasis, DeductibleTerms, RateChange, RateModifier, RateTerms, Table } from './terms'

const of = (table: Table<Bands>, more: Partial<RateTerms> = {}): RateTerms => ({ bands: table, bounds: 'absolute', span: 'bill', ...more })
const deductible = (amount: number, every: DeductibleBasis = 'perAdmission'): DeductibleTerms => ({ basis: entered<DeductibleBasis>(every), amount: always(yuan(amount)) })
const when = (name: string, condition: RateModifier['when'], change: RateChange): RateModifier => ({ name, ...(condition ? { when: condition } : {}), change })
const points = (amount: number): RateChange => ({ kind: 'points', points: entered(amount * 100) })
const selfShare = (share: number): RateChange => ({ kind: 'selfShare', factor: entered(percent(share)) })

const pooled = (terms: RateTerms, given: Given = {}): string => formatYuan(settlementOf({ ...given, care: { rate: terms, ...given.care } }).payers.pooledFund)

describe('bands', () => {
  const beijing = of(byTier(
    bands([30_000, 90], [40_000, 95], [100_000, 97], ['open', 85]),
    bands([30_000, 87], [40_000, 92], [100_000, 97], ['open', 85]),
    bands([30_000, 85], [40_000, 90], [100_000, 95], ['open', 85])
  ))
  const tianjin = of([row({ status: ['retired'] }, bands([180_000, 90], ['open', 80])), row({}, bands([120_000, 85], ['open', 80]))])
  const county = of(always(bands([1_500, 63], ['open', 83])))
  const township = of(always(bands([1_000, 80], ['open', 90])))
  const first = { care: { deductible: deductible(1_300) } }
  it.each([
    ['a flat rate by tier (成都 二级)', of(byTier(rate(92), rate(90), rate(85))), { bill: { ...allA(1_000), ...atTier('secondary') } }, '900.00'],
    ['北京: a fen under 30,000', beijing, { ...first, bill: allA(29_999.99) }, '24,394.99'],
    ['北京: on 30,000', beijing, { ...first, bill: allA(30_000) }, '24,395.00'],
    ['北京: ten yuan over 30,000', beijing, { ...first, bill: allA(30_010) }, '24,404.00'],
    ['北京: three bands', beijing, { ...first, bill: allA(100_000) }, '90,395.00'],
    ['北京: the rate falls above 100,000', beijing, { ...first, bill: allA(100_100) }, '90,480.00'],
    ['北京 社区: another tier, other rates', beijing, { ...first, bill: { ...allA(40_000), ...atTier('primary') } }, '35,330.00'],
    ['天津 active: 85 % to 120,000, then 80 %', tianjin, { person: { status: 'active' }, bill: allA(120_000.01) }, '102,000.01'],
    ['天津 active: far above', tianjin, { person: { status: 'active' }, bill: allA(130_000) }, '110,000.00'],
    ['天津 retired: bounds of their own', tianjin, { person: { status: 'retired' }, bill: allA(190_000) }, '170,000.00'],
    ['洛阳 县级: the deductible lies inside the first band', county, { care: { deductible: deductible(400) }, bill: allA(2_000) }, '1,108.00'],
    ['郑州 乡镇: on the bound', township, { care: { deductible: deductible(150) }, bill: allA(1_000) }, '680.00'],
    ['郑州 乡镇: a fen over, rounded half up', township, { care: { deductible: deductible(150) }, bill: allA(1_000.01) }, '680.01'],
    ['the deductible covers the whole first band', of(always(bands([500, 10], ['open', 50]))), { care: { deductible: deductible(700) }, bill: allA(1_000) }, '150.00']
  ] as const)('%s', (_case, terms, given, expected) => {
    expect(pooled(terms, given)).toBe(expected)
  })

  it.each([
    ['bounds on the whole cost: 9,000 × 60 % + 10,000 × 80 %', 'absolute', '13,400.00'],
    ['bounds on the part above the deductible: 10,000 × 60 % + 9,000 × 80 %', 'excess', '13,200.00']
  ] as const)('%s', (_case, bounds, expected) => {
    expect(pooled(of(always(bands([10_000, 60], ['open', 80])), { bounds }), { care: { deductible: deductible(1_000) }, bill: allA(20_000) })).toBe(expected)
  })

  it.each([
    ['each bill from the start', 'bill', 'absolute', { covered: yuan(29_000) }, '8,500.00'],
    ['on from where the year stands, absolute: 1,000 × 85 % + 9,000 × 90 %', 'year', 'absolute', { covered: yuan(29_000) }, '8,950.00'],
    ['on from where the year stands, excess: 2,300 × 85 % + 7,700 × 90 %', 'year', 'excess', { covered: yuan(29_000), deductiblePaid: yuan(1_300) }, '8,885.00'],
    ['on from the bound itself', 'year', 'absolute', { covered: yuan(30_000) }, '9,000.00'],
    ['a fen before the bound', 'year', 'absolute', { covered: yuan(29_999.99) }, '9,000.00'],
    ['a year below the deductible so far', 'year', 'excess', { covered: yuan(500), deductiblePaid: yuan(500) }, '8,500.00']
  ] as const)('%s', (_case, span, bounds, year, expected) => {
    expect(pooled(of(always(bands([30_000, 85], ['open', 90])), { span, bounds }), { bill: allA(10_000), year })).toBe(expected)
  })

  it('has no result where no row holds', () => {
    expect(() => pooled(of([row({ tier: ['primary'] }, rate(80))]))).toThrow('no-rate')
  })
})

describe('rates, changed for the person', () => {
  const changsha = of(always(rate(80)), { modifiers: [when('退休加 2 点', { status: ['retired'] }, points(2))] })
  const beijing = of(always(rate(85)), { modifiers: [when('退休自付六成', { status: ['retired'] }, selfShare(60))] })
  const guangzhou = of(always(rate(80)), { modifiers: [when('退休自付七成', { status: ['retired'] }, selfShare(70))] })
  const hefei = of(always(rate(90)), { modifiers: [when('退休自付减半', { status: ['retired'] }, selfShare(50))] })
  const chengdu = of(always(rate(85)), {
    modifiers: [
      when('五十岁起每十年加 2 点', undefined, { kind: 'ageSteps', steps: entered({ from: 50, every: 10, points: 200 }) }),
      when('百岁全报', { ageFrom: 100 }, { kind: 'set', rate: entered(percent(100)) })
    ]
  })
  const chengduOld = of(always(rate(0)), { modifiers: [when('75% + 0.2% × 年龄', undefined, { kind: 'ageLine', line: entered({ base: 7500, perYear: 20 }) })] })
  const lianyungang = of(always(rate(80)), { modifiers: [when('学生加 10 点', { group: ['student', 'child'] }, points(10))] })
  const qingdao = of([row({ grade: ['一档'] }, rate(70)), row({ grade: ['二档'] }, rate(55))])
  const enrolled = of(always(rate(60)), { modifiers: [when('连续参保每年加 1 点', undefined, { kind: 'enrolledYears', bonus: entered({ points: 100, max: 1_000 }) })] })
  const signed = of(always(rate(86)), { modifiers: [when('签约加 3 点', { familyDoctor: true }, points(3))] })
  const referred = of(always(rate(45)), { modifiers: [when('转诊加 10 点', { referral: true }, points(10))] })
  const essential = of(always(rate(80)), { modifiers: [when('基药 ×1.1', { treatment: ['essential'] }, { kind: 'times', factor: entered(11_000) })] })
  const tcm = of(always(rate(60)), { modifiers: [when('中药加 5 点', { tcm: true }, points(5))] })
  it.each([
    ['长沙: retired', changsha, { person: { status: 'retired' } }, '820.00'],
    ['长沙: active', changsha, { person: { status: 'active' } }, '800.00'],
    ['北京: retired carries 60 % of the share', beijing, { person: { status: 'retired' } }, '910.00'],
    ['广州: retired carries 70 %', guangzhou, { person: { status: 'retired' } }, '860.00'],
    ['合肥: retired carries half', hefei, { person: { status: 'retired' } }, '950.00'],
    ['成都: 49', chengdu, { person: { age: 49 } }, '850.00'],
    ['成都: 50', chengdu, { person: { age: 50 } }, '870.00'],
    ['成都: 59', chengdu, { person: { age: 59 } }, '870.00'],
    ['成都: 60', chengdu, { person: { age: 60 } }, '890.00'],
    ['成都: 90', chengdu, { person: { age: 90 } }, '950.00'],
    ['成都: 99', chengdu, { person: { age: 99 } }, '950.00'],
    ['成都: 100', chengdu, { person: { age: 100 } }, '1,000.00'],
    ['成都 旧: 45, 75 + 9', chengduOld, { person: { age: 45 } }, '840.00'],
    ['成都 旧: 140 stays at 100 %', chengduOld, { person: { age: 140 } }, '1,000.00'],
    ['连云港: a student', lianyungang, { person: { insurance: 'resident', group: 'student' } }, '900.00'],
    ['连云港: an adult', lianyungang, { person: { insurance: 'resident', group: 'adult' } }, '800.00'],
    ['青岛: grade one', qingdao, { person: { insurance: 'resident', grade: '一档' } }, '700.00'],
    ['青岛: grade two', qingdao, { person: { insurance: 'resident', grade: '二档' } }, '550.00'],
    ['旧规: 11 months', enrolled, { person: { enrolledMonths: 11 } }, '600.00'],
    ['旧规: 12 months', enrolled, { person: { enrolledMonths: 12 } }, '610.00'],
    ['旧规: 119 months', enrolled, { person: { enrolledMonths: 119 } }, '690.00'],
    ['旧规: 120 months', enrolled, { person: { enrolledMonths: 120 } }, '700.00'],
    ['旧规: 132 months, no more than ten points', enrolled, { person: { enrolledMonths: 132 } }, '700.00'],
    ['杭州: signed', signed, { person: { familyDoctor: true } }, '890.00'],
    ['杭州: not signed', signed, { person: { familyDoctor: false } }, '860.00'],
    ['广州 旧: referred', referred, { bill: { referral: true } }, '550.00'],
    ['广州: essential drugs × 1.1', essential, { bill: { treatment: 'essential' } }, '880.00'],
    ['西安: TCM', tcm, { bill: { tcm: true } }, '650.00'],
    ['never above 100 %', of(always(rate(95)), { modifiers: [when('加 10 点', undefined, points(10))] }), {}, '1,000.00'],
    ['never below 0', of(always(rate(5)), { modifiers: [when('减 10 点', undefined, points(-10))] }), {}, '0.00'],
    ['in the order written: 80 % + 5, then × 1.1', of(always(rate(80)), { modifiers: [when('加 5', undefined, points(5)), when('×1.1', undefined, { kind: 'times', factor: entered(11_000) })] }), {}, '935.00']
  ] as const)('%s', (_case, terms, given, expected) => {
    expect(pooled(terms, { ...given, bill: { ...allA(1_000), ...('bill' in given ? given.bill : {}) } })).toBe(expected)
  })

  it('changes every band (临沂: half of 15 % and half of 10 %)', () => {
    const linyi = of(always(bands([100_000, 85], ['open', 90])), { modifiers: [when('退休减半', { status: ['retired'] }, selfShare(50))] })
    expect(pooled(linyi, { person: { status: 'retired' }, bill: allA(101_000) })).toBe('93,450.00')
  })

  it('shows how the rate came about', () => {
    const step = stepOf(settlementOf({ care: { rate: beijing }, person: { status: 'retired' } }), 'pooledFund')
    expect(step?.rate?.trail.map((change) => trailText(percent(85), change))).toEqual(['100% − (100% − 85%) × 60% = 91%'])
    expect(stepOf(settlementOf({ care: { rate: beijing }, person: { status: 'active' } }), 'pooledFund')).not.toHaveProperty('rate')
  })

  it.each([
    ['an age step', chengdu, 'age', '850.00'],
    ['a bonus for months', enrolled, 'enrolledMonths', '600.00']
  ] as const)('leaves out %s where the fact is unknown, and says so', (_case, terms, fact, expected) => {
    const { low, warnings } = estimateOf({ care: { rate: terms }, bill: allA(1_000) })
    expect(formatYuan(low.fund)).toBe(expected)
    expect(warnings).toContainEqual({ kind: 'unknown-facts', facts: [fact] })
  })
})

describe('rates by class of the catalogue', () => {
  const gansu = of(always(rate(75)), { byClass: [{ class: 'a', bands: always(rate(85)) }, { class: 'highTech', bands: always(rate(70)) }] })
  const free = { b: always(percent(0)), items: [{ class: 'highTech', name: '高精尖', share: always(percent(0)) }] }
  const split = (a: number, b: number, highTech: number) => ({ total: yuan(a + b + highTech), split: { a: yuan(a), b: yuan(b), c: yuan(0), items: [{ class: 'highTech', amount: yuan(highTech) }] } })
  it.each([
    ['甘肃: 甲 85, 乙 75, 高精尖 70', split(1_000, 1_000, 1_000), 0, '2,300.00'],
    ['the deductible comes off 甲 first', split(1_000, 1_000, 0), 400, '1,260.00'],
    ['then off 乙', split(1_000, 1_000, 1_000), 1_500, '1,075.00'],
    ['a deductible as large as the bill', split(100, 100, 100), 300, '0.00']
  ] as const)('%s', (_case, bill, start, expected) => {
    expect(pooled(gansu, { care: { firstPay: free, deductible: deductible(start) }, bill })).toBe(expected)
  })

  it.each([
    ['absolute: 100 × 60 % + 600 × 80 %', 'absolute', '540.00'],
    ['excess: 400 × 60 % + 300 × 80 %', 'excess', '480.00']
  ] as const)('bounds of a class, %s', (_case, bounds, expected) => {
    const terms = of(always(rate(50)), { bounds, byClass: [{ class: 'a', bands: always(bands([400, 60], ['open', 80])) }] })
    expect(pooled(terms, { care: { firstPay: free, deductible: deductible(300) }, bill: split(1_000, 0, 0) })).toBe(expected)
  })
})

describe('保底 (蚌埠: 45 % in the province, 40 % outside)', () => {
  const outside = [{ value: entered({ kind: 'ownTable', deductible: yuan(2_500), bands: rate(45) } as const) }]
  const bengbu: RateTerms = of(always(rate(65)), { guarantee: [row({ place: ['crossProvince'] }, percent(40)), row({ place: ['inProvince'] }, percent(45))] })
  const away = (total: number, place: 'inProvince' | 'crossProvince' = 'crossProvince'): Given => ({ bill: { ...allA(total), place, filing: 'temporary' }, terms: { outOfArea: outside } })
  it.each([
    ['what the rate gives, where that is more', away(30_000), '12,375.00'],
    ['on the line: (22,500 − 2,500) × 45 % = 22,500 × 40 %', away(22_500), '9,000.00'],
    ['a yuan below the line', away(22_499), '8,999.60'],
    ['the guarantee', away(10_000), '4,000.00'],
    ['in the province', away(10_000, 'inProvince'), '4,500.00'],
    ['at home there is none', { bill: allA(10_000), care: { deductible: deductible(2_500) } }, '4,875.00']
  ] as const)('%s', (_case, given, expected) => {
    expect(pooled(bengbu, given)).toBe(expected)
  })

  it('pays into a deductible that is larger than the bill; the parts still add up', () => {
    const { parts, total } = settlementOf({ ...away(2_000), care: { rate: bengbu } })
    expect([parts.pooledFund, parts.deductible, parts.coinsurance, total]).toEqual([800_00, 1_200_00, 0, 2_000_00])
  })

  it('stays under the cap', () => {
    const caps = [{ name: '封顶', on: 'payout', per: 'year', counts: 'allCare', amount: always(yuan(3_000)) }] as const
    expect(pooled(bengbu, { ...away(10_000), care: { caps } })).toBe('3,000.00')
  })

  it('leaves less for major illness', () => {
    const majorIllness = { start: always(yuan(0)), bounds: 'excess', bands: always(rate(50)), base: entered(DEDUCTIBLE_COUNTS) } as const
    expect(formatYuan(settlementOf({ ...away(2_000), terms: { outOfArea: outside, majorIllness }, care: { rate: bengbu } }).payers.majorIllness)).toBe('600.00')
  })
})
