import { factsOf, holds, type Condition, type UnknownFact } from './condition'
import type { Bill } from './bill'
import type { Person } from './person'
import { inputOf } from './given.cases'

function ask(when: Condition | undefined, person: Partial<Person> = {}, bill: Partial<Bill> = {}, admissions = 0) {
  const input = inputOf({ person, bill })
  const unknown = new Set<UnknownFact>()
  return { answer: holds(when, factsOf(input.person, input.bill, admissions), unknown), unknown: [...unknown] }
}

const yes = { answer: true, unknown: [] }
const no = { answer: false, unknown: [] }

describe('a condition', () => {
  it.each([
    ['none at all', undefined, {}, {}, yes],
    ['an empty one', {}, {}, {}, yes],
    ['tier', { tier: ['secondary', 'tertiary'] }, {}, {}, yes],
    ['another tier', { tier: ['primary'] }, {}, {}, no],
    ['level', { level: ['county'] }, {}, { level: 'county' }, yes],
    ['a level nobody named is not asked for', { level: ['county'] }, {}, {}, no],
    ['hospital', { hospital: ['甲'] }, {}, { hospital: '乙' }, no],
    ['TCM', { tcm: true }, {}, { tcm: true }, yes],
    ['not TCM', { tcm: false }, {}, {}, yes],
    ['status', { status: ['retired'] }, { status: 'retired' }, {}, yes],
    ['cohort', { cohort: ['before2001'] }, { cohort: 'since2001' }, {}, no],
    ['group', { group: ['student', 'child'] }, { group: 'child' }, {}, yes],
    ['grade', { grade: ['一档'] }, { grade: '二档' }, {}, no],
    ['from 60: 59', { ageFrom: 60 }, { age: 59 }, {}, no],
    ['from 60: 60', { ageFrom: 60 }, { age: 60 }, {}, yes],
    ['below 60: 59', { ageBelow: 60 }, { age: 59 }, {}, yes],
    ['below 60: 60', { ageBelow: 60 }, { age: 60 }, {}, no],
    ['a span of ages', { ageFrom: 60, ageBelow: 70 }, { age: 70 }, {}, no],
    ['hardship', { hardship: ['minimumLiving'] }, { hardship: 'minimumLiving' }, {}, yes],
    ['county', { county: ['四县一区'] }, { county: '四县一区' }, {}, yes],
    ['place', { place: ['crossProvince'] }, {}, {}, no],
    ['filing', { filing: ['none'] }, {}, {}, yes],
    ['referral', { referral: true }, {}, { referral: false }, no],
    ['no referral', { referral: false }, {}, {}, yes],
    ['family doctor', { familyDoctor: true }, { familyDoctor: true }, {}, yes],
    ['treatment', { treatment: ['dialysis'] }, {}, { treatment: 'tumour' }, no],
    ['months from 12: 11', { enrolledMonthsFrom: 12 }, { enrolledMonths: 11 }, {}, no],
    ['months from 12: 12', { enrolledMonthsFrom: 12 }, { enrolledMonths: 12 }, {}, yes],
    ['months below 12: 12', { enrolledMonthsBelow: 12 }, { enrolledMonths: 12 }, {}, no],
    ['all fields hold', { tier: ['tertiary'], status: ['retired'], ageFrom: 60 }, { status: 'retired', age: 61 }, {}, yes],
    ['one of them does not', { tier: ['tertiary'], status: ['retired'], ageFrom: 60 }, { status: 'retired', age: 59 }, {}, no]
  ] as const)('%s', (_case, when, person, bill, expected) => {
    expect(ask(when, person, bill)).toEqual(expected)
  })

  it.each([
    [0, false],
    [1, true],
    [2, true]
  ])('from the second stay: %s stays before', (admissions, expected) => {
    expect(ask({ admissionFrom: 2 }, {}, {}, admissions).answer).toBe(expected)
  })
})

describe('a fact that nobody gave', () => {
  it.each([
    ['status', { status: ['retired'] }],
    ['cohort', { cohort: ['before2001'] }],
    ['group', { group: ['child'] }],
    ['grade', { grade: ['一档'] }],
    ['county', { county: ['四县一区'] }],
    ['age', { ageFrom: 60 }],
    ['age', { ageBelow: 60 }],
    ['enrolledMonths', { enrolledMonthsFrom: 12 }],
    ['enrolledMonths', { enrolledMonthsBelow: 12 }]
  ] as const)('%s: the condition does not hold, and the fact is named', (fact, when) => {
    expect(ask(when)).toEqual({ answer: false, unknown: [fact] })
  })

  it('is named with every other one that is missing', () => {
    expect(ask({ status: ['retired'], ageFrom: 60 })).toEqual({ answer: false, unknown: ['status', 'age'] })
  })

  it.each([
    ['before', { status: ['retired'], tier: ['primary'] }],
    ['after', { tier: ['primary'], status: ['retired'] }]
  ] as const)('is not asked for where a known one already says no, written %s', (_case, when) => {
    expect(ask(when)).toEqual(no)
  })

  it('of hardship does not hold, and is said', () => {
    const { hardship: _left, ...person } = inputOf({}).person
    const unknown = new Set<UnknownFact>()
    expect([holds({ hardship: ['orphan'] }, factsOf(person, inputOf({}).bill, 0), unknown), [...unknown]]).toEqual([false, ['hardship']])
  })
})
