import type { Member } from '@/domain/enrolment/member'
import { basisPoints, fen } from '@/domain/money/fen'
import type { Figure } from '@/domain/evidence/figure'
import type { BenefitTerms, OutOfAreaModel } from '@/domain/benefit/terms'
import { compareWays, overpaid, rateWays, WAYS, type Comparison } from './compare-ways'
import { insuredPerson } from '@/domain/enrolment/insured-person'

const said = <T>(...values: readonly [T, ...T[]]): Figure<T> => ({
  claims: [{ source: 'page', at: 'line 1', says: 'as printed', grade: 'unverified', period: '2026', checkedOn: '2026-11-22' }],
  readings: values.map((value) => ({ value, from: [0] })) as unknown as Figure<T>['readings']
})
const model = (...models: readonly [OutOfAreaModel, ...OutOfAreaModel[]]) => said<OutOfAreaModel>(...models)
const points = (drop: number): OutOfAreaModel => ({ kind: 'points', drop: basisPoints(drop) })

/** 65 % at a tertiary hospital above 700; filed ×0.9 or the same, unfiled 10 or 20 points less. */
const terms = (filed: Figure<OutOfAreaModel> = model({ kind: 'same' }, { kind: 'factor', factor: basisPoints(90_00) })): BenefitTerms => ({
  care: {
    inpatient: {
      deductible: { basis: said('perAdmission' as const), amount: [{ value: said(fen(700_00)) }] },
      rate: { bands: [{ value: said([{ upTo: 'open', rate: basisPoints(65_00) }] as const) }], bounds: 'absolute', span: 'bill' },
      firstPay: { b: [{ value: said(basisPoints(10_00)) }] }
    }
  },
  outOfArea: [
    { when: { filing: ['longTerm', 'referral', 'emergency'] }, value: filed },
    { when: { filing: ['none'] }, value: model(points(10_00), points(20_00)) }
  ]
})

const comparison = (over: Partial<Comparison> = {}): Comparison => ({
  person: { insurance: 'resident' }, terms: terms(), on: '2026-11-22', care: 'inpatient', tier: 'tertiary', reach: 'crossProvince', filedAs: 'longTerm', ...over
})

const ratesOf = (over: Partial<Comparison> = {}) => Object.fromEntries(rateWays(comparison(over)).map(({ way, rates }) => [way, rates && [rates.low, rates.high]]))

describe('rates before there is a bill', () => {
  it('at home, filed, as an emergency, unfiled', () => {
    expect(ratesOf()).toEqual({ home: [6500, 6500], filed: [5850, 6500], emergency: [5850, 6500], unfiled: [4500, 5500] })
  })

  it.each([
    ['the same', { kind: 'same' }, [6500, 6500]],
    ['points off', points(10_00), [5500, 5500]],
    ['more points than there are', points(70_00), [0, 0]],
    ['a factor', { kind: 'factor', factor: basisPoints(95_00) }, [6175, 6175]],
    ['a share paid first', { kind: 'firstPay', share: basisPoints(10_00) }, [5850, 5850]],
    ['a table of its own', { kind: 'ownTable', deductible: fen(1_000_00), bands: [{ upTo: fen(1_000_000), rate: basisPoints(50_00) }, { upTo: 'open', rate: basisPoints(60_00) }] }, [5000, 6000]],
    ['nothing at all', { kind: 'notCovered' }, [0, 0]]
  ] as const)('%s', (_, away, expected) => {
    expect(ratesOf({ terms: terms(model(away)) })['filed']).toEqual(expected)
  })

  it('where the home rate itself depends on the place, each way starts from its own', () => {
    const plain = terms(model({ kind: 'factor', factor: basisPoints(90_00) }))
    const band = (rate: number) => said([{ upTo: 'open', rate: basisPoints(rate) }] as const)
    const bands = [{ when: { place: ['local'] as const }, value: band(80_00) }, { value: band(60_00) }] as const
    const inpatient = { ...plain.care.inpatient, rate: { bands, bounds: 'absolute', span: 'bill' } } as const
    expect(ratesOf({ terms: { ...plain, care: { inpatient } } })).toEqual({ home: [8000, 8000], filed: [5400, 5400], emergency: [5400, 5400], unfiled: [4000, 5000] })
  })

  it('says nothing where the area does not', () => {
    expect(ratesOf({ filedAs: 'temporary' })['filed']).toBeNull()
    expect(rateWays(comparison({ care: 'pharmacy' }))).toEqual([])
  })

  it('names the figures it rests on', () => {
    const [home, filed] = rateWays(comparison())
    expect(home?.figures).toHaveLength(1)
    expect(filed?.figures).toHaveLength(2)
  })
})

describe('one bill, four ways', () => {
  const results = compareWays(comparison(), fen(10_700_00))
  const of = (way: string) => {
    const result = results.find((one) => one.way === way)?.result
    if (result?.kind !== 'estimate') throw new Error(`${way} has no estimate`)
    return result
  }

  it('has every way, once', () => expect(results.map(({ way }) => way)).toEqual(WAYS))

  // The split is unknown, so each end may also differ by the first-pay share: compared like with like below.
  it('the home pays least at home and most unfiled', () => {
    expect(of('home').low.family).toBeLessThan(of('filed').low.family)
    expect(of('filed').low.family).toBeLessThan(of('unfiled').low.family)
    expect(of('emergency').low.family).toBe(of('filed').low.family)
  })

  it('unfiled costs more by the difference of the rates', () => {
    const more = overpaid(of('filed'), of('unfiled'))
    expect(more.low).toBeGreaterThan(0)
    expect(more.high).toBe(Math.max(of('unfiled').low.family - of('filed').low.family, of('unfiled').high.family - of('filed').high.family))
  })

  it('never says that filing costs money', () => {
    expect(overpaid(of('unfiled'), of('filed'))).toEqual({ low: 0, high: 0 })
  })

  it('an area without a rule for it says so', () => {
    const result = compareWays(comparison({ filedAs: 'temporary' }), fen(10_700_00)).find(({ way }) => way === 'filed')?.result
    expect(result?.kind).toBe('no-out-of-area-terms')
  })
})

describe('a member as the benefit rules see one', () => {
  const mother: Member = {
    id: 'm', nickname: '妈妈', relation: 'mother', insurance: 'resident', areaCode: '330800', years: [], birthYear: 1958, status: 'retired'
  }

  it.each([
    ['a resident keeps no status', mother, { insurance: 'resident', age: 68 }],
    ['an employee does', { ...mother, insurance: 'employee' as const }, { insurance: 'employee', age: 68, status: 'retired' }],
    ['what nobody told stays absent', { ...mother, birthYear: undefined } as unknown as Member, { insurance: 'resident' }],
    ['that there is no hardship, where somebody said so', { ...mother, hardship: { kind: 'none' as const } }, { insurance: 'resident', hardship: 'none', age: 68 }],
    ['no insurance, no person', { ...mother, insurance: 'none' as const }, null]
  ])('%s', (_, member, expected) => {
    expect(insuredPerson(member, '2026-11-22')).toEqual(expected)
  })
})
