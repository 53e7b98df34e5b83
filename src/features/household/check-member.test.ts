import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Member } from '@/domain/enrolment/member'
import { checkForm } from './check-member'
import { askedOf, type Problem } from './member-fields'
import { emptyForm, formOf, isNewbornYear, type MemberForm } from './member-form'

const ON = '2026-11-22'
const filled: MemberForm = {
  ...emptyForm('330800'),
  nickname: '爸爸',
  relation: 'father',
  birthYear: '1956',
  insurance: 'resident',
  group: 'adult',
  grade: '一档'
}
const draft = (changes: Partial<MemberForm> = {}, kept = {}) => {
  const checked = checkForm({ ...filled, ...changes }, ON, kept)
  if (checked.kind !== 'ok') throw new Error(JSON.stringify(checked.problems))
  return checked.draft
}

it('turns a short form into a member without inventing anything', () => {
  expect(draft()).toEqual({
    nickname: '爸爸', relation: 'father', birthYear: 1956, insurance: 'resident', group: 'adult', grade: '一档',
    areaCode: '330800', years: []
  })
})

it.each([
  ['no nickname', { nickname: '' }, 'nickname', 'nickname-empty'],
  ['an ID number for a nickname', { nickname: '330802195601011234' }, 'nickname', 'nickname-id-number'],
  ['a phone number for a nickname', { nickname: '13800138000' }, 'nickname', 'nickname-phone-number'],
  ['no relation', { relation: undefined }, 'relation', 'relation-missing'],
  ['no insurance', { insurance: undefined }, 'insurance', 'insurance-missing'],
  ['three digits of a year', { birthYear: '195' }, 'birthYear', 'birth-year-wrong'],
  ['a birth year 121 years ago', { birthYear: '1905' }, 'birthYear', 'birth-year-wrong'],
  ['a birth year to come', { birthYear: '2027' }, 'birthYear', 'birth-year-future'],
  ['a birthday tomorrow', { birthYear: '2026', birthDate: '2026-11-23' }, 'birthDate', 'birth-date-future'],
  ['a birthday in another year', { birthYear: '2026', birthDate: '2025-12-31' }, 'birthDate', 'birth-date-other-year'],
  ['a hardship recognised tomorrow', { hardship: 'orphan', hardshipSince: '2026-11-23' }, 'hardshipSince', 'since-future'],
  ['a phone number for a town', { careName: '武汉13800138000' }, 'careName', 'care-name-number'],
  ['a filing without its day', { filing: 'temporary' }, 'filingFrom', 'filing-from-missing'],
  ['a filing that ends before it begins', { filing: 'temporary', filingFrom: '2026-06-16', filingUntil: '2026-06-15' }, 'filingUntil', 'until-before-from'],
  ['paid again in the last month that was paid', { insurance: 'flexible', lastPaidMonth: '2026-06', paidAgainFrom: '2026-06' }, 'paidAgainFrom', 'again-before-last']
] as const)('refuses %s', (_, changes, field, problem: Problem) => {
  const checked = checkForm({ ...filled, ...changes }, ON)
  expect(checked).toEqual({ kind: 'problems', problems: { [field]: problem } })
})

it.each([
  ['a birthday in another year, of somebody who is no newborn', { birthYear: '1956', birthDate: '2030-01-01' }],
  ['the day of a hardship that nobody spoke of', { hardship: undefined, hardshipSince: '2026-11-23' }],
  ['the days of a filing that nobody made', { filing: 'none', filingFrom: '', filingUntil: '2026-06-15' }],
  ['the months of somebody who pays by the year', { insurance: 'resident', lastPaidMonth: '2026-06', paidAgainFrom: '2026-05' }],
  ['the end of a pause without its beginning', { insurance: 'flexible', paidAgainFrom: '2026-06' }]
] as const)('%s is not asked: it neither stops the form nor is saved', (_, changes) => {
  const checked = checkForm({ ...filled, ...changes }, ON)
  expect(checked.kind).toBe('ok')
  expect(checked.kind === 'ok' && Object.keys(checked.draft).filter((key) => ['birthDate', 'hardship', 'filing', 'lastPaidMonth', 'paidAgainFrom'].includes(key))).toEqual([])
})

it.each([
  ['120 years old', { birthYear: '1906' }],
  ['born this year', { birthYear: '2026' }],
  ['born today', { birthYear: '2026', birthDate: ON }],
  ['no birth year', { birthYear: '' }],
  ['no area', { areaCode: '' }],
  ['a filing of one day', { filing: 'temporary', filingFrom: '2026-06-16', filingUntil: '2026-06-16' }],
  ['a filing without an end', { filing: 'longTerm', filingFrom: '2026-06-16' }],
  ['a hardship that somebody said there is none of', { hardship: 'none' }],
  ['a hardship recognised today', { hardship: 'orphan', hardshipSince: ON }]
] as const)('takes %s', (_, changes) => {
  expect(checkForm({ ...filled, ...changes }, ON).kind).toBe('ok')
})

it.each([
  ['this year', '2026', true],
  ['last year', '2025', true],
  ['two years ago', '2024', false],
  ['next year', '2027', false],
  ['half typed', '202', false]
])('asks for the birthday of a child born %s: %s', (_, birthYear, asked) => {
  expect(isNewbornYear(birthYear, ON)).toBe(asked)
})

it('keeps that somebody said there is no hardship, without the day of the one that is gone', () => {
  expect(draft({ hardship: 'none', hardshipSince: '2026-01-01' })).toMatchObject({ hardship: { kind: 'none' } })
  expect(draft({ hardship: 'none', hardshipSince: '2026-01-01' }).hardship).not.toHaveProperty('since')
})

describe('answers that no longer apply are dropped', () => {
  it.each([
    ['a birthday, once the year is too long ago', { birthYear: '2019', birthDate: '2026-10-08' }, 'birthDate'],
    ['a grade, once employed', { insurance: 'employee' }, 'grade'],
    ['a group, once employed', { insurance: 'employee' }, 'group'],
    ['在职, for a resident', { status: 'active' }, 'status'],
    ['the last month that was paid, for a resident', { lastPaidMonth: '2026-07' }, 'lastPaidMonth'],
    ['a hardship that nobody spoke of', { hardshipSince: '2026-01-01' }, 'hardship'],
    ['the day of a filing that is not there', { filing: 'none', filingFrom: '2026-01-01' }, 'filing']
  ] as const)('%s', (_, changes, key) => {
    expect(draft(changes)).not.toHaveProperty(key)
  })
})

it.each(['paid', 'missed', 'repaired'] as const)('keeps a year that was %s', (state) => {
  expect(draft({ years: { 2024: 'unknown', 2025: state } }).years).toEqual([{ year: 2025, state }])
})

it('a year keeps the day it was paid and where, unless its answer changes', () => {
  const years: Member['years'] = [{ year: 2026, state: 'paid', paidOn: '2025-11-02', insuredAt: '500000' }]
  expect(draft({ years: { 2026: 'paid' } }, { years }).years).toEqual(years)
  expect(draft({ years: { 2026: 'missed' } }, { years }).years).toEqual([{ year: 2026, state: 'missed' }])
})

it.each([
  ['paid last month: nothing to ask', '2026-10', false],
  ['a month is missing', '2026-09', true],
  ['nothing said', '', false]
])('asks whether it went on: %s', (_, lastPaidMonth, asked) => {
  expect(askedOf({ ...filled, insurance: 'flexible', lastPaidMonth }, '2026-11-22').has('paidAgainFrom')).toBe(asked)
})

describe('what other screens filled in', () => {
  const careArea = { name: '武汉', province: '湖北', code: '420100' }

  it('stays while the town stays', () => {
    expect(draft({ careName: '武汉' }, { careArea, familyDoctor: true })).toMatchObject({ careArea, familyDoctor: true })
  })

  it('is not carried over to another town', () => {
    expect(draft({ careName: '长沙' }, { careArea }).careArea).toEqual({ name: '长沙' })
  })

  it('goes with the town', () => {
    expect(draft({ careName: ' ' }, { careArea })).not.toHaveProperty('careArea')
  })
})

const fixture = JSON.parse(readFileSync(path.resolve(__dirname, '../../state/fixtures/household-v2.json'), 'utf8')) as {
  state: { members: Member[] }
}

it.each(fixture.state.members.map((member) => [member.nickname, member] as const))(
  'opening %s and saving changes nothing',
  (_, member) => {
    const checked = checkForm(formOf(member), ON, member)
    const { id: _id, ...rest } = member
    const year = member.birthDate ? { birthYear: 2026 } : {}
    expect(checked).toEqual({ kind: 'ok', draft: { ...rest, ...year } })
  }
)
