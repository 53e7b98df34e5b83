import type { Outcome } from '@/domain/enrolment/first-day'
import { gapOutcomesOf } from '@/domain/enrolment/monthly-cover'
import { nationalEnrolment } from '@/policy/enrolment'
import { gapWays, unsaidWays, yearWays } from './ways'

const rule = nationalEnrolment.gap
if (rule === undefined) throw new Error('the nation has a rule for gaps')
const ways = (on: '2026-11-27' | '2026-11-30' | '2026-12-01') =>
  gapWays('2026-09-01', gapOutcomesOf(rule, '2026-08', on), on).map(({ title, day, outcome, note = '', bar }) => [title, day, outcome, note, bar?.label, bar?.ends.join('–')].join(' | '))

it('a pause: made up today, on the last day, and paid again after it, each over the same stretch', () => {
  expect(ways('2026-11-27')).toEqual([
    '今天补 | 11月27日 周五 | 9月1日起的，可能也能报 |  | 可能能报 87 天，能报 216 天 | 2026年9月–2027年6月',
    '最后一天补 | 11月30日 周一 | 9月1日起的，可能也能报 |  | 可能能报 90 天，能报 213 天 | 2026年9月–2027年6月',
    '过了再缴 | 12月1日 周二 | 2027年6月1日起能报 | 断的月份补不回来，也可能不用等，这里取晚的 | 不报 91 天，要等 182 天，能报 30 天 | 2026年9月–2027年6月'
  ])
})

it('on the last day today is said once, and after it nothing reaches back', () => {
  expect(ways('2026-11-30').map((line) => line.split(' | ')[0])).toEqual(['今天补', '过了再缴'])
  expect(ways('2026-12-01').map((line) => line.split(' | ').slice(0, 3).join(' '))).toEqual(['今天再缴 12月1日 周二 2027年6月1日起能报'])
})

it('before the first month that is missed nothing is made good today', () => {
  expect(gapWays('2026-12-01', gapOutcomesOf(rule, '2026-11', '2026-11-22'), '2026-11-22').map(({ title }) => title)).toEqual(['最后一天补', '过了再缴'])
})

it('before anybody’s years are said a day keeps its price, and only what does not hang on them is answered', () => {
  const outcomes: readonly Outcome[] = [
    { when: 'today', payOn: '2026-11-22', cover: { kind: 'notOpen', opens: '2026-12-01' } },
    { when: 'lastDay', payOn: '2026-12-31', cover: { kind: 'from', year: 2027, phase: 'inTime', certainty: 'projected', readings: [{ on: '2027-01-01', tooLate: false }], lapse: { years: [], repaired: 0, beforeRule: 0, open: false } } }
  ]
  const asked = { year: 2027, outcomes, cost: '¥440.00', on: '2026-11-22' } as const
  expect(unsaidWays(asked)).toEqual([yearWays(asked)[0], { key: 'lastDay', title: '最后一天缴', day: '12月31日 周四', cost: '¥440.00' }])
  expect(yearWays(asked)[1]?.outcome).toBe('2027年1月1日起能报')
})
