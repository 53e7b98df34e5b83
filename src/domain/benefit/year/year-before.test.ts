import type { IsoDate } from '@/domain/date/iso-date'
import type { Bill } from '../bill'
import { always, inputOf, percent, rate, yuan } from '../given.cases'
import { entered } from '@/domain/evidence/entered'
import type { BenefitTerms } from '../terms'
import { NOTHING_YET } from './counters'
import { costOfNext, entriesOf, inOrder, yearBefore, type Insured, type Ledger, type LedgerBill } from './ledger'

const { bill: whole, terms: simple, person } = inputOf({ care: { rate: { bands: always(rate(50)), bounds: 'excess', span: 'bill' }, deductible: { basis: entered('perYear'), amount: always(yuan(1_000)) } } })
const kept = (id: string, on: IsoDate, more: Partial<Bill> = {}): LedgerBill => ({ id, state: 'settled', bill: { ...whole, on, ...more } })
const ledger = (...bills: readonly LedgerBill[]): Ledger => ({ year: { from: '2025-01-01', to: '2025-12-31' }, opening: NOTHING_YET, bills })
const insured: Insured = { person, termsOn: () => simple }
const nowhere: Insured = { person, termsOn: () => undefined }

it('bills of the year by day, those of one day as they were kept, and none of another year', () => {
  const bills = [kept('b', '2025-03-01'), kept('old', '2024-12-31'), kept('c', '2025-03-01'), kept('last', '2025-12-31'), kept('a', '2025-01-01'), kept('next', '2026-01-01')]
  expect(inOrder(ledger(...bills)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'last'])
})

describe('each bill stands on the year that those before it left', () => {
  const bills = [kept('first', '2025-02-01'), kept('second', '2025-03-01')]
  it('so the deductible of the year is asked once', () => {
    const [first, second] = entriesOf(ledger(...bills), insured)
    expect([first?.result?.low.parts.deductible, second?.result?.low.parts.deductible]).toEqual([yuan(1_000), 0])
    expect(second?.before).toBe(first?.after)
  })

  it('the year before a day has what was kept to that day; before a kept bill, what was kept before it', () => {
    const staysAt = (on: IsoDate, id?: string) => yearBefore(ledger(...bills), insured, on, id).counters.inpatient?.stays ?? 0
    expect([staysAt('2025-01-31'), staysAt('2025-02-01'), staysAt('2025-03-01'), staysAt('2025-12-01')]).toEqual([0, 1, 2, 2])
    expect([staysAt('2025-12-01', 'first'), staysAt('2025-12-01', 'second'), staysAt('2025-12-01', 'unkept')]).toEqual([0, 1, 2])
    expect(yearBefore(ledger(), insured, '2025-06-01')).toBe(NOTHING_YET)
  })
})

describe('where there are no terms the paper alone counts', () => {
  const paper: Partial<Bill> = { deductible: yuan(700), known: { pooledFund: yuan(5_000), majorIllness: yuan(40), medicalAssistance: yuan(30), largeExpense: yuan(20) } }
  it('by payer, and twice of two', () => {
    const [one, two] = entriesOf(ledger(kept('1', '2025-02-01', paper), kept('2', '2025-03-01', paper)), nowhere)
    expect(one?.result).toBeNull()
    const nothing = { base: 0, paid: 0, deductible: 0, stays: 0 }
    expect(one?.after.counters).toEqual({
      all: { ...nothing, paid: yuan(5_000), deductible: yuan(700), stays: 1 }, inpatient: { ...nothing, paid: yuan(5_000), deductible: yuan(700), stays: 1 },
      majorIllness: { ...nothing, paid: yuan(40) }, assistance: { ...nothing, paid: yuan(30) }, largeExpense: { ...nothing, paid: yuan(20) }
    })
    expect(two?.after.counters.all).toEqual({ ...nothing, paid: yuan(10_000), deductible: yuan(1_400), stays: 2 })
  })

  it('a paper that says nothing counts as a stay', () => {
    expect(entriesOf(ledger(kept('1', '2025-02-01')), nowhere)[0]?.after.counters.all).toEqual({ base: 0, paid: 0, deductible: 0, stays: 1 })
  })

  it('a further payer counts in the first layer of its name, where the terms say nothing of this care', () => {
    const layer = { payer: 'civilServant', name: '公补', base: entered({ deductible: true, firstPay: false, overCap: false }), span: 'year', bounds: 'excess' } as const
    const terms = { care: {}, further: [{ ...layer, payer: 'enterprise', name: '企补' }, layer, { ...layer, name: '公补二' }], supplementary: [{ name: '惠民保' }, { name: '另一个' }] } as unknown as BenefitTerms
    const { after } = entriesOf(ledger(kept('1', '2025-02-01', { known: { civilServant: yuan(9), supplementary: yuan(8) } })), { person, termsOn: () => terms })[0] ?? {}
    const paid = Object.fromEntries(Object.entries(after?.counters ?? {}).map(([scope, counter]) => [scope, counter?.paid]))
    expect(paid).toMatchObject({ 'further:公补': yuan(9), 'further:企补': 0, 'supplementary:惠民保': yuan(8) })
    expect(Object.keys(paid).filter((scope) => /二|另/.test(scope))).toEqual([])
  })
})

describe('what one more bill would cost', () => {
  const facts = { ...whole, known: { pooledFund: yuan(1) }, deductible: yuan(2), firstPay: yuan(3), hospitalPart: yuan(4) }
  it('is computed afresh: nothing of the paper stands', () => {
    // (10,000 − 1,000) × 50 %
    expect(costOfNext(NOTHING_YET, insured, facts, yuan(10_000))).toEqual({ low: yuan(5_500), high: yuan(5_500), illness: 0, deductible: yuan(1_000) })
    expect(costOfNext(NOTHING_YET, nowhere, facts, yuan(10_000))).toBeNull()
    expect(costOfNext(NOTHING_YET, { person, termsOn: () => ({ care: {} }) }, facts, yuan(10_000))).toBeNull()
  })

  it('between both readings of a rate', () => {
    const bands = [{ value: { ...entered(rate(50)), readings: [{ value: rate(50), from: [0] }, { value: [{ upTo: 'open', rate: percent(60) }], from: [0] }] } }]
    const terms = { care: { inpatient: { ...simple.care.inpatient, rate: { bands, bounds: 'excess', span: 'bill' } } } } as unknown as BenefitTerms
    expect(costOfNext(NOTHING_YET, { person, termsOn: () => terms }, facts, yuan(10_000))).toMatchObject({ low: yuan(4_600), high: yuan(5_500) })
  })
})
