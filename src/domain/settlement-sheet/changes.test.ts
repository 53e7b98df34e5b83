import { FILINGS } from '@/domain/benefit/bill'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { NOTHING_YET, type Counters } from '@/domain/benefit/year/counters'
import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen, type Fen } from '@/domain/money/fen'
import type { SheetCase } from './agrees'
import { changesFor, withChange, type Change } from './changes'
import type { Sheet } from './sheet'

const yuan = (amount: number): Fen => fen(amount * 100)
const one = <T,>(value: T) => [{ value: entered(value) }] as const
const rate = { bands: one([{ upTo: 'open', rate: basisPoints(6_500) }] as const), bounds: 'excess', span: 'bill' } as const
const plain: BenefitTerms = { care: { inpatient: { rate } } }
const sheet: Sheet = { total: yuan(1_000), firstPay: yuan(100), overPrice: yuan(50), selfFunded: yuan(50), covered: yuan(800), deductible: yuan(300), pooledFund: yuan(325) }

const caseOf = (over: Partial<SheetCase> = {}, facts: Partial<SheetCase['facts']> = {}): SheetCase => ({
  sheet, terms: plain, yearToDate: NOTHING_YET, person: { insurance: 'resident', hardship: 'none' },
  facts: { on: '2025-06-30', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', ...facts }, ...over
})
const valueOf = (change: Change): string => ('filing' in change ? `${change.to} ${change.filing}` : 'to' in change ? String(change.to) : 'as' in change ? change.as : 'left' in change ? String(change.left) : '')
const changed = (of: SheetCase, fact: Change['fact'], usedUpAt: readonly Fen[] = []) => changesFor(of, usedUpAt).filter((change) => change.fact === fact).map(valueOf)

describe('a fact that can be changed', () => {
  it.each([
    ['at home nothing is filed', caseOf(), 'filing', []],
    ['elsewhere, first as if nothing were filed', caseOf({}, { place: 'inProvince', filing: 'temporary' }), 'filing', ['none', 'longTerm', 'referral', 'emergency']],
    ['another hospital', caseOf(), 'tier', ['primary', 'secondary']],
    ['the same care is no other', caseOf(), 'care', ['emergency']],
    ['residents have no status', caseOf(), 'status', []],
    ['somebody with a job has one', caseOf({ person: { insurance: 'employee', status: 'active' } }), 'status', ['retired']],
    ['without a cover in force', caseOf(), 'waiting', ['']],
    ['no group where no terms ask', caseOf(), 'group', []],
    ['no hardship where no terms ask', caseOf(), 'hardship', []],
    ['no year before where none is known', caseOf(), 'lastYear', []],
    ['the year before', caseOf({ lastYear: plain }), 'lastYear', ['']],
    ['nothing was counted yet', caseOf(), 'firstOfYear', []],
    ['one fund payment is all that was left', caseOf(), 'capReached', ['32500']],
    ['no fund payment, no limit', caseOf({ sheet: { total: yuan(1_000) } }), 'capReached', []],
    ['the first stay of the year is said', caseOf(), 'admission', ['2', '3', '4', '5', '6']],
    ['nothing of 大病 counted', caseOf(), 'illnessSoFar', []],
    ['the paper’s parts otherwise', caseOf(), 'split', ['terms', 'classB', 'firstPayCounts', 'overPriceCounts']],
    ['parts that are nothing', caseOf({ sheet: { total: yuan(1_000), firstPay: yuan(0), overPrice: yuan(0), covered: yuan(900) } }), 'split', ['terms', 'classB']],
    ['no parts', caseOf({ sheet: { total: yuan(1_000) } }), 'split', ['terms']]
  ] as const)('%s', (_, of, fact, values) => {
    const found = changed(of, fact)
    expect([...found].sort()).toEqual([...values].sort())
    expect(found[0]).toBe(values[0])
  })

  it('a place is another guess with each filing there, and none at home', () => {
    const elsewhere = FILINGS.filter((filing) => filing !== 'none').map((filing) => `crossProvince ${filing}`)
    expect(changed(caseOf({}, { place: 'inProvince', filing: 'longTerm' }), 'place')).toEqual(['local none', 'crossProvince none', ...elsewhere])
    expect(changed(caseOf(), 'place').some((to) => to.startsWith('local'))).toBe(false)
  })
})

describe('what the terms ask about', () => {
  const asking = (when: object, more: Partial<BenefitTerms> = {}): BenefitTerms => ({ care: { inpatient: { rate: { ...rate, bands: [{ when, value: entered([{ upTo: 'open', rate: basisPoints(7_000) }] as const) }, ...rate.bands] } } }, ...more })

  it.each([
    ['group', { group: ['student'] }, { insurance: 'resident', group: 'adult' }, {}, (all: readonly string[]) => all.includes('student') && !all.includes('adult')],
    ['grade', { grade: ['一档', '二档'] }, { insurance: 'resident', grade: '一档' }, {}, (all: readonly string[]) => all.join() === '二档'],
    ['cohort', { cohort: ['老人'] }, { insurance: 'resident' }, {}, (all: readonly string[]) => all.join() === '老人'],
    ['county', { county: ['甲县'] }, { insurance: 'resident' }, {}, (all: readonly string[]) => all.join() === '甲县'],
    ['level', { level: ['三甲'] }, { insurance: 'resident' }, {}, (all: readonly string[]) => all.join() === '三甲'],
    ['hospital', { hospital: ['第一医院'] }, { insurance: 'resident' }, { hospital: '第一医院' }, (all: readonly string[]) => all.length === 0],
    ['treatment', { treatment: ['透析'] }, { insurance: 'resident' }, {}, (all: readonly string[]) => all.join() === '透析'],
    ['hardship', { hardship: ['orphan'] }, { insurance: 'resident' }, {}, (all: readonly string[]) => all.includes('orphan') && !all.includes('none')],
    ['referral', { referral: true }, { insurance: 'resident' }, {}, (all: readonly string[]) => all.join() === 'true'],
    ['referral', { referral: true }, { insurance: 'resident' }, { referral: true }, (all: readonly string[]) => all.join() === 'false'],
    ['familyDoctor', { familyDoctor: true }, { insurance: 'resident', familyDoctor: true }, {}, (all: readonly string[]) => all.join() === 'false'],
    ['tcm', { tcm: true }, { insurance: 'resident' }, {}, (all: readonly string[]) => all.join() === 'true'],
    ['age', { ageFrom: 60 }, { insurance: 'resident', age: 70 }, {}, (all: readonly string[]) => all.join() === '59'],
    ['age', { ageFrom: 60 }, { insurance: 'resident', age: 60 }, {}, (all: readonly string[]) => all.join() === '59'],
    ['age', { ageBelow: 18 }, { insurance: 'resident', age: 17 }, {}, (all: readonly string[]) => all.join() === '18'],
    ['age', { ageFrom: 60 }, { insurance: 'resident' }, {}, (all: readonly string[]) => all.join() === '60'],
    ['age', { ageFrom: 0 }, { insurance: 'resident', age: 5 }, {}, (all: readonly string[]) => all.length === 0],
    ['enrolledMonths', { enrolledMonthsFrom: 24 }, { insurance: 'resident', enrolledMonths: 3 }, {}, (all: readonly string[]) => all.join() === '24'],
    ['enrolledMonths', { enrolledMonthsFrom: 24 }, { insurance: 'resident', enrolledMonths: 30 }, {}, (all: readonly string[]) => all.join() === '23']
  ] as const)('%s, by %j of %j', (fact, when, person, facts, isRight) => {
    const found = changed(caseOf({ terms: asking(when), person: person as SheetCase['person'] }, facts as Partial<SheetCase['facts']>), fact)
    expect([found, isRight(found)]).toEqual([found, true])
    expect(changed(caseOf({ person: person as SheetCase['person'] }, facts as Partial<SheetCase['facts']>), fact).length === 0 || fact === 'hardship').toBe(true)
  })

  it('a hardship, wherever 医疗救助 pays', () => {
    expect(changed(caseOf({ terms: { ...plain, medicalAssistance: {} as NonNullable<BenefitTerms['medicalAssistance']> } }), 'hardship').length).toBeGreaterThan(0)
  })

  it('a reading that was set aside is one that the office may have taken', () => {
    const figure = { ...entered(yuan(700)), aside: [{ value: yuan(500), from: [0] }], why: '' } as const
    const terms: BenefitTerms = { care: { inpatient: { rate, deductible: { basis: entered('perAdmission'), amount: [{ value: figure }] } } } }
    expect(changesFor(caseOf({ terms }), []).filter(({ fact }) => fact === 'reading')).toEqual([{ fact: 'reading', figure, reading: figure.aside[0] }])
  })

  it('the other insurances of the place', () => {
    const as = { person: { insurance: 'employee', status: 'active' }, terms: { care: {} } } as const
    expect(changed(caseOf({ others: [as] }), 'insurance')).toEqual(['employee'])
    expect(withChange(caseOf(), { fact: 'insurance', to: 'employee', as })).toMatchObject({ person: as.person, terms: as.terms })
  })
})

describe('the year before the bill', () => {
  const year = (counters: Counters) => ({ ...NOTHING_YET, counters })
  const counter = { base: yuan(0), paid: yuan(0), deductible: yuan(0), stays: 0 }

  it('the deductible of the year so far: nothing of it, all of it, and what leaves the printed one', () => {
    expect(changed(caseOf(), 'deductiblePaid', [yuan(700), yuan(200)])).toEqual(['70000', '20000', '40000'])
    expect(changed(caseOf({ sheet: { total: yuan(1_000) } }), 'deductiblePaid', [yuan(700)])).toEqual(['70000'])
    expect(changed(caseOf({ yearToDate: year({ inpatient: { ...counter, deductible: yuan(700) } }) }), 'deductiblePaid', [yuan(700)])).toEqual(['0', '40000'])
  })

  it('another stay than the one that is counted', () => {
    const of = caseOf({ yearToDate: year({ inpatient: { ...counter, stays: 2 } }) })
    expect(changed(of, 'admission')).toEqual(['1', '2', '4', '5', '6'])
    expect(changed(of, 'firstOfYear')).toEqual([''])
    expect(withChange(of, { fact: 'firstOfYear' }).yearToDate).toEqual({ ...of.yearToDate, counters: {} })
    expect(withChange(of, { fact: 'admission', to: 5 }).yearToDate.counters.inpatient).toEqual({ ...counter, stays: 4 })
  })

  it('大病 counted from nothing, or to each reading of its start', () => {
    const start = { ...entered(yuan(10_000)), readings: [{ value: yuan(10_000), from: [0] }, { value: yuan(12_000), from: [0] }] } as const
    const majorIllness = { start: [{ value: start }], bands: one([{ upTo: 'open', rate: basisPoints(6_000) }] as const) } as unknown as NonNullable<BenefitTerms['majorIllness']>
    const of = caseOf({ terms: { ...plain, majorIllness } })
    expect(changed(of, 'illnessSoFar')).toEqual(['1000000', '1200000'])
    expect(withChange(of, { fact: 'illnessSoFar', to: yuan(10_000) }).yearToDate.counters.majorIllness?.base).toBe(yuan(10_000))
    expect(changed({ ...of, yearToDate: year({ majorIllness: { ...counter, base: yuan(12_000) } }) }, 'illnessSoFar')).toEqual(['0', '1000000'])
  })

  it('a deductible that was paid counts for this care and for all together', () => {
    const { counters } = withChange(caseOf(), { fact: 'deductiblePaid', to: yuan(300) }).yearToDate
    expect([counters.inpatient?.deductible, counters.all?.deductible, counters.majorIllness]).toEqual([yuan(300), yuan(300), undefined])
  })

  const cap = { name: '封顶', on: 'payout', per: 'year', counts: 'allCare', amount: one(yuan(200_000)) } as const
  const capped = (...caps: readonly object[]) => caseOf({ terms: { care: { inpatient: { rate, caps: caps as never } } } })
  const paidAfter = (of: SheetCase, left = yuan(325)) => {
    const { counters } = withChange(of, { fact: 'capReached', left }).yearToDate
    return [counters.all?.paid, counters.inpatient?.paid]
  }

  it.each([
    ['a limit of all care', capped(cap), [yuan(199_675), undefined]],
    ['a limit of this care', capped({ ...cap, counts: 'thisCare' }), [undefined, yuan(199_675)]],
    ['a limit of one bill is none of the year', capped({ ...cap, per: 'bill' }), [undefined, undefined]],
    ['a limit on what counts is none on what is paid', capped({ ...cap, on: 'base' }), [undefined, undefined]],
    ['one that counts itself alone says nothing', capped({ ...cap, counts: 'thisCap' }), [undefined, undefined]],
    ['no limit', capped({ ...cap, amount: one('none' as const) }), [undefined, undefined]],
    ['a limit of somebody else', capped({ ...cap, when: { tier: ['primary'] } }), [undefined, undefined]],
    ['a limit by hospital', capped({ ...cap, amount: [{ when: { tier: ['primary'] }, value: entered(yuan(100)) }, { when: { tier: ['tertiary'] }, value: entered(yuan(400)) }] }), [yuan(75), undefined]],
    ['one lower than what was paid is not it, the next is', capped({ ...cap, amount: one(yuan(324)) }, { ...cap, counts: 'thisCare', amount: one(yuan(325)) }), [undefined, 0]],
    ['terms without limits', caseOf(), [undefined, undefined]]
  ] as const)('%s', (_, of, expected) => expect(paidAfter(of)).toEqual(expected))
})

describe('with a fact changed', () => {
  it.each([
    [{ fact: 'filing', to: 'referral' }, { filing: 'referral', place: 'local' }],
    [{ fact: 'place', to: 'inProvince', filing: 'temporary' }, { place: 'inProvince', filing: 'temporary' }],
    [{ fact: 'tier', to: 'primary' }, { tier: 'primary' }],
    [{ fact: 'care', to: 'emergency' }, { care: 'emergency' }],
    [{ fact: 'level', to: '三甲' }, { level: '三甲' }],
    [{ fact: 'hospital', to: '第一医院' }, { hospital: '第一医院' }],
    [{ fact: 'treatment', to: '透析' }, { treatment: '透析' }],
    [{ fact: 'referral', to: true }, { referral: true }],
    [{ fact: 'tcm', to: true }, { tcm: true }]
  ] as const)('the bill: %j', (change, facts) => {
    const after = withChange(caseOf(), change)
    expect(after.facts).toEqual({ ...caseOf().facts, ...facts })
    expect({ ...after, facts: caseOf().facts }).toEqual(caseOf())
  })

  it.each([
    [{ fact: 'status', to: 'retired' }, 'status', 'retired'], [{ fact: 'group', to: 'student' }, 'group', 'student'], [{ fact: 'grade', to: '二档' }, 'grade', '二档'],
    [{ fact: 'cohort', to: '老人' }, 'cohort', '老人'], [{ fact: 'county', to: '甲县' }, 'county', '甲县'], [{ fact: 'hardship', to: 'orphan' }, 'hardship', 'orphan'],
    [{ fact: 'familyDoctor', to: true }, 'familyDoctor', true], [{ fact: 'age', to: 59 }, 'age', 59], [{ fact: 'enrolledMonths', to: 3 }, 'enrolledMonths', 3]
  ] as const)('the person: %j', (change, key, value) => {
    const after = withChange(caseOf(), change as Change)
    expect(after.person).toEqual({ ...caseOf().person, [key]: value })
    expect(after.facts).toEqual(caseOf().facts)
  })

  it.each([
    ['terms', { total: yuan(1_000), deductible: yuan(300), pooledFund: yuan(325) }],
    ['classB', { ...sheet, firstPay: 0, covered: yuan(900) }],
    ['firstPayCounts', { ...sheet, firstPay: 0, covered: yuan(900) }],
    ['overPriceCounts', { ...sheet, overPrice: 0, covered: yuan(850) }]
  ] as const)('the paper’s parts: %s', (as, expected) => {
    const change = changesFor(caseOf(), []).find((one) => one.fact === 'split' && one.as === as) as Change
    const after = withChange(caseOf(), change)
    expect(after.sheet).toEqual(expected)
    expect(after.allClassB).toBe(as === 'classB' ? true : undefined)
  })

  it('the terms of the year before, where there are any', () => {
    const lastYear: BenefitTerms = { care: {} }
    expect(withChange(caseOf({ lastYear }), { fact: 'lastYear' }).terms).toBe(lastYear)
    expect(withChange(caseOf(), { fact: 'lastYear' }).terms).toBe(plain)
    expect(withChange(caseOf(), { fact: 'waiting' })).toEqual(caseOf())
  })
})
