import { plainMember } from '@/domain/enrolment/made-up-area.cases'
import type { Member } from '@/domain/enrolment/member'
import { answeredYear, canLetGo, paidBy, unpaidAgain } from './answer'

const premium = { kind: 'premium', areaCode: '999900', date: '2026-12-31', amounts: [{ year: 2027, amount: { kind: 'unknown' } }] } as const
const newborn = { kind: 'newborn', areaCode: '999900', date: '2026-12-31', amounts: [2026, 2027].map((year) => ({ year, amount: { kind: 'unknown' as const } })) } as const
const pause = { kind: 'gap', areaCode: '999900', amounts: [], date: '2026-11-30', opens: '2026-09-01' } as const
const paid = (year: number) => ({ year, state: 'paid', paidOn: '2026-11-22', insuredAt: '999900' }) as const

it('a premium that is paid is a year of the member, and nothing else changes', () => {
  expect(paidBy(plainMember, premium, '2026-11-22')).toEqual({ ...plainMember, years: [paid(2027)] })
  expect(paidBy({ ...plainMember, years: [{ year: 2027, state: 'missed', declined: true }] }, premium, '2026-11-22')?.years).toEqual([paid(2027)])
})

it('a newborn’s enrolment pays each of its years, and is taken back as one', () => {
  const member = paidBy(plainMember, newborn, '2026-11-22')
  expect(member?.years).toEqual([paid(2026), paid(2027)])
  expect(member && unpaidAgain(member, { kind: 'newborn', year: 2026, doneOn: '2026-11-22' })).toEqual(plainMember)
})

it('a year that was paid on its own day stays when the one before it is taken back', () => {
  const years: Member['years'] = [paid(2026), { ...paid(2027), paidOn: '2026-12-01' }]
  expect(unpaidAgain({ ...plainMember, years }, { kind: 'newborn', year: 2026, doneOn: '2026-11-22' })?.years).toEqual([years[1]])
  expect(unpaidAgain({ ...plainMember, years: [paid(2026), paid(2027)] }, { kind: 'premium', year: 2026, doneOn: '2026-11-22' })?.years).toEqual([paid(2027)])
  expect(unpaidAgain(plainMember, { kind: 'premium', year: 2026 })).toBeUndefined()
})

it.each([
  ['灵活就业: paid up to this month', 'flexible', '2026-11-22', { lastPaidMonth: '2026-11' }],
  ['灵活就业, before it began: the month ahead', 'flexible', '2026-08-20', { lastPaidMonth: '2026-09' }],
  ['职工: the employer pays on', 'employee', '2026-11-22', {}]
] as const)('a pause that is made up, %s', (_, insurance, on, months) => {
  const { lastPaidMonth: _before, ...rest } = paidBy({ ...plainMember, insurance, lastPaidMonth: '2026-08' }, pause, on) ?? plainMember
  expect({ ...rest, ...(_before === undefined ? {} : { lastPaidMonth: _before }) }).toEqual({ ...plainMember, insurance, ...months })
})

it.each([
  ['a pause that can no longer be made up', { kind: 'gap', state: 'overdue' }, true],
  ['one that still can', { kind: 'gap', state: 'due' }, false],
  ['one that was let go', { kind: 'gap', state: 'done' }, false],
  ['a premium: answered by its year', { kind: 'premium', state: 'overdue' }, false]
] as const)('let go: %s', (_, deadline, can) => {
  expect(canLetGo(deadline)).toBe(can)
})

it('a month that is paid is the last one, whatever day it is marked', () => {
  const rider: Member = { ...plainMember, insurance: 'flexible', lastPaidMonth: '2026-10' }
  expect(paidBy(rider, { kind: 'monthly', areaCode: '999900', date: '2026-11-20', amounts: [] }, '2026-11-22')).toEqual({ ...rider, lastPaidMonth: '2026-11' })
})

it('a year of 灵活就业 that is paid at once goes to its December, and leaves a pause before it a pause', () => {
  const year = { kind: 'monthly', areaCode: '999900', date: '2027-01-09', year: 2027, amounts: [] } as const
  const rider = (lastPaidMonth: Member['lastPaidMonth']): Member => ({ ...plainMember, insurance: 'flexible', ...(lastPaidMonth === undefined ? {} : { lastPaidMonth }) })
  expect(paidBy(rider('2026-12'), year, '2026-11-22')).toEqual(rider('2027-12'))
  expect(paidBy(rider('2026-08'), year, '2026-11-22')).toEqual({ ...rider('2026-08'), paidAgainFrom: '2027-01' })
})

it('what is no cover is no business of the member', () => {
  expect(paidBy(plainMember, { ...premium, kind: 'filing' }, '2026-11-22')).toBeUndefined()
})

it.each([
  ['paid', { year: 2026, state: 'paid' }],
  ['missed', { year: 2026, state: 'missed' }],
  ['declined', { year: 2026, state: 'missed', declined: true }]
] as const)('answered: %s', (answer, year) => {
  expect(answeredYear(plainMember, 2026, answer).years).toEqual([year])
})
