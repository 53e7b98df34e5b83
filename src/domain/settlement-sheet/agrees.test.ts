import type { BenefitTerms } from '@/domain/benefit/terms'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen, type Fen } from '@/domain/money/fen'
import { agreement, fundLayer, searchWhyNot, settledWith, whyNot, type Sheet, type SheetCase } from '.'
import { settingOf } from './agrees'
import type { Change } from './changes'

const yuan = (amount: number): Fen => fen(Math.round(amount * 100))
const sheetOf = (amounts: Readonly<Record<string, number>>): Sheet => Object.fromEntries(Object.entries(amounts).map(([field, amount]) => [field, yuan(amount)]))
const one = <T,>(value: T) => [{ value: entered(value) }] as const
const band = (rate: number) => one([{ upTo: 'open', rate: basisPoints(rate) }] as const)
const inpatient = { deductible: { basis: entered('perAdmission' as const), amount: one(yuan(700)) }, rate: { bands: band(6_500), bounds: 'excess', span: 'bill' } } as const
const terms: BenefitTerms = { care: { inpatient } }

const caseOf = (sheet: Readonly<Record<string, number>>, over: Partial<SheetCase> = {}, facts: Partial<SheetCase['facts']> = {}): SheetCase => ({
  sheet: sheetOf(sheet), terms, yearToDate: NOTHING_YET, person: { insurance: 'resident', hardship: 'none' },
  facts: { on: '2025-06-30', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', ...facts }, ...over
})

/** (20,000 − 700) × 65 % = 12,545. */
const RIGHT = { total: 23_000, selfFunded: 1_000, firstPay: 2_000, covered: 20_000, deductible: 700, pooledFund: 12_545, fundTotal: 12_545, own: 10_455 }

describe('what a paper is compared with', () => {
  const setting = (sheet: Readonly<Record<string, number>>, more: Partial<BenefitTerms> = {}, gaps: Parameters<typeof settingOf>[1] = [], care: SheetCase['facts']['care'] = 'inpatient') =>
    settingOf(caseOf(sheet, { terms: { ...terms, ...more } }, { care }), gaps)
  const ALL = { ...RIGHT, largeExpense: 1, majorIllness: 2, medicalAssistance: 3, civilServant: 4, enterprise: 5, otherFund: 6 }

  it('takes as printed every payer of whom the terms say nothing', () => {
    expect(setting(ALL)).toEqual({ fields: ['deductible', 'pooledFund', 'fundTotal', 'own'], known: ['civilServant', 'enterprise', 'otherFund', 'largeExpense', 'majorIllness', 'medicalAssistance'] })
  })

  it('leaves what the family pays uncompared where such a layer is not printed either', () => {
    expect(setting(RIGHT).fields).toEqual(['deductible', 'pooledFund'])
    expect(setting({ ...RIGHT, majorIllness: 0 }).fields).toEqual(['deductible', 'pooledFund'])
    expect(setting({ ...RIGHT, medicalAssistance: 0 }).fields).toEqual(['deductible', 'pooledFund'])
    expect(setting({ ...RIGHT, majorIllness: 0, medicalAssistance: 0 }).fields).toEqual(['deductible', 'pooledFund', 'fundTotal', 'own'])
  })

  it.each([
    ['majorIllness', { majorIllness: {} as NonNullable<BenefitTerms['majorIllness']> }, 'majorIllness'],
    ['medicalAssistance', { medicalAssistance: {} as NonNullable<BenefitTerms['medicalAssistance']> }, 'medicalAssistance'],
    ['civilServant', { further: [{ payer: 'civilServant' }] as unknown as NonNullable<BenefitTerms['further']> }, 'civilServant'],
    ['enterprise', { further: [{ payer: 'civilServant' }, { payer: 'enterprise' }] as unknown as NonNullable<BenefitTerms['further']> }, 'enterprise'],
    ['largeExpense', { care: { inpatient: { ...inpatient, aboveCap: { name: '大额', bands: band(1) } } } }, 'largeExpense']
  ] as const)('compares %s where the terms know it', (_, more, field) => {
    const found = setting(ALL, more)
    expect([found.fields.includes(field), found.known.includes(field)]).toEqual([true, false])
  })

  it('compares the layers of a stay where an emergency has no terms of its own', () => {
    const care = { inpatient: { ...inpatient, aboveCap: { name: '大额', bands: band(1) } } }
    expect(setting(ALL, { care }, [], 'emergency').fields).toContain('largeExpense')
    expect(setting(ALL, { care: { ...care, emergency: inpatient } }, [], 'emergency').fields).not.toContain('largeExpense')
  })

  it.each([
    ['deductible', 'deductible'], ['majorIllness', 'majorIllness'], ['outpatientIllness', 'majorIllness'], ['medicalAssistance', 'medicalAssistance']
  ] as const)('never with what the terms could not compute: %s', (gap, field) => {
    const more = { majorIllness: {} as NonNullable<BenefitTerms['majorIllness']>, medicalAssistance: {} as NonNullable<BenefitTerms['medicalAssistance']> }
    expect(setting(ALL, more, [gap]).fields).not.toContain(field)
    expect(setting(ALL, more, ['outpatientIllness']).fields).toContain('medicalAssistance')
  })
})

describe('a paper beside the rules', () => {
  it('of which nothing can be computed says so', () => {
    expect(agreement(caseOf(RIGHT, { terms: { care: {} } }))).toEqual({ kind: 'cannot-compute' })
    expect(agreement(caseOf(RIGHT, {}, { place: 'crossProvince' }))).toEqual({ kind: 'cannot-compute' })
  })

  it('between two readings, which is no agreement', () => {
    const rate = { ...entered([{ upTo: 'open', rate: basisPoints(6_000) }] as const), readings: [6_000, 7_000].map((share) => ({ value: [{ upTo: 'open', rate: basisPoints(share) }], from: [0] })) }
    const doubtful = { care: { inpatient: { ...inpatient, rate: { ...inpatient.rate, bands: [{ value: rate }] } } } } as unknown as BenefitTerms
    const layersOf = (pooledFund: number) => {
      const found = agreement(caseOf({ total: 23_000, selfFunded: 1_000, firstPay: 2_000, covered: 20_000, deductible: 700, pooledFund }, { terms: doubtful }))
      return found.kind === 'compared' && [found.agrees, ...found.layers.map(({ state, low, high }) => `${state} ${low} ${high}`)]
    }
    // (20,000 − 700) × 60 % = 11,580 … × 70 % = 13,510
    expect(layersOf(12_545)).toEqual([false, 'exact 70000 70000', 'within 1158000 1351000'])
    expect(layersOf(11_580)).toEqual([true, 'exact 70000 70000', 'exact 1158000 1351000'])
    expect(layersOf(13_510)).toEqual([true, 'exact 70000 70000', 'exact 1158000 1351000'])
    expect(layersOf(11_579.99)).toEqual([false, 'exact 70000 70000', 'less 1158000 1351000'])
    expect(layersOf(13_510.01)).toEqual([false, 'exact 70000 70000', 'more 1158000 1351000'])
  })

  it('what the fund pays in all says it best, else the pooled fund', () => {
    const whole = { ...RIGHT, majorIllness: 0, medicalAssistance: 0 }
    expect(fundLayer(agreement(caseOf(whole)))).toMatchObject({ field: 'fundTotal', printed: yuan(12_545) })
    expect(fundLayer(agreement(caseOf(RIGHT)))).toMatchObject({ field: 'pooledFund' })
    expect(fundLayer(agreement(caseOf({ total: 23_000, deductible: 700 })))).toBeUndefined()
    expect([fundLayer(undefined), fundLayer({ kind: 'cannot-compute' })]).toEqual([undefined, undefined])
  })
})

describe('why not, by', () => {
  const exact = (of: SheetCase) => whyNot(of).explanations.filter((found) => found.exact).map(({ changes }) => changes.map((change: Change) => change.fact).join('+'))

  it('a paper that agrees needs no reason, and none is looked for', () => {
    const search = searchWhyNot(caseOf(RIGHT))
    expect(search.progress()).toEqual({ tried: 0, of: 0 })
    expect(search.advance(1)).toMatchObject({ agreement: { agrees: true }, explanations: [], tried: 0, pairsLeft: 0 })
    expect(whyNot(caseOf({ total: 23_000 })).explanations).toEqual([])
  })

  it('no cover: nothing was paid, and all of it is the family’s', () => {
    const nothing = { total: 23_000, selfFunded: 1_000, firstPay: 2_000, covered: 20_000, pooledFund: 0, fundTotal: 0, own: 23_000, majorIllness: 0, medicalAssistance: 0 }
    expect(exact(caseOf(nothing))).toContain('waiting')
    expect(exact(caseOf({ ...nothing, own: 22_999 }))).not.toContain('waiting')
    expect(exact(caseOf({ ...nothing, pooledFund: 1 }))).not.toContain('waiting')
    // Only what the family paid was typed: that nobody was covered is no more likely than anything.
    expect(exact(caseOf({ total: 23_000, deductible: 500, own: 23_000 }))).not.toContain('waiting')
  })

  it('a limit that was nearly used up', () => {
    const capped: BenefitTerms = { care: { inpatient: { ...inpatient, caps: [{ name: '封顶', on: 'payout', per: 'year', counts: 'allCare', amount: one(yuan(200_000)) }] } } }
    expect(exact(caseOf({ ...RIGHT, pooledFund: 3_333, fundTotal: 3_333, own: 19_667 }, { terms: capped }))).toContain('capReached')
    expect(exact(caseOf({ ...RIGHT, pooledFund: 3_333, fundTotal: 3_333, own: 19_667 }))).not.toContain('capReached')
  })

  it('a reading that was set aside', () => {
    const amount = [{ value: { ...entered(yuan(700)), aside: [{ value: yuan(500), from: [0] }], why: '' } }] as const
    const aside = { care: { inpatient: { ...inpatient, deductible: { ...inpatient.deductible, amount } } } } satisfies BenefitTerms
    // (20,000 − 500) × 65 %
    const paper = caseOf({ ...RIGHT, deductible: 500, pooledFund: 12_675, fundTotal: 12_675, own: 10_325 }, { terms: aside })
    expect(exact(paper)).toContain('reading')
    expect(exact({ ...paper, terms })).not.toContain('reading')
    const explanation = whyNot(paper).explanations.find(({ changes: [change] }) => change.fact === 'reading')
    expect(explanation && settledWith(paper, explanation)?.parts.deductible).toBe(yuan(500))
  })

  it('all of the catalogue as 乙类', () => {
    const classes = { care: { inpatient: { ...inpatient, firstPay: { b: one(basisPoints(1_000)) } } } } as BenefitTerms
    // 22,000 × 90 % = 19,800; (19,800 − 700) × 65 % = 12,415
    expect(exact(caseOf({ total: 23_000, selfFunded: 1_000, firstPay: 0, covered: 22_000, deductible: 700, pooledFund: 12_415 }, { terms: classes }))).toContain('split')
  })

  it('the terms of the year before', () => {
    const lastYear: BenefitTerms = { care: { inpatient: { ...inpatient, rate: { ...inpatient.rate, bands: band(6_000) } } } }
    // (20,000 − 700) × 60 %
    const paper = { ...RIGHT, pooledFund: 11_580, fundTotal: 11_580, own: 11_420 }
    expect(exact(caseOf(paper, { lastYear }))[0]).toBe('lastYear')
    expect(exact(caseOf(paper))).not.toContain('lastYear')
  })
})

describe('how an explanation was settled', () => {
  const paper = caseOf({ ...RIGHT, deductible: 500, pooledFund: 14_625 }, { terms: { care: { inpatient: { ...inpatient, deductible: { ...inpatient.deductible, amount: [{ when: { tier: ['secondary'] }, value: entered(yuan(500)) }, ...inpatient.deductible.amount] }, rate: { ...inpatient.rate, bands: [{ when: { tier: ['secondary'] }, value: entered([{ upTo: 'open', rate: basisPoints(7_500) }] as const) }, ...inpatient.rate.bands] } } } } })
  it('with every step and what it comes to', () => {
    const [best] = whyNot(paper).explanations
    expect(best?.changes).toEqual([{ fact: 'tier', to: 'secondary' }])
    const settled = best && settledWith(paper, best)
    expect([settled?.parts.deductible, settled?.payers.pooledFund]).toEqual([yuan(500), yuan(14_625)])
    expect(settled?.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['deductible', 'pooledFund']))
  })

  it('not where nobody was covered, nor where the facts do not come as near as is said', () => {
    expect(settledWith(paper, { changes: [{ fact: 'waiting' }], exact: true, off: fen(0) })).toBeNull()
    expect(settledWith(paper, { changes: [{ fact: 'tier', to: 'secondary' }], exact: false, off: fen(1) })).toBeNull()
    expect(settledWith(caseOf(RIGHT), { changes: [{ fact: 'tier', to: 'secondary' }], exact: true, off: fen(0) })).toBeNull()
  })
})
