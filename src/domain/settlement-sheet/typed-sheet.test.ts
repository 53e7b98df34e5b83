import fc from 'fast-check'
import { estimate } from '@/domain/benefit/estimate'
import { basisPoints, fen, NO_MONEY } from '@/domain/money/fen'
import { entered } from '@/domain/evidence/entered'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { addsUp, searchWhyNot, settledBill, SHEET_FIELDS, swappedDigits, whyNot, withImpliedZeros, type Sheet, type SheetCase } from '.'

const FACTS = { on: '2025-06-30', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none' } as const
const terms = {
  care: {
    inpatient: {
      deductible: { basis: entered('perAdmission' as const), amount: [{ value: entered(fen(700_00)) }] },
      rate: { bands: [{ value: entered([{ upTo: 'open', rate: basisPoints(6_500) }] as const) }], bounds: 'excess', span: 'bill' }
    }
  }
} satisfies SheetCase['terms']
const caseOf = (sheet: Sheet): SheetCase => ({ sheet, terms, facts: FACTS, person: { insurance: 'resident', hardship: 'none' }, yearToDate: NOTHING_YET })

describe('two digits the other way round', () => {
  const sheet: Sheet = { own: fen(32_598_00), sharing: fen(3_000_00), cash: fen(29_958_00) }
  const swaps = (of: Sheet) => addsUp(of).flatMap((check) => swappedDigits(of, check)).map(({ field, to }) => `${field} ${to}`)

  it('are found in every figure that closes the gap', () => expect(swaps(sheet)).toEqual(['cash 2959800', 'own 3295800']))
  it('are offered for no sum that agrees', () => expect(swaps({ ...sheet, cash: fen(29_598_00) })).toEqual([]))
  it('are not offered where the sum stays wrong', () => expect(swaps({ ...sheet, cash: fen(29_958_01) })).toEqual([]))
  it('are not offered where another sum would break', () => {
    // 32,598 would become 32,958, which the total does not bear.
    expect(swaps({ ...sheet, total: fen(40_000_00), fundTotal: fen(7_402_00), hospital: NO_MONEY })).toEqual(['cash 2959800'])
  })
})

it('a search in slices ends as the one in one go', () => {
  const of = caseOf({ total: fen(23_000_00), selfFunded: fen(1_000_00), firstPay: fen(2_000_00), covered: fen(20_000_00), pooledFund: fen(13_000_00) })
  const search = searchWhyNot(of)
  let answer = search.advance(1)
  for (let n = 0; answer === null && n < 10_000; n += 1) answer = search.advance(7)
  expect(answer).toEqual(whyNot(of))
  expect(search.progress().tried).toBe(search.progress().of)
})

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9_999_999_99 })).map((value) => fen(value))
const papers = fc.dictionary(fc.constantFrom(...SHEET_FIELDS), amount) as fc.Arbitrary<Sheet>

it('whatever is typed, a settled bill never asks the engine for the impossible', () => {
  fc.assert(fc.property(papers, (sheet) => {
    const bill = settledBill(sheet, FACTS)
    if (bill === null) return
    const result = estimate({ bill, person: { insurance: 'resident', hardship: 'none' }, terms, yearToDate: NOTHING_YET, accounts: { own: NO_MONEY, shared: [] } })
    if (result.kind !== 'estimate') return
    expect(result.low.family).toBeGreaterThanOrEqual(0)
    expect(result.low.fund + result.low.family).toBeLessThanOrEqual(bill.total)
  }), { numRuns: 300 })
})

it.each([
  ['a part of a sum that agrees without it is nothing', { fundTotal: 100, pooledFund: 60, majorIllness: 40 }, { civilServant: 0, medicalAssistance: 0, otherFund: 0 }],
  ['a part that may hold the difference is unknown', { fundTotal: 110, pooledFund: 60, majorIllness: 40 }, {}],
  ['a sum that cannot be right says nothing', { fundTotal: 90, pooledFund: 60, majorIllness: 40 }, {}]
] as const)('%s', (_case, typed, zeros) => {
  const sheet = typed as unknown as Sheet
  const { civilServant, medicalAssistance, otherFund } = withImpliedZeros(sheet)
  expect({ civilServant, medicalAssistance, otherFund }).toEqual({ civilServant: undefined, medicalAssistance: undefined, otherFund: undefined, ...zeros })
})

it('takes what is printed as printed', () => {
  expect(settledBill({ total: fen(100_00), pooledFund: fen(60_00), deductible: fen(10_00), majorIllness: NO_MONEY }, FACTS)).toMatchObject({ total: 100_00, deductible: 10_00, known: { pooledFund: 60_00, majorIllness: 0 } })
  expect(settledBill({ total: fen(100_00), pooledFund: fen(160_00) }, FACTS)).toEqual({ ...FACTS, total: 100_00 })
  expect(settledBill({ pooledFund: fen(60_00) }, FACTS)).toBeNull()
})

it.each([
  ['holds the share for care elsewhere', { firstPay: 2_000, covered: 8_000 }, 8_000],
  ['is more than that share', { firstPay: 3_000, covered: 7_000 }, 7_000],
  ['is too little to hold it', { firstPay: 1_999, covered: 8_001 }, 6_400.8]
])('elsewhere, a printed first pay that %s: so much counts for the year', (_case, { firstPay, covered }, counted) => {
  const yuan = (amount: number) => fen(Math.round(amount * 100))
  const sheet: Sheet = { total: yuan(10_000), selfFunded: NO_MONEY, firstPay: yuan(firstPay), covered: yuan(covered), deductible: yuan(700), pooledFund: yuan(4_000) }
  const bill = settledBill(sheet, { ...FACTS, place: 'crossProvince' })
  const elsewhere = { ...terms, outOfArea: [{ value: entered({ kind: 'firstPay', share: basisPoints(2_000) } as const) }] as const }
  const result = bill && estimate({ bill, person: { insurance: 'resident', hardship: 'none' }, terms: elsewhere, yearToDate: NOTHING_YET, accounts: { own: NO_MONEY, shared: [] } })
  expect(result?.kind === 'estimate' && result.low.after.counters.all?.base).toBe(yuan(counted))
})
