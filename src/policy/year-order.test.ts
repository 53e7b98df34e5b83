import fc from 'fast-check'
import { CARE_KINDS, TIERS, type Bill, type CareKind, type Tier } from '@/domain/benefit/bill'
import type { Condition } from '@/domain/benefit/condition'
import { careTermsFor } from '@/domain/benefit/estimate'
import type { Person } from '@/domain/benefit/person'
import { readerFor } from '@/domain/benefit/reader'
import { settle } from '@/domain/benefit/settle'
import type { BenefitTerms, CareTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { entered } from '@/domain/evidence/entered'
import { fen } from '@/domain/money/fen'
import { insuredPlaces, ordinaryPerson, type InsuredPlace } from './insured-places.cases'

/**
 * The rules by which one bill of a year changes what another is paid, each by its name. `limit`: what one bill used up of a yearly limit is
 * gone for the next, and the two may be paid at different rates. `deductible`: what is due once a year falls on the first bill, and a later
 * stay costs less. `stayNumber`: a rate asks which stay of the year it is. `bands`: yearly bands begin where the year left off.
 */
const COUPLINGS = ['limit', 'deductible', 'stayNumber', 'bands'] as const
type Coupling = (typeof COUPLINGS)[number]

const WITHOUT: Readonly<Record<Coupling, (care: CareTerms) => CareTerms>> = {
  limit: ({ caps = [], ...care }) => ({ ...care, caps: caps.filter(({ per }) => per !== 'year') }),
  deductible: ({ deductible, ...care }) => {
    if (deductible === undefined) return care
    const { repeat: _later, yearlyMax: _most, ...first } = deductible
    return { ...care, deductible: { ...first, basis: entered('perAdmission') } }
  },
  stayNumber: (care) => ofFirstStay(care),
  bands: ({ rate, ...care }) => ({ ...care, rate: { ...rate, span: 'bill' } })
}

/** Without the rows that hold for later stays alone. */
function ofFirstStay<T>(node: T): T {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.filter((row: { when?: Condition }) => (row?.when?.admissionFrom ?? 1) < 2).map(ofFirstStay) as T
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, ofFirstStay(value)])) as T
}

const changed = (terms: BenefitTerms, change: (care: CareTerms) => CareTerms): BenefitTerms =>
  ({ ...terms, care: Object.fromEntries(Object.entries(terms.care).map(([kind, care]) => [kind, change(care)])) })

const without = (terms: BenefitTerms, couplings: readonly Coupling[]): BenefitTerms => couplings.reduce((left, coupling) => changed(left, WITHOUT[coupling]), terms)

/** Without what is charged, banded or limited by the visit: then it is all one how a cost is cut up into bills. */
function byTheYear(terms: BenefitTerms): BenefitTerms {
  const yearly = changed(without(terms, ['stayNumber']), ({ deductible, rate, caps = [], ...care }) => {
    const { repeat: _later, restartDays: _days, ...first } = deductible ?? { basis: entered('perYear' as const), amount: [{ value: entered(fen(0)) }] as const }
    return { ...freeElsewhere(care), deductible: { ...first, basis: entered('perYear') }, rate: { ...rate, span: 'year' }, caps: caps.filter(({ per }) => per === 'year') }
  })
  return freeElsewhere(yearly)
}

/** A table of its own for care elsewhere has a deductible of its own, for each visit. */
function freeElsewhere<T extends Pick<BenefitTerms, 'outOfArea'>>(terms: T): T {
  const free = (row: OutOfAreaTerms[number]): OutOfAreaTerms[number] => {
    const [{ value: model }] = row.value.readings
    return model.kind === 'ownTable' ? { ...row, value: entered({ ...model, deductible: fen(0) }) } : row
  }
  return terms.outOfArea === undefined ? terms : { ...terms, outOfArea: terms.outOfArea.map(free) }
}

/** A deductible of each visit takes its part out of whichever band the year has come to. */
const isByTheVisit = ({ deductible }: CareTerms): boolean => deductible?.basis.readings[0].value === 'perAdmission'

const PAYERS = ['pooledFund', 'largeExpense', 'majorIllness', 'medicalAssistance'] as const

/** Who paid how much of a year, on the first reading of every figure; `null` where the terms have no answer. */
function yearOf(terms: BenefitTerms, person: Person, bills: readonly Bill[]): readonly number[] | null {
  const paid = [0, 0, 0, 0, 0]
  let yearToDate = NOTHING_YET
  for (const bill of bills) {
    const input = { terms, person, bill, yearToDate, accounts: { own: fen(0), shared: [] } }
    const care = careTermsFor(input)
    if (care === undefined) return null
    const { settlement, gaps } = settle(input, care, readerFor([]))
    if (gaps.includes('rate') || gaps.includes('outOfArea')) return null
    yearToDate = settlement.after
    for (const [i, sum] of [...PAYERS.map((payer) => settlement.payers[payer]), settlement.family].entries()) paid[i] = (paid[i] ?? 0) + sum
  }
  return paid
}

type Facts = { readonly care: CareKind; readonly tier: Tier; readonly away?: boolean }

const billIn = ({ year }: InsuredPlace, { care, tier, away = false }: Facts, hundreds: number): Bill => ({
  on: year.from, care, tier, place: away ? 'crossProvince' : 'local', filing: away ? 'referral' : 'none', total: fen(hundreds * 10_000), split: { a: fen(hundreds * 10_000), b: fen(0), c: fen(0) }
})

const caresOf = ({ terms }: InsuredPlace): readonly CareKind[] => CARE_KINDS.filter((care) => terms.care[care] !== undefined)
const factsIn = (place: InsuredPlace) => fc.record({ care: fc.constantFrom(...caresOf(place)), tier: fc.constantFrom(...TIERS), away: fc.boolean() })
/** Up to 300,000 yuan each: enough to meet any limit. */
const bill = (place: InsuredPlace) => fc.tuple(factsIn(place), fc.integer({ min: 1, max: 3_000 })).map(([facts, hundreds]) => billIn(place, facts, hundreds))
const inAnyOrder = <T,>(list: fc.Arbitrary<readonly T[]>) => list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })))
const personIn = ({ scheme }: InsuredPlace) => fc.constantFrom('none' as const, 'minimumLiving' as const).map((hardship): Person => ({ ...ordinaryPerson(scheme), hardship }))

const RUNS = { numRuns: 25 }

describe.each(insuredPlaces)('$name', (place) => {
  it('but for four rules that couple them, bills of every kind, tier and place are paid the same in every order', () => {
    const terms = without(place.terms, COUPLINGS)
    fc.assert(fc.property(inAnyOrder(fc.array(bill(place), { minLength: 2, maxLength: 5 })), personIn(place), ([one, other], person) => {
      expect(yearOf(terms, person, one)).toEqual(yearOf(terms, person, other))
    }), RUNS)
  })

  it('by all of its rules, bills that differ in their sum alone are paid the same in every order, above the deductible and below the limits', () => {
    const alike = fc.tuple(factsIn(place), fc.array(fc.integer({ min: 50, max: 300 }), { minLength: 2, maxLength: 4 })).map(([facts, sums]) => sums.map((hundreds) => billIn(place, facts, hundreds)))
    const terms = changed(without(place.terms, ['stayNumber']), (care) => (isByTheVisit(care) ? WITHOUT.bands(care) : care))
    fc.assert(fc.property(inAnyOrder(alike), personIn(place), ([one, other], person) => {
      expect(yearOf(terms, person, one)).toEqual(yearOf(terms, person, other))
    }), RUNS)
  })

  it('a cost in two bills is paid as in one, but for what is charged, banded or limited by the visit', () => {
    const terms = byTheYear(place.terms)
    fc.assert(fc.property(factsIn(place), fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 3_000 }), personIn(place), (facts, left, right, person) => {
      expect(yearOf(terms, person, [billIn(place, facts, left), billIn(place, facts, right)])).toEqual(yearOf(terms, person, [billIn(place, facts, left + right)]))
    }), RUNS)
  })
})

/** Each rule at work: the same bills in two orders, with the rule and without it. */
it.each([
  ['limit', '武汉 employee', [['inpatient', 'primary', 627], ['inpatient', 'primary', 1_453], ['inpatient', 'primary', 2_407]], 'once the year has used up what counts, a later stay is all the family’s and asks for no deductible'],
  ['deductible', '杭州 resident', [['generalOutpatient', 'secondary', 291], ['generalOutpatient', 'primary', 215]], 'what is due once a year falls on the first visit, and the two are paid at different rates'],
  ['deductible', '衢州 resident', [['inpatient', 'secondary', 115], ['inpatient', 'tertiary', 166]], 'the same for stays in hospitals of two tiers'],
  ['stayNumber', '保定 employee', [['inpatient', 'primary', 169], ['inpatient', 'primary', 51]], 'the second stay is paid two percentage points more'],
  ['bands', '北京 employee', [['generalOutpatient', 'primary', 100], ['generalOutpatient', 'tertiary', 400]], 'yearly bands begin where the year left off, with the rates of the tier']
] as const)('the order matters by its %s: %s', (coupling, name, bills, _why) => {
  const place = insuredPlaces.find((one) => one.name === name) as InsuredPlace
  const list = bills.map(([care, tier, hundreds]) => billIn(place, { care, tier }, hundreds))
  const differs = (terms: BenefitTerms): boolean => JSON.stringify(yearOf(terms, ordinaryPerson(place.scheme), list)) !== JSON.stringify(yearOf(terms, ordinaryPerson(place.scheme), [...list].reverse()))
  const others = COUPLINGS.filter((other) => other !== coupling)
  expect([differs(place.terms), differs(without(place.terms, others)), differs(without(place.terms, COUPLINGS))]).toEqual([true, true, false])
})
