import { estimate } from '@/domain/benefit/estimate'
import type { Bill } from '@/domain/benefit/bill'
import type { Person } from '@/domain/benefit/person'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { amountFor } from '@/domain/enrolment/premium'
import { windowFor } from '@/domain/enrolment/published'
import { ownId, type OwnFigure, type OwnSlot } from '@/domain/own-place/own-figure'
import { fen, NO_MONEY } from '@/domain/money/fen'
import { enrolmentRulesFor } from '../enrolment'
import { findTerms, packFor } from '../find-terms'
import { lookForOwn } from './own-figures'

const NOWHERE = '540300'
const QUZHOU = '330800'
const figure = (slot: OwnSlot, value: OwnFigure['value'], title = '当地通知'): OwnFigure => ({ ...slot, id: ownId(slot), value, from: { title }, on: '2026-11-28' })
const resident = (areaCode: string) => (field: OwnSlot['field'], value: OwnFigure['value'], more: Partial<OwnSlot> = {}) => figure({ areaCode, scheme: 'resident', field, ...more }, value)

function typed(...figures: readonly OwnFigure[]): void {
  lookForOwn(() => figures)
}
const NOTHING: readonly OwnFigure[] = []
afterEach(() => lookForOwn(() => NOTHING))

const person: Person = { insurance: 'resident', group: 'adult' }
function family(areaCode: string, bill: Partial<Bill> = {}, who = person) {
  const found = findTerms(areaCode, '2026-11-20', who.insurance)
  if (!('terms' in found)) return found.kind
  const total = fen(30_000_00)
  const input = { on: '2026-11-20', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', total, split: { a: total, b: NO_MONEY, c: NO_MONEY }, ...bill } as const
  const result = estimate({ person: who, bill: input, yearToDate: NOTHING_YET, accounts: { own: NO_MONEY, shared: [] }, terms: found.terms })
  return result.kind === 'estimate' ? [result.low.family, result.high.family].map((sum) => sum / 100) : result.kind
}

describe('a place of which nothing is shipped', () => {
  const of = resident(NOWHERE)

  it('computes with what the family typed, for its scheme and tier and no other', () => {
    expect(family(NOWHERE)).toBe('area-not-covered')
    typed(of('rate', 60_00, { tier: 'tertiary' }), of('deductible', 1_200_00, { tier: 'tertiary' }), of('fundCap', 150_000_00))
    // (30,000 − 1,200) × 60% = 17,280
    expect(family(NOWHERE)).toEqual([12_720, 12_720])
    expect(family(NOWHERE, { tier: 'primary' })).not.toEqual([12_720, 12_720])
    expect(family(NOWHERE, {}, { insurance: 'employee' })).toBe('no-terms-for-scheme')
    expect(packFor(NOWHERE)?.area).toMatchObject({ short: '昌都', kind: 'city', parent: '540000' })
  })

  it('the limit, care elsewhere and 大病 count as typed', () => {
    typed(of('rate', 60_00, { tier: 'tertiary' }), of('deductible', 0, { tier: 'tertiary' }), of('fundCap', 10_000_00))
    expect(family(NOWHERE)).toEqual([20_000, 20_000])
    typed(of('rate', 60_00, { tier: 'tertiary' }), of('deductible', 0, { tier: 'tertiary' }), of('awayDrop', 10_00))
    expect(family(NOWHERE, { place: 'crossProvince', filing: 'longTerm' })).toEqual([15_000, 15_000])
    typed(of('rate', 60_00, { tier: 'tertiary' }), of('deductible', 0, { tier: 'tertiary' }), of('awayFirstPay', 20_00))
    // 30,000 × 80% × 60% = 14,400
    expect(family(NOWHERE, { place: 'crossProvince', filing: 'longTerm' })).toEqual([15_600, 15_600])
    typed(of('rate', 60_00, { tier: 'tertiary' }), of('deductible', 0, { tier: 'tertiary' }), of('illnessStart', 2_000_00), of('illnessRate', 50_00))
    // (12,000 − 2,000) × 50% = 5,000 from 大病
    expect(family(NOWHERE)).toEqual([7_000, 7_000])
  })

  it('half of a pair, or figures without a rate, make no terms of it', () => {
    typed(of('deductible', 500_00, { tier: 'tertiary' }), of('illnessStart', 1))
    expect(family(NOWHERE)).toBe('no-terms-for-care')
  })

  it('the premium and the window are the calendar’s, as entered', () => {
    typed(of('premium', 400_00, { year: 2027 }), of('payTo', '2026-12-20', { year: 2027 }))
    const rules = enrolmentRulesFor(NOWHERE)
    expect(rules && windowFor(rules, 2027)).toMatchObject({ pay: { to: '2026-12-20' }, certainty: 'entered', cover: { from: '2027-01-01', to: '2027-12-31' } })
    expect(rules && windowFor(rules, 2028)?.certainty).toBe('projected')
    expect(rules && amountFor(rules, { id: 'm', nickname: '', relation: 'other', insurance: 'resident', areaCode: NOWHERE, years: [] }, 2027)).toMatchObject({ kind: 'premium', rows: [{ amount: { readings: [{ value: 400_00 }] } }] })
    typed(of('payFrom', '2026-10-01', { year: 2027 }))
    expect(enrolmentRulesFor(NOWHERE)?.windows.some(({ year }) => year === 2027)).toBe(false)
  })
})

describe('a place with data', () => {
  const of = resident(QUZHOU)
  const before = () => JSON.stringify(packFor(QUZHOU))

  it('is as shipped before and after, to the byte', () => {
    const shipped = before()
    typed(of('rate', 55_00, { tier: 'tertiary' }))
    expect(before()).not.toBe(shipped)
    typed()
    expect(before()).toBe(shipped)
  })

  it('what the family typed is used, and the pages that say something else stay beside it', () => {
    typed(of('rate', 55_00, { tier: 'tertiary' }), of('deductible', 1_000_00, { tier: 'tertiary' }))
    // (30,000 − 1,000) × 55% = 15,950
    expect(family(QUZHOU)?.[1]).toBe(14_050)
    const found = findTerms(QUZHOU, '2026-11-20', 'resident')
    if (!('terms' in found)) throw new Error(found.kind)
    const [row] = found.terms.care.inpatient?.rate.bands ?? []
    expect(row?.value.claims[0]).toMatchObject({ grade: 'userEntered', says: '报销比例 三级 55%（自己填的：当地通知）' })
    expect(row?.value.claims.length).toBeGreaterThan(1)
    expect(row?.value.readings).toEqual([{ value: [{ upTo: 'open', rate: 55_00 }], from: [0] }])
  })

  it('other tiers keep what is shipped', () => {
    const shipped = family(QUZHOU, { tier: 'secondary' })
    typed(of('rate', 10_00, { tier: 'tertiary' }))
    expect(family(QUZHOU, { tier: 'secondary' })).toEqual(shipped)
  })

  it('the same objects come back while nothing changes, so that what is derived from them is remembered', () => {
    const list = [of('premium', 1_00, { year: 2027 }), of('rate', 55_00, { tier: 'tertiary' })]
    lookForOwn(() => list)
    expect(packFor(QUZHOU)).toBe(packFor(QUZHOU))
    expect(enrolmentRulesFor(QUZHOU)).toBe(enrolmentRulesFor(QUZHOU))
  })
})
