import { entered } from '@/domain/evidence/entered'
import type { Figure } from '@/domain/evidence/figure'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Bill } from './bill'
import { estimate, type Estimate } from './estimate'
import { evaluate, formulaText } from './formula'
import type { SettleInput } from './run'
import { NOTHING_YET } from './year/counters'
import type { BenefitTerms, IllnessBase, OutOfAreaModel } from './terms'

const claims = entered(0).claims
const between = <T>(...values: readonly [T, ...T[]]): Figure<T> => {
  const [first, ...more] = values.map((value) => ({ value, from: [0] }))
  if (first === undefined) throw new RangeError('empty')
  return { claims, readings: [first, ...more], doubt: 'conflict', why: '来源不一致' }
}
const base: Figure<IllnessBase> = {
  ...entered({ deductible: true, firstPay: false, overCap: false }),
  aside: [{ value: { deductible: true, firstPay: true, overCap: false }, from: [], label: '先行自付也算' }],
  doubt: 'inferred',
  why: '来源没写'
}
const filed: Figure<OutOfAreaModel> = {
  ...between<OutOfAreaModel>({ kind: 'same' }, { kind: 'factor', factor: bp(90_00) }),
  aside: [
    { value: { kind: 'points', drop: bp(10_00) }, from: [], label: '减 10 个百分点' },
    { value: { kind: 'factor', factor: bp(95_00) }, from: [], label: '低 5%' }
  ]
}
const open = (rate: number) => entered([{ upTo: 'open', rate: bp(rate) }] as const)

/** The design's example (衢州居民, DESIGN §5), with made-up sources: it tests the engine, not the pack. */
const terms: BenefitTerms = {
  care: {
    inpatient: {
      deductible: {
        basis: between('perYear', 'perAdmission'),
        amount: [
          { when: { tier: ['primary'] }, value: entered(fen(300_00)) },
          { when: { tier: ['secondary'] }, value: entered(fen(500_00)) },
          { value: entered(fen(700_00)) }
        ]
      },
      rate: {
        bounds: 'excess',
        span: 'bill',
        bands: [
          { when: { tier: ['primary'], place: ['local'] }, value: between([{ upTo: 'open', rate: bp(85_00) }], [{ upTo: 'open', rate: bp(90_00) }]) },
          { when: { tier: ['primary'] }, value: open(85_00) },
          { when: { tier: ['secondary'] }, value: open(75_00) },
          { value: open(65_00) }
        ]
      }
    }
  },
  firstPay: { b: [{ value: between(bp(10_00), bp(30_00)) }] },
  outOfArea: [
    { when: { filing: ['longTerm', 'referral', 'emergency'] }, value: filed },
    { when: { filing: ['none'] }, value: between<OutOfAreaModel>({ kind: 'points', drop: bp(10_00) }, { kind: 'points', drop: bp(20_00) }) }
  ],
  majorIllness: { start: [{ value: entered(fen(15_000_00)) }], bounds: 'excess', bands: [{ value: open(60_00) }], base, cap: [{ value: entered(fen(400_000_00)) }] }
}

const wuhan: Bill = {
  on: '2025-12-03', care: 'inpatient', tier: 'tertiary', place: 'crossProvince', filing: 'longTerm',
  total: fen(68_400_00), split: { a: fen(42_200_00), b: fen(22_000_00), c: fen(4_200_00) }
}

const inputFor = (bill: Partial<Bill>): SettleInput => ({
  person: { insurance: 'resident', hardship: 'none' },
  bill: { ...wuhan, ...bill },
  yearToDate: NOTHING_YET,
  accounts: { own: fen(0), shared: [{ label: '我', balance: fen(3_000_00) }] },
  terms
})

function run(bill: Partial<Bill> = {}): Estimate {
  const result = estimate(inputFor(bill))
  if (result.kind !== 'estimate') throw new Error(result.kind)
  return result
}

describe('the design’s worked example', () => {
  it.each([
    ['filed, in Wuhan', {}, '38,874.60', '44,138.00'],
    ['emergency counts as filed', { filing: 'emergency' }, '38,874.60', '44,138.00'],
    ['not filed', { filing: 'none' }, '35,802.00', '41,686.00'],
    ['home, tertiary', { place: 'local', filing: 'none' }, '40,354.00', '44,138.00'],
    ['home, secondary', { place: 'local', filing: 'none', tier: 'secondary' }, '42,825.00', '46,650.00'],
    ['home, primary: 85 % with the bonus in it, or 90 %', { place: 'local', filing: 'none', tier: 'primary' }, '48,705.00', '55,530.00']
  ] as const)('%s', (_case, bill, low, high) => {
    const result = run(bill)
    expect([formatYuan(result.low.fund), formatYuan(result.high.fund)]).toEqual([low, high])
  })

  it('gives 51,570.00 at home in primary care with 30 % first-pay and the bonus added', () => {
    const { bands } = terms.care.inpatient!.rate
    const inpatient = { ...terms.care.inpatient!, rate: { ...terms.care.inpatient!.rate, bands: [{ value: open(90_00) }, ...bands.slice(1)] as const } }
    const result = estimate({
      ...inputFor({ place: 'local', filing: 'none', tier: 'primary' }),
      terms: { ...terms, firstPay: { b: [{ value: entered(bp(30_00)) }] }, care: { inpatient } }
    })
    expect(result.kind === 'estimate' && formatYuan(result.low.fund)).toBe('51,570.00')
  })

  it('leaves the family 29,525.40: 3,000.00 from the shared account and the rest in cash', () => {
    const { low } = run()
    expect(formatYuan(low.family)).toBe('29,525.40')
    expect(low.payers.familySharing).toEqual([{ label: '我', balance: 3_000_00 }])
    expect(formatYuan(low.payers.cash)).toBe('26,525.40')
    expect(formatYuan(low.parts.coinsurance)).toBe('18,025.40')
  })

  it('finds the two doubtful figures, and not the deductible basis, which changes nothing here', () => {
    expect(run().forks.map(({ step }) => step).sort()).toEqual(['classBFirstPay', 'pooledFund'])
  })

  it('says what the readings outside the interval would give', () => {
    const found = run().alternatives.map(({ reading, low, high }) => [reading.label, formatYuan(low), formatYuan(high)])
    expect(found).toEqual([
      ['减 10 个百分点', '38,078.00', '41,686.00'],
      ['先行自付也算', '42,834.60', '45,458.00']
    ])
  })

  it('writes down sums that can be done by hand', () => {
    const lines = run().low.steps.map(({ kind, formula }) => [kind, formulaText(formula)])
    expect(lines).toEqual(expect.arrayContaining([
      ['classBFirstPay', '22,000.00 × 30% = 6,600.00'],
      ['payable', '68,400.00 − 4,200.00 − 6,600.00 − 700.00'],
      ['pooledFund', '56,900.00 × 65% × 90% = 33,286.50'],
      ['majorIllness', '(24,313.50 − 15,000.00) × 60% = 5,588.10'],
      ['fundTotal', '33,286.50 + 5,588.10']
    ]))
  })

  it('has steps whose formulas give their amounts', () => {
    for (const { kind, formula, amount } of [...run().low.steps, ...run().high.steps]) expect([kind, evaluate(formula)]).toEqual([kind, amount])
  })
})
