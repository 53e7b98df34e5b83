import { larger, NO_MONEY, type Fen } from '@/domain/money/fen'
import type { CareKind } from '../bill'
import { NOTHING_COUNTED, type Counter, type Scope, type YearToDate } from './counters'

/** What a person knows of the year before a bill, as seen from that bill. What is left out is nothing. */
export type Opening = {
  /** Deductible paid for this kind of care. */
  readonly deductiblePaid?: Fen
  /** Paid by the pooled fund for all care. */
  readonly fundPaid?: Fen
  /** Paid by the pooled fund for this kind of care. */
  readonly carePaid?: Fen
  /** Cost of this kind of care inside the catalogue, after first pay, deductibles included. */
  readonly covered?: Fen
  readonly majorIllnessBase?: Fen
  readonly majorIllnessPaid?: Fen
  readonly assistancePaid?: Fen
  /** Stays (or visits) of this kind of care before this one. */
  readonly admissions?: number
  readonly incentive?: Fen
}

const NOTHING: Required<Opening> = {
  deductiblePaid: NO_MONEY, fundPaid: NO_MONEY, carePaid: NO_MONEY, covered: NO_MONEY, majorIllnessBase: NO_MONEY, majorIllnessPaid: NO_MONEY,
  assistancePaid: NO_MONEY, admissions: 0, incentive: NO_MONEY
}

/** The counters that the opening speaks of; `scope` is the kind of care of the bill, see `careScope`. */
export function openYear(opening: Opening, scope: CareKind): YearToDate {
  const { deductiblePaid: deductible, fundPaid, carePaid, covered: base, admissions: stays, incentive, ...layers } = { ...NOTHING, ...opening }
  const known: readonly (readonly [Scope, Counter])[] = [
    ['all', { base, paid: larger(fundPaid, carePaid), deductible, stays }],
    [scope, { base, paid: carePaid, deductible, stays }],
    ['majorIllness', { ...NOTHING_COUNTED, base: layers.majorIllnessBase, paid: layers.majorIllnessPaid }],
    ['assistance', { ...NOTHING_COUNTED, paid: layers.assistancePaid }]
  ]
  return { counters: Object.fromEntries(known.filter(([, counter]) => isCounted(counter))), incentive }
}

const isCounted = ({ base, paid, deductible, stays }: Counter): boolean => base + paid + deductible + stays > 0
