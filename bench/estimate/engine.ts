import type { CareTerms, BenefitTerms, OutOfAreaModel, Table } from '@/domain/benefit/terms'
import { estimate, type Estimate, type EstimateResult } from '@/domain/benefit/estimate'
import { firstReadings } from '@/domain/benefit/reader'
import type { SettleInput } from '@/domain/benefit/run'
import { settle, sumUp } from '@/domain/benefit/settle'
import type { Settlement, Sums } from '@/domain/benefit/settlement'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen } from '@/domain/money/fen'
import { RULE, type Answer, type Case } from './rule'

const percent = (share: number) => basisPoints(share * 100)
const { tiers, factors, illness, firstPay } = RULE

const byTier = <T>(of: (tier: keyof typeof tiers) => T): Table<T> => [
  { when: { tier: ['primary'] }, value: entered(of('primary')) },
  { when: { tier: ['secondary'] }, value: entered(of('secondary')) },
  { value: entered(of('tertiary')) }
]
const factor = (share: number): OutOfAreaModel => ({ kind: 'factor', factor: percent(share) })

const inpatient: CareTerms = {
  deductible: { basis: entered('perAdmission'), amount: byTier((tier) => fen(tiers[tier].deductible)) },
  rate: { bounds: 'absolute', span: 'bill', bands: byTier((tier) => [{ upTo: 'open', rate: percent(tiers[tier].rate) }] as const) },
  caps: []
}

/** The rule as the product writes it: cited figures in tables with conditions. */
export const terms: BenefitTerms = {
  care: { inpatient },
  firstPay: { b: [{ value: entered(percent(firstPay)) }] },
  outOfArea: [{ when: { filing: ['none'] }, value: entered(factor(factors.none)) }, { value: entered(factor(factors.longTerm)) }],
  majorIllness: {
    start: [{ value: entered(fen(illness.start)) }], bounds: 'excess', bands: [{ value: entered([{ upTo: 'open', rate: percent(illness.rate) }] as const) }],
    base: entered({ deductible: true, firstPay: false, overCap: false })
  }
}

export const inputOf = ({ a, b, c, tier, filing }: Case): SettleInput => ({
  person: { insurance: 'resident', hardship: 'none' },
  bill: { on: '2025-12-03', care: 'inpatient', tier, place: 'crossProvince', filing, total: fen(a + b + c), split: { a: fen(a), b: fen(b), c: fen(c) } },
  yearToDate: NOTHING_YET,
  accounts: { own: fen(0), shared: [] },
  terms
})

/** What the screens call: every reading, both ends, warnings, gaps; reasons wait until they are read. */
export function estimated(input: SettleInput): Estimate {
  const result = estimate(input)
  if (result.kind !== 'estimate') throw new Error(result.kind)
  return result
}

/** The same with all of it read, as somebody does who opens 「怎么算的」: steps, the year after, forks, alternatives. */
export const read = (input: SettleInput): Read => everythingOf(estimated(input))

/** The same of any result; what is no estimate is left as it is. */
export const allOf = (result: EstimateResult): unknown => (result.kind === 'estimate' ? everythingOf(result) : result)

function everythingOf({ low, high, forks, alternatives }: Estimate): Read {
  return { low: whole(low), high: high === low ? null : whole(high), doubts: forks.length + alternatives.length }
}

export type Read = { readonly low: Settlement; readonly high: Settlement | null; readonly doubts: number }

const whole = ({ total, fund, family, parts, payers, steps, after }: Settlement): Settlement => ({ total, fund, family, parts, payers, steps, after })

/** One settlement, with payers and steps. */
export const settled = (input: SettleInput): Settlement => settle(input, inpatient, firstReadings()).settlement

/** The sums alone, as the readings in between and the search behind a paper use them. */
export function summed(input: SettleInput): Answer {
  const { pooledFund, majorIllness, family } = sumUp(input, inpatient, firstReadings())
  return { pooled: pooledFund, illness: majorIllness, family }
}

export const answerOf = ({ payers, family }: Sums): Answer => ({ pooled: payers.pooledFund, illness: payers.majorIllness, family })
