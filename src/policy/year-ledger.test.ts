import { CARE_KINDS, TIERS, type Bill, type CareKind, type Tier } from '@/domain/benefit/bill'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { counterOf, NOTHING_YET, type Counter, type Counters, type YearToDate } from '@/domain/benefit/year/counters'
import { headroomOf } from '@/domain/benefit/year/headroom'
import { costOfNext, entriesOf, yearBefore, type Insured, type Ledger, type LedgerBill } from '@/domain/benefit/year/ledger'
import { fen } from '@/domain/money/fen'
import fc from 'fast-check'
import { insuredPlaces, ordinaryPerson } from './insured-places.cases'

type Place = { readonly name: string; readonly insured: Insured; readonly terms: BenefitTerms; readonly year: Ledger['year'] }

const places: readonly Place[] = insuredPlaces.map(({ name, scheme, terms, year }) => ({ name, terms, year, insured: { person: ordinaryPerson(scheme), termsOn: () => terms } }))

const billIn = (place: Place, care: CareKind, hundreds: number, tier: Tier = 'tertiary'): Bill => ({
  on: place.year.from, care, tier, place: 'local', filing: 'none', total: fen(hundreds * 10_000), split: { a: fen(hundreds * 10_000), b: fen(0), c: fen(0) }
})

const caresOf = ({ terms }: Place): readonly CareKind[] => CARE_KINDS.filter((care) => terms.care[care] !== undefined)

const someBills = (place: Place, most = 300): fc.Arbitrary<readonly Bill[]> =>
  fc.array(fc.tuple(fc.constantFrom(...caresOf(place)), fc.integer({ min: 1, max: most }), fc.constantFrom(...TIERS)).map(([care, hundreds, tier]) => billIn(place, care, hundreds, tier)), { minLength: 2, maxLength: 5 })

const ledgerOf = (place: Place, bills: readonly Bill[], state: LedgerBill['state']): Ledger => ({
  year: place.year, opening: NOTHING_YET, bills: bills.map((bill, i) => ({ id: String(i), state, bill }))
})

const yearOf = (place: Place, bills: readonly Bill[]): YearToDate => entriesOf(ledgerOf(place, bills, 'estimated'), place.insured).at(-1)?.after ?? NOTHING_YET
const endOf = (place: Place, bills: readonly Bill[]): Counters => yearOf(place, bills).counters

/** Then a doubtful deductible of the bill that met the limit changes nothing that is paid, and the first of its readings stands; which bill that is, the order decides. */
const isAtLimit = (place: Place, yearToDate: YearToDate): boolean => {
  const { insured: { person }, terms } = place
  const bill = billIn(place, caresOf(place)[0] ?? 'inpatient', 1)
  return headroomOf({ person, terms, bill, yearToDate, accounts: { own: fen(0), shared: [] } }).some(({ line, left }) => line === 'fundCap' && left === 0)
}

/** Whether any limit of this place counts all kinds of care together: then the order decides which kind meets it, and what is paid by kind. */
const countsTogether = ({ terms }: Place): boolean =>
  Object.values(terms.care).some(({ caps = [], deductible, aboveCap }) => aboveCap !== undefined || deductible?.counts === 'allCare' || caps.some(({ counts }) => counts !== 'thisCare'))

describe.each(places)('$name', (place) => {
  it('the order of bills of different kinds changes nothing that counts by kind', () => {
    fc.assert(fc.property(someBills(place), (bills) => {
      const byKind = caresOf(place).flatMap((care) => bills.filter((bill) => bill.care === care))
      const [mixed, sorted] = [endOf(place, bills), endOf(place, byKind)]
      const limited = countsTogether(place)
      const unsure = limited && isAtLimit(place, yearOf(place, bills)) ? { deductible: 0 } : {}
      const shown = (counter: Counter | undefined) => counter && (limited ? { ...counter, paid: 0, ...unsure } : counter)
      for (const care of caresOf(place)) expect(shown(mixed[care])).toEqual(shown(sorted[care]))
    }), { numRuns: 20 })
  })

  it('papers that say what was paid count the same in every order', () => {
    fc.assert(fc.property(someBills(place, 3_000), (bills) => {
      const papers = bills.map((bill, i): Bill => ({ ...bill, deductible: fen(i * 100_00), known: { pooledFund: fen(Math.floor(bill.total / 2)), majorIllness: fen(0), medicalAssistance: fen(0) } }))
      const [one, other] = [papers, [...papers].reverse()].map((list) => entriesOf(ledgerOf(place, list, 'settled'), place.insured).at(-1)?.after)
      for (const scope of ['all', 'majorIllness', ...caresOf(place)] as const) expect(one && counterOf(one, scope)).toEqual(other && counterOf(other, scope))
    }), { numRuns: 20 })
  })

  it('大病 over a year of every mix of care and tier pays the same in every order, whatever the fund had paid on each', () => {
    fc.assert(fc.property(someBills(place, 3_000), (bills) => {
      const papers = bills.map((bill): Bill => ({ ...bill, deductible: fen(0), known: { pooledFund: fen(Math.floor(bill.total / 3)) } }))
      const [one, other] = [papers, [...papers].reverse()].map((list) => entriesOf(ledgerOf(place, list, 'settled'), place.insured).at(-1)?.after)
      expect(one && counterOf(one, 'majorIllness')).toEqual(other && counterOf(other, 'majorIllness'))
    }), { numRuns: 20 })
  })

  it('a bill paid in two parts on one day counts what it counts in one, where nothing is charged by the visit', () => {
    fc.assert(fc.property(fc.constantFrom(...caresOf(place)), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (care, left, right) => {
      const inOne = endOf(place, [billIn(place, care, left + right)])
      const inTwo = endOf(place, [billIn(place, care, left), billIn(place, care, right)])
      expect([inTwo[care]?.base, inTwo.all?.base, inTwo[care]?.stays]).toEqual([inOne[care]?.base, inOne.all?.base, 2])
    }), { numRuns: 20 })
  })

  it('tells the year before a bill, how far the lines are, and what the next thousand costs', () => {
    const [care] = caresOf(place) as [CareKind]
    const bill = billIn(place, care, 50)
    const ledger = ledgerOf(place, [bill, bill], 'estimated')
    expect(yearBefore(ledger, place.insured, bill.on, '0')).toEqual(NOTHING_YET)
    const second = yearBefore(ledger, place.insured, bill.on, '1')
    expect(counterOf(second, 'all').stays === 1 || Object.keys(second.counters).length > 0).toBe(true)
    for (const { limit, used, left } of headroomOf({ person: place.insured.person, terms: place.terms, bill, yearToDate: second, accounts: { own: fen(0), shared: [] } })) expect(left).toBe(Math.max(limit - used, 0))
    const next = costOfNext(second, place.insured, bill, fen(1_000_00))
    expect(next === null || (next.low <= next.high && next.high <= 1_000_00)).toBe(true)
  })
})
