import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Bill } from './bill'
import { formulaText } from './formula'
import { allA, always, bands, byTier, estimateOf, partsOf, percent, rate, row, settlementOf, stepAmount, stepOf, yuan, type Given } from './given.cases'
import { NOTHING_YET, type YearToDate } from './year/counters'
import { openYear } from './year/opening'
import type { AboveCapTerms, Cap, Limit, RateTerms, Table } from './terms'

const cap = (amount: Table<Limit>, more: Partial<Cap> = {}): Cap => ({ name: '封顶线', on: 'payout', per: 'year', counts: 'allCare', amount, ...more })
const paidAt = (share: number): RateTerms => ({ bands: always(rate(share)), bounds: 'absolute', span: 'bill' })
const fund = (given: Given): string => formatYuan(settlementOf(given).payers.pooledFund)

describe('a yearly cap on the payout', () => {
  const capped = { rate: paidAt(50), caps: [cap(always(yuan(4_000)))] }
  it.each([
    ['a fen under', allA(7_999.98), {}, '3,999.99'],
    ['on it', allA(8_000), {}, '4,000.00'],
    ['over it', allA(8_000.02), {}, '4,000.00'],
    ['the year has used part of it', allA(8_000), { fundPaid: yuan(3_999.99) }, '0.01'],
    ['the year has used all of it', allA(8_000), { fundPaid: yuan(4_000) }, '0.00'],
    ['the year has used more than it', allA(8_000), { fundPaid: yuan(5_000) }, '0.00']
  ] as const)('%s', (_case, bill, year, expected) => {
    expect(fund({ care: capped, bill, year })).toBe(expected)
  })

  it.each([
    ['counting all care', 'allCare', { fundPaid: yuan(3_000), carePaid: yuan(500) }, '1,000.00'],
    ['counting this kind of care', 'thisCare', { fundPaid: yuan(3_000), carePaid: yuan(500) }, '3,500.00']
  ] as const)('%s', (_case, counts, year, expected) => {
    expect(fund({ care: { rate: paidAt(50), caps: [cap(always(yuan(4_000)), { counts })] }, bill: allA(10_000), year })).toBe(expected)
  })

  it('takes the tightest of several', () => {
    const caps = [cap(always(yuan(180_000))), cap(always(yuan(2_000)), { name: '门诊限额', counts: 'thisCare' })]
    expect(fund({ care: { rate: paidAt(50), caps }, bill: allA(10_000), year: { fundPaid: yuan(179_000), carePaid: yuan(500) } })).toBe('1,000.00')
    expect(fund({ care: { rate: paidAt(50), caps }, bill: allA(10_000), year: { carePaid: yuan(500) } })).toBe('1,500.00')
  })

  it.each([
    ['none at all (北京 门诊二万以上)', cap(always<Limit>('none')), '50,000.00'],
    ['each bill anew', cap(always(yuan(4_000)), { per: 'bill' }), '4,000.00'],
    ['only where its condition holds', cap(always(yuan(4_000)), { when: { tier: ['primary'] } }), '50,000.00'],
    ['no row that holds', cap([row({ tier: ['primary'] }, yuan(1))]), '50,000.00'],
    ['active (武汉 3,500)', cap([row({ status: ['active'] }, yuan(3_500)), row({ status: ['retired'] }, yuan(4_000))]), '3,500.00']
  ] as const)('%s', (_case, one, expected) => {
    expect(fund({ care: { rate: paidAt(50), caps: [one] }, person: { status: 'active' }, year: { fundPaid: one.per === 'bill' ? yuan(4_000) : yuan(0) } })).toBe(expected)
  })

  it.each([
    [5, '174,640.00'],
    [6, '349,280.00'],
    [12, '523,920.00'],
    [24, '698,560.00'],
    [36, '873,200.00'],
    [71, '873,200.00'],
    [72, '1,047,840.00']
  ])('深圳 旧: %s months of enrolment', (enrolledMonths, expected) => {
    const wage = 174_640
    const steps = [6, 12, 24, 36, 72].map((below, i) => row({ enrolledMonthsBelow: below }, yuan(wage * (i + 1))))
    const caps = [cap([...steps, row({}, yuan(wage * 6))] as unknown as Table<Limit>)]
    expect(fund({ care: { caps }, person: { enrolledMonths }, bill: allA(2_000_000) })).toBe(expected)
  })

  it('says that the months are unknown', () => {
    const caps = [cap([row({ enrolledMonthsBelow: 6 }, yuan(1)), row({}, yuan(100))])]
    expect(estimateOf({ care: { caps } }).warnings).toContainEqual({ kind: 'unknown-facts', facts: ['enrolledMonths'] })
  })

  it('is a gap where the terms have none; an empty list says that there is none', () => {
    expect([estimateOf({}).gaps.includes('caps'), estimateOf({ care: { caps: [] } }).gaps.includes('caps')]).toEqual([true, false])
  })
})

describe('深圳: half of the cap in hospitals of the second tier and above', () => {
  const care = {
    rate: paidAt(50),
    caps: [
      cap(always(yuan(10_000)), { name: '门诊限额', counts: 'thisCare' }),
      cap(always(yuan(5_000)), { name: '二级以上', counts: 'thisCap', when: { tier: ['secondary', 'tertiary'] } })
    ]
  }
  const visit = (tier: Bill['tier'], total: number, year: YearToDate) => settlementOf({ care, bill: { ...allA(total), tier }, year })

  it('keeps the two apart over the year', () => {
    const first = visit('primary', 8_000, NOTHING_YET)
    const second = visit('tertiary', 20_000, first.after)
    const third = visit('secondary', 20_000, second.after)
    const fourth = visit('primary', 20_000, third.after)
    expect([first, second, third, fourth].map((settled) => formatYuan(settled.fund))).toEqual(['4,000.00', '5,000.00', '0.00', '1,000.00'])
  })

  it('counts all of this care where the year does not tell them apart', () => {
    expect(formatYuan(visit('tertiary', 20_000, openYear({ carePaid: yuan(4_000) }, 'inpatient')).fund)).toBe('1,000.00')
  })
})

describe('a cap on the cost that counts', () => {
  const monthly = { rate: paidAt(70), caps: [cap(always(yuan(300)), { on: 'base', per: 'month' })] }
  const yearly = { rate: paidAt(80), caps: [cap(always(yuan(90_000)), { on: 'base' })] }
  it.each([
    ['安阳 慢病: 300 a month, on it', monthly, { ...allA(300), months: 1 }, {}, '210.00'],
    ['安阳 慢病: a fen over', monthly, { ...allA(300.01), months: 1 }, {}, '210.00'],
    ['安阳 慢病: three months', monthly, { ...allA(1_000), months: 3 }, {}, '630.00'],
    ['安阳 慢病: months unknown is one', monthly, allA(1_000), {}, '210.00'],
    ['a month starts anew', monthly, { ...allA(300), months: 1 }, { covered: yuan(3_000) }, '210.00'],
    ['90,000 a year, on it', yearly, allA(90_000), {}, '72,000.00'],
    ['90,000 a year, over it', yearly, allA(100_000), {}, '72,000.00'],
    ['90,000 a year, 89,999.99 counted', yearly, allA(100_000), { covered: yuan(89_999.99) }, '0.01'],
    ['90,000 a year, all counted', yearly, allA(100_000), { covered: yuan(90_000) }, '0.00']
  ] as const)('%s', (_case, care, bill, year, expected) => {
    expect(fund({ care, bill, year })).toBe(expected)
  })

  it('leaves the rest to the family as over the cap, and says so in a step', () => {
    const settled = settlementOf({ care: yearly, bill: allA(100_000) })
    expect(partsOf(settled)).toEqual([['coinsurance', '18,000.00'], ['overCap', '10,000.00'], ['pooledFund', '72,000.00']])
    const step = stepOf(settled, 'baseCap')
    expect(step && formulaText(step.formula)).toBe('100,000.00 → 90,000.00')
  })

  it('counts 甲类 first where rates differ by class', () => {
    const byClass = [{ class: 'b', bands: always(rate(0)) }]
    const care = { rate: { ...paidAt(100), byClass }, caps: [cap(always(yuan(1_000)), { on: 'base' })], firstPay: { b: always(percent(0)) } }
    expect(fund({ care, bill: { total: yuan(1_500), split: { a: yuan(800), b: yuan(700), c: yuan(0) } } })).toBe('800.00')
  })

  it('keeps a count of its own (本病种限额)', () => {
    const care = { rate: paidAt(50), caps: [cap(always(yuan(1_000)), { on: 'base', counts: 'thisCap', when: { treatment: ['dialysis'] } })] }
    const other = settlementOf({ care, bill: allA(5_000) })
    const dialysis = settlementOf({ care, bill: { ...allA(600), treatment: 'dialysis' }, year: other.after })
    const again = settlementOf({ care, bill: { ...allA(600), treatment: 'dialysis' }, year: dialysis.after })
    expect([other, dialysis, again].map((settled) => formatYuan(settled.fund))).toEqual(['2,500.00', '300.00', '200.00'])
  })
})

describe('the layer above the cap', () => {
  const layer = (table: AboveCapTerms['bands'], limit?: Limit): AboveCapTerms => ({ name: '大额', bands: table, ...(limit === undefined ? {} : { cap: always(limit) }) })
  const qingyuan = { rate: paidAt(91), caps: [cap(always(yuan(65_000)))], aboveCap: layer(always(rate(95)), yuan(600_000)) }
  const linyi = { rate: paidAt(60), caps: [cap(always(yuan(3_500)))], aboveCap: layer(always(rate(100)), yuan(1_000)) }
  it.each([
    // 65,000 / 91 % = 71,428.5714: the layer counts the rest to the nearest fen.
    ['清远: the cost that reaches the cap', qingyuan, 71_428.57, '65,000.00', '—'],
    ['清远: a yuan more', qingyuan, 71_429.57, '65,000.00', '0.95'],
    ['清远: 100,000 → 28,571.43 × 95 %', qingyuan, 100_000, '65,000.00', '27,142.86'],
    ['70,000 at 88 %, then 95 % of the rest of 250,000', { rate: paidAt(88), caps: [cap(always(yuan(70_000)))], aboveCap: layer(always(rate(95))) }, 250_000, '70,000.00', '161,931.82'],
    ['清远: the layer’s own limit', qingyuan, 800_000, '65,000.00', '600,000.00'],
    ['上海: 80 % above, without a limit', { ...qingyuan, aboveCap: layer(always(rate(80))) }, 1_000_000, '65,000.00', '742,857.14'],
    ['西安: 95 %, no limit written as such', { ...qingyuan, aboveCap: layer(always(rate(95)), 'none') }, 1_000_000, '65,000.00', '882,142.86'],
    ['临沂 门诊: 1,000 above 3,500, on it', linyi, 6_833.34, '3,500.00', '1,000.00'],
    ['临沂 门诊: a fen short of it', linyi, 6_833.32, '3,500.00', '999.99'],
    ['临沂 门诊: never more', linyi, 20_000, '3,500.00', '1,000.00'],
    ['楚雄: the inpatient rate above the clinic’s limit', { ...linyi, aboveCap: layer(byTier(rate(90), rate(85), rate(80))) }, 6_833.34, '3,500.00', '800.01'],
    ['no row that holds', { ...linyi, aboveCap: layer([row({ tier: ['primary'] }, rate(90))]) }, 6_833.34, '3,500.00', '—']
  ] as const)('%s', (_case, care, total, pooled, large) => {
    const settled = settlementOf({ care, bill: allA(total) })
    expect([stepAmount(settled, 'pooledFund'), stepAmount(settled, 'largeExpense')]).toEqual([pooled, large])
  })

  it.each([
    [69, '9,000.00'],
    [70, '9,300.00']
  ])('徐州: rates by age, %s', (age, expected) => {
    const aboveCap = layer([row({ ageFrom: 70 }, bands([100_000, 93], ['open', 98])), row({}, bands([100_000, 90], ['open', 95]))])
    expect(stepAmount(settlementOf({ care: { caps: [cap(always(yuan(100_000)))], aboveCap }, person: { age }, bill: allA(110_000) }), 'largeExpense')).toBe(expected)
  })

  it('runs its bands and its limit over the year', () => {
    const aboveCap = layer(always(bands([10_000, 90], ['open', 95])), yuan(15_000))
    const care = { caps: [cap(always(yuan(5_000)))], aboveCap }
    const first = settlementOf({ care, bill: allA(13_000) })
    const second = settlementOf({ care, bill: allA(4_000), year: first.after })
    const third = settlementOf({ care, bill: allA(10_000), year: second.after })
    expect([first, second, third].map((settled) => stepAmount(settled, 'largeExpense'))).toEqual(['7,200.00', '3,700.00', '4,100.00'])
    expect(third.after.counters.largeExpense).toMatchObject({ base: 22_000_00, paid: 15_000_00 })
  })

  it('leaves what neither pays as over the cap', () => {
    expect(partsOf(settlementOf({ care: linyi, bill: allA(10_000) }))).toEqual([
      ['coinsurance', '2,333.34'], ['overCap', '3,166.66'], ['pooledFund', '3,500.00'], ['largeExpense', '1,000.00']
    ])
  })

  it('works back the cost through the factor for care outside the area', () => {
    const outOfArea = [{ value: entered({ kind: 'factor', factor: percent(90) } as const) }]
    const settled = settlementOf({ care: { rate: paidAt(50), caps: [cap(always(yuan(450)))], aboveCap: layer(always(rate(100))) }, terms: { outOfArea }, bill: { ...allA(1_500), place: 'inProvince', filing: 'referral' } })
    expect(partsOf(settled)).toEqual([['coinsurance', '550.00'], ['pooledFund', '450.00'], ['largeExpense', '500.00']])
  })

  it('has nothing to do for cost that is paid at no rate', () => {
    const care = { rate: { ...paidAt(0), bands: always(bands([1_000, 50], ['open', 0])) }, caps: [cap(always(yuan(500)))], aboveCap: layer(always(rate(90))) }
    expect(partsOf(settlementOf({ care, bill: allA(3_000) }))).toEqual([['coinsurance', '2,500.00'], ['pooledFund', '500.00']])
  })
})
