import type { Member } from '@/domain/enrolment/member'
import { EMPTY_FORM, type EstimateForm } from '@/state/estimates'
import { readForm } from './read-form'
import { GUEST, withWho } from './who'

const TODAY = '2026-11-22'

const dad: Member = {
  id: 'm1', nickname: '爸爸', relation: 'father', birthYear: 1956, insurance: 'resident', group: 'adult', areaCode: '330800', years: []
}

const form = (patch: Partial<EstimateForm> = {}): EstimateForm => ({
  ...EMPTY_FORM, who: GUEST, guest: { ...EMPTY_FORM.guest, areaCode: '330800' }, tier: 'tertiary', total: '68400', ...patch
})

describe('readForm', () => {
  it.each([
    ['the area', { guest: EMPTY_FORM.guest }, 'area'],
    ['the tier', { tier: '' }, 'tier'],
    ['the filing, away from home', { place: 'crossProvince' }, 'filing'],
    ['the total', { total: ' ' }, 'total']
  ] as const)('says that %s is missing', (_case, patch, missing) => {
    expect(readForm(form(patch), [], TODAY)).toMatchObject({ kind: 'incomplete', missing })
  })

  it('does not ask for a filing where emergency care counts as filed', () => {
    expect(readForm(form({ place: 'crossProvince', care: 'emergency' }), [], TODAY).kind).toBe('ready')
  })

  it('asks first for what comes first on the screen', () => {
    expect(readForm(form({ guest: EMPTY_FORM.guest, tier: '', total: '' }), [], TODAY)).toMatchObject({ missing: 'area' })
  })

  it.each([
    ['negative', { total: '-1' }, 'total', 'negative'],
    ['emoji in a side field', { ownAccount: '💰' }, 'ownAccount', 'not-a-number'],
    ['nothing spent', { total: '0' }, 'total', 'total-zero'],
    ['a split one fen short', { splitOpen: true, a: '68399.99' }, 'c', 'split-differs'],
    ['first-pay one fen above what is left', { splitOpen: true, a: '68400', firstPay: '68400.01' }, 'firstPay', 'first-pay-too-large'],
    ['half an admission', { admissions: '1.5' }, 'admissions', 'not-a-count'],
    ['thirteen months', { care: 'chronicOutpatient', months: '13' }, 'months', 'not-a-count'],
    ['an age of 151', { guest: { ...EMPTY_FORM.guest, areaCode: '330800', age: '151' } }, 'age', 'not-a-count']
  ] as const)('refuses %s at its own field', (_case, patch, field, problem) => {
    const read = readForm(form(patch), [], TODAY)
    expect(read.problems[field]).toBe(problem)
    expect(read.kind).not.toBe('ready')
  })

  it('takes a split that agrees, and counts an empty class as nothing', () => {
    const read = readForm(form({ splitOpen: true, a: '46,400', b: '２２０００' }), [], TODAY)
    expect(read.kind === 'ready' && read.input.bill.split).toEqual({ a: 4_640_000, b: 2_200_000, c: 0 })
  })

  it('leaves the split out while its fields are folded away, so that hidden numbers never count', () => {
    const read = readForm(form({ splitOpen: false, a: '1' }), [], TODAY)
    expect(read.kind === 'ready' && read.input.bill.split).toBeUndefined()
  })

  it('reads age, group and area from the member, no retirement for a resident, and no hardship that nobody spoke of', () => {
    const read = readForm(form({ who: 'm1' }), [{ ...dad, status: 'retired' }], TODAY)
    expect(read.kind === 'ready' && read.input.person).toEqual({ insurance: 'resident', group: 'adult', age: 70 })
  })

  it('uses the last known year for today, and says so', () => {
    expect(readForm(form(), [], TODAY)).toMatchObject({ kind: 'ready', projected: true })
    expect(readForm(form({ on: '2025-06-30' }), [], TODAY)).toMatchObject({ kind: 'ready', projected: false })
  })

  it('has a reason, and no figure, for a day before the data and for an area without this insurance', () => {
    expect(readForm(form({ on: '2019-06-30' }), [], TODAY)).toMatchObject({ kind: 'no-terms', why: 'before-first-year' })
    const member = { ...dad, areaCode: '999999' }
    expect(readForm(form({ who: 'm1' }), [member], TODAY)).toMatchObject({ kind: 'no-terms', why: 'area-not-covered' })
  })

  it('reckons a member who has no insurance as the resident they may become: what would be paid with cover', () => {
    const read = readForm(form({ who: 'm1' }), [{ ...dad, insurance: 'none' }], TODAY)
    expect(read.kind === 'ready' && read.input.person).toMatchObject({ insurance: 'resident' })
  })
})

describe('withWho', () => {
  it('takes the first member when nobody was chosen, and the person in place without a family', () => {
    expect(withWho(EMPTY_FORM, [dad]).who).toBe('m1')
    expect(withWho(EMPTY_FORM, []).who).toBe(GUEST)
  })

  it('never makes another member of somebody who left the family', () => {
    expect(withWho({ ...EMPTY_FORM, who: 'gone' }, [dad]).who).toBe(GUEST)
  })
})
