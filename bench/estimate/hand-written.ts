import type { Settlement, Step } from '@/domain/benefit/settlement'
import type { SettleInput } from '@/domain/benefit/run'
import { NOTHING_COUNTED, type Counter, type Scope, type YearToDate } from '@/domain/benefit/year/counters'
import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { terms } from './engine'
import { RULE, type Answer, type Case } from './rule'

const half = (amount: number, share: number): number => Math.floor((amount * share + 50) / 100)
const half2 = (amount: number, share: number, factor: number): number => Math.floor((amount * share * factor + 5_000) / 10_000)

/** Arithmetic alone: three numbers and no reasons. */
export function bare({ a, b, c, tier, filing }: Case): Answer {
  const { deductible, rate } = RULE.tiers[tier]
  const covered = a + b - half(b, RULE.firstPay)
  const start = deductible < covered ? deductible : covered
  const pooled = half2(covered - start, rate, RULE.factors[filing])
  const base = covered - pooled
  const illness = base > RULE.illness.start ? half(base - RULE.illness.start, RULE.illness.rate) : 0
  return { pooled, illness, family: a + b + c - pooled - illness }
}

const figureOf = <T>(list: readonly { readonly value: Figure<T> }[], i: number): Figure<T> => (list[i] as { readonly value: Figure<T> }).value
const care = terms.care.inpatient
const START = { primary: 0, secondary: 1, tertiary: 2 } as const
const figures = {
  deductible: [0, 1, 2].map((i) => [figureOf(care?.deductible?.amount ?? [], i), care?.deductible?.basis as Figure<unknown>] as readonly Figure<unknown>[]),
  pooled: [0, 1, 2].map((i) => [0, 1].map((j) => [figureOf(care?.rate.bands ?? [], i), figureOf(terms.outOfArea ?? [], j)] as readonly Figure<unknown>[])),
  firstPay: [figureOf(terms.firstPay?.b ?? [], 0)],
  base: [terms.majorIllness?.base as Figure<unknown>],
  illness: [figureOf(terms.majorIllness?.start ?? [], 0), figureOf(terms.majorIllness?.bands ?? [], 0)]
}
const NONE: readonly Figure<unknown>[] = []
const WHOLE = 10_000 as BasisPoints
const ZERO = 0 as Fen

/**
 * The same rule written out by hand, giving what the engine gives to the last field: payers, parts, the year after, and every step with
 * formula, operands and citations. Nothing here is general: no tables, no conditions, no readings, no caps.
 */
export function explained(input: SettleInput): Settlement {
  const { bill, yearToDate: before } = input
  const { a, b, c } = bill.split as NonNullable<typeof bill.split>
  const total = bill.total
  const { deductible, rate } = RULE.tiers[bill.tier]
  const filing = bill.filing === 'none' ? 'none' : 'longTerm'
  const factor = (RULE.factors[filing] * 100) as BasisPoints
  const rateBp = (rate * 100) as BasisPoints
  const firstPay = half(b, RULE.firstPay) as Fen
  const covered = (a + b - firstPay) as Fen
  const start = (deductible < covered ? deductible : covered) as Fen
  const payable = (covered - start) as Fen
  const pooled = half2(payable, rate, RULE.factors[filing]) as Fen
  const base = (covered - pooled) as Fen
  const above = base > RULE.illness.start
  const illness = (above ? half(base - RULE.illness.start, RULE.illness.rate) : 0) as Fen
  const fund = (pooled + illness) as Fen
  const family = (total - fund) as Fen
  const illnessStart = RULE.illness.start as Fen
  const illnessRate = (RULE.illness.rate * 100) as BasisPoints

  const steps: Step[] = [{ kind: 'selfFunded', amount: c, formula: { kind: 'given', amount: c }, figures: NONE }]
  if (b > 0) {
    steps.push({ kind: 'classBFirstPay', amount: firstPay, formula: { kind: 'slices', slices: [{ amount: b, rate: (RULE.firstPay * 100) as BasisPoints, factor: WHOLE }], limit: null, atLeast: null }, figures: figures.firstPay })
  }
  const less: Fen[] = []
  if (c > 0) less.push(c)
  if (firstPay > 0) less.push(firstPay)
  if (start > 0) less.push(start)
  steps.push(
    { kind: 'deductible', amount: start, formula: { kind: 'atMost', amount: deductible as Fen, limit: covered }, figures: figures.deductible[START[bill.tier]] ?? NONE },
    { kind: 'payable', amount: payable, formula: { kind: 'minus', from: total, less }, figures: NONE },
    {
      kind: 'pooledFund', amount: pooled,
      formula: { kind: 'slices', slices: payable > 0 ? [{ amount: payable, rate: rateBp, factor }] : [], limit: null, atLeast: null },
      figures: figures.pooled[START[bill.tier]]?.[filing === 'none' ? 0 : 1] ?? NONE
    },
    { kind: 'majorIllnessBase', amount: base, formula: { kind: 'sum', parts: [base] }, figures: figures.base },
    {
      kind: 'majorIllness', amount: illness,
      formula: { kind: 'illness', base, start: illnessStart, slices: above ? [{ amount: (base - illnessStart) as Fen, rate: illnessRate, factor: WHOLE }] : [], paidBefore: ZERO, limit: null },
      figures: figures.illness
    },
    { kind: 'medicalAssistance', amount: ZERO, formula: { kind: 'nothing' }, figures: NONE }
  )
  const fundParts: Fen[] = []
  if (pooled > 0) fundParts.push(pooled)
  if (illness > 0) fundParts.push(illness)
  if (fundParts.length === 0) fundParts.push(ZERO)
  steps.push({ kind: 'fundTotal', amount: fund, formula: { kind: 'sum', parts: fundParts }, figures: NONE })

  const coinsurance = payable - pooled
  const relieved = illness < coinsurance ? illness : coinsurance
  return {
    total, fund, family,
    parts: {
      selfFunded: c, firstPay, deductible: (start - (illness - relieved)) as Fen, coinsurance: (coinsurance - relieved) as Fen, overCap: ZERO,
      pooledFund: pooled, largeExpense: ZERO, majorIllness: illness, medicalAssistance: ZERO, supplementary: ZERO
    },
    payers: { pooledFund: pooled, largeExpense: ZERO, majorIllness: illness, medicalAssistance: ZERO, supplementary: ZERO, ownAccount: ZERO, familySharing: [], cash: family },
    steps,
    after: {
      counters: {
        ...before.counters,
        majorIllness: more(before, 'majorIllness', base, illness, ZERO, 0),
        all: more(before, 'all', covered, pooled, start, 1),
        inpatient: more(before, 'inpatient', covered, pooled, start, 1)
      },
      incentive: before.incentive
    }
  }
}

function more({ counters }: YearToDate, scope: Scope, base: Fen, paid: Fen, deductible: Fen, stays: number): Counter {
  const before = counters[scope] ?? NOTHING_COUNTED
  return { base: (before.base + base) as Fen, paid: (before.paid + paid) as Fen, deductible: (before.deductible + deductible) as Fen, stays: before.stays + stays }
}
