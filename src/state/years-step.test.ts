import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { carriedOn, type Versioned } from './joint-steps'
import { doneSchema } from './done'
import { membersSchema } from './member-schema'
import { yearsStep } from './years-step'

const fixture = (name: string): Versioned => JSON.parse(readFileSync(path.join(__dirname, 'fixtures', `${name}-v1.json`), 'utf8')) as Versioned
const who = { id: 'm1', nickname: '妈妈', relation: 'mother', insurance: 'resident', areaCode: '330800', paidYears: [], missedYears: [] }
const done = (marks: object, more: object = {}) => ({ marks, phone: {}, file: {}, scope: '', ...more })

/** The stores of version 1, one version later. */
function carried(member: object, marks: object = {}, more: object = {}) {
  const stores = { household: { state: { members: [{ ...who, ...member }] }, version: 1 }, done: { state: done(marks, more), version: 1 } }
  const after = carriedOn(stores, [yearsStep])
  const state = (name: string) => after[name]?.state as { members: Record<string, unknown>[]; marks: object; phone: object }
  return { member: state('household').members[0] ?? {}, marks: state('done').marks, phone: state('done').phone }
}

const lines = (years: unknown) => (years as { year: number; state: string; paidOn?: string; insuredAt?: string }[]).map(({ year, state, paidOn, insuredAt }) => [year, state, paidOn, insuredAt].filter(Boolean).join(' '))

describe('one fact, whichever way it was told', () => {
  it.each([
    ['nothing', {}, {}, []],
    ['as lists, in any order', { paidYears: [2026, 2024], missedYears: [2025] }, {}, ['2024 paid', '2025 missed', '2026 paid']],
    ['in both lists: missed and paid up later', { paidYears: [2025], missedYears: [2025] }, {}, ['2025 repaired']],
    ['as a mark', {}, { '330800:m1:premium:2027': '2026-11-02' }, ['2027 paid 2026-11-02 330800']],
    ['as a mark and in a list', { paidYears: [2027] }, { '330800:m1:premium:2027': '2026-11-02' }, ['2027 paid 2026-11-02 330800']],
    ['paid after it was said to be missed', { missedYears: [2027] }, { '330800:m1:premium:2027': '2027-01-12' }, ['2027 paid 2027-01-12 330800']],
    ['paid in another area, before it was corrected', {}, { '500000:m1:premium:2027': '2026-11-02' }, ['2027 paid 2026-11-02 500000']],
    ['a newborn, in its days before the year end', { birthDate: '2026-10-02' }, { '330800:m1:newborn:2026': '2026-11-02' }, ['2026 paid 2026-11-02 330800']],
    ['a newborn whose days cross it: both years', { birthDate: '2026-10-03' }, { '330800:m1:newborn:2026': '2026-11-02' }, ['2026 paid 2026-11-02 330800', '2027 paid 2026-11-02 330800']]
  ])('%s', (_, member, marks, years) => {
    const after = carried(member, marks)
    expect(lines(after.member.years)).toEqual(years)
    expect(after.marks).toEqual({})
    expect(after.member).not.toHaveProperty('paidYears')
  })

  it('leaves marks that are no member’s cover where they are', () => {
    const marks = { '330800:m2:premium:2027': '2026-11-02', '330800:m1:filing:2026-06-16': '2026-11-02', 'own:e1': '2026-11-02' }
    expect(carried({}, marks).marks).toEqual(marks)
  })
})

describe('months', () => {
  const flexible = { insurance: 'flexible' }
  it.each([
    ['from the first of a month', { from: '2026-09-01' }, { lastPaidMonth: '2026-08' }],
    ['from the last day of the month before: the same right', { from: '2026-08-31' }, { lastPaidMonth: '2026-08' }],
    ['from inside a month: as it was counted', { from: '2026-09-10' }, { lastPaidMonth: '2026-08' }],
    ['over the year end', { from: '2027-01-01' }, { lastPaidMonth: '2026-12' }],
    ['and paid again', { from: '2026-07-01', until: '2026-09-30' }, { lastPaidMonth: '2026-06', paidAgainFrom: '2026-10' }]
  ])('%s', (_, gap, months) => {
    const { member } = carried({ ...flexible, gap })
    expect({ ...member, ...months }).toEqual(member)
    expect(member).not.toHaveProperty('gap')
  })

  it('a pause that was marked as made up', () => {
    const mark = { '330800:m1:gap:2026-09-01': '2026-11-20' }
    const gap = { from: '2026-09-01' }
    expect(carried({ ...flexible, gap }, mark)).toMatchObject({ member: { lastPaidMonth: '2026-11' }, marks: {} })
    expect(carried({ insurance: 'employee', gap }, mark).member).not.toHaveProperty('lastPaidMonth')
  })

  it('what a phone was given for it stays known', () => {
    const note = { fingerprint: 'x', due: '2026-11-30', sequence: 1, on: '2026-11-20' }
    const phone = { '330800:m1:gap:2026-09-01': note, '330800:premium:2027': note }
    expect(Object.keys(carried({ ...flexible, gap: { from: '2026-09-01' } }, {}, { phone }).phone)).toEqual(['330800:m1:gap:2026-08', '330800:premium:2027'])
  })
})

it('opens what version 1 saved, unchanged in meaning', () => {
  const after = carriedOn({ household: fixture('household'), done: fixture('done') }, [yearsStep])
  const { members } = after.household?.state as { members: Record<string, unknown>[] }
  expect(after).toMatchObject({ household: { version: 2 }, done: { version: 2 } })
  expect(v.is(membersSchema, members)).toBe(true)
  expect(v.is(doneSchema, after.done?.state)).toBe(true)
  expect(members.map(({ years }) => lines(years))).toEqual([[], ['2023 missed', '2025 paid', '2026 paid', '2027 paid 2026-10-09 330800'], [], []])
  expect(members[3]).toMatchObject({ lastPaidMonth: '2026-06', paidAgainFrom: '2026-10' })
})

it.each([
  ['only the family lies there', { household: { state: { members: [who] }, version: 1 } }, ['household']],
  ['only marks', { done: { state: done({ '330800:m1:premium:2027': '2026-11-02' }), version: 1 } }, ['done']],
  ['items that are none', { household: { state: { members: [null, 7, 'x', [], { id: 3, gap: 4, paidYears: 'all' }] }, version: 1 }, done: { state: done({ x: 9 }), version: 1 } }, ['household', 'done']]
])('%s', (_, stores, names) => {
  const after = carriedOn(stores as Record<string, Versioned>, [yearsStep])
  expect(Object.keys(after)).toEqual(names)
  expect(Object.values(after).every((one) => one?.version === 2)).toBe(true)
})

it('what holds no list and no record stays as it is', () => {
  const stores: Record<string, Versioned> = { household: { state: 7, version: 1 }, done: { state: { marks: 'x' }, version: 1 } }
  expect(carriedOn(stores, [yearsStep])).toEqual(stores)
})
