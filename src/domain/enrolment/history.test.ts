import { plainMember } from './made-up-area.cases'
import { coverHistory, paidMonthsOf } from './history'

const told = (over: object, marks = {}) => coverHistory({ ...plainMember, ...over }, marks).map(({ year, state, paidOn, insuredAt }) => [year, state, paidOn, insuredAt].filter(Boolean).join(' '))

describe('one fact, whichever way it was told', () => {
  it.each([
    ['nothing', {}, {}, []],
    ['as lists, in any order', { paidYears: [2026, 2024], missedYears: [2025] }, {}, ['2024 paid', '2025 missed', '2026 paid']],
    ['in both lists: missed and paid up later', { paidYears: [2025], missedYears: [2025] }, {}, ['2025 repaired']],
    ['as a mark', {}, { '999900:m1:premium:2027': '2026-11-02' }, ['2027 paid 2026-11-02 999900']],
    ['as a mark and in a list', { paidYears: [2027] }, { '999900:m1:premium:2027': '2026-11-02' }, ['2027 paid 2026-11-02 999900']],
    ['paid after it was said to be missed', { missedYears: [2027] }, { '999900:m1:premium:2027': '2027-01-12' }, ['2027 paid 2027-01-12 999900']],
    ['paid in another area, before it was corrected', { areaCode: '330800' }, { '999900:m1:premium:2027': '2026-11-02' }, ['2027 paid 2026-11-02 999900']],
    ['another member’s', {}, { '999900:m2:premium:2027': '2026-11-02' }, []],
    ['another matter', {}, { '999900:m1:filing:2026-06-16': '2026-11-02' }, []],
    ['a newborn, in its days before the year end', { birthDate: '2026-10-02' }, { '999900:m1:newborn:2026': '2026-11-02' }, ['2026 paid 2026-11-02 999900']],
    ['a newborn whose days cross it: both years', { birthDate: '2026-10-03' }, { '999900:m1:newborn:2026': '2026-11-02' }, ['2026 paid 2026-11-02 999900', '2027 paid 2026-11-02 999900']]
  ])('%s', (_, over, marks, expected) => {
    expect(told(over, marks)).toEqual(expected)
  })
})

describe('the last month that was paid', () => {
  it.each([
    ['stopped on the first of a month', { from: '2026-09-01' }, { lastPaid: '2026-08' }],
    ['stopped on the last day of the month before: the same right', { from: '2026-08-31' }, { lastPaid: '2026-08' }],
    ['stopped inside a month', { from: '2026-08-16' }, { lastPaid: '2026-08' }],
    ['over the year end', { from: '2027-01-01' }, { lastPaid: '2026-12' }],
    ['and paid again', { from: '2026-07-01', until: '2026-09-30' }, { lastPaid: '2026-06', paidAgainFrom: '2026-10' }]
  ] as const)('%s', (_, gap, months) => {
    expect(paidMonthsOf({ ...plainMember, gap })).toEqual(months)
  })
  it('nothing was said', () => expect(paidMonthsOf(plainMember)).toEqual({}))
})
