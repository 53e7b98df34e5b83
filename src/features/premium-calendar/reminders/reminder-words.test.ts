import type { Deadline } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import { isPending } from '@/domain/deadline/deadline'
import { baby, dad, kid, me, person, timetableOf, TODAY } from '../family.cases'
import { copy } from '../calendar.copy'
import { doubtKindsOf } from '../matters/doubts'
import { mattersOf } from '../matters/matters'
import { screens } from '../screens.copy'
import { reminderText } from './reminder-words'

const { notes } = screens.remind
const ofKind = (member: Member, kind: Deadline['kind']): Deadline => {
  const found = timetableOf([member]).deadlines.find((one) => one.kind === kind && isPending(one))
  if (found === undefined) throw new Error(`no ${kind}`)
  return found
}
const entryOf = (member: Member, one: Deadline): string => reminderText([one], [member], TODAY).notes

const rider = (areaCode: string) => person('ride', '舅舅', { insurance: 'flexible', areaCode, lastPaidMonth: '2026-10' })

it.each([
  ['a window moved on, and sources that differ', kid, 'premium', ['projected', 'conflict']],
  ['a draft', dad, 'premium', ['projected', 'draft']],
  ['a month of a place that names no day', rider('999999'), 'monthly', ['inferred']],
  ['the end of a filing that nobody entered', { ...me, filing: { kind: 'temporary', from: '2026-06-16' } }, 'filing', ['inferred']],
  ['a newborn without a place', { ...baby, areaCode: '' }, 'newborn', ['inferred']],
  ['the end of a filing as it was entered', { ...me, filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' } }, 'filing', []]
] as const)('an entry is no surer than the screen: %s', (_, member, kind, doubts) => {
  const one = ofKind(member, kind)
  const [matter] = mattersOf([one], [member])
  expect(matter && doubtKindsOf(matter)).toEqual(doubts)
  const said = entryOf(member, one)
  for (const doubt of Object.keys(copy.doubts) as (keyof typeof copy.doubts)[]) expect(said.includes(notes.doubts[doubt])).toBe((doubts as readonly string[]).includes(doubt))
})

it('says of which year a price is, where it is not this one’s', () => {
  const one = ofKind(kid, 'premium')
  const priced = (projected: boolean): Deadline => ({
    ...one, amounts: one.amounts.map(({ amount, ...more }) => ({ ...more, amount: amount.kind === 'premium' ? { ...amount, basis: 2026, projected } : amount }))
  })
  expect(entryOf(kid, priced(true))).toContain('金额是 2026 年度的，新的还没见到，可能会变。')
  expect(entryOf(kid, priced(false))).not.toContain('金额是')
})
