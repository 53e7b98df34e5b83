import { entered } from '@/domain/evidence/entered'
import type { Figure } from '@/domain/evidence/figure'
import { basisPoints, fen, type BasisPoints, type Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Accounts, Bill, Tier } from './bill'
import type { Condition } from './condition'
import { estimate, type Estimate } from './estimate'
import type { Person } from './person'
import type { SettleInput } from './run'
import { careScope, type YearToDate } from './year/counters'
import { openYear, type Opening } from './year/opening'
import type { Settlement, Step, StepKind } from './settlement'
import type { Bands, BenefitTerms, CareTerms, IllnessBase, Row, Table } from './terms'

export const yuan = (amount: number): Fen => fen(Math.round(amount * 100))
export const percent = (share: number): BasisPoints => basisPoints(Math.round(share * 100))

/** One rate, whatever the sum. */
export const rate = (share: number): Bands => [{ upTo: 'open', rate: percent(share) }]

/** `[bound in yuan, percent]`; the last bound is `'open'`. */
export function bands(...steps: readonly (readonly [upTo: number | 'open', share: number])[]): Bands {
  return steps.map(([upTo, share]) => ({ upTo: upTo === 'open' ? upTo : yuan(upTo), rate: percent(share) })) as unknown as Bands
}

export const always = <T>(value: T): Table<T> => [{ value: entered(value) }]
export const row = <T>(when: Condition, value: T): Row<T> => ({ when, value: entered(value) })
export const byTier = <T>(primary: T, secondary: T, tertiary: T): Table<T> => [row({ tier: ['primary'] }, primary), row({ tier: ['secondary'] }, secondary), row({ tier: ['tertiary'] }, tertiary)]

/** Two readings of one figure, both in use. */
export function either<T>(first: T, second: T): Figure<T> {
  return { claims: entered(0).claims, readings: [{ value: first, from: [0] }, { value: second, from: [0] }], doubt: 'conflict', why: '来源不一致' }
}

export const DEDUCTIBLE_COUNTS: IllnessBase = { deductible: true, firstPay: false, overCap: false }

/** What a case changes; the rest is a first stay of the year at home in a tertiary hospital, all of it 甲类, paid at 100 %. */
export type Given = {
  readonly care?: Partial<CareTerms> | undefined
  readonly terms?: Partial<BenefitTerms> | undefined
  readonly person?: Partial<Person>
  readonly bill?: Partial<Bill>
  /** The year as the bill before left it, or as one opens it. */
  readonly year?: YearToDate | Opening
  readonly accounts?: Partial<Accounts>
}

/** Bill in yuan, all of it 甲类. */
export const allA = (total: number): Partial<Bill> => ({ total: yuan(total), split: { a: yuan(total), b: fen(0), c: fen(0) } })

export const atTier = (tier: Tier): Partial<Bill> => ({ tier })

export function inputOf({ care, terms, person, bill, year, accounts }: Given): SettleInput {
  const whole: Bill = { on: '2025-06-30', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', total: yuan(100_000), split: { a: yuan(100_000), b: fen(0), c: fen(0) }, ...bill }
  const careTerms: CareTerms = { rate: { bands: always(rate(100)), bounds: 'excess', span: 'bill' }, ...care }
  const all: BenefitTerms = { care: { [whole.care]: careTerms }, ...terms }
  return {
    person: { insurance: 'employee', hardship: 'none', ...person },
    bill: whole,
    yearToDate: year !== undefined && 'counters' in year ? year : openYear(year ?? {}, careScope(whole.care, all)),
    accounts: { own: fen(0), shared: [], ...accounts },
    terms: all
  }
}

export function estimateOf(given: Given): Estimate {
  const result = estimate(inputOf(given))
  if (result.kind !== 'estimate') throw new Error(JSON.stringify(result))
  return result
}

/** The one settlement of a case without doubtful figures. */
export function settlementOf(given: Given): Settlement {
  const { low, high } = estimateOf(given)
  if (low.family !== high.family) throw new Error('two answers')
  return low
}

export const stepOf = ({ steps }: Settlement, kind: StepKind): Step | undefined => steps.find((step) => step.kind === kind)

/** Amount of one step, as people read it; `—` where the step is missing. */
export function stepAmount(settlement: Settlement, kind: StepKind): string {
  const step = stepOf(settlement, kind)
  return step === undefined ? '—' : formatYuan(step.amount)
}

/** `[part, amount]` in fen for every part that is not zero. */
export const partsOf = ({ parts }: Settlement): readonly (readonly [string, string])[] =>
  Object.entries(parts).flatMap(([part, amount]) => (amount === 0 ? [] : [[part, formatYuan(amount)] as const]))
