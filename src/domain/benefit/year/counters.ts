import { NO_MONEY, type Fen } from '@/domain/money/fen'
import type { CareKind } from '../bill'
import type { BenefitTerms } from '../terms'

/** What the year counted in one scope: cost that counts, what was paid on it, deductible paid, stays (or visits). */
export type Counter = { readonly base: Fen; readonly paid: Fen; readonly deductible: Fen; readonly stays: number }

/** A layer above the pooled fund; the ones with a name after the colon carry it as the terms write it. */
export type LayerId =
  | 'largeExpense' | 'majorIllness' | 'selfFunded' | 'assistance' | 'secondAssistance'
  | `further:${string}` | `assistance:${string}` | `secondAssistance:${string}` | `supplementary:${string}`

/** Whose limits count together: all care of the year, one kind of care, one limit by its id, one layer. */
export type Scope = 'all' | CareKind | `cap:${string}` | LayerId

export type Counters = { readonly [S in Scope]?: Counter }

/** What the benefit year saw before a bill, scope by scope; a scope that is absent has counted nothing. */
export type YearToDate = {
  readonly counters: Counters
  /** 激励额度: raises the major-illness limit. */
  readonly incentive: Fen
}

export const NOTHING_COUNTED: Counter = { base: NO_MONEY, paid: NO_MONEY, deductible: NO_MONEY, stays: 0 }

export const NOTHING_YET: YearToDate = { counters: {}, incentive: NO_MONEY }

export const counterOf = ({ counters }: YearToDate, scope: Scope): Counter => counters[scope] ?? NOTHING_COUNTED

/** The kind of care whose terms and counters a bill uses: 急诊抢救 is a stay where an area has no terms of its own for it. */
export const careScope = (care: CareKind, terms: BenefitTerms): CareKind => (care === 'emergency' && terms.care.emergency === undefined ? 'inpatient' : care)
