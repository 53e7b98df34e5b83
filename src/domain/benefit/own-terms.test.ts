import fc from 'fast-check'
import { basisPoints, fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { money, share } from './any-terms.cases'
import type { Bill, CareKind } from './bill'
import { estimate, weakestOf, type Estimate } from './estimate'
import { percent, yuan } from './given.cases'
import { ownTerms, type OwnFigures } from './own-terms'
import { openYear, type Opening } from './year/opening'

const DAY = '2026-11-22'

type Given = { readonly figures: OwnFigures; readonly bill?: Partial<Bill>; readonly year?: Opening }

function estimateOf({ figures, bill, year }: Given): Estimate {
  const whole: Bill = {
    on: DAY, care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', total: yuan(30_000), split: { a: yuan(30_000), b: fen(0), c: fen(0) }, ...bill
  }
  const input = { person: { insurance: 'resident', hardship: 'none' }, bill: whole, yearToDate: openYear(year ?? {}, whole.care), accounts: { own: fen(0), shared: [] } } as const
  const result = estimate({ ...input, terms: ownTerms(figures, whole.care) })
  if (result.kind !== 'estimate') throw new Error(result.kind)
  return result
}

const sixty: OwnFigures = { rate: percent(60) }
const withStart: OwnFigures = { ...sixty, deductible: yuan(800) }
const illness = { start: yuan(10_000), rate: percent(60) }
const half = { split: { a: yuan(20_000), b: yuan(10_000), c: fen(0) } }

/** Pooled fund, major illness and the family's part. */
function amountsOf(given: Given): readonly string[] {
  const { low } = estimateOf(given)
  return [low.parts.pooledFund, low.parts.majorIllness, low.family].map(formatYuan)
}

it.each<[string, Given, readonly [string, string, string]]>([
  ['the rate alone: 30,000 × 60 %', { figures: sixty }, ['18,000.00', '0.00', '12,000.00']],
  ['(30,000 − 800) × 60 %', { figures: withStart }, ['17,520.00', '0.00', '12,480.00']],
  ['大病 on 12,480: (12,480 − 10,000) × 60 %', { figures: { ...withStart, majorIllness: illness } }, ['17,520.00', '1,488.00', '10,992.00']],
  ['大病 a fen over its start', { figures: { ...withStart, majorIllness: { start: yuan(12_479.99), rate: percent(100) } } }, ['17,520.00', '0.01', '12,479.99']],
  ['大病 on its start', { figures: { ...withStart, majorIllness: { ...illness, start: yuan(12_480) } } }, ['17,520.00', '0.00', '12,480.00']],
  ['大病 over the year: 12,480 + 5,000 − 10,000', { figures: { ...withStart, majorIllness: illness }, year: { majorIllnessBase: yuan(5_000) } }, ['17,520.00', '4,488.00', '7,992.00']],
  ['a limit of 10,000', { figures: { ...withStart, fundCap: yuan(10_000) } }, ['10,000.00', '0.00', '20,000.00']],
  ['a limit of which the year used 9,000', { figures: { ...withStart, fundCap: yuan(10_000) }, year: { fundPaid: yuan(9_000) } }, ['1,000.00', '0.00', '29,000.00']],
  ['a limit just reached', { figures: { ...withStart, fundCap: yuan(17_520) } }, ['17,520.00', '0.00', '12,480.00']],
  ['10 % of 10,000 乙类 first: (29,000 − 800) × 60 %', { figures: { ...withStart, classBShare: percent(10) }, bill: half }, ['16,920.00', '0.00', '13,080.00']],
  ['先行自付 stays out of 大病: 800 + 11,280 − 10,000', { figures: { ...withStart, classBShare: percent(10), majorIllness: illness }, bill: half }, ['16,920.00', '1,248.00', '11,832.00']],
  ['丙类 is not paid for', { figures: withStart, bill: { split: { a: yuan(20_000), b: fen(0), c: yuan(10_000) } } }, ['11,520.00', '0.00', '18,480.00']],
  ['a bill below the start', { figures: withStart, bill: { total: yuan(799.99), split: { a: yuan(799.99), b: fen(0), c: fen(0) } } }, ['0.00', '0.00', '799.99']],
  ['a later stay pays the start that was typed', { figures: withStart, year: { admissions: 2, deductiblePaid: yuan(800) } }, ['17,520.00', '0.00', '12,480.00']],
  ['a rate of nothing', { figures: { rate: percent(0) } }, ['0.00', '0.00', '30,000.00']],
  ['a plain visit counts nothing towards 大病', { figures: { ...sixty, majorIllness: illness }, bill: { care: 'generalOutpatient' } }, ['18,000.00', '0.00', '12,000.00']]
])('%s', (_case, given, expected) => {
  expect(amountsOf(given)).toEqual(expected)
})

it.each<[string, OwnFigures, readonly string[]]>([
  ['the rate alone leaves everything else open', sixty, ['firstPay', 'deductible', 'caps', 'majorIllness']],
  ['a start closes one gap', withStart, ['firstPay', 'caps', 'majorIllness']],
  ['a start of nothing is an answer', { ...sixty, deductible: fen(0) }, ['firstPay', 'caps', 'majorIllness']],
  ['a limit', { ...sixty, fundCap: yuan(1) }, ['firstPay', 'deductible', 'majorIllness']],
  ['a share of 乙类', { ...sixty, classBShare: percent(0) }, ['deductible', 'caps', 'majorIllness']],
  ['大病', { ...sixty, majorIllness: illness }, ['firstPay', 'deductible', 'caps']]
])('%s', (_case, figures, gaps) => {
  expect([...estimateOf({ figures, bill: half }).gaps].sort()).toEqual([...gaps].sort())
})

describe('who said it', () => {
  const all: OwnFigures = { rate: percent(60), deductible: yuan(800), fundCap: yuan(200_000), classBShare: percent(10), majorIllness: illness }

  it('repeats every figure in words, and cites the person alone', () => {
    const claims = estimateOf({ figures: all, bill: half }).low.steps.flatMap(({ figures }) => figures.flatMap((figure) => figure.claims))
    expect(new Set(claims.map(({ source }) => source))).toEqual(new Set(['input']))
    expect(claims.map(({ says }) => says)).toEqual(
      expect.arrayContaining(['报销比例 60%', '起付线 800.00 元', '封顶线 200,000.00 元', '乙类先自付 10%', '大病起付线 10,000.00 元', '大病比例 60%'])
    )
  })

  it('marks what counts towards 大病 as inferred, and shows both other readings where they matter', () => {
    expect(weakestOf(estimateOf({ figures: withStart }), DAY)).toBe('userEntered')
    const result = estimateOf({ figures: { ...all, fundCap: yuan(10_000), majorIllness: { ...illness, start: yuan(5_000) } }, bill: half })
    const { alternatives } = result
    expect(weakestOf(result, DAY)).toBe('inferred')
    const { base } = ownTerms(all, 'inpatient').majorIllness ?? {}
    expect(base?.claims.map(({ grade }) => grade)).toEqual(['inferred'])
    expect(alternatives.map(({ reading }) => reading.label)).toEqual(['先行自付也算进大病累计', '超封顶的也算进大病累计'])
  })
})

it.each<[string, CareKind, string]>([
  ['a stay shares the yearly limit with all care', 'inpatient', '100.00'],
  ['so does an emergency', 'emergency', '100.00'],
  ['a clinic counts its own kind', 'generalOutpatient', '700.00']
])('%s', (_case, care, expected) => {
  const year = { fundPaid: yuan(900), carePaid: yuan(300) }
  expect(formatYuan(estimateOf({ figures: { ...sixty, fundCap: yuan(1_000) }, bill: { care }, year }).low.fund)).toBe(expected)
})

describe('whatever is typed', () => {
  const figures: fc.Arbitrary<OwnFigures> = fc.record(
    { rate: share, deductible: money(1_000_000), fundCap: money(30_000_000), classBShare: share, majorIllness: fc.record({ start: money(3_000_000), rate: share }) },
    { requiredKeys: ['rate'] }
  ) as fc.Arbitrary<OwnFigures>
  const bill = fc.tuple(money(50_000_000), money(50_000_000), money(50_000_000)).map(([a, b, c]) => ({ total: fen(a + b + c + 1), split: { a: fen(a + 1), b, c } }))

  it('the parts add up to the bill', () => {
    fc.assert(
      fc.property(figures, bill, (typed, one) => {
        const { low } = estimateOf({ figures: typed, bill: one })
        expect(Object.values(low.parts).reduce((sum, amount) => sum + amount, 0)).toBe(one.total)
      })
    )
  })

  it('the pooled fund grows with the rate; all of the fund does where no limit is typed', () => {
    fc.assert(
      fc.property(figures, bill, share, (typed, one, other) => {
        const rates = [typed.rate, other].sort((x, y) => x - y).map(basisPoints)
        const [less, more] = rates.map((rate) => estimateOf({ figures: { ...typed, rate }, bill: one }).low) as [Estimate['low'], Estimate['low']]
        expect(more.parts.pooledFund).toBeGreaterThanOrEqual(less.parts.pooledFund)
        if (typed.fundCap === undefined) expect(more.fund).toBeGreaterThanOrEqual(less.fund)
      })
    )
  })
})
