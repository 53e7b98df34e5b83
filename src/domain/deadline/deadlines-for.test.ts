import { told } from '@/domain/enrolment/years.cases'
import type { IsoDate } from '@/domain/date/iso-date'
import { area, said } from '@/domain/enrolment/made-up-area.cases'
import type { Member } from '@/domain/enrolment/member'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { isPending, isUrgent, matterKeyOf, claimsOf, type Deadline, type Family } from './deadline'
import { deadlinesFor } from './deadlines-for'
import { calendar, familyOf, lines, mother, ofYear } from './family.cases'

const at = (on: IsoDate, over: Parameters<typeof familyOf>[1] = {}) => deadlinesFor(familyOf(on, over))
const one = (deadlines: readonly Deadline[], kind: Deadline['kind']): Deadline => {
  const found = deadlines.filter((deadline) => deadline.kind === kind)
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${kind}`)
  return found[0]
}

describe('a premium, day by day', () => {
  it.each([
    ['the day before the window opens', '2025-08-31', 'upcoming', '2025-12-31', 122],
    ['the first day of the window', '2025-09-01', 'due', '2025-12-31', 121],
    ['a week before the end', '2025-12-24', 'due', '2025-12-31', 7],
    ['the last day of the window', '2025-12-31', 'due', '2025-12-31', 0],
    ['the first day of the late window', '2026-01-01', 'late', '2026-02-28', 58],
    ['the last day of the late window', '2026-02-28', 'late', '2026-02-28', 0],
    ['after both it stays, as missed', '2026-03-01', 'overdue', '2026-02-28', -1],
    ['for half a year', '2026-08-27', 'overdue', '2026-02-28', -180],
    ['then it is asked whether it was paid', '2026-08-28', 'ask', '2026-02-28', -181],
    ['the last day of the year paid for', '2026-12-31', 'ask', '2026-02-28', -306]
  ] as const)('%s', (_, on, state, date, daysLeft) => {
    const [deadline] = ofYear(at(on).deadlines, 2026)
    expect(deadline).toMatchObject({ id: '999900:m1:premium:2026', kind: 'premium', state, date, by: date, daysLeft, certainty: 'published' })
  })

  it('the year is over: nothing to ask', () => {
    expect(ofYear(at('2027-01-01').deadlines, 2026)).toEqual([])
  })

  it('a year known to be missed is not asked about, and can still be paid late', () => {
    const members = [{ ...mother, years: told([], [2026]) }]
    expect(lines(ofYear(at('2026-02-28', { members }).deadlines, 2026))).toEqual(['premium late 2026-02-28'])
    expect(ofYear(at('2026-03-01', { members }).deadlines, 2026)).toEqual([])
  })

  it('said to be left unpaid on purpose, it is never asked about, also while it could be paid', () => {
    const members = [{ ...mother, years: [{ year: 2026, state: 'missed', declined: true } as const] }]
    const { deadlines, standings } = at('2026-01-20', { members })
    expect(ofYear(deadlines, 2026)).toEqual([])
    expect(standings).toMatchObject([{ memberId: 'm1', standing: { kind: 'lapsed', year: 2026 } }])
    expect(ofYear(at('2025-11-22', { members }).deadlines, 2026)).toEqual([])
  })

  it('a leap year ends the late window on the 29th', () => {
    expect(lines(ofYear(at('2028-02-29').deadlines, 2028))).toEqual(['premium late 2028-02-29'])
  })

  it('the next year is projected and says from which', () => {
    const [next] = ofYear(at('2026-11-22').deadlines, 2027)
    expect(next).toMatchObject({ state: 'due', date: '2026-12-31', opens: '2026-09-01', certainty: 'projected', basis: 2026 })
    expect(next?.outcomes?.map(({ when }) => when)).toEqual(['today', 'lastDay', 'afterWindow', 'lastLateDay', 'nextYear'])
    expect(next?.amounts).toMatchObject([{ year: 2027, amount: { basis: 2026, projected: true } }])
    expect(claimsOf(next?.evidence ?? []).length).toBeGreaterThan(0)
  })

  it('payment days are compared for this year and the next, not for years that nobody weighs today', () => {
    const compared = at('2026-11-22').deadlines.map(({ year, outcomes }) => [year, outcomes !== undefined])
    expect(compared).toEqual([[2026, true], [2027, true], [2028, false], [2029, false]])
  })

  it.each(['employee', 'flexible'] as const)('is not owed by %s', (insurance) => {
    expect(at('2025-11-22', { members: [{ ...mother, insurance }] }).deadlines).toEqual([])
  })

  it('is offered to somebody without insurance', () => {
    expect(ofYear(at('2025-11-22', { members: [{ ...mother, insurance: 'none' }] }).deadlines, 2026)).toHaveLength(1)
  })

  it('is not owed for years up to the birth', () => {
    const years = at('2025-11-22', { members: [{ ...mother, birthYear: 2026 }] }).deadlines.map(({ year }) => year)
    expect(years).toEqual([2027, 2028, 2029])
  })
})

describe('paid', () => {
  const paidOn = (day: IsoDate) => [{ ...mother, years: [{ year: 2026, state: 'paid', paidOn: day } as const] }]

  it('on a day: done, with it, and cover begins', () => {
    const { deadlines, bands } = at('2025-12-03', { members: paidOn('2025-12-03'), horizon: { from: '2025-12-01', to: '2026-12-31' } })
    expect(ofYear(deadlines, 2026).map(({ kind, state, date, doneOn }) => [kind, state, date, doneOn])).toEqual([
      ['premium', 'done', '2025-12-31', '2025-12-03'],
      ['coverStart', 'event', '2026-01-01', undefined],
      ['coverEnd', 'event', '2026-12-31', undefined]
    ])
    expect(bands.map(({ kind }) => kind)).not.toContain('wait')
    expect(deadlines.filter(isPending).map(({ year }) => year)).toEqual([2027])
  })

  it('by year: done without a day', () => {
    const [premium] = ofYear(at('2025-12-03', { members: [{ ...mother, years: told([2026]) }] }).deadlines, 2026)
    expect(premium).toMatchObject({ state: 'done' })
    expect(premium).not.toHaveProperty('doneOn')
    expect(premium).not.toHaveProperty('outcomes')
  })

  it.each([
    ['on the last day of the window', '2025-12-31', [], '2026-01-01'],
    ['late: nothing until the next month', '2026-01-15', ['2026-01-15 2026-01-31'], '2026-02-01'],
    ['after everything: three months', '2026-03-10', ['2026-03-10 2026-06-09'], '2026-06-10']
  ] as const)('%s', (_, day, waits, start) => {
    const { deadlines, bands } = at('2025-12-03', { members: paidOn(day) })
    expect(bands.filter(({ kind }) => kind === 'wait').map(({ from, to }) => `${from} ${to}`)).toEqual(waits)
    expect(ofYear(deadlines, 2026).find(({ kind }) => kind === 'coverStart')?.date).toBe(start)
  })

  it('after missed years: the wait runs from new year (W30)', () => {
    const members = [{ ...mother, years: told([2024, 2027], [2025, 2026]) }]
    const { deadlines, bands } = at('2026-11-22', { members })
    expect(bands.find(({ kind }) => kind === 'wait')).toMatchObject({ from: '2027-01-01', to: '2027-04-30', year: 2027 })
    expect(ofYear(deadlines, 2027).find(({ kind }) => kind === 'coverStart')?.date).toBe('2027-05-01')
  })

  it('a wait lasts as long as its careful reading, and cover begins after that', () => {
    const waiting = area.waiting && { ...area.waiting, freeYears: said(1, 0) }
    const members = [{ ...mother, years: told([2024, 2027], [2025, 2026]) }]
    const { bands, deadlines } = at('2026-11-22', { members, rulesOf: () => ({ ...area, ...(waiting && { waiting }) }) })
    expect(bands.find(({ kind }) => kind === 'wait')).toMatchObject({ to: '2027-05-31', certainty: 'inferred' })
    expect(ofYear(deadlines, 2027).find(({ kind }) => kind === 'coverStart')?.date).toBe('2027-06-01')
  })

  it('a day before the window counts as paid in it', () => {
    const { deadlines } = at('2025-08-20', { members: paidOn('2025-08-20') })
    expect(ofYear(deadlines, 2026).find(({ kind }) => kind === 'coverStart')?.date).toBe('2026-01-01')
  })

  it('a missed year that is paid up later bought no cover in it', () => {
    const { deadlines } = at('2026-11-22', { members: [{ ...mother, years: told([2026], [2026]) }], horizon: { from: '2025-12-01', to: '2027-01-31' } })
    expect(ofYear(deadlines, 2026).map(({ kind, state }) => `${kind} ${state}`)).toEqual(['premium done'])
  })

  it('too late for the year: no cover is announced, and no wait that would end in it', () => {
    const { deadlines, bands, standings } = at('2026-11-22', { members: paidOn('2026-11-22'), horizon: { from: '2025-12-31', to: '2027-12-31' } })
    expect(ofYear(deadlines, 2026).map(({ kind }) => kind)).toEqual(['premium'])
    expect(bands.filter(({ kind }) => kind === 'wait')).toEqual([])
    expect(standings[0]?.standing).toMatchObject({ kind: 'lapsed', why: 'paidTooLate' })
  })
})

describe('a newborn', () => {
  const baby = { id: 'b1', nickname: '小满', relation: 'child', birthDate: '2026-11-10', insurance: 'none', areaCode: '999900', years: [], group: 'child' } as const
  const see = (on: IsoDate, more: object = {}) => at(on, { members: [{ ...baby, ...more }] }).deadlines

  it.each([
    ['the day of birth', '2026-11-10', 'due', 90],
    ['day 90', '2027-02-08', 'due', 0],
  ] as const)('%s', (_, on, state, daysLeft) => {
    expect(one(see(on), 'newborn')).toMatchObject({ id: '999900:b1:newborn:2026', state, daysLeft, date: '2027-02-08', opens: '2026-11-10' })
  })

  it('pays both years across the year end, once each', () => {
    const deadlines = see('2026-11-22')
    expect(one(deadlines, 'newborn').amounts.map(({ year }) => year)).toEqual([2026, 2027])
    expect(deadlines.filter(({ kind }) => kind === 'premium').map(({ year }) => year)).toEqual([2028, 2029])
  })

  it('on day 91 the year of birth is over: what is left is the ordinary premium, in its late window', () => {
    expect(lines(ofYear(see('2027-02-09'), 2027))).toEqual(['premium late 2027-02-28'])
    expect(see('2027-02-09').map(({ kind }) => kind)).not.toContain('newborn')
  })

  it.each([
    ['no place', {}, { areaCode: '' }],
    ['a place of which no window is known', { rulesOf: () => ({ ...area, windows: [], late: [] }) }, {}]
  ])('%s: no ordinary premium takes the second year over, so it stays, until that year is over or missed', (_, family, more) => {
    const kept = (on: IsoDate, years = told([])) => at(on, { ...family, members: [{ ...baby, ...more, years }] }).deadlines.filter(({ kind }) => kind === 'newborn')
    expect(kept('2027-02-09')).toMatchObject([{ state: 'overdue', amounts: [{ year: 2027 }] }])
    expect(kept('2027-12-31')).toHaveLength(1)
    expect([kept('2028-01-01'), kept('2027-02-09', told([], [2027]))]).toEqual([[], []])
  })

  it.each([
    ['the last of its days', '2026-06-08', 'due', 0],
    ['missed in the year of birth, which can still be paid for', '2026-06-09', 'overdue', -1],
    ['until that year is over', '2026-12-31', 'overdue', -206]
  ] as const)('%s', (_, on, state, daysLeft) => {
    const deadlines = see(on, { birthDate: '2026-03-10' })
    expect(one(deadlines, 'newborn')).toMatchObject({ state, daysLeft, amounts: [{ year: 2026 }] })
  })

  it('said to be missed, it is not asked about again', () => {
    expect(see('2026-06-09', { birthDate: '2026-03-10', years: told([], [2026]) }).map(({ kind }) => kind)).not.toContain('newborn')
    expect(one(see('2026-06-08', { birthDate: '2026-03-10', years: told([], [2026]) }), 'newborn').state).toBe('due')
  })

  it('one of the two paid leaves the other', () => {
    const deadline = one(see('2026-11-22', { years: told([2026]) }), 'newborn')
    expect(deadline).toMatchObject({ state: 'due', amounts: [{ year: 2027 }] })
    expect(one(see('2026-11-22', { years: told([2026, 2027]) }), 'newborn').state).toBe('done')
  })

  it('born in time for one year, the next is an ordinary premium', () => {
    const deadlines = see('2026-11-22', { birthDate: '2026-10-02' })
    expect(one(deadlines, 'newborn').amounts.map(({ year }) => year)).toEqual([2026])
    expect(deadlines.filter(({ kind }) => kind === 'premium').map(({ year }) => year)).toEqual([2027, 2028, 2029])
  })

  it('shows what it means to be late', () => {
    expect(one(see('2026-11-22'), 'newborn').newbornOutcomes).toEqual([
      { when: 'today', payOn: '2026-11-22', cover: { kind: 'fromBirth', on: '2026-11-10' } },
      { when: 'lastDay', payOn: '2027-02-08', cover: { kind: 'fromBirth', on: '2026-11-10' } },
      { when: 'afterwards', payOn: '2027-02-09', cover: { kind: 'ordinary' } }
    ])
  })

  it('a child that is entered years later has none', () => {
    expect(see('2026-11-22', { birthDate: '2019-05-05' }).map(({ kind }) => kind)).not.toContain('newborn')
  })
})

describe('what a member brings along', () => {
  it.each([
    ['the last day of a temporary filing', '2026-12-15', 'due', 0],
    ['the day after', '2026-12-16', 'overdue', -1]
  ] as const)('%s', (_, on, state, daysLeft) => {
    const members = [{ ...mother, filing: { kind: 'temporary', from: '2026-06-16' } } as const]
    expect(one(at(on, { members }).deadlines, 'filing')).toMatchObject({ id: '999900:m1:filing:2026-06-16', state, daysLeft, date: '2026-12-15', certainty: 'inferred' })
  })

  it('where sources differ on how long a filing lasts, the shortest counts', () => {
    const members = [{ ...mother, filing: { kind: 'temporary', from: '2026-06-16' } } as const]
    expect(one(at('2026-11-22', { members, rulesOf: () => ({ ...area, filingMonths: said(12, 6) }) }).deadlines, 'filing').date).toBe('2026-12-15')
  })

  it.each([
    ['the next day', '2026-12-16', 1],
    ['stays in sight, however long', '2028-06-14', 1]
  ] as const)('what was missed %s', (_, on, count) => {
    const members = [{ ...mother, insurance: 'employee', filing: { kind: 'temporary', from: '2026-06-16' } } as const]
    expect(at(on, { members }).deadlines).toHaveLength(count)
  })

  it.each([
    ['printed end', { kind: 'temporary', from: '2026-06-16', until: '2027-06-15' }, ['filing due 2027-06-15']],
    ['long-term', { kind: 'longTerm', from: '2026-06-16' }, []],
    ['long-term with a printed end', { kind: 'longTerm', from: '2026-06-16', until: '2027-06-15' }, ['filing due 2027-06-15']],
    ['emergency', { kind: 'emergency', from: '2026-11-16' }, []],
    ['none', { kind: 'none', from: '2026-11-16' }, []]
  ] as const)('filing: %s', (_, filing, expected) => {
    const { deadlines } = at('2026-11-22', { members: [{ ...mother, filing }] })
    expect(lines(deadlines.filter(({ kind }) => kind === 'filing'))).toEqual(expected)
  })

  it.each([
    ['the last day of the twelfth month', '2027-03-14', 'due'],
    ['the day after', '2027-03-15', 'overdue']
  ] as const)('hardship status: %s', (_, on, state) => {
    const members = [{ ...mother, hardship: { kind: 'minimumLiving', since: '2026-03-15' } } as const]
    expect(one(at(on, { members }).deadlines, 'hardship')).toMatchObject({ state, date: '2027-03-14' })
  })

  it('hardship from a leap day', () => {
    const members = [{ ...mother, hardship: { kind: 'orphan', since: '2028-02-29' } } as const]
    expect(one(at('2028-11-22', { members, horizon: { from: '2028-11-22', to: '2029-12-31' } }).deadlines, 'hardship').date).toBe('2029-02-27')
  })

  it.each([
    ['the first day of the pause', '2026-10-01', { lastPaidMonth: '2026-08' }, ['gap due 2026-11-30']],
    ['the last day to make it up', '2026-11-30', { lastPaidMonth: '2026-08' }, ['gap due 2026-11-30']],
    ['the day after, and it stays', '2026-12-01', { lastPaidMonth: '2026-08' }, ['gap overdue 2026-11-30']],
    ['paid again', '2026-11-22', { lastPaidMonth: '2026-08', paidAgainFrom: '2026-11' }, []]
  ] as const)('灵活就业: %s', (_, on, months, expected) => {
    const { deadlines } = at(on, { members: [{ ...mother, insurance: 'flexible', ...months }] })
    expect(lines(deadlines)).toEqual(expected)
  })
})

describe('灵活就业 pay by the month', () => {
  const rider = { ...mother, insurance: 'flexible', lastPaidMonth: '2026-08' } as const

  describe('where a whole year is collected at once', () => {
    const flexible: EnrolmentRules['flexible'] = [{ year: 2026, fees: [{ per: 'month', amount: said(fen(400_00)) }], pay: said({ from: '2025-11-01', to: '2026-01-09' } as const) }]
    const yearly = (on: IsoDate, months: Partial<Member>) =>
      at(on, { members: [{ ...rider, ...months }], rulesOf: () => ({ ...area, flexible }) }).deadlines.filter(({ kind }) => kind === 'monthly').map(({ year, date, state, certainty }) => `${year ?? 'month'} ${date} ${state} ${certainty}`)
    it.each([
      ['before it opens', '2026-10-31', { lastPaidMonth: '2026-12' }, ['2027 2027-01-09 upcoming projected']],
      ['on its first day', '2026-11-01', { lastPaidMonth: '2026-12' }, ['2027 2027-01-09 due projected']],
      ['on its last day, in the new year', '2027-01-09', { lastPaidMonth: '2026-12' }, ['2027 2027-01-09 due projected', '2028 2028-01-09 upcoming projected']],
      ['the day after: it stays, and the month in hand comes beside it', '2027-01-10', { lastPaidMonth: '2026-12' }, ['2027 2027-01-09 overdue projected', 'month 2027-01-31 due inferred']],
      ['paid to its December', '2027-01-10', { lastPaidMonth: '2027-12' }, ['2028 2028-01-09 upcoming projected']],
      ['paid by the month after all', '2027-02-10', { lastPaidMonth: '2027-01' }, ['month 2027-02-28 due inferred']],
      ['paid at once after a pause', '2027-01-05', { lastPaidMonth: '2026-08', paidAgainFrom: '2027-01' }, ['2028 2028-01-09 upcoming projected']],
      ['a pause before it', '2026-12-10', { lastPaidMonth: '2026-08' }, ['2027 2027-01-09 due projected']]
    ] as const)('%s', (_, on, months, lines) => {
      expect(yearly(on, months)).toEqual(expect.arrayContaining([...lines]))
    })
    it('who never said a month is asked that, and no month stands beside the year', () => {
      const { lastPaidMonth: _month, ...unsaid } = rider
      const { deadlines, unknown } = at('2026-12-01', { members: [unsaid], rulesOf: () => ({ ...area, flexible }) })
      expect(deadlines.filter(({ kind }) => kind === 'monthly')).toEqual([])
      expect(unknown.map(({ kind }) => kind)).toEqual(['lastMonth'])
      expect(yearly('2026-12-10', { lastPaidMonth: '2026-12' })).toEqual(['2027 2027-01-09 due projected'])
    })
  })
  const days = { ...area, flexible: [{ year: 2025, fees: [{ per: 'month', amount: said(fen(400_00)) }], days: said({ from: 5, to: 30 }) }] } as const
  const first = (on: IsoDate, rules: EnrolmentRules) => lines(at(on, { members: [rider], rulesOf: () => rules }).deadlines).slice(0, 2)
  const SIX = ['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'] as const

  it('six months ahead, by the month’s end where nobody says more', () => {
    const { deadlines, unknown } = at('2026-08-31', { members: [rider] })
    expect(lines(deadlines)).toEqual(SIX.map((date) => `monthly upcoming ${date}`))
    expect(deadlines[0]).toMatchObject({ certainty: 'inferred', opens: '2026-09-01', amounts: [{ amount: { kind: 'unknown' } }] })
    expect(unknown.map(({ kind }) => kind)).toEqual(['monthDays'])
  })

  it.each([
    ['not open yet', '2026-09-04', 'monthly upcoming 2026-09-30'],
    ['the first day', '2026-09-05', 'monthly due 2026-09-30'],
    ['the last day', '2026-09-30', 'monthly due 2026-09-30'],
    ['the month is over: the pause is the matter', '2026-10-01', 'gap due 2026-11-30']
  ] as const)('on the place’s own days: %s', (_, on, expected) => {
    expect(first(on, days)[0]).toBe(expected)
  })

  it('says what a month costs where there is one sum, and what the days are from', () => {
    const { deadlines, unknown } = at('2026-09-05', { members: [rider], rulesOf: () => days })
    expect(deadlines[0]).toMatchObject({ certainty: 'published', amounts: [{ amount: { kind: 'premium', basis: 2025 } }], evidence: [days.flexible[0].days] })
    expect(unknown.map(({ kind }) => kind)).toEqual([])
  })

  it.each([
    ['a day that a short month does not have', '2027-02-01', 30, 'monthly due 2027-02-28'],
    ['over within the month', '2027-02-11', 10, 'monthly overdue 2027-02-10']
  ] as const)('%s', (_, on, to, expected) => {
    const rules = { ...area, flexible: [{ ...days.flexible[0], days: said({ from: 1, to }) }] }
    const { deadlines } = at(on, { members: [{ ...rider, lastPaidMonth: '2027-01' }], rulesOf: () => rules })
    expect(lines(deadlines)[0]).toBe(expected)
  })
})

it('a benefit year of 职工 that runs from July ends on 30 June', () => {
  const rulesOf = () => ({ ...area, employeeYearFrom: said('07-01') })
  const horizon = { from: '2026-06-30', to: '2027-06-30' } as const
  const see = (insurance: 'employee' | 'resident') => at('2026-11-22', { rulesOf, horizon, members: [{ ...mother, insurance }] }).deadlines
  expect(see('employee').map(({ id, state, date }) => [id, state, date])).toEqual([
    ['999900:m1:coverEnd:2025', 'event', '2026-06-30'],
    ['999900:m1:coverEnd:2026', 'event', '2027-06-30']
  ])
  expect(see('resident').map(({ kind }) => kind)).not.toContain('coverEnd')
})

describe('entries', () => {
  const entries = [
    { kind: 'claim', id: 'c1', memberId: 'm1', endedOn: '2026-09-09' },
    { kind: 'transfer', id: 't1', memberId: 'm1', appliedOn: '2026-11-20' },
    { kind: 'supplementary', id: 's1', name: '惠民保', from: '2026-12-01', to: '2026-12-20' },
    { kind: 'own', id: 'o1', title: '打电话', on: '2026-11-25' },
    { kind: 'own', id: 'o2', memberId: 'gone', title: '没有这个人了', on: '2026-11-25' }
  ] as const

  it('come with the others, sorted by day', () => {
    const { deadlines } = at('2026-11-22', { entries, horizon: { from: '2026-11-22', to: '2026-12-31' }, members: [{ ...mother, years: told([2026, 2027]) }] })
    expect(deadlines.map(({ id, state, by }) => `${id} ${state} ${by}`)).toEqual([
      'own:o1 due 2026-11-25',
      'transfer:t1 event 2026-12-05',
      'claim:c1 due 2026-12-09',
      'supplementary:s1 upcoming 2026-12-20',
      '999900:m1:premium:2027 done 2026-12-31',
      '999900:m1:coverEnd:2026 event 2026-12-31'
    ])
  })

  it('a transfer counts working days', () => {
    const { deadlines } = at('2026-11-22', { entries, calendar })
    // From Friday 20 November: fifteen days from Monday to Friday.
    expect(one(deadlines, 'transfer')).toMatchObject({ date: '2026-12-11', certainty: 'published' })
  })

  it.each([
    ['on the last of its days', '2026-12-05', 'event'],
    ['that takes longer is worth a call', '2026-12-06', 'overdue']
  ] as const)('a transfer %s', (_, on, state) => {
    expect(one(at(on, { entries }).deadlines, 'transfer').state).toBe(state)
  })

  it.each([
    ['the day before', '2026-11-30', 'upcoming'],
    ['the first day', '2026-12-01', 'due'],
    ['the last day', '2026-12-20', 'due'],
    ['the day after', '2026-12-21', 'overdue']
  ] as const)('a 惠民保: %s', (_, on, state) => {
    expect(one(at(on, { entries }).deadlines, 'supplementary').state).toBe(state)
  })

  it('the window of a 惠民保 is a band', () => {
    expect(at('2026-11-22', { entries }).bands.find(({ kind }) => kind === 'supplementary')).toMatchObject({ from: '2026-12-01', to: '2026-12-20', title: '惠民保' })
  })

  it('where nobody says how long a claim may wait, it says so', () => {
    const { claimMonths: _, ...rules } = area
    const { deadlines, unknown } = at('2026-11-22', { entries, rulesOf: () => rules })
    expect(deadlines.map(({ kind }) => kind)).not.toContain('claim')
    expect(unknown).toEqual([{ kind: 'claimMonths', id: 'claim:c1:unknown', memberId: 'm1', areaCode: '999900', hotline: '12393' }])
  })

  it('keeps its id when the member moves to an area without rules', () => {
    const { deadlines } = at('2026-11-22', { entries, members: [{ ...mother, areaCode: '' }] })
    expect(deadlines.map(({ id }) => id)).toEqual(['own:o1', 'supplementary:s1'])
  })
})

describe('an entry that comes back', () => {
  const see = (on: IsoDate, entry: object, marks: Family['marks'] = {}) =>
    at(on, { members: [], marks, entries: [{ kind: 'own', id: 'o', title: '缴费', ...entry } as never], horizon: { from: '2026-01-01', to: '2027-03-31' } })
      .deadlines.map(({ state, date, daysLeft }) => `${state} ${date} ${daysLeft}`)

  it.each([
    ['long before the first', '2026-11-22', { on: '2027-02-10', every: 'month' }, ['due 2027-02-10 80', 'upcoming 2027-03-10 108']],
    ['on its day', '2027-02-10', { on: '2027-02-10', every: 'month' }, ['due 2027-02-10 0', 'upcoming 2027-03-10 28']],
    ['the day after: that one was missed, the next is open', '2027-02-11', { on: '2027-02-10', every: 'month' }, ['overdue 2027-02-10 -1', 'due 2027-03-10 27']],
    ['of several missed only the last is said', '2027-03-11', { on: '2026-11-10', every: 'month' }, ['overdue 2027-03-10 -1']],
    ['the 31st, and the last day of shorter months', '2027-01-31', { on: '2026-10-31', every: 'month' }, ['overdue 2026-12-31 -31', 'due 2027-01-31 0', 'upcoming 2027-02-28 28', 'upcoming 2027-03-31 59']],
    ['every year', '2026-11-22', { on: '2020-03-15', every: 'year' }, ['overdue 2026-03-15 -252', 'due 2027-03-15 113']],
    ['29 February', '2026-11-22', { on: '2024-02-29', every: 'year' }, ['overdue 2026-02-28 -267', 'due 2027-02-28 98']],
    ['begun a lifetime ago', '2027-03-01', { on: '1950-03-01', every: 'month' }, ['overdue 2027-02-01 -28', 'due 2027-03-01 0']]
  ])('%s', (_, on, entry, expected) => {
    expect(see(on as IsoDate, entry)).toEqual(expected)
  })

  it('the last of those gone by was done: none is missed', () => {
    expect(see('2027-03-11', { on: '2027-01-10', every: 'month' }, { 'own:o:2027-03-10': '2027-03-09' })).toEqual(['done 2027-03-10 -1'])
  })

  it('one that was done stays done, and the others do not move', () => {
    expect(see('2027-01-05', { on: '2026-12-10', every: 'month' }, { 'own:o:2026-12-10': '2026-12-09' })).toEqual([
      'done 2026-12-10 -26', 'due 2027-01-10 5', 'upcoming 2027-02-10 36', 'upcoming 2027-03-10 64'
    ])
  })
})

describe('closed counters', () => {
  // 31 December 2026 is a Thursday, made a holiday here; 28 February 2026 is a Saturday.
  it.each([
    ['moves to the last open day', '2026-11-22', 2027, '2026-12-30', ['closed'], 38],
    ['stays on today, the last open day', '2026-02-27', 2026, '2026-02-27', ['closed'], 0],
    ['stays where the last open day is past', '2026-12-31', 2027, '2026-12-31', ['noOpenDayLeft'], 0],
    ['moves over a weekend', '2026-02-20', 2026, '2026-02-27', ['closed'], 7],
    ['says when the schedule is not published', '2027-11-22', 2028, '2027-12-31', ['scheduleUnknown'], 39]
  ] as const)('%s', (_, on, year, by, moved, daysLeft) => {
    expect(ofYear(at(on, { calendar }).deadlines, year)[0]).toMatchObject({ by, moved, daysLeft })
  })

  it('what is done, or asked, is not advised', () => {
    const [asked] = ofYear(at('2026-09-02', { calendar }).deadlines, 2026)
    expect(asked).toMatchObject({ state: 'ask', by: '2026-02-28', moved: [] })
    const [done] = ofYear(at('2026-11-22', { calendar, members: [{ ...mother, years: told([2027]) }] }).deadlines, 2027)
    expect(done).toMatchObject({ state: 'done', by: '2026-12-31', moved: [] })
  })
})

describe('bands', () => {
  it('one for each area and year, for all its members', () => {
    const members = [mother, { ...mother, id: 'm2', nickname: '爸爸' }, { ...mother, id: 'm3', insurance: 'employee' } as const]
    const { bands } = at('2025-11-22', { members, horizon: { from: '2025-11-01', to: '2026-01-31' } })
    expect(bands.map(({ id, memberIds, from, to }) => [id, memberIds, from, to])).toEqual([
      ['999900:window:2026', ['m1', 'm2'], '2025-09-01', '2025-12-31'],
      ['999900:late:2026', ['m1', 'm2'], '2026-01-01', '2026-02-28']
    ])
  })
  it.each([
    ['ends the day before', '2026-03-01', 0],
    ['ends on the first day', '2026-02-28', 1]
  ] as const)('a band that %s of the horizon', (_, from, count) => {
    expect(at('2026-02-01', { horizon: { from, to: '2026-03-31' } }).bands).toHaveLength(count)
  })
})

describe('what is not known', () => {
  it.each([
    ['no area yet', { areaCode: '' }, 'area', '12393'],
    ['an area without rules', { areaCode: '123456' }, 'rules', '12393']
  ])('%s', (_, over, kind, hotline) => {
    expect(at('2026-11-22', { members: [{ ...mother, ...over }] })).toMatchObject({ deadlines: [], unknown: [{ kind, memberId: 'm1', hotline }] })
  })
  it('an area without a window, with its own number', () => {
    const { deadlines, bands, unknown } = at('2026-11-22', { rulesOf: () => ({ ...area, windows: [], hotline: '0570-12393' }) })
    expect([deadlines, bands]).toEqual([[], []])
    expect(unknown).toMatchObject([{ kind: 'window', hotline: '0570-12393' }])
  })
  it('a baby in an area without a newborn rule', () => {
    const { newborn: _, ...rules } = area
    const baby = { ...mother, birthDate: '2026-11-10' } as const
    expect(at('2026-11-22', { members: [baby], rulesOf: () => rules }).unknown).toMatchObject([{ kind: 'newbornRule' }])
  })
})

it('one matter for several people', () => {
  const members = [mother, { ...mother, id: 'm2' }]
  const [a, b] = ofYear(at('2025-11-22', { members }).deadlines, 2026)
  expect(a && b && matterKeyOf(a) === matterKeyOf(b)).toBe(true)
})

it.each([
  ['a week ahead', '2025-12-24', 1],
  ['eight days ahead', '2025-12-23', 0],
  ['today', '2025-12-31', 1],
  ['missed', '2026-03-01', 1],
  ['asked about', '2026-08-28', 0]
] as const)('the badge: %s', (_, on, count) => {
  expect(at(on).deadlines.filter((deadline) => isUrgent(deadline))).toHaveLength(count)
})
