import { CARE_KINDS, FILINGS, PLACES, TIERS } from '@/domain/benefit/bill'
import { GROUPS, HARDSHIPS, STATUSES } from '@/domain/benefit/person'
import { COVER_YEAR_STATES } from '@/domain/enrolment/history'
import { ENROLMENTS, RELATIONS, type Member } from '@/domain/enrolment/member'
import { SHEET_FIELDS } from '@/domain/settlement-sheet/sheet'
import { EMPTY_FORM } from '@/state/estimates'
import { storedCopy } from './stored-words.copy'

const EVERYTHING: Required<Member> = {
  id: 'a', nickname: '妈', relation: 'mother', birthYear: 1958, birthDate: '1958-01-02', insurance: 'resident', status: 'retired', grade: '一档', group: 'adult', areaCode: '330800',
  hardship: { kind: 'minimumLiving', since: '2026-01-01' }, years: [{ year: 2026, state: 'paid', paidOn: '2026-01-01', insuredAt: '330800', declined: true }], careArea: { name: '武汉', province: '湖北', code: '420100' },
  filing: { kind: 'longTerm', from: '2026-01-01', until: '2026-12-31' }, lastPaidMonth: '2026-10', paidAgainFrom: '2026-09', familyDoctor: true, supplementary: true
}
const keysIn = (value: unknown): readonly string[] => (typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([key, one]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(one)]))

it('every field of a person, a paper and an estimate has a word', () => {
  const { splitOpen: _ofTheScreen, ...form } = EMPTY_FORM
  expect([...keysIn(EVERYTHING), ...SHEET_FIELDS, ...keysIn(form)].filter((field) => !(field in storedCopy.fields))).toEqual([])
})

it('every value that can be chosen has a word', () => {
  const all = [...RELATIONS, ...ENROLMENTS, ...STATUSES, ...GROUPS, ...HARDSHIPS, ...COVER_YEAR_STATES, ...FILINGS, ...CARE_KINDS, ...TIERS, ...PLACES]
  expect(all.filter((value) => !(value in storedCopy.words))).toEqual([])
})
