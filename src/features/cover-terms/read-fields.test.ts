import fc from 'fast-check'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { gradeCosts } from '@/domain/enrolment/contribution'
import { lateFee } from '@/domain/enrolment/late-fee'
import { basisPoints, fen, WHOLE } from '@/domain/money/fen'
import { MAX_INPUT } from '@/domain/money/parse-yuan'
import { copy } from './cover.copy'
import { MAX_BASE, readAmount, readBase, readLastPaid, readLapsed, readOwed, readRate, readYears, type Read } from './read-fields'

const TODAY: IsoDate = '2026-11-22'
const outcome = (read: Read<unknown>) => (read.kind === 'wrong' ? read.problem : read.kind === 'value' ? read.value : 'empty')

it.each([
  ['nothing', '', 'empty'],
  ['what a page prints', '￥6,000.00 元', 6_000_00],
  ['the largest base', '1000000', 1_000_000_00],
  ['one fen more', '1000000.01', 'base-too-large'],
  ['one fen', '0.01', 1],
  ['zero', '0.00', 'zero'],
  ['a negative', '-6000', 'negative'],
  ['words', '六千', 'not-a-number'],
  ['a year of salary and more digits than fit', '99999999999', 'too-large']
])('a base: %s', (_, text, expected) => {
  expect(outcome(readBase(text))).toBe(expected)
})

it.each([
  ['nothing', '', 'empty'],
  ['typed', '9.5', 9_50],
  ['pasted', '９．５％', 9_50],
  ['zero', '0%', 'zero'],
  ['the whole', '100', 100_00],
  ['a hundredth of a percent more', '100.01', 'rate-too-large'],
  ['a base in the wrong field', '6000', 'rate-too-large'],
  ['three decimals', '9.125', 'rate-decimals'],
  ['words', '九个点', 'rate-not-a-number'],
  ['a negative', '-9', 'negative']
])('a rate: %s', (_, text, expected) => {
  expect(outcome(readRate(text))).toBe(expected)
})

it.each([
  ['nothing', '', 'empty', 'empty'],
  ['none', '0', 0, 0],
  ['twenty', '20', 20, 20],
  ['twenty-one', '21', 21, 'not-a-count'],
  ['sixty', '60', 60, 'not-a-count'],
  ['sixty-one', '61', 'not-a-count', 'not-a-count'],
  ['a half', '4.5', 'not-a-count', 'not-a-count'],
  ['words', '六', 'not-a-count', 'not-a-count']
])('years in a row, and lapsed: %s', (_, text, years, lapsed) => {
  expect([outcome(readYears(text)), outcome(readLapsed(text))]).toEqual([years, lapsed])
})

it.each([
  ['nothing', '', 'empty'],
  ['no month', '2026-13', 'empty'],
  ['this month', '2026-11', '2026-11'],
  ['the next one', '2026-12', 'future'],
  ['sixty years ago', '1966-11', '1966-11'],
  ['a month more', '1966-10', 'too-old']
])('the last month that was paid: %s', (_, text, expected) => {
  expect(outcome(readLastPaid(text, TODAY))).toBe(expected)
})

it.each([
  ['no first day', '', '2026-11-22', 'empty'],
  ['no last day', '2026-11-22', '', 'empty'],
  ['the same day', '2026-11-22', '2026-11-22', { from: '2026-11-22', paidOn: '2026-11-22' }],
  ['the wrong way round', '2026-11-23', '2026-11-22', 'order'],
  ['thirty years', '1996-11-22', '2026-11-22', { from: '1996-11-22', paidOn: '2026-11-22' }],
  ['a day more', '1996-11-21', '2026-11-22', 'too-long']
])('arrears: %s', (_, from, paidOn, expected) => {
  expect(outcome(readOwed(from, paidOn))).toEqual(expected)
})

it('the largest that can be typed leaves no range', () => {
  expect(() => gradeCosts(MAX_BASE, WHOLE, [basisPoints(60_00), WHOLE])).not.toThrow()
  expect(() => lateFee('employer', MAX_INPUT, basisPoints(5), '1996-11-22', '2026-11-22')).not.toThrow()
  expect(() => fen(MAX_BASE * 12)).not.toThrow()
})

it('whatever is typed is read or has a sentence; nothing throws', () => {
  const said = (read: Read<unknown>) => read.kind !== 'wrong' || copy.problems[read.problem].length > 3
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,%１２３。，]{0,14}$/)), fc.integer({ min: -800_000, max: 800 }), (text, days) => {
      const day = addDays(TODAY, days)
      return [readBase(text), readAmount(text), readRate(text), readYears(text), readLapsed(text), readLastPaid(text, TODAY), readLastPaid(day, TODAY), readOwed(text, day), readOwed(day, TODAY)].every(said)
    })
  )
})
