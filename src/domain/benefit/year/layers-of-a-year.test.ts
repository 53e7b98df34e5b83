import fc from 'fast-check'
import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen } from '@/domain/money/fen'
import { anyBands, money } from '../any-terms.cases'
import { FURTHER_PAYERS, KNOWN_PAYERS, type Bill } from '../bill'
import type { Person } from '../person'
import { readerFor } from '../reader'
import { settle } from '../settle'
import { UPPER_LAYERS, type BenefitTerms, type Bounds, type CareTerms, type FurtherLayer, type IllnessBase, type Limit, type SupplementaryPart } from '../terms'
import { NOTHING_YET } from './counters'

/** A fund that takes its share of every yuan, so that whatever depends on the order of the bills comes from the layers above it. */
const inpatient: CareTerms = { rate: { bands: [{ value: entered([{ upTo: 'open', rate: basisPoints(6_000) }] as const) }], bounds: 'excess', span: 'bill' }, caps: [] }
/** All layers count the same: a layer that does not count what one before it lifted has nothing left on some bills, and then the order matters. */
const BASE: IllnessBase = { deductible: true, firstPay: true, overCap: true }

const bounds = fc.constantFrom<Bounds>('absolute', 'excess')
const limit = fc.oneof(money(3_000_000), fc.constant<Limit>('none'))
const yearly = fc.record({ start: money(3_000_000), bands: anyBands, bounds, cap: limit })

const furtherLayer = (name: string): fc.Arbitrary<FurtherLayer> =>
  fc.tuple(fc.constantFrom(...FURTHER_PAYERS), yearly).map(([payer, { start, bands, bounds: of, cap }]) => ({
    payer, name, base: entered(BASE), span: 'year', bounds: of, start: { amount: [{ value: entered(start) }] }, bands: [{ value: entered(bands) }], cap: [{ value: entered(cap) }]
  }))
const further = fc.tuple(furtherLayer('甲'), furtherLayer('乙'), furtherLayer('丙')).map((layers) => [...layers])

const part = (name: string): fc.Arbitrary<SupplementaryPart> =>
  yearly.map(({ start, bands, bounds: of, cap }) => ({ scope: 'inScope', name, deductible: entered(start), bands: entered(bands), bounds: of, cap: entered(cap), onWhatIsLeft: true }))

const terms: fc.Arbitrary<BenefitTerms> = fc.record({ illness: yearly, assistance: yearly, further, parts: fc.tuple(part('一'), part('二')), order: fc.shuffledSubarray([...UPPER_LAYERS], { minLength: UPPER_LAYERS.length }) }).map((of) => ({
  care: { inpatient },
  majorIllness: { start: [{ value: entered(of.illness.start) }], bounds: of.illness.bounds, bands: [{ value: entered(of.illness.bands) }], base: entered(BASE), cap: [{ value: entered(of.illness.cap) }] },
  medicalAssistance: { base: entered(BASE), categories: [{ name: '低保', hardship: ['minimumLiving'], deductible: entered(of.assistance.start), rate: entered(of.assistance.bands), bounds: of.assistance.bounds, cap: entered(of.assistance.cap) }] },
  further: of.further, supplementary: of.parts, order: of.order
}))

const person: Person = { insurance: 'employee', status: 'active', hardship: 'minimumLiving', supplementary: true }
const billOf = (hundreds: number): Bill => ({ on: '2025-06-30', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', total: fen(hundreds * 10_000), split: { a: fen(hundreds * 10_000), b: fen(0), c: fen(0) } })

/** Who paid how much of the year, and what the family was left with. */
function yearOf(of: BenefitTerms, hundreds: readonly number[]): readonly number[] {
  const sums = [...KNOWN_PAYERS, 'family'].map(() => 0)
  let yearToDate = NOTHING_YET
  for (const bill of hundreds.map(billOf)) {
    const { settlement: { payers, family, after } } = settle({ terms: of, person, bill, yearToDate, accounts: { own: fen(0), shared: [] } }, inpatient, readerFor([]))
    for (const [i, amount] of [...KNOWN_PAYERS.map((payer) => payers[payer] ?? 0), family].entries()) sums[i] = (sums[i] ?? 0) + amount
    yearToDate = after
  }
  return sums
}

const hundreds = fc.integer({ min: 1, max: 3_000 })
const inAnyOrder = fc.array(hundreds, { minLength: 2, maxLength: 5 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))

describe('layers that count over the year, in every stated order of them', () => {
  it('pay the same in whichever order the bills come', () => {
    fc.assert(fc.property(terms, inAnyOrder, (of, [one, other]) => {
      expect(yearOf(of, other)).toEqual(yearOf(of, one))
    }))
  })

  it('pay the same for a cost in one bill and in several', () => {
    fc.assert(fc.property(terms, fc.array(hundreds, { minLength: 2, maxLength: 4 }), (of, bills) => {
      expect(yearOf(of, bills)).toEqual(yearOf(of, [bills.reduce((sum, one) => sum + one, 0)]))
    }))
  })
})
