import { EMPTY_FORM, type EstimateForm } from '@/state/estimates'
import { blockedBy } from './form-terms'
import { basisOf } from './read-form'
import { GUEST } from './who'

const form = (guest: Partial<EstimateForm['guest']>, patch: Partial<EstimateForm> = {}): EstimateForm => ({
  ...EMPTY_FORM, who: GUEST, guest: { ...EMPTY_FORM.guest, ...guest }, ...patch
})

it.each([
  ['nothing is known against a resident’s hospital stay in 衢州', form({ areaCode: '330800' }), null],
  ['nobody has chosen an area yet', form({}), null],
  ['the area has no data at all', form({ areaCode: '999999' }), 'area-not-covered'],
  ['the area has nothing for this insurance', form({ areaCode: '350300', insurance: 'employee' }), 'no-terms-for-scheme'],
  ['the day lies before the data', form({ areaCode: '330800' }, { on: '2019-06-30' }), 'before-first-year'],
  ['the kind of care has no data', form({ areaCode: '330800' }, { care: 'pharmacy' }), 'no-terms-for-care']
] as const)('before any amount: %s', (_case, entered, reason) => {
  expect(blockedBy(entered, basisOf(entered, [], '2026-11-22'))).toBe(reason)
})
