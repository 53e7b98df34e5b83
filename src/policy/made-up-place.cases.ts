import type { BenefitTerms, CareTerms, RateModifier, Table } from '@/domain/benefit/terms'
import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen, type BasisPoints } from '@/domain/money/fen'

const one = <T>(value: T): Table<T> => [{ value: entered(value) }]
const yuan = (amount: number) => fen(amount * 100)
const more = (name: string, when: NonNullable<RateModifier['when']>, points: number): RateModifier => ({ name, when, change: { kind: 'points', points: entered(points) } })

/** Every fact that a rule may ask about moves the rate by points of its own, so that a paper tells one from another. */
const MODIFIERS: readonly RateModifier[] = [
  more('退休', { status: ['retired'] }, 501), more('学生', { group: ['student'] }, 433), more('孩子', { group: ['child'] }, 467), more('签约', { familyDoctor: true }, 113),
  more('中医', { tcm: true }, 171), more('转诊', { referral: true }, 233), more('七十岁', { ageFrom: 70 }, 293), more('满两年', { enrolledMonthsFrom: 24 }, 317),
  more('低保', { hardship: ['minimumLiving'] }, 373), more('特困', { hardship: ['extremePoverty', 'orphan'] }, 397), more('高档', { grade: ['高档'] }, 59), more('社区', { level: ['community'] }, 83),
  more('定点', { hospital: ['某医院'] }, 97), more('老人', { cohort: ['before2001'] }, 131), more('某县', { county: ['某县'] }, 149), more('透析', { treatment: ['dialysis'] }, 191)
]

function care(rates: readonly [number, number, number], starts: readonly [number, number, number]): CareTerms {
  const [primary, secondary, tertiary] = [{ tier: ['primary'] as const }, { tier: ['secondary'] as const }, {}]
  const at = (rate: number): Table<BasisPoints>[0]['value'] => entered(basisPoints(rate))
  const band = (rate: number) => entered([{ upTo: 'open', rate: at(rate).readings[0].value }] as const)
  const [low, middle, high] = rates
  return {
    deductible: {
      basis: entered('perAdmission'), repeat: { kind: 'factors', factors: entered([basisPoints(5_300), basisPoints(3_700), basisPoints(2_900), basisPoints(2_300)]) }, yearlyMax: one(yuan(1_900)),
      amount: [{ when: primary, value: entered(yuan(starts[0])) }, { when: secondary, value: entered(yuan(starts[1])) }, { when: tertiary, value: entered(yuan(starts[2])) }]
    },
    rate: { bands: [{ when: primary, value: band(low) }, { when: secondary, value: band(middle) }, { when: tertiary, value: band(high) }], bounds: 'excess', span: 'bill', modifiers: MODIFIERS },
    caps: [{ name: '年度限额', on: 'payout', per: 'year', counts: 'allCare', amount: one(yuan(200_000)) }]
  }
}

const termsWith = (by: number): BenefitTerms => ({
  care: { inpatient: care([7_907 + by, 7_109 + by, 6_301 + by], [307, 503, 809]), generalOutpatient: care([5_903 + by, 5_501 + by, 5_101 + by], [101, 199, 293]) },
  firstPay: { b: [{ value: { ...entered(basisPoints(1_000)), aside: [{ value: basisPoints(1_700), from: [0], label: '17%' }] } }] },
  outOfArea: [
    { when: { filing: ['none'] }, value: entered({ kind: 'factor', factor: basisPoints(7_001) }) }, { when: { filing: ['temporary'] }, value: entered({ kind: 'factor', factor: basisPoints(8_009) }) },
    { when: { place: ['inProvince'] }, value: entered({ kind: 'factor', factor: basisPoints(9_601) }) }, { value: entered({ kind: 'factor', factor: basisPoints(9_203) }) }
  ],
  majorIllness: { start: one(yuan(9_000)), bounds: 'excess', bands: one([{ upTo: 'open', rate: basisPoints(6_000) }]), base: entered({ deductible: true, firstPay: false, overCap: false }) },
  medicalAssistance: {
    base: entered({ deductible: true, firstPay: false, overCap: false }),
    categories: [{ name: '低保', hardship: ['minimumLiving'], deductible: entered(yuan(0)), rate: entered(basisPoints(7_000)), cap: entered('none') }, { name: '边缘', hardship: ['lowIncomeEdge'], deductible: entered(yuan(500)), rate: entered(basisPoints(5_500)), cap: entered('none') }]
  }
})

/** A place whose rules ask for everything that the search can change; no place that ships asks for all of it. */
export const madeUpTerms = { now: termsWith(0), lastYear: termsWith(-211) } as const
