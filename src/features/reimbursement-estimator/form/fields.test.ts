import { CARE_KINDS, PLACES } from '@/domain/benefit/bill'
import { INSURANCES } from '@/domain/benefit/person'
import type { Member } from '@/domain/enrolment/member'
import { EMPTY_FORM, NO_OWN, type EstimateForm } from '@/state/estimates'
import { askedOf, countedForm, filledCount, problemsOf } from './fields'
import { readForm } from './read-form'
import { GUEST } from './who'

const TODAY = '2026-11-22'
const dad: Member = { id: 'm1', nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '330800', years: [] }

/** Every way in which a question can come and go, with nonsense in all the fields that take text. */
const WAYS: readonly EstimateForm[] = [GUEST, 'm1'].flatMap((who) =>
  ['', who].flatMap((own) =>
    INSURANCES.flatMap((insurance) =>
      CARE_KINDS.flatMap((care) =>
        PLACES.flatMap((place) =>
          [true, false].map((splitOpen): EstimateForm => ({
            ...EMPTY_FORM, who, care, place, splitOpen, guest: { ...EMPTY_FORM.guest, insurance, areaCode: '330800', age: 'x', grade: '一档' }, tier: 'tertiary',
            filing: 'none', city: '武汉', on: '2026-11-01', total: '1000', a: 'x', b: 'x', c: 'x', firstPay: 'x', deductiblePaid: 'x', fundPaid: 'x', covered: 'x',
            majorIllnessBase: 'x', majorIllnessPaid: 'x', admissions: 'x', months: 'x', ownAccount: 'x', sharedAccount: 'x',
            own: { who: own, start: 'x', rate: 'x', fundCap: 'x', classBShare: 'x', illnessStart: 'x', illnessRate: 'x', notes: {} }
          }))
        )
      )
    )
  )
)

it('nothing is wrong with a field that is not asked, and nothing of it is left in what counts', () => {
  for (const form of WAYS) {
    const asked = askedOf(form)
    expect(Object.keys(problemsOf(form)).filter((field) => !asked.has(field as never))).toEqual([])
    const { guest, own, ...rest } = countedForm(form)
    const texts = Object.entries({ ...guest, ...own, ...rest, who: '' }).filter(([, value]) => value === 'x')
    expect(texts.filter(([field]) => !asked.has(field as never))).toEqual([])
  }
})

it.each([
  ['the age of a guest, for a member', { who: 'm1', guest: { ...EMPTY_FORM.guest, age: 'x' } }],
  ['a class of a folded split', { splitOpen: false, a: 'x', firstPay: '999999' }],
  ['months, for a stay in hospital', { months: 'x' }],
  ['rates that stand in for somebody else’s place', { own: { ...NO_OWN, who: 'other', rate: 'x', fundCap: '0' } }]
] as const)('%s does not stop an estimate', (_case, patch) => {
  const form: EstimateForm = { ...EMPTY_FORM, who: GUEST, guest: { ...EMPTY_FORM.guest, areaCode: '330800' }, tier: 'tertiary', total: '1000', ...patch }
  expect(readForm(form, [dad], TODAY).kind).toBe('ready')
})

it('counts what is filled in and asked', () => {
  const form: EstimateForm = { ...EMPTY_FORM, who: GUEST, fundPaid: '1', admissions: '2', months: '3' }
  expect(filledCount(form)).toBe(2)
  expect(filledCount({ ...form, care: 'chronicOutpatient' })).toBe(3)
  expect(filledCount({ ...form, own: { ...NO_OWN, who: GUEST } })).toBe(1)
})
