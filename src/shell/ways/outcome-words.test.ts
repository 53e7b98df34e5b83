import type { Outcome } from '@/domain/enrolment/first-day'
import { outcomeNote, outcomeWords } from './outcome-words'

it.each([
  ['too late for that year', { kind: 'from', readings: [{ on: '2028-01-01', tooLate: true }] }, '这一年来不及了，全年不报', ''],
  ['at once', { kind: 'from', readings: [{ on: '2027-01-10', tooLate: false }] }, '缴完就能报', ''],
  ['a wait in days, which are not months', { kind: 'from', readings: [{ on: '2027-04-10', tooLate: false, wait: { fixed: { days: 90 }, addedMonths: 0 } }] }, '2027年4月10日起能报', '等 90 天'],
  [
    'two readings: the later leads, the earlier stands beside it',
    { kind: 'from', readings: [{ on: '2027-04-01', tooLate: false, wait: { fixed: { months: 3 }, addedMonths: 0 } }, { on: '2027-05-01', tooLate: false, wait: { fixed: { months: 3 }, addedMonths: 1 } }] },
    '2027年5月1日起能报', '等 4 个月，也有写 2027年4月1日的，这里取晚的'
  ],
  ['not open yet', { kind: 'notOpen', opens: '2027-09-01' }, '2027年9月1日才能缴', ''],
  ['no rule', { kind: 'unknown', why: 'noWaitingRule' }, '从哪天起能报没查到，缴之前打电话问', ''],
  ['no window', { kind: 'unknown', why: 'noWindow' }, '从哪天起能报没查到，缴之前打电话问', '']
])('says %s', (_, cover, words, note) => {
  const paid = { cover, payOn: '2027-01-10' } as unknown as Outcome
  expect([outcomeWords(paid, '2026-11-22'), outcomeNote(paid, '2026-11-22')]).toEqual([words, note])
})
