import type { IsoDate } from '@/domain/date/iso-date'
import type { YearMonth } from '@/domain/date/year-month'
import { gapStanding } from '@/domain/enrolment/gap'
import { workCalendar } from '@/policy/enrolment'
import { closedWords, countWords } from './gap-words'
import { rulesFor } from './subject'

const rule = rulesFor('').gap
if (rule === undefined) throw new Error('the nation has a rule for gaps')
const standing = (lastPaid: YearMonth, on: IsoDate, again?: YearMonth) => gapStanding(rule, lastPaid, again, on)

it.each<[string, YearMonth, IsoDate, YearMonth | undefined, string]>([
  ['the month that was paid', '2026-08', '2026-08-31', undefined, '缴到8月，还没断'],
  ['the first day after it', '2026-08', '2026-09-01', undefined, '9月起没缴，第 1 个月'],
  ['the next month', '2026-08', '2026-10-01', undefined, '9月起没缴，第 2 个月'],
  ['over the year end', '2026-12', '2027-02-01', undefined, '1月起没缴，第 2 个月'],
  ['paid again since', '2026-08', '2026-11-22', '2026-11', '断了 2 个月，已经接上了。'],
  ['paid again from next month: still running', '2026-08', '2026-11-22', '2026-12', '9月起没缴，第 3 个月']
])('counts %s', (_, lastPaid, on, again, words) => {
  expect(countWords(lastPaid, standing(lastPaid, on, again))).toBe(words)
})

it.each<[string, IsoDate, IsoDate, string | undefined]>([
  ['a Monday is open', '2026-11-30', '2026-11-22', undefined],
  ['a Sunday is not: the Friday before', '2027-02-28', '2026-12-31', '2027年2月28日 周日窗口不开，去窗口要赶在2027年2月26日 周五。'],
  ['past: nothing to hurry for', '2027-02-28', '2027-03-01', undefined]
])('the counter on the last day: %s', (_, lastDay, on, words) => {
  expect(closedWords(workCalendar, lastDay, on)).toBe(words)
})
