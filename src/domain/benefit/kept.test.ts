import fc from 'fast-check'
import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen } from '@/domain/money/fen'
import { anyAccounts, anyBill, anyPerson, anyTerms, anyYear } from './any-terms.cases'
import type { Bill } from './bill'
import { careTermsFor, estimate } from './estimate'
import { firstReadings } from './reader'
import type { Person } from './person'
import { onePass, type SettleInput } from './run'
import { sumUp, sumUpWanted } from './settle'
import type { CareTerms } from './terms'
import { NOTHING_COUNTED, NOTHING_YET } from './year/counters'

const careOf = (input: SettleInput): CareTerms => careTermsFor(input) as CareTerms

/** Sums, gaps and unknown facts of both ends, and every combination in between by its forks and alternatives. */
function answerOf(input: SettleInput): unknown {
  const result = estimate(input)
  if (result.kind !== 'estimate') return result
  const { low, high, gaps, warnings, forks, alternatives } = result
  return [low, high].map(({ parts, payers, steps }) => [parts, payers, steps]).concat([[gaps, warnings, forks, alternatives] as never])
}

const facts = fc.record({ bill: anyBill(), person: anyPerson, yearToDate: anyYear(), accounts: anyAccounts, alike: fc.boolean() })
const family = anyBill().chain((bill) => fc.record({ first: fc.constant(bill), insured: anyPerson, terms: anyTerms(bill), all: fc.array(facts, { minLength: 2, maxLength: 5 }) }))

/** Half of them differ in no fact out of a closed list, but in all others, in money and in the year before. */
const inputsOf = ({ first, insured, terms, all }: typeof family extends fc.Arbitrary<infer T> ? T : never): readonly SettleInput[] =>
  all.map(({ alike, bill, person, ...more }) => {
    const { care, tier, place, filing } = first
    const { status, group } = insured
    return alike ? { ...more, terms, bill: { ...bill, care, tier, place, filing }, person: { ...person, status, group } as Person } : { ...more, terms, bill: { ...bill, care }, person }
  })

/** Nothing can be kept with them: every pass asks every table. */
function frozen<T>(node: T): T {
  if (typeof node === 'object' && node !== null) Object.values(Object.freeze(node)).forEach(frozen)
  return node
}

describe('what is kept with the terms', () => {
  it('changes neither sums nor reasons: both are as where nothing can be kept', () => {
    fc.assert(
      fc.property(family, (of) => {
        const terms = frozen(structuredClone(of.terms))
        for (const input of inputsOf(of)) expect(answerOf(input)).toEqual(answerOf({ ...input, terms }))
      })
    )
  })

  it('does not depend on whose bills came before', () => {
    fc.assert(
      fc.property(family, (of) => {
        for (const input of inputsOf(of)) expect(answerOf(input)).toEqual(answerOf({ ...input, terms: structuredClone(input.terms) }))
      })
    )
  })

  it('keeps a later stay apart from the first', () => {
    const inpatient: CareTerms = {
      deductible: { basis: entered('perAdmission'), amount: [{ value: entered(fen(1_000_00)) }], repeat: { kind: 'factors', factors: entered([basisPoints(5_000)]) } },
      rate: { bands: [{ value: entered([{ upTo: 'open', rate: basisPoints(8_000) }] as const) }], bounds: 'excess', span: 'bill' }
    }
    const terms = { care: { inpatient } }
    const bill: Bill = { on: '2025-12-03', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', total: fen(9_000_00), split: { a: fen(9_000_00), b: fen(0), c: fen(0) } }
    const dueAfter = (stays: number) => {
      const yearToDate = { ...NOTHING_YET, counters: { inpatient: { ...NOTHING_COUNTED, stays } } }
      return sumUp({ bill, person: { insurance: 'resident' }, accounts: { own: fen(0), shared: [] }, terms, yearToDate }, inpatient, firstReadings()).due
    }
    expect([0, 0, 1, 2, 0, 5_000, 0].map(dueAfter)).toEqual([1_000_00, 1_000_00, 500_00, 500_00, 1_000_00, 500_00, 1_000_00])
  })

  it('is not shared by two terms with one kind of care in both', () => {
    fc.assert(
      fc.property(family, family, (of, other) => {
        const [input] = inputsOf(of) as [SettleInput]
        const { care } = input.bill
        const terms = { ...other.terms, care: { [care]: input.terms.care[care] as CareTerms } }
        answerOf(input)
        expect(answerOf({ ...input, terms })).toEqual(answerOf({ ...input, terms: structuredClone(terms) }))
      })
    )
  })
})

describe('one pass', () => {
  const [input] = fc.sample(family.map(inputsOf), { seed: 1, numRuns: 1 })[0] as readonly [SettleInput]
  const sums = () => sumUp(input, careOf(input), firstReadings())

  it('holds no other: its amounts would be of both', () => {
    expect(() => sumUpWanted(input, careOf(input), firstReadings(), () => sums().family >= 0)).toThrow('a pass within a pass')
    expect(() => onePass(input, careOf(input), firstReadings(), [], () => estimate(input), undefined)).toThrow('a pass within a pass')
  })

  it('may follow one that was found out, or that failed', () => {
    const before = sums()
    expect(() => onePass(input, careOf(input), firstReadings(), undefined, sums, undefined)).toThrow('a pass within a pass')
    expect(sums()).toEqual(before)
    expect(() => onePass(input, careOf(input), firstReadings(), undefined, () => { throw new Error('failed') }, undefined)).toThrow('failed')
    expect(sums()).toEqual(before)
  })
})
