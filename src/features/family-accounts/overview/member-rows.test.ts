import type { Member } from '@/domain/enrolment/member'
import { casesOf } from '@/state/cases.cases'
import type { Progress } from '@/state/progress'
import { boundCount, memberRows } from './member-rows'

const member = (id: string, more: Partial<Member>): Member => ({
  id, nickname: id, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const self = member('self', { relation: 'self', insurance: 'employee' })
const father = member('father', { relation: 'father', birthYear: 1956 })
const faraway = member('faraway', { relation: 'mother', areaCode: '500000', birthYear: 1958 })
const inLaw = member('inlaw', { relation: 'motherInLaw', areaCode: '500000', birthYear: 1957 })
const spouse = member('spouse', { relation: 'spouse', insurance: 'employee', areaCode: '500000' })

const done = { on: '2026-11-20' } as const
type Slots = Parameters<typeof casesOf>[0]
const marks = (all: Slots): Progress => ({ cases: casesOf(all), channels: {} })
const rowOf = (one: Member, members: Member[], progress = marks({})) => memberRows(members, progress, '2026-11-22').find((row) => row.member.id === one.id)

it('leaves oneself out', () => expect(rowOf(self, [self, father])).toBeUndefined())

it.each([
  ['nothing begun', {}, 'none', 0],
  ['a shared step done', { 'father/familyProxy/*': { photograph: done } }, 'started', 1],
  ['handed in', { 'father/familyProxy/nationalApp': { add: done } }, 'submitted', 1],
  ['in force', { 'father/familyProxy/nationalApp': { add: done, 'see-code': done } }, 'effective', 2],
  ['begun on a channel that is not looked at', { 'father/familyProxy/alipay': { add: done } }, 'none', 0]
])('%s', (_, all, state, count) => {
  expect(rowOf(father, [self, father], marks(all as Slots))?.code).toMatchObject({ state, done: count, total: 6 })
})

it('looks at the channel that was used last', () => {
  const progress: Progress = { ...marks({ 'father/familyProxy/alipay': { add: done } }), channels: { 'father/familyProxy': 'alipay' } }
  expect(rowOf(father, [self, father], progress)?.code.state).toBe('submitted')
})

it.each([
  ['in the province: sharing', father, [self, father], 'familySharing', 'yes', 'self'],
  ['in another one: the wallet, to be asked about', faraway, [self, faraway], 'crossProvinceWallet', 'ask', 'self'],
  ['an in-law with my account: no', inLaw, [self, inLaw], 'familySharing', 'no', 'self'],
  ['an in-law, my spouse being insured there: sharing with theirs', inLaw, [self, inLaw, spouse], 'familySharing', 'yes', 'spouse'],
  ['nobody with an account', father, [{ ...self, insurance: 'resident' as const }, father], 'familySharing', 'no', 'self']
])('money %s', (_, one, members, tool, verdict, owner) => {
  expect(rowOf(one, members)?.money).toMatchObject({ tool, verdict, owner: { id: owner } })
})

it('stays with the wallet that was begun', () => {
  const progress = marks({ 'father/crossProvinceWallet/*': { look: done } })
  expect(rowOf(father, [self, father], progress)?.money.tool).toBe('crossProvinceWallet')
})

it('counts who is bound, on whatever channel, and never the one in question', () => {
  const progress = marks({
    'father/familyProxy/alipay': { 'see-code': done },
    'faraway/familyProxy/wechat': { 'see-code': done },
    'inlaw/familyProxy/nationalApp': { add: done }
  })
  const members = [self, father, faraway, inLaw]
  expect(boundCount(members, progress, undefined)).toBe(2)
  expect(boundCount(members, progress, father)).toBe(1)
})
