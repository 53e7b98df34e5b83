import { entered } from '@/domain/evidence/entered'
import type { Fen } from '@/domain/money/fen'
import { allA, always, byTier, estimateOf, percent, row, settlementOf, stepAmount, stepOf, yuan, type Given } from './given.cases'
import { formulaText } from './formula'
import type { AmountModifier, DeductibleBasis, DeductibleTerms, Table } from './terms'

const terms = (amount: Table<Fen>, more: Partial<DeductibleTerms> & { readonly every?: DeductibleBasis } = {}): DeductibleTerms => {
  const { every = 'perAdmission', ...rest } = more
  return { basis: entered<DeductibleBasis>(every), amount, ...rest }
}
const times = (name: string, when: AmountModifier['when'], share: number): AmountModifier => ({ name, when, change: { kind: 'times', factor: entered(percent(share)) } })
const minus = (name: string, when: AmountModifier['when'], amount: number): AmountModifier => ({ name, when, change: { kind: 'minus', amount: entered(yuan(amount)) } })
const set = (name: string, when: AmountModifier['when'], amount: number): AmountModifier => ({ name, when, change: { kind: 'set', amount: entered(yuan(amount)) } })
const factors = (...shares: readonly number[]) => ({ kind: 'factors', factors: entered(shares.map(percent) as never) }) as const
const amounts = (...list: readonly number[]) => list.map(yuan) as unknown as readonly [Fen, ...Fen[]]

const due = (deductible: DeductibleTerms, given: Given = {}): string => stepAmount(settlementOf({ ...given, care: { deductible, ...given.care } }), 'deductible')

const stays = (deductible: DeductibleTerms, count: number, given: Given = {}): readonly string[] =>
  Array.from({ length: count }, (_, admissions) => due(deductible, { ...given, year: { ...given.year, admissions } }))

const ofTiers = (primary: number, secondary: number, tertiary: number) => byTier(yuan(primary), yuan(secondary), yuan(tertiary))

describe('起付线, stay by stay', () => {
  it.each([
    ['成都: every stay the same', terms(ofTiers(200, 400, 800)), ['800.00', '800.00', '800.00', '800.00']],
    ['镇江, 临沂: half for the second, none from the third', terms(ofTiers(400, 800, 1200), { repeat: factors(50, 0) }), ['1,200.00', '600.00', '0.00', '0.00']],
    ['旧规: 75 % for the second, 50 % from the third', terms(always(yuan(800)), { repeat: factors(75, 50) }), ['800.00', '600.00', '400.00', '400.00']],
    ['云南省本级 2015: 30 % for the second, then none', terms(ofTiers(440, 550, 880), { repeat: factors(30, 0) }), ['880.00', '264.00', '0.00', '0.00']],
    [
      '苏州: half for the second, 100 from the third',
      terms(ofTiers(300, 600, 800), { repeat: { kind: 'amounts', amounts: byTier(amounts(150, 100), amounts(300, 100), amounts(400, 100)) } }),
      ['800.00', '400.00', '100.00', '100.00']
    ],
    [
      '西安 三级: 650, 550, 350, none',
      terms(always(yuan(650)), { repeat: { kind: 'amounts', amounts: always(amounts(550, 350, 0)) } }),
      ['650.00', '550.00', '350.00', '0.00', '0.00']
    ],
    [
      '甘肃: 700, 500, 400, 300 and no lower',
      terms(always(yuan(700)), { repeat: { kind: 'amounts', amounts: always(amounts(500, 400, 300)) } }),
      ['700.00', '500.00', '400.00', '300.00', '300.00']
    ],
    [
      '徐州 三级: 100 less each time, not below 300',
      terms(ofTiers(200, 500, 1000), { repeat: { kind: 'step', minus: entered(yuan(100)), floor: ofTiers(100, 200, 300) } }),
      ['1,000.00', '900.00', '800.00', '700.00', '600.00', '500.00', '400.00', '300.00', '300.00']
    ],
    [
      '福州 职工 三级: 200 less each time, down to none',
      terms(ofTiers(300, 600, 800), { repeat: { kind: 'step', minus: entered(yuan(200)), floor: always(yuan(0)) } }),
      ['800.00', '600.00', '400.00', '200.00', '0.00', '0.00']
    ]
  ] as const)('%s', (_case, deductible, expected) => {
    expect(stays(deductible, expected.length)).toEqual(expected)
  })

  it('never steps up to a floor above the first stay', () => {
    expect(stays(terms(always(yuan(200)), { repeat: { kind: 'step', minus: entered(yuan(100)), floor: always(yuan(300)) } }), 2)).toEqual(['200.00', '200.00'])
  })

  it('takes the tier’s row of a table of later stays, and the first amount where no row holds', () => {
    const repeat = { kind: 'amounts', amounts: [row({ tier: ['secondary'] }, amounts(300, 100))] } as const
    const suzhou = terms(ofTiers(300, 600, 800), { repeat })
    expect(stays(suzhou, 3, { bill: { tier: 'secondary' } })).toEqual(['600.00', '300.00', '100.00'])
    expect(stays(suzhou, 2, { bill: { tier: 'primary' } })).toEqual(['300.00', '300.00'])
  })
})

describe('起付线 against the bill', () => {
  it.each([
    ['one fen under', 799.99, '799.99', '0.00'],
    ['on it', 800, '800.00', '0.00'],
    ['one fen over', 800.01, '800.00', '0.01']
  ] as const)('%s', (_case, total, deductible, fund) => {
    const settled = settlementOf({ care: { deductible: terms(always(yuan(800))) }, bill: allA(total) })
    expect([stepAmount(settled, 'deductible'), stepAmount(settled, 'fundTotal')]).toEqual([deductible, fund])
  })

  it('is unknown and said to be, where no row holds', () => {
    const { low, gaps } = estimateOf({ care: { deductible: terms([row({ tier: ['primary'] }, yuan(100))]) } })
    expect([stepOf(low, 'deductible'), gaps.includes('deductible')]).toEqual([undefined, true])
  })
})

describe('起付线 of the year', () => {
  const hangzhou = terms(ofTiers(300, 500, 800), { every: 'perYear' })
  const linyi = terms(ofTiers(200, 400, 600), { every: 'perYear' })
  const visits = terms(byTier(yuan(30), yuan(50), yuan(80)), { yearlyMax: always(yuan(300)) })
  const changsha = terms(always(yuan(1600)), { repeat: factors(50), yearlyMax: always(yuan(2000)) })
  const none = terms(always(yuan(100)), { every: 'perYear' })
  it.each([
    ['杭州: once a year, first stay', hangzhou, { bill: { tier: 'secondary' } }, '500.00'],
    ['杭州: again in the same tier', hangzhou, { bill: { tier: 'secondary' }, year: { deductiblePaid: yuan(500) } }, '0.00'],
    ['杭州: then a higher tier, only the difference', hangzhou, { year: { deductiblePaid: yuan(500) } }, '300.00'],
    ['杭州: then a lower tier', hangzhou, { bill: { tier: 'primary' }, year: { deductiblePaid: yuan(500) } }, '0.00'],
    ['one fen short of the year’s', hangzhou, { year: { deductiblePaid: yuan(799.99) } }, '0.01'],
    ['北京 门诊: 1,800 a year, 1,750 used', terms(always(yuan(1800)), { every: 'perYear' }), { year: { deductiblePaid: yuan(1750) } }, '50.00'],
    ['临沂 门诊: 200 paid in primary care counts in tertiary', linyi, { year: { deductiblePaid: yuan(200) } }, '400.00'],
    ['per visit, 300 a year in all: 240 paid', visits, { year: { deductiblePaid: yuan(240) } }, '60.00'],
    ['per visit: 220 paid, the whole 80', visits, { year: { deductiblePaid: yuan(220) } }, '80.00'],
    ['per visit: one fen over 220', visits, { year: { deductiblePaid: yuan(220.01) } }, '79.99'],
    ['per visit: 300 paid, none any more', visits, { year: { deductiblePaid: yuan(300) } }, '0.00'],
    ['长沙 职工: second stay half of 1,600, 400 left of 2,000', changsha, { year: { admissions: 1, deductiblePaid: yuan(1600) } }, '400.00'],
    ['长沙 职工: third stay, 2,000 reached', changsha, { year: { admissions: 2, deductiblePaid: yuan(2000) } }, '0.00'],
    ['more paid than the year asks for', none, { year: { deductiblePaid: yuan(500) } }, '0.00']
  ] as const)('%s', (_case, deductible, given, expected) => {
    expect(due(deductible, given)).toBe(expected)
  })

  it('remembers what was paid', () => {
    const settled = settlementOf({ care: { deductible: hangzhou }, bill: allA(150), year: { deductiblePaid: yuan(500) } })
    expect([settled.after.counters.inpatient?.deductible, settled.after.counters.inpatient?.stays]).toEqual([650_00, 1])
  })
})

describe('起付线, changed', () => {
  const shanghai = terms([
    row({ status: ['active'] }, yuan(1500)),
    row({ status: ['retired'], cohort: ['before2001'] }, yuan(700)),
    row({ status: ['retired'] }, yuan(1200))
  ])
  const zhenjiang = terms(ofTiers(400, 800, 1200), { repeat: factors(50, 0), modifiers: [times('退休减半', { status: ['retired'] }, 50)] })
  const guangzhou = terms(ofTiers(400, 800, 1600), { modifiers: [times('退休七折', { status: ['retired'] }, 70)] })
  const xuzhou = terms(ofTiers(200, 500, 1000), { modifiers: [times('七十岁以上减半', { ageFrom: 70 }, 50), times('低保减半', { hardship: ['minimumLiving'] }, 50)] })
  const zhengzhou = terms(always(yuan(900)), { modifiers: [times('十四岁以下减半', { ageBelow: 14 }, 50)] })
  const linyi = terms(ofTiers(300, 500, 800), {
    repeat: factors(50, 0),
    modifiers: [times('中医院八折', { tcm: true }, 80), set('肿瘤、透析第二次起免', { treatment: ['tumour', 'dialysis'], admissionFrom: 2 }, 0)]
  })
  const xian = terms(always(yuan(1200)), { modifiers: [minus('转诊减 200', { referral: true }, 200), set('分娩 600', { treatment: ['childbirth'] }, 600)] })
  const fuzhou = terms(always(yuan(800)), { modifiers: [set('医共体转院、按病种付费免', { treatment: ['groupTransfer', 'singleDisease'] }, 0)] })
  const guiyang = terms([row({ hospital: ['省人民医院'] }, yuan(1400)), ...ofTiers(100, 400, 1000)])
  const hefei = terms([row({ county: ['四县一区'] }, yuan(2000)), row({ group: ['student'] }, yuan(500)), row({}, yuan(1000))])
  const clinic = terms(always(yuan(1000)), { every: 'perYear', modifiers: [minus('签约减 300', { familyDoctor: true, status: ['active'] }, 300), set('签约退休免', { familyDoctor: true, status: ['retired'] }, 0)] })
  const luoyang = terms([row({ tier: ['secondary'], level: ['county'] }, yuan(400)), row({ tier: ['secondary'] }, yuan(600)), row({ level: ['provincial'] }, yuan(2000)), row({}, yuan(1200))])
  it.each([
    ['上海: active', shanghai, { person: { status: 'active' } }, '1,500.00'],
    ['上海: retired before 2001', shanghai, { person: { status: 'retired', cohort: 'before2001' } }, '700.00'],
    ['上海: retired since', shanghai, { person: { status: 'retired', cohort: 'since2001' } }, '1,200.00'],
    ['镇江: retired half', zhenjiang, { person: { status: 'retired' } }, '600.00'],
    ['镇江: retired, second stay, half of half', zhenjiang, { person: { status: 'retired' }, year: { admissions: 1 } }, '300.00'],
    ['镇江: active', zhenjiang, { person: { status: 'active' } }, '1,200.00'],
    ['广州 旧: retired 70 %', guangzhou, { person: { status: 'retired' } }, '1,120.00'],
    ['广州 旧: retired in primary care', guangzhou, { person: { status: 'retired' }, bill: { tier: 'primary' } }, '280.00'],
    ['徐州: 69', xuzhou, { person: { age: 69 } }, '1,000.00'],
    ['徐州: 70', xuzhou, { person: { age: 70 } }, '500.00'],
    ['徐州: 70 with 低保, half twice', xuzhou, { person: { age: 70, hardship: 'minimumLiving' } }, '250.00'],
    ['郑州: 13', zhengzhou, { person: { age: 13 } }, '450.00'],
    ['郑州: 14', zhengzhou, { person: { age: 14 } }, '900.00'],
    ['临沂: a TCM hospital', linyi, { bill: { tcm: true } }, '640.00'],
    ['临沂: dialysis, first stay', linyi, { bill: { treatment: 'dialysis' } }, '800.00'],
    ['临沂: dialysis, second stay', linyi, { bill: { treatment: 'dialysis' }, year: { admissions: 1 } }, '0.00'],
    ['临沂: something else, second stay', linyi, { year: { admissions: 1 } }, '400.00'],
    ['西安: referred', xian, { bill: { referral: true } }, '1,000.00'],
    ['西安: not referred', xian, { bill: { referral: false } }, '1,200.00'],
    ['西安: childbirth', xian, { bill: { treatment: 'childbirth' } }, '600.00'],
    ['西安: childbirth after a referral, in the order written', xian, { bill: { treatment: 'childbirth', referral: true } }, '600.00'],
    ['福州: moved within the medical group', fuzhou, { bill: { treatment: 'groupTransfer' } }, '0.00'],
    ['福州: single disease', fuzhou, { bill: { treatment: 'singleDisease' } }, '0.00'],
    ['贵阳: a named hospital', guiyang, { bill: { hospital: '省人民医院' } }, '1,400.00'],
    ['贵阳: another one', guiyang, { bill: { hospital: '另一家' } }, '1,000.00'],
    ['贵阳: hospital unknown', guiyang, {}, '1,000.00'],
    ['合肥: insured in a county', hefei, { person: { county: '四县一区' } }, '2,000.00'],
    ['合肥: a student in town', hefei, { person: { county: '本级', group: 'student' } }, '500.00'],
    ['合肥: an adult in town', hefei, { person: { county: '本级', group: 'adult' } }, '1,000.00'],
    ['杭州 门诊: family doctor, active', clinic, { person: { status: 'active', familyDoctor: true } }, '700.00'],
    ['杭州 门诊: family doctor, retired', clinic, { person: { status: 'retired', familyDoctor: true } }, '0.00'],
    ['杭州 门诊: no family doctor', clinic, { person: { status: 'active' } }, '1,000.00'],
    ['洛阳: county hospital of the second tier', luoyang, { bill: { tier: 'secondary', level: 'county' } }, '400.00'],
    ['洛阳: city hospital of the second tier', luoyang, { bill: { tier: 'secondary', level: 'city' } }, '600.00'],
    ['洛阳: provincial hospital of the third tier', luoyang, { bill: { level: 'provincial' } }, '2,000.00'],
    ['more taken off than there is', terms(always(yuan(100)), { modifiers: [minus('转诊减 200', {}, 200)] }), {}, '0.00']
  ] as const)('%s', (_case, deductible, given, expected) => {
    expect(due(deductible, given)).toBe(expected)
  })

  it('names the changes, cites each figure, and shows a sum only where the bill is smaller', () => {
    const retired = { care: { deductible: zhenjiang }, person: { status: 'retired' } } as const
    const step = stepOf(settlementOf({ ...retired, year: { admissions: 1 } }), 'deductible')
    expect([step?.changes, step?.figures.length, step && formulaText(step.formula)]).toEqual([['退休减半'], 4, ''])
    const small = stepOf(settlementOf({ ...retired, bill: allA(250) }), 'deductible')
    expect(small && formulaText(small.formula)).toBe('600.00 → 250.00')
  })

  it.each([
    ['a rounding half goes up', times('减半', {}, 50), 700.01, '350.01'],
    ['below the half goes down', times('三折', {}, 30), 0.01, '0.00']
  ] as const)('%s', (_case, modifier, amount, expected) => {
    expect(due(terms(always(yuan(amount)), { modifiers: [modifier] }))).toBe(expected)
  })
})

describe('a stay of more than 180 days (苏州) is counted again', () => {
  const suzhou = terms(always(yuan(800)), { restartDays: entered(180), repeat: { kind: 'amounts', amounts: always(amounts(400, 100)) } })
  it.each([
    ['180 days', 180, 0, '800.00', 1],
    ['181 days: first and second', 181, 0, '1,200.00', 2],
    ['360 days', 360, 0, '1,200.00', 2],
    ['361 days: first, second and third', 361, 0, '1,300.00', 3],
    ['181 days, the second stay of the year: second and third', 181, 1, '500.00', 3]
  ] as const)('%s', (_case, days, admissions, expected, after) => {
    const settled = settlementOf({ care: { deductible: suzhou }, bill: { days }, year: { admissions } })
    expect([stepAmount(settled, 'deductible'), settled.after.counters.inpatient?.stays]).toEqual([expected, after])
  })

  it('counts a stay once where the days are unknown, and says so', () => {
    const { low, warnings } = estimateOf({ care: { deductible: suzhou } })
    expect(stepAmount(low, 'deductible')).toBe('800.00')
    expect(warnings).toContainEqual({ kind: 'unknown-facts', facts: ['days'] })
  })
})
