import { entered } from '@/domain/evidence/entered'
import type { Claim, Figure, Grade } from '@/domain/evidence/figure'
import { fen, MAX_FEN, type BasisPoints } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Bill } from './bill'
import { billProblems } from './check-bill'
import { careTermsFor, endsWith, estimate, weakestOf } from './estimate'
import { allA, always, either, estimateOf, inputOf, percent, rate, row, yuan } from './given.cases'
import { estimateLayer } from './layer'
import type { Person } from './person'
import { tierEffect } from './tier-effect'
import type { Bands, CareTerms } from './terms'

const paidAt = (figure: Figure<Bands>): CareTerms['rate'] => ({ bands: [{ value: figure }], bounds: 'absolute', span: 'bill' })
const claim = (grade: Grade): Claim => ({ ...entered(0).claims[0], grade, period: '2025' })

describe('a bill that cannot be settled', () => {
  const resident: Partial<Person> = { insurance: 'resident', status: 'retired' }
  const a = (total: number, of: number): Partial<Bill> => ({ total: yuan(total), split: { a: yuan(of), b: fen(0), c: fen(0) } })
  it.each([
    ['nothing on it', { bill: allA(0) }, [{ kind: 'no-total' }]],
    ['a fen too little in the parts', { bill: a(100, 99.99) }, [{ kind: 'split-differs', split: 99_99, total: 100_00 }]],
    ['a fen too much in the parts', { bill: a(100, 100.01) }, [{ kind: 'split-differs', split: 100_01, total: 100_00 }]],
    ['more first-pay than cost inside the catalogue', { bill: { ...allA(100), firstPay: yuan(100.01) } }, [{ kind: 'first-pay-above-covered', firstPay: 100_01, covered: 100_00 }]],
    ['a retired resident', { person: resident }, [{ kind: 'retired-resident' }]],
    ['filed at home', { bill: { filing: 'longTerm' as const } }, [{ kind: 'filing-at-home' }]],
    ['several at once, in the order of the form', { person: resident, bill: { ...allA(0), filing: 'longTerm' as const } }, [{ kind: 'retired-resident' }, { kind: 'no-total' }, { kind: 'filing-at-home' }]]
  ])('%s', (_case, given, problems) => {
    expect(estimate(inputOf(given))).toEqual({ kind: 'bad-bill', problems })
  })

  it('does not stumble over parts beyond the largest amount', () => {
    const { bill, person } = inputOf({ bill: { split: { a: fen(MAX_FEN), b: fen(MAX_FEN), c: fen(MAX_FEN) } } })
    expect(billProblems(bill, person)).toEqual([{ kind: 'split-differs', split: MAX_FEN, total: bill.total }])
  })
})

describe('terms for the kind of care', () => {
  const inpatient = { rate: paidAt(entered(rate(50))) }
  it('are missing where the area has none', () => {
    const input = inputOf({})
    expect(estimate({ ...input, terms: { care: {} } })).toEqual({ kind: 'no-terms-for-care' })
    expect(endsWith({ ...input, terms: { care: {} } }, entered(0), 0)).toBeNull()
  })

  it('are borrowed by emergency care, and that is said', () => {
    const { bill, ...input } = inputOf({ bill: { ...allA(100), care: 'emergency' } })
    const result = estimate({ ...input, bill, terms: { care: { inpatient } } })
    expect(result.kind === 'estimate' && [result.low.fund, result.warnings]).toEqual([50_00, [{ kind: 'as-inpatient' }]])
    expect(careTermsFor({ ...input, bill, terms: { care: { inpatient } } })).toBe(inpatient)
  })

  it('are its own where there are any', () => {
    const { bill, ...input } = inputOf({ bill: { ...allA(100), care: 'emergency' } })
    const result = estimate({ ...input, bill, terms: { care: { inpatient, emergency: { rate: paidAt(entered(rate(70))) } } } })
    expect(result.kind === 'estimate' && [result.low.fund, result.warnings]).toEqual([70_00, []])
  })

  it('says that flexible workers are treated as employees', () => {
    expect(estimateOf({ person: { insurance: 'flexible' } }).warnings).toEqual([{ kind: 'flexible-as-employee' }])
  })
})

describe('the interval', () => {
  const doubtful = either(rate(50), rate(60))
  const modifier = (points: Figure<number>) => [{ name: '退休', change: { kind: 'points' as const, points } }]

  it('spans both readings; the careful end is low', () => {
    const { low, high, forks } = estimateOf({ care: { rate: paidAt(doubtful) }, bill: allA(100) })
    expect([formatYuan(low.fund), formatYuan(high.fund), forks]).toEqual(['50.00', '60.00', [{ figure: doubtful, step: 'pooledFund' }]])
  })

  it('finds the ends whichever reading comes first', () => {
    const { low, high } = estimateOf({ care: { rate: paidAt(either(rate(60), rate(50))) }, bill: allA(100) })
    expect([formatYuan(low.fund), formatYuan(high.fund)]).toEqual(['50.00', '60.00'])
  })

  it('combines every figure in doubt', () => {
    const { low, high, forks } = estimateOf({ care: { rate: { ...paidAt(doubtful), modifiers: modifier(either(-500, 500)) } }, bill: allA(100) })
    expect([formatYuan(low.fund), formatYuan(high.fund), forks.length]).toEqual(['45.00', '65.00', 2])
  })

  it('names no figure that makes no difference', () => {
    const { forks } = estimateOf({ care: { rate: paidAt(either(rate(50), rate(50))) }, bill: allA(100) })
    expect(forks).toEqual([])
  })

  it('says when there are too many to try them all', () => {
    const twelve = Array.from({ length: 12 }, () => modifier(either(0, 1))[0]!)
    const { warnings } = estimateOf({ care: { rate: { ...paidAt(entered(rate(50))), modifiers: twelve } }, bill: allA(100) })
    expect(warnings).toContainEqual({ kind: 'interval-incomplete' })
  })

  it('holds a figure to one reading on request', () => {
    const input = inputOf({ care: { rate: { ...paidAt(doubtful), modifiers: modifier(either(-500, 500)) } }, bill: allA(100) })
    const ends = endsWith(input, doubtful, rate(60))
    expect(ends && [ends.low, ends.high].map(({ fund }) => formatYuan(fund))).toEqual(['55.00', '65.00'])
  })
})

describe('readings that were set aside', () => {
  const aside = (share: number): Figure<Bands> => ({ ...either(rate(50), rate(60)), aside: [{ value: rate(share), from: [], label: `${share}%` }] })
  it.each([
    ['below the interval', 40, [['40%', '40.00', '40.00']]],
    ['above it', 70, [['70%', '70.00', '70.00']]],
    ['on its edge', 60, []],
    ['inside it', 55, []]
  ])('%s', (_case, share, expected) => {
    const { alternatives } = estimateOf({ care: { rate: paidAt(aside(share)) }, bill: allA(100) })
    expect(alternatives.map(({ reading, low, high }) => [reading.label, formatYuan(low), formatYuan(high)])).toEqual(expected)
  })
})

describe('the weakest grade behind a result', () => {
  // `map` forgets that there is at least one.
  const graded = (claims: readonly Grade[], from: readonly number[], doubt?: 'inferred' | 'conflict'): Figure<Bands> => ({
    claims: claims.map(claim) as unknown as Figure<Bands>['claims'], readings: [{ value: rate(50), from }], ...(doubt ? { doubt, why: '…' } : {})
  })
  it.each([
    ['one claim', graded(['official'], [0]), 'official'],
    ['the weaker of two', graded(['official', 'news'], [0, 1]), 'news'],
    ['a claim that stands behind nothing in use does not count', graded(['official', 'unverified'], [0]), 'official'],
    ['inferred counts as such', graded(['official'], [0], 'inferred'), 'inferred'],
    ['a conflict does not', graded(['official'], [0], 'conflict'), 'official'],
    ['no claim at all', graded(['official'], []), null]
  ] as const)('%s', (_case, figure, expected) => {
    expect(weakestOf(estimateOf({ care: { rate: paidAt(figure) } }), '2025-06-30')).toBe(expected)
  })

  it.each([
    ['2025-12-31', 'official'],
    ['2026-01-01', 'unverified'],
    ['2025-12-31', 'official']
  ] as const)('asked again on %s: %s, and the sums are the same', (on, expected) => {
    const result = estimateOf({ care: { rate: paidAt(graded(['official'], [0])) } })
    expect(weakestOf(result, on)).toBe(expected)
    expect(result.low.family).toBe(estimateOf({ care: { rate: paidAt(graded(['unverified'], [0])) } }).low.family)
  })
})

describe('what a tier means', () => {
  const care: CareTerms = {
    deductible: {
      basis: entered('perYear' as const),
      amount: [row({ tier: ['primary'] }, yuan(300)), { when: { tier: ['secondary'] }, value: either(yuan(500), yuan(600)) }],
      modifiers: [{ name: '退休减半', when: { status: ['retired'] }, change: { kind: 'times', factor: entered(percent(50)) } }]
    },
    rate: { bands: [row({ tier: ['primary'] }, [{ upTo: yuan(100), rate: percent(80) }, { upTo: 'open', rate: percent(90) }] as const), { when: { tier: ['secondary'] }, value: either(rate(70), rate(75)) }], bounds: 'absolute', span: 'bill' }
  }
  it.each([
    ['two bands', 'primary', 'active', [80_00, 90_00], [300_00, 300_00]],
    ['two readings of each', 'secondary', 'active', [70_00, 75_00], [500_00, 600_00]],
    ['changed for the person', 'secondary', 'retired', [70_00, 75_00], [250_00, 300_00]]
  ] as const)('%s', (_case, tier, status, rates, deductibles) => {
    const effect = tierEffect(inputOf({ care, person: { status } }), care, tier)
    expect([effect.rates, effect.deductibles]).toEqual([rates, deductibles].map(([low, high]) => ({ low, high })))
  })

  it('is unknown where no row holds', () => {
    expect(tierEffect(inputOf({ care }), care, 'tertiary')).toEqual({ tier: 'tertiary', rates: null, deductibles: null, figures: [] })
  })
})

describe('one layer alone', () => {
  const majorIllness = { start: always(yuan(100)), bounds: 'excess', bands: [{ value: either(rate(50), rate(60)) }], base: entered({ deductible: true, firstPay: false, overCap: false }) } as const
  it('gives both ends and its steps', () => {
    const { low, high } = estimateLayer(inputOf({ terms: { majorIllness } }), { kind: 'majorIllness', base: yuan(300), selfFunded: fen(0) })
    expect([low.paid, high.paid, low.steps.map(({ kind }) => kind)]).toEqual([100_00, 120_00, ['majorIllnessBase', 'majorIllness']])
  })

  it.each([
    ['majorIllness', { kind: 'majorIllness', base: yuan(300), selfFunded: fen(0) }],
    ['medicalAssistance', { kind: 'medicalAssistance', base: yuan(300) }],
    ['supplementary', { kind: 'supplementary', inScope: yuan(300), outOfScope: fen(0) }]
  ] as const)('names %s as missing', (gap, layer) => {
    const { low } = estimateLayer(inputOf({ person: { hardship: 'orphan', supplementary: true } }), layer)
    expect([low.paid, low.gaps]).toEqual([0, [gap]])
  })

  it('pays 惠民保 on both sides of the catalogue', () => {
    const part = (scope: 'inScope' | 'outOfScope', share: BasisPoints) => ({ scope, name: scope, deductible: entered(yuan(100)), bands: entered([{ upTo: 'open', rate: share }] as const) })
    const supplementary = [part('inScope', percent(80)), part('outOfScope', percent(50))]
    const { low } = estimateLayer(inputOf({ person: { supplementary: true }, terms: { supplementary } }), { kind: 'supplementary', inScope: yuan(300), outOfScope: yuan(200) })
    expect(low.paid).toBe(210_00)
  })
})
