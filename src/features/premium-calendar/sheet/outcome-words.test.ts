import { told } from '@/domain/enrolment/years.cases'
import type { Member } from '@/domain/enrolment/member'
import { lateWords } from '@/shell/cover-words'
import { yearWays } from '@/shell/ways/ways'
import { baby, dad, kid, timetableOf, TODAY } from '../family.cases'
import { newbornBranches, premiumBranches } from './outcome-words'

const premium = (member: Member, on = TODAY, year = 2027) => {
  const found = timetableOf([member], { on }).deadlines.find((one) => one.kind === 'premium' && one.year === year)
  if (!found?.outcomes) throw new Error('no premium')
  return found.outcomes
}

it.each([
  ['nothing missed: the wait only when late', kid, '2027年1月1日开始享受', '2027年1月1日起才缴', '等 3 个月、2027年4月1日开始享受、这段时间看病不报销'],
  ['one year missed: two readings even in time', { ...kid, years: told([2025], [2026]) }, '2027年4月1日开始，有的读法要到 2027年5月1日', '2027年1月1日起才缴', '等 3 个月、2027年4月1日开始，有的读法要到 2027年5月1日、这段时间看病不报销'],
  ['重庆: a late window with a start of its own', dad, '2027年1月1日开始享受', '2027年1月1日起才缴', '2027年2月1日开始享受']
] as const)('forks: %s', (_, member, note, title, late) => {
  expect(premiumBranches(premium(member as Member), TODAY)).toEqual({
    inTime: { title: '12月31日和之前缴', note },
    late: { title, note: late }
  })
})

it('sets the days side by side', () => {
  expect(yearWays({ year: 2027, outcomes: premium(dad), cost: undefined, on: TODAY }).map(({ title, day, outcome }) => [title, day, outcome].join(' → '))).toEqual([
    '今天缴 → 11月22日 周日 → 2027年1月1日起能报',
    '最后一天缴 → 12月31日 周四 → 2027年1月1日起能报',
    '过了再缴 → 2027年1月1日 周五 → 2027年2月1日起能报',
    '能补的最后一天缴 → 2027年2月28日 周日 → 2027年3月1日起能报',
    '等下一季 → 年底缴 2028 年的 → 2027 全年不报'
  ])
})

it('leaves out what is past, and forks on the late window once the first is over', () => {
  const outcomes = premium(dad, '2027-01-10')
  expect(yearWays({ year: 2027, outcomes, cost: undefined, on: '2027-01-10' }).map(({ title, day }) => [title, day].join(' '))).toEqual(['今天缴 1月10日 周日', '能补的最后一天缴 2月28日 周日', '等下一季 年底缴 2028 年的'])
  expect(premiumBranches(outcomes, '2027-01-10')?.inTime).toEqual({ title: '2月28日和之前缴', note: '3月1日开始享受' })
})

it('forks for a newborn: from birth, or by the ordinary rules', () => {
  const found = timetableOf([baby]).deadlines.find(({ kind }) => kind === 'newborn')
  expect(found?.newbornOutcomes && newbornBranches(found.newbornOutcomes, TODAY)).toEqual({
    inTime: { title: '2027年1月6日和之前缴', note: '从出生那天起就能报销' },
    late: { title: '2027年1月7日起才缴', note: '按普通居民的缴费期和等待期算' }
  })
})

it.each([
  ['too late for that year', { kind: 'from', readings: [{ on: '2028-01-01', tooLate: true }] }, '这一年度来不及享受了'],
  ['at once', { kind: 'from', readings: [{ on: '2027-01-10', tooLate: false }] }, '缴完就能享受'],
  ['a wait in days, which are not months', { kind: 'from', readings: [{ on: '2027-04-10', tooLate: false, wait: { fixed: { days: 90 }, addedMonths: 0 } }] }, '等 90 天、2027年4月10日开始享受、这段时间看病不报销'],
  ['not open yet', { kind: 'notOpen', opens: '2027-09-01' }, '2027年9月1日才能缴'],
  ['no rule', { kind: 'unknown', why: 'noWaitingRule' }, '来源没写逾期怎么办，打电话问能不能补。'],
  ['no window', { kind: 'unknown', why: 'noWindow' }, '来源没写，打电话问。']
])('says %s', (_, cover, words) => {
  expect(lateWords(cover as never, '2027-01-10', TODAY)).toBe(words)
})
