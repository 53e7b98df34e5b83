import { estimate } from '@/domain/benefit/estimate'
import type { Bill } from '@/domain/benefit/bill'
import { TIERS, type Tier } from '@/domain/benefit/bill'
import type { Insurance } from '@/domain/benefit/person'
import type { Settlement } from '@/domain/benefit/settlement'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import type { IsoDate } from '@/domain/date/iso-date'
import { addFen, fen, type Fen } from '@/domain/money/fen'
import { findTerms } from '@/policy'

/** The bill of the third-party page's example: 800 yuan at the outpatient desk, 5,000 in the relative's account. */
const TOTAL = fen(800_00)
const SHARED = fen(5_000_00)
const NOTHING = fen(0)

export type OrderLine = { readonly low: Fen; readonly high: Fen }
export type WorkedOrder =
  | {
      readonly kind: 'worked'
      readonly areaName: string
      readonly tier: Tier
      readonly projected: boolean
      /** `low` and `high` of each line belong to the two ends of the estimate, not to the line. */
      readonly total: Fen
      readonly fund: OrderLine
      readonly own: OrderLine
      readonly shared: OrderLine
      readonly cash: OrderLine
    }
  | { readonly kind: 'no-terms' }
  | { readonly kind: 'not-fetched' }

/** Own insurance → own account → shared account → cash, for one outpatient bill, by the estimator's engine. */
export function workedOrder(areaCode: string, insurance: Insurance, on: IsoDate): WorkedOrder {
  const found = findTerms(areaCode, on, insurance)
  if (found.kind === 'not-fetched') return { kind: 'not-fetched' }
  if (!('terms' in found)) return { kind: 'no-terms' }
  for (const tier of TIERS) {
    const result = estimate({
      person: { insurance }, bill: { ...BILL, on, tier }, yearToDate: NOTHING_YET,
      accounts: { own: NOTHING, shared: [{ label: '', balance: SHARED }] }, terms: found.terms
    })
    if (result.kind === 'estimate') {
      return { kind: 'worked', areaName: found.pack.area.short, tier, projected: found.kind === 'projected', ...linesOf(result.low, result.high) }
    }
  }
  return { kind: 'no-terms' }
}

const BILL: Omit<Bill, 'on' | 'tier'> = {
  care: 'generalOutpatient', place: 'local', filing: 'none', total: TOTAL, split: { a: TOTAL, b: NOTHING, c: NOTHING }
}

function linesOf(low: Settlement, high: Settlement) {
  const line = (read: (settlement: Settlement) => Fen): OrderLine => ({ low: read(low), high: read(high) })
  return {
    total: low.total,
    fund: line(({ fund, payers }) => addFen(fund, payers.supplementary)),
    own: line(({ payers }) => payers.ownAccount),
    shared: line(({ payers }) => addFen(...payers.familySharing.map(({ balance }) => balance))),
    cash: line(({ payers }) => payers.cash)
  }
}
