import { readFileSync } from 'node:fs'
import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen } from '@/domain/money/fen'
import type { BenefitTerms, CareTerms } from '@/domain/benefit/terms'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { addsUp, agreement, changeWords, implied, sheetFields, SHEET_CODES, SHEET_FIELDS, whyNot, type Sheet, type SheetCase } from '.'

const yuan = (amount: number) => fen(Math.round(amount * 100))
const sheetOf = (amounts: Readonly<Record<string, number>>): Sheet => Object.fromEntries(Object.entries(amounts).map(([field, amount]) => [field, yuan(amount)]))

/** A paper on which everything is printed and adds up: (20,000 − 700) × 65 % = 12,545. */
const WHOLE = { total: 23_000, selfFunded: 1_000, overPrice: 0, firstPay: 2_000, covered: 20_000, deductible: 700, pooledFund: 12_545, civilServant: 0, enterprise: 0, majorIllness: 0, largeExpense: 0, medicalAssistance: 0, otherFund: 0, fundTotal: 12_545, hospital: 0, own: 10_455, account: 455, sharing: 0, cash: 10_000 }

describe('adds up?', () => {
  const stateOf = (change: Readonly<Record<string, number | undefined>>) =>
    addsUp(sheetOf(Object.fromEntries(Object.entries({ ...WHOLE, ...change }).filter(([, amount]) => amount !== undefined)) as Record<string, number>)).map((check) => ('by' in check ? `${check.state} ${check.by}` : check.state))

  it.each([
    ['all of it', {}, ['agrees', 'agrees', 'agrees', 'agrees']],
    ['a fen too much in one part', { covered: 20_000.01 }, ['differs 1', 'agrees', 'agrees', 'agrees']],
    ['a payer less than the fund’s total', { pooledFund: 12_000 }, ['agrees', 'differs -54500', 'agrees', 'agrees']],
    ['a part that was not typed leaves room', { covered: undefined }, ['open -2000000', 'agrees', 'agrees', 'agrees']],
    ['a part that was not typed, and was nothing', { hospital: undefined }, ['agrees', 'agrees', 'agrees', 'agrees']],
    ['no part may be more than the whole', { covered: 30_000, firstPay: undefined }, ['differs 800000', 'agrees', 'agrees', 'agrees']],
    ['a whole that was not typed', { own: undefined }, ['agrees', 'agrees', 'open -1045500', 'absent']],
    ['two at once are named each', { cash: 10_000.01, fundTotal: 12_545.01 }, ['agrees', 'differs -1', 'differs 1', 'differs 1']]
  ] as const)('%s', (_case, change, expected) => {
    expect(stateOf(change)).toEqual(expected)
  })
})

const one = <T,>(value: T) => [{ value: entered(value) }] as const
const terms: BenefitTerms = {
  care: {
    inpatient: {
      deductible: { basis: entered('perAdmission'), amount: [{ when: { tier: ['secondary'] }, value: entered(yuan(500)) }, { value: entered(yuan(700)) }] },
      rate: { bands: [{ when: { tier: ['secondary'] }, value: entered([{ upTo: 'open', rate: basisPoints(7_500) }] as const) }, { value: entered([{ upTo: 'open', rate: basisPoints(6_500) }] as const) }], bounds: 'excess', span: 'bill' },
      caps: [{ name: '封顶', on: 'payout', per: 'year', counts: 'allCare', amount: one(yuan(200_000)) }]
    }
  },
  outOfArea: [{ when: { filing: ['none'] }, value: entered({ kind: 'factor', factor: basisPoints(8_000) }) }, { value: entered({ kind: 'factor', factor: basisPoints(9_000) }) }]
}

const caseOf = (sheet: Readonly<Record<string, number>>, facts: Partial<SheetCase['facts']> = {}): SheetCase => ({
  sheet: sheetOf(sheet), terms, yearToDate: NOTHING_YET, person: { insurance: 'resident', hardship: 'none' },
  facts: { on: '2025-06-30', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', ...facts }
})

describe('agrees?', () => {
  it('to the fen, layer by layer', () => {
    const found = agreement(caseOf(WHOLE))
    expect(found).toMatchObject({ kind: 'compared', agrees: true })
    expect(found.kind === 'compared' && found.layers.map(({ field, state }) => [field, state])).toEqual([['deductible', 'exact'], ['pooledFund', 'exact'], ['fundTotal', 'exact'], ['own', 'exact']])
  })

  it.each([
    ['a fen less is no agreement', 12_544.99, 'less'],
    ['a fen more is none', 12_545.01, 'more']
  ] as const)('%s', (_case, pooledFund, state) => {
    const found = agreement(caseOf({ ...WHOLE, pooledFund }))
    expect(found.kind === 'compared' && [found.agrees, found.layers.find(({ field }) => field === 'pooledFund')?.state]).toEqual([false, state])
  })

  it('compares nothing where nothing was typed, and computes nothing without a total', () => {
    expect([agreement(caseOf({ total: 23_000 })).kind, agreement(caseOf({ deductible: 700 })).kind]).toEqual(['nothing-to-compare', 'cannot-compute'])
  })
})

describe('why not?', () => {
  const best = (of: SheetCase) => whyNot(of).explanations.map(({ changes, exact }) => [exact, ...changes.map((change) => ('to' in change ? `${change.fact} ${String(change.to)}` : change.fact))])

  it('tells a paper that was settled as unfiled', () => {
    // (20,000 − 700) × 65 % × 80 %
    const unfiled = { ...WHOLE, pooledFund: 10_036, fundTotal: 10_036, own: 12_964, account: 0, cash: 12_964 }
    expect(best(caseOf(unfiled, { place: 'crossProvince', filing: 'referral' }))[0]).toEqual([true, 'filing none'])
  })

  it('tells another tier before two facts', () => {
    // (20,000 − 500) × 75 %
    expect(best(caseOf({ ...WHOLE, deductible: 500, pooledFund: 14_625, fundTotal: 14_625, own: 8_375 }))).toEqual([[true, 'tier secondary']])
  })

  it('gives no reason that brings the paper no nearer than no reason', () => {
    // (20,000 − 700) × 65 % = 12,545, printed seven yuan less: a place with the same rules explains none of it.
    const near = whyNot(caseOf({ ...WHOLE, pooledFund: 12_538, fundTotal: 12_538, own: 10_462, account: 0, cash: 10_462 }))
    expect(near.explanations.filter(({ exact, off }) => !exact && off >= 700)).toEqual([])
  })

  it('tells two facts where one is not enough', () => {
    // (20,000 − 500) × 75 % × 80 %
    const found = best(caseOf({ ...WHOLE, deductible: 500, pooledFund: 11_700, fundTotal: 11_700, own: 11_300 }, { place: 'crossProvince', filing: 'referral' }))
    expect(found[0]).toEqual([true, 'filing none', 'tier secondary'])
  })

  it('says that a close one is close, and none that none is', () => {
    expect(best(caseOf({ ...WHOLE, deductible: 500, pooledFund: 14_625.5, fundTotal: 14_625.5, own: 8_374.5 }))[0]).toEqual([false, 'tier secondary'])
    // A further change that brings it no nearer says nothing more.
    expect(best(caseOf({ ...WHOLE, deductible: 500, pooledFund: 14_625.5, fundTotal: 14_625.5, own: 8_374.5 })).filter(([, ...changes]) => changes.includes('tier secondary'))).toHaveLength(1)
    expect(best(caseOf({ ...WHOLE, pooledFund: 5_000, deductible: 123.45, fundTotal: 5_000, own: 18_000 }))).toEqual([])
  })

  it('says how many pairs of facts were not tried, where there are more than one search takes', () => {
    const unexplained = { ...WHOLE, pooledFund: 5_000, deductible: 123.45, fundTotal: 5_000, own: 18_000 }
    expect(whyNot(caseOf(unexplained)).pairsLeft).toBe(0)
    const hospitals = Array.from({ length: 150 }, (_, n) => `第${n}医院`)
    const inpatient: BenefitTerms['care']['inpatient'] = { ...(terms.care.inpatient as CareTerms), aboveCap: { name: '大额', bands: [{ when: { hospital: hospitals }, value: entered([{ upTo: 'open', rate: basisPoints(1) }] as const) }] } }
    const found = whyNot({ ...caseOf(unexplained), terms: { ...terms, care: { inpatient } } })
    expect([found.explanations, found.tried - 4_000 >= hospitals.length, found.pairsLeft > 0]).toEqual([[], true, true])
  })

  /** Elsewhere 10 % of what is covered is paid first, and a visit asks for 10 yuan up to 200 a year. */
  const elsewhere: BenefitTerms = {
    care: {
      inpatient: { deductible: { basis: entered('perAdmission'), amount: one(yuan(10)), yearlyMax: one(yuan(200)) }, rate: { bands: one([{ upTo: 'open', rate: basisPoints(5_000) }] as const), bounds: 'excess', span: 'bill' } }
    },
    outOfArea: one({ kind: 'firstPay', share: basisPoints(1_000) } as const)
  }
  const paper = { total: 1_000, selfFunded: 0, overPrice: 0 }

  it.each([
    // (1,000 − 100 − 10) × 50 %: the printed 100 is the share for care elsewhere itself.
    ['holds the share for care elsewhere', { ...paper, firstPay: 100, covered: 900, deductible: 10, pooledFund: 445 }, true],
    // 900 of which a tenth is paid first: (810 − 10) × 50 %
    ['is without it', { ...paper, firstPay: 100, covered: 900, deductible: 10, pooledFund: 400 }, true],
    // 99 yuan cannot hold a tenth of 1,000: (901 − 10) × 50 %
    ['is too little to hold it', { ...paper, firstPay: 99, covered: 901, deductible: 10, pooledFund: 445.5 }, false]
  ] as const)('takes a first pay as printed where it %s', (_case, sheet, agrees) => {
    expect(agreement({ ...caseOf(sheet, { place: 'crossProvince' }), terms: elsewhere })).toMatchObject({ agrees })
  })

  it('tells that the year asks for no more deductible', () => {
    // 1,000 × 50 %, where one visit alone would leave 990.
    expect(best({ ...caseOf({ ...paper, firstPay: 0, covered: 1_000, deductible: 0, pooledFund: 500 }), terms: elsewhere })[0]).toEqual([true, 'deductiblePaid 20000'])
  })

  it('tells every fact that explains a paper before another value of the same', () => {
    // Another filing or another place, each in several ways, gives the same.
    const away: BenefitTerms = { ...terms, outOfArea: [{ when: { filing: ['temporary'] }, value: entered({ kind: 'factor', factor: basisPoints(8_000) }) }, { value: entered({ kind: 'same' } as const) }] }
    const facts = best({ ...caseOf(WHOLE, { place: 'crossProvince', filing: 'temporary' }), terms: away }).map(([, change]) => String(change).split(' ')[0])
    expect(facts.slice(0, 2)).toEqual(['filing', 'place'])
  })

  it('has words for every explanation, and never blames the office', () => {
    for (const { changes } of whyNot(caseOf({ ...WHOLE, deductible: 500, pooledFund: 14_625, fundTotal: 14_625, own: 8_375 })).explanations) {
      for (const change of changes) for (const words of Object.values(changeWords(change))) expect(words).not.toMatch(/算错|错误|undefined/)
    }
  })
})

describe('what a paper implies where there are no terms', () => {
  it.each([
    ['the deductible is printed', { covered: 20_000, deductible: 700, pooledFund: 12_545 }, { kind: 'exact', lead: { rate: 6_500, deductible: 700_00 } }],
    ['no whole percent fits', { covered: 20_000, deductible: 700, pooledFund: 12_546 }, { kind: 'between', deductible: 700_00, low: 6_500, high: 6_501 }],
    ['nothing was paid', { covered: 20_000, deductible: 700, pooledFund: 0 }, { kind: 'unknown' }],
    ['more was paid than lies above the deductible', { covered: 1_000, deductible: 700, pooledFund: 301 }, { kind: 'unknown' }]
  ] as const)('%s', (_case, sheet, expected) => {
    expect(implied(sheetOf(sheet))).toEqual(expected)
  })

  it('gives every pair that fits to the fen where the deductible is not printed', () => {
    const found = implied(sheetOf({ total: 23_000, selfFunded: 1_000, firstPay: 2_000, pooledFund: 12_545 }))
    expect(found.kind === 'leads' && found.leads.some(({ rate, deductible }) => rate === 6_500 && deductible === 700_00)).toBe(true)
  })
})

it('says of every field what it is called and where it stands', () => {
  expect(Object.keys(SHEET_CODES).sort()).toEqual([...SHEET_FIELDS].sort())
  expect(Object.keys(sheetFields).sort()).toEqual([...SHEET_FIELDS].sort())
  // What was read for them names every one, as the screen and as the record call it.
  const read = readFileSync('docs/settlement-record.md', 'utf8')
  expect(SHEET_FIELDS.filter((field) => !read.includes(`| ${sheetFields[field].name} | \`${SHEET_CODES[field]}\` |`))).toEqual([])
})
