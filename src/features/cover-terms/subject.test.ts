import { told } from '@/domain/enrolment/years.cases'
import fc from 'fast-check'
import type { Status } from '@/domain/benefit/person'
import type { Enrolment } from '@/domain/enrolment/member'
import { firstOf, guestMember, kindOf, namedIn, rulesFor, sectionsFor, type Section } from './subject'

it.each<[string, Enrolment, Status | undefined, Status | undefined, readonly Section[]]>([
  ['a working 职工', 'employee', 'active', undefined, ['account', 'gap', 'arrears']],
  ['a retired 职工', 'employee', 'retired', undefined, ['account']],
  ['a 职工 of whom nobody said', 'employee', undefined, undefined, []],
  ['the same, once it was answered here', 'employee', undefined, 'retired', ['account']],
  ['what the family wrote down comes first', 'employee', 'active', 'retired', ['account', 'gap', 'arrears']],
  ['灵活就业, whose status is of no matter', 'flexible', undefined, 'retired', ['gap', 'grades']],
  ['居民', 'resident', undefined, undefined, ['waiting', 'raises']],
  ['nobody’s insurance', 'none', undefined, undefined, ['waiting']]
])('%s', (_, insurance, status, answered, sections) => {
  expect(sectionsFor(kindOf({ insurance, ...(status ? { status } : {}) }, answered))).toEqual(sections)
})

it.each([
  ['nothing missed', 0, [], [2026]],
  ['one year', 1, [2026], [2025]],
  ['three', 3, [2026, 2025, 2024], [2023]]
])('missed in a row before 2027: %s', (_, lapsed, missedYears, paidYears) => {
  expect(guestMember({ kind: 'resident', areaCode: '' }, lapsed, 2027).years).toEqual(told(paidYears, missedYears))
})

describe('whom a link names', () => {
  const members = [{ id: 'dada' }, { id: 'constructor' }]
  it.each([
    ['no id', undefined, 'nobody'],
    ['an empty id', '', 'nobody'],
    ['a member', 'dada', 'member'],
    ['somebody of another family', 'zzzz', 'gone'],
    ['no id of ours', '<script>', 'gone'],
    ['a very long one', 'a'.repeat(25), 'gone'],
    ['another case', 'DADA', 'gone'],
    ['a word of the language itself', '__proto__', 'gone']
  ])('%s', (_, id, kind) => {
    expect(namedIn(id, members).kind).toBe(kind)
  })
  it('never throws, and names nobody who is not there', () => {
    fc.assert(fc.property(fc.string(), (id) => expect(namedIn(id, []).kind).not.toBe('member')))
  })
})

it.each([
  ['who holds the phone', [{ id: 'a', relation: 'father' }, { id: 'b', relation: 'self' }], 'b'],
  ['else the first', [{ id: 'a', relation: 'father' }, { id: 'c', relation: 'child' }], 'a'],
  ['nobody is there', [], '']
] as const)('first looked at: %s', (_, members, id) => {
  expect(firstOf(members)).toBe(id)
})

it('without a place only what holds everywhere is left', () => {
  const rules = rulesFor('')
  expect(rules).toMatchObject({ windows: [], late: [], premiums: [], channels: [], aid: [], hotline: '12393' })
  expect(rules.account?.active?.readings[0].value).toBe(2_00)
  expect(rulesFor('330800').hotline).toBe('0570-12393')
})
