import type { Member } from '@/domain/enrolment/member'
import { yearWays } from '@/shell/ways/ways'
import { baby, dad, timetableOf, TODAY } from '../family.cases'
import { newbornBranches } from './outcome-words'

const premium = (member: Member, on = TODAY, year = 2027) => {
  const found = timetableOf([member], { on }).deadlines.find((one) => one.kind === 'premium' && one.year === year)
  if (!found?.outcomes) throw new Error('no premium')
  return found.outcomes
}

it('sets the days side by side', () => {
  expect(yearWays({ year: 2027, outcomes: premium(dad), cost: undefined, on: TODAY }).map(({ title, day, outcome }) => [title, day, outcome].join(' → '))).toEqual([
    '今天缴 → 11月22日 周日 → 2027年1月1日起能报',
    '最后一天缴 → 12月31日 周四 → 2027年1月1日起能报',
    '过了再缴 → 2027年1月1日 周五 → 2027年2月1日起能报',
    '能补的最后一天缴 → 2027年2月28日 周日 → 2027年3月1日起能报',
    '等下一季 → 年底缴 2028 年的 → 2027 全年不报'
  ])
})

it('leaves out what is past', () => {
  const outcomes = premium(dad, '2027-01-10')
  expect(yearWays({ year: 2027, outcomes, cost: undefined, on: '2027-01-10' }).map(({ title, day }) => [title, day].join(' '))).toEqual(['今天缴 1月10日 周日', '能补的最后一天缴 2月28日 周日', '等下一季 年底缴 2028 年的'])
})

it('forks for a newborn: from birth, or by the ordinary rules', () => {
  const found = timetableOf([baby]).deadlines.find(({ kind }) => kind === 'newborn')
  expect(found?.newbornOutcomes && newbornBranches(found.newbornOutcomes, TODAY)).toEqual({
    inTime: { title: '2027年1月6日和之前缴', note: '从出生那天起就能报销' },
    late: { title: '2027年1月7日起才缴', note: '按普通居民的缴费期和等待期算' }
  })
})
