import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen } from '@/domain/money/fen'
import type { Bill } from '../bill'
import type { BenefitTerms } from '../terms'
import { NOTHING_YET } from './counters'
import { yearBefore, type Insured, type Ledger } from './ledger'

/** Rates of one tier alone: of a stay in any other the paper alone says what counts. */
const terms: BenefitTerms = {
  care: { inpatient: { rate: { bands: [{ when: { tier: ['tertiary'] }, value: entered([{ upTo: 'open', rate: basisPoints(8_000) }] as const) }], bounds: 'excess', span: 'bill' }, caps: [] } }
}
const insured: Insured = { person: { insurance: 'employee', status: 'active' }, termsOn: () => terms }
const stay: Bill = { on: '2025-03-01', care: 'inpatient', tier: 'primary', place: 'local', filing: 'none', total: fen(10_000_00), deductible: fen(1_000_00) }
const after = (bill: Bill) => {
  const ledger: Ledger = { year: { from: '2025-01-01', to: '2025-12-31' }, opening: NOTHING_YET, bills: [{ id: '1', state: 'settled', bill }] }
  return yearBefore(ledger, insured, '2025-04-01').counters
}

describe('a settled bill for which the terms have no answer', () => {
  it('counts what was printed', () => {
    expect(after(stay).inpatient).toEqual({ base: 0, paid: 0, deductible: 1_000_00, stays: 1 })
  })

  it('is a stay too where it was an emergency and the terms have none of its own: the next one is the second of the year', () => {
    expect(after({ ...stay, care: 'emergency' })).toEqual(after(stay))
  })
})
