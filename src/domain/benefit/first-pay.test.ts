import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import { evaluate, formulaText } from './formula'
import { estimate } from './estimate'
import { always, byTier, estimateOf, inputOf, partsOf, percent, row, settlementOf, stepAmount, stepOf, yuan, type Given } from './given.cases'
import type { BillItem } from './bill'
import type { FirstPayTerms, UnitPriceBands } from './terms'

const b = (share: number): FirstPayTerms => ({ b: always(percent(share)) })
const split = (a: number, classB: number, c: number, items?: readonly BillItem[]) => ({
  total: yuan(a + classB + c + (items ?? []).reduce((sum, { amount }) => sum + amount / 100, 0)),
  split: { a: yuan(a), b: yuan(classB), c: yuan(c), ...(items ? { items } : {}) }
})
const item = (name: string, amount: number, quantity?: number): BillItem => ({ class: name, amount: yuan(amount), ...(quantity === undefined ? {} : { quantity }) })
const firstPay = (given: Given): string => formatYuan(settlementOf(given).parts.firstPay)

describe('先行自付 on 乙类', () => {
  it.each([
    ['浙江某市: 3 %', b(3), split(0, 20_000, 0), '600.00'],
    ['西安: 5 %', b(5), split(0, 1_000, 0), '50.00'],
    ['10 %', b(10), split(0, 1_000, 0), '100.00'],
    ['none on 甲类', b(10), split(1_000, 0, 0), '0.00'],
    ['none on 丙类, which is not paid for at all', b(10), split(0, 0, 1_000), '0.00'],
    ['half a fen goes up', b(10), split(0, 0.05, 1), '0.01'],
    ['less than half a fen goes down', b(10), split(0, 0.04, 1), '0.00']
  ] as const)('%s', (_case, terms, bill, expected) => {
    expect(firstPay({ terms: { firstPay: terms }, bill })).toBe(expected)
  })

  it('follows a table by tier, and the care’s own terms before those of the area', () => {
    const area: FirstPayTerms = { b: byTier(percent(5), percent(10), percent(15)) }
    expect(firstPay({ terms: { firstPay: area }, bill: { ...split(0, 1_000, 0), tier: 'secondary' } })).toBe('100.00')
    expect(firstPay({ terms: { firstPay: area }, care: { firstPay: b(20) }, bill: split(0, 1_000, 0) })).toBe('200.00')
  })

  it.each<[string, Given['terms']]>([
    ['no terms at all', {}],
    ['no row that holds', { firstPay: { b: [row({ tier: ['primary'] }, percent(10))] } }]
  ])('is a gap with %s, and only where there is 乙类', (_case, terms) => {
    expect(estimateOf({ terms, bill: split(500, 500, 0) }).gaps).toContain('firstPay')
    expect(estimateOf({ terms, bill: split(1_000, 0, 0) }).gaps).not.toContain('firstPay')
  })
})

describe('先行自付 by kind of item', () => {
  const kunming: FirstPayTerms = {
    b: always(percent(3)),
    items: [
      { class: 'material', name: '国产材料', share: always(percent(10)) },
      { class: 'imported', name: '进口材料', share: always(percent(20)) },
      { class: 'rescue', name: '抢救目录外', share: always(percent(30)) },
      { class: 'blood', name: '血液', share: always(percent(10)) },
      { class: 'local', name: '本地才算', share: [row({ place: ['local'] }, percent(50))] }
    ]
  }
  it.each([
    ['国产材料 10 %', [item('material', 1_000)], '100.00'],
    ['进口材料 20 %', [item('imported', 1_000)], '200.00'],
    ['抢救目录外 30 %', [item('rescue', 1_000)], '300.00'],
    ['血液 10 %', [item('blood', 1_000)], '100.00'],
    ['several, each with its own share', [item('material', 1_000), item('imported', 500)], '200.00'],
    ['a row of its own', [item('local', 1_000)], '500.00']
  ] as const)('昆明: %s', (_case, items, expected) => {
    expect(firstPay({ terms: { firstPay: kunming }, bill: split(0, 0, 0, items) })).toBe(expected)
  })

  it('counts an item without a rule in full, and says that its share is unknown', () => {
    const { low, gaps } = estimateOf({ terms: { firstPay: kunming }, bill: split(0, 0, 0, [item('somethingElse', 1_000)]) })
    expect([formatYuan(low.parts.firstPay), gaps.includes('firstPay')]).toEqual(['0.00', true])
  })
})

describe('先行自付 by the price of one piece', () => {
  const prices = (...steps: readonly (readonly [number | 'open', number])[]) =>
    entered(steps.map(([upTo, share]) => ({ upTo: upTo === 'open' ? upTo : yuan(upTo), share: percent(share) })) as unknown as UnitPriceBands)
  const xian: FirstPayTerms = {
    b: always(percent(5)),
    items: [
      { class: 'material', name: '材料', unitPrice: prices([5_000, 0], [20_000, 30], ['open', 50]) },
      { class: 'bed', name: '床位', unitPrice: prices([32, 0], ['open', 100]) }
    ]
  }
  it.each([
    ['on 5,000: nothing', item('material', 5_000), '0.00'],
    ['a yuan over 5,000', item('material', 5_001), '0.30'],
    ['on 20,000: 15,000 × 30 %', item('material', 20_000), '4,500.00'],
    ['ten yuan over 20,000', item('material', 20_010), '4,505.00'],
    ['30,000: 4,500 + 5,000', item('material', 30_000), '9,500.00'],
    ['six pieces of 5,000 each', item('material', 30_000, 6), '0.00'],
    ['two pieces of 15,000 each: 2 × 10,000 × 30 %', item('material', 30_000, 2), '6,000.00'],
    ['床位日限 32 yuan: ten days at 50', item('bed', 500, 10), '180.00'],
    ['床位日限: ten days at 32', item('bed', 320, 10), '0.00'],
    ['床位日限: a fen over', item('bed', 320.01, 10), '0.01']
  ] as const)('西安: %s', (_case, one, expected) => {
    expect(firstPay({ terms: { firstPay: xian }, bill: split(0, 0, 0, [one]) })).toBe(expected)
  })

  it('writes down the slices', () => {
    const step = stepOf(settlementOf({ terms: { firstPay: xian }, bill: split(0, 0, 0, [item('material', 30_000)]) }), 'itemFirstPay')
    expect(step && formulaText(step.formula)).toBe('5,000.00 × 0% + 15,000.00 × 30% + 10,000.00 × 50% = 9,500.00')
  })
})

describe('先行自付 printed on the bill', () => {
  it.each([
    ['replaces the share', { ...split(500, 1_000, 0), firstPay: yuan(123.45) }, '123.45'],
    ['of zero counts too', { ...split(500, 1_000, 0), firstPay: yuan(0) }, '0.00'],
    ['as large as all of it', { ...split(500, 1_000, 100), firstPay: yuan(1_500) }, '1,500.00']
  ] as const)('%s', (_case, bill, expected) => {
    const settled = settlementOf({ terms: { firstPay: b(10) }, bill })
    expect([formatYuan(settled.parts.firstPay), stepAmount(settled, 'printedFirstPay'), stepAmount(settled, 'classBFirstPay')]).toEqual([expected, expected, '—'])
  })

  it('comes off 乙类, then the items, then 甲类', () => {
    const byClass = [{ class: 'a', bands: always([{ upTo: 'open', rate: percent(100) }] as const) }] as const
    const care = { rate: { bands: always([{ upTo: 'open', rate: percent(0) }] as const), bounds: 'absolute', span: 'bill', byClass } } as const
    const fund = (printed: number) => formatYuan(settlementOf({ care, bill: { ...split(1_000, 300, 0, [item('blood', 200)]), firstPay: yuan(printed) } }).fund)
    expect([fund(300), fund(500), fund(500.01)]).toEqual(['1,000.00', '1,000.00', '999.99'])
  })

  it.each([
    ['on what is inside the catalogue', 1_500, 'estimate'],
    ['a fen above', 1_500.01, 'first-pay-above-covered']
  ] as const)('%s', (_case, printed, expected) => {
    const run = () => estimateOf({ bill: { ...split(500, 1_000, 100), firstPay: yuan(printed) } }).kind
    if (expected === 'estimate') expect(run()).toBe(expected)
    else expect(run).toThrow(expected)
  })
})

describe('丙类 and a bill that is not split', () => {
  it('keeps 丙类 out of everything', () => {
    expect(partsOf(settlementOf({ bill: split(600, 0, 400) }))).toEqual([['selfFunded', '400.00'], ['pooledFund', '600.00']])
  })

  it('counts special drugs as 丙类', () => {
    expect(partsOf(settlementOf({ bill: split(600, 0, 100, [item('specialDrug', 300)]) }))).toEqual([['selfFunded', '400.00'], ['pooledFund', '600.00']])
  })

  it('is settled as all 乙类 and as all 甲类, and says so', () => {
    const { bill, ...input } = inputOf({ terms: { firstPay: b(10) }, bill: split(1_000, 0, 0) })
    const { split: _left, ...unsplit } = bill
    const result = estimate({ ...input, bill: unsplit })
    if (result.kind !== 'estimate') throw new Error(result.kind)
    expect([formatYuan(result.low.fund), formatYuan(result.high.fund)]).toEqual(['900.00', '1,000.00'])
    expect(result.warnings).toContainEqual({ kind: 'unsplit' })
  })

  it('explains what is left by every step before it', () => {
    const settled = settlementOf({ terms: { firstPay: b(10) }, bill: split(500, 1_000, 70) })
    const step = stepOf(settled, 'payable')
    expect(step && [formulaText(step.formula), evaluate(step.formula)]).toEqual(['1,570.00 − 70.00 − 100.00', 1_400_00])
  })
})
