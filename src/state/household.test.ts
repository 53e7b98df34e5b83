import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { MAX_MEMBERS, type Member } from '@/domain/enrolment/member'
import { readStorage, writeStorage } from '@/platform/storage/storage'
import { isFull, useHousehold, type MemberDraft } from './household'
import { allSetAside } from './saving/set-aside'

const fixture = (version: number): string =>
  readFileSync(path.join(__dirname, 'fixtures', `household-v${version}.json`), 'utf8')

const draft = (nickname: string, more: Partial<MemberDraft> = {}): MemberDraft => ({
  nickname,
  relation: 'other',
  insurance: 'resident',
  areaCode: '330800',
  years: [],
  ...more
})
const store = () => useHousehold.getState()
const names = () => store().members.map(({ nickname }) => nickname)
const idOf = (nickname: string) => store().members.find((member) => member.nickname === nickname)?.id ?? ''

/** The app starts again with whatever lies in storage. */
async function restart(text?: string): Promise<void> {
  const saved = readStorage('household')
  useHousehold.setState({ members: [], lastRemoved: null })
  writeStorage('household', text ?? (saved.kind === 'found' ? saved.text : ''))
  await useHousehold.persist.rehydrate()
}

beforeEach(() => useHousehold.setState({ members: [], lastRemoved: null }))

it('keeps a family over a restart', async () => {
  store().add(draft('爸爸', { relation: 'father', birthYear: 1956 }))
  store().add(draft('小满', { relation: 'child', birthDate: '2026-10-08' }))
  const before = store().members
  await restart()
  expect(store().members).toEqual(before)
  expect(new Set(before.map(({ id }) => id)).size).toBe(2)
})

it('reads what version 2 saved', async () => {
  await restart(fixture(2))
  expect(names()).toEqual(['我', '妈妈', '小满', '表哥'])
  expect(store().members[1]).toMatchObject({ filing: { kind: 'temporary', until: '2026-12-15' }, years: [{ state: 'missed' }, { state: 'repaired' }, {}, {}, { paidOn: '2026-10-09' }] })
  expect(store().members[3]).toMatchObject({ lastPaidMonth: '2026-06', paidAgainFrom: '2026-10' })
})

it('keeps 「不知道」 as the answer it is', async () => {
  store().add(draft('舅舅', { insurance: 'unknown' }))
  await restart()
  expect(store().members[0]?.insurance).toBe('unknown')
  await restart(fixture(3))
  expect(store().members.map(({ nickname, insurance }) => [nickname, insurance])).toEqual([['妈妈', 'resident'], ['舅舅', 'unknown']])
})

it('says a new version, so that an app that does not know the answer leaves the family where it lies', () => {
  store().add(draft('舅舅', { insurance: 'unknown' }))
  const saved = readStorage('household')
  expect(saved.kind === 'found' && saved.text).toMatch(/"version":3\b/)
})

it('tidies the nickname it is given', () => {
  store().add(draft('  外婆   成都 '))
  expect(names()).toEqual(['外婆 成都'])
})

it.each([
  ['an ID number', '330802195601011234', 'id-number'],
  ['a phone number', '13800138000', 'phone-number'],
  ['nothing', ' ', 'empty']
])('refuses %s for a nickname, when adding and when editing', (_, nickname, problem) => {
  expect(store().add(draft(nickname))).toEqual({ kind: 'nickname', problem })
  expect(names()).toEqual([])
  store().add(draft('爸爸'))
  expect(store().edit(idOf('爸爸'), draft(nickname))).toEqual({ kind: 'nickname', problem })
  expect(names()).toEqual(['爸爸'])
})

it('takes twenty members and refuses the twenty-first', () => {
  for (let n = 1; n < MAX_MEMBERS; n += 1) expect(store().add(draft(`家人${n}`)).kind).toBe('added')
  expect(isFull(store())).toBe(false)
  expect(store().add(draft('家人20')).kind).toBe('added')
  expect(isFull(store())).toBe(true)
  expect(store().add(draft('家人21'))).toEqual({ kind: 'full' })
  expect(names()).toHaveLength(20)
})

it('still edits in a full family', () => {
  for (let n = 1; n <= MAX_MEMBERS; n += 1) store().add(draft(`家人${n}`))
  expect(store().edit(idOf('家人3'), draft('三姨'))).toEqual({ kind: 'edited' })
  expect(names()[2]).toBe('三姨')
})

it('edits in place, dropping what the new answers leave out', () => {
  store().add(draft('爸爸', { birthYear: 1956, grade: '一档' }))
  store().add(draft('妈妈'))
  const id = idOf('爸爸')
  store().edit(id, draft('爸爸', { insurance: 'employee', status: 'retired' }))
  expect(store().members[0]).toEqual({ ...draft('爸爸', { insurance: 'employee', status: 'retired' }), id })
  expect(store().edit('gone', draft('谁'))).toEqual({ kind: 'no-such-member' })
})

it.each([
  ['a birth year nobody has', { birthYear: 1899 }],
  ['a birth date that is no day', { birthDate: '2026-02-30' }],
  ['a year twice', { years: [{ year: 2026, state: 'paid' }, { year: 2026, state: 'missed' }] }],
  ['a month that is none', { lastPaidMonth: '2026-13' }],
  ['an area code of five digits', { areaCode: '33080' }],
  ['a phone number for a town', { careArea: { name: '13800138000' } }],
  ['a field no form has', { idNumber: '1' } as Partial<MemberDraft>]
] as const)('never saves %s, which would damage the family at the next start', (_, wrong) => {
  expect(() => store().add(draft('爸爸', wrong as Partial<MemberDraft>))).toThrow(RangeError)
  expect(names()).toEqual([])
})

describe('order', () => {
  beforeEach(() => ['甲', '乙', '丙'].forEach((name) => store().add(draft(name))))

  it.each([
    ['the middle one up', '乙', -1, '乙甲丙'],
    ['the middle one down', '乙', 1, '甲丙乙'],
    ['the first up: nothing', '甲', -1, '甲乙丙'],
    ['the last down: nothing', '丙', 1, '甲乙丙'],
    ['someone who is not there', '丁', 1, '甲乙丙']
  ] as const)('moves %s', (_, who, by, order) => {
    store().move(idOf(who), by)
    expect(names().join('')).toBe(order)
  })
})

describe('delete and undo', () => {
  beforeEach(() => ['甲', '乙', '丙'].forEach((name) => store().add(draft(name))))

  it.each(['甲', '乙', '丙'])('puts %s back where they were', (who) => {
    const before = store().members
    store().remove(idOf(who))
    expect(names()).not.toContain(who)
    expect(store().undoRemove()).toBe('restored')
    expect(store().members).toEqual(before)
  })

  it('does nothing for someone already gone, and restores once', () => {
    store().remove('gone')
    expect(store().undoRemove()).toBe('nothing-to-undo')
    store().remove(idOf('乙'))
    store().undoRemove()
    expect(store().undoRemove()).toBe('nothing-to-undo')
    expect(names().join('')).toBe('甲乙丙')
  })

  it('forgets whom it deleted once the time for undo is over, and never saves them', async () => {
    store().remove(idOf('乙'))
    expect(JSON.stringify(readStorage('household'))).not.toContain('乙')
    store().forgetRemoved()
    expect(store().undoRemove()).toBe('nothing-to-undo')
  })

  it('cannot bring back into a family that has filled up meanwhile', () => {
    store().remove(idOf('乙'))
    for (let n = names().length; n < MAX_MEMBERS; n += 1) store().add(draft(`家人${n}`))
    expect(store().undoRemove()).toBe('full')
    expect(names()).toHaveLength(MAX_MEMBERS)
  })
})

const parsed = JSON.parse(fixture(2)) as { state: { members: Member[] } }
const [first] = parsed.state.members
const saved = (members: readonly unknown[]) => JSON.stringify({ state: { members }, version: 2 })

it.each([
  ['an unknown key', saved([{ ...first, idNumber: '330802195601011234' }])],
  ['a nickname that is an ID number', saved([{ ...first, nickname: '330802195601011234' }])],
  ['a relation we do not know', saved([{ ...first, relation: 'cousin' }])],
  ['a fractional year', saved([{ ...first, birthYear: 1988.5 }])],
  ['members that are no list', '{"state":{"members":"oops"},"version":1}']
])('sets aside a family with %s, and keeps it', async (_, text) => {
  await restart(text)
  expect(names()).toEqual([])
  store().add(draft('爸爸'))
  expect(readStorage('household.damaged-1').kind).toBe('found')
})

it.each([
  ['the same id twice', saved([first, first]), 1],
  ['a 21st member', saved(Array.from({ length: 21 }, (_, n) => ({ ...first, id: `id${n}` }))), 20],
  ['one bad relation among the others', saved(parsed.state.members.map((member, n) => (n === 1 ? { ...member, relation: 'x' } : member))), parsed.state.members.length - 1]
])('loses one item, and no more, to %s', async (_, text, left) => {
  await restart(text)
  expect(names()).toHaveLength(left)
  expect(allSetAside()).toMatchObject([{ key: 'household.damaged-1', store: 'household', items: [{ at: ['members', expect.any(Number)] }] }])
})

it('is never damaged by anything its own actions do', async () => {
  const action = fc.oneof(
    fc.record({ do: fc.constant('add' as const), nickname: fc.string({ unit: 'grapheme', maxLength: 12 }) }),
    fc.record({ do: fc.constantFrom('up' as const, 'down' as const, 'remove' as const), at: fc.nat(21) })
  )
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      useHousehold.setState({ members: [], lastRemoved: null })
      for (const step of actions) {
        if (step.do === 'add') store().add(draft(step.nickname))
        else {
          const id = store().members[step.at]?.id ?? ''
          if (step.do === 'remove') store().remove(id)
          else store().move(id, step.do === 'up' ? -1 : 1)
        }
      }
      const before = store().members
      await restart()
      expect(store().members).toEqual(before)
    }),
    { numRuns: 60 }
  )
})
