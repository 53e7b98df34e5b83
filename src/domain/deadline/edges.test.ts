import type { IsoDate } from '@/domain/date/iso-date'
import { area, said } from '@/domain/enrolment/made-up-area.cases'
import type { Member } from '@/domain/enrolment/member'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { told } from '@/domain/enrolment/years.cases'
import { fen } from '@/domain/money/fen'
import { compareDeadlines, isPending, isUrgent, KINDS, type Deadline, type Family } from './deadline'
import { deadlinesFor } from './deadlines-for'
import type { Entry } from './entry'
import { entryDeadlines, supplementaryBand } from './entry-deadlines'
import { familyOf, mother } from './family.cases'
import { finish, inSight } from './finish'
import { isMonthOver, knowsMonthDays } from './monthly-deadline'
import { isInBirthDays, newbornDeadline, placelessNewborn } from './newborn-deadline'
import { personDeadlines } from './person-deadlines'
import { ownWindow, usualWindow, yearToAsk } from './usual-window'
import { windowBands } from './windows'

const ON = '2026-11-22'
const draft = { id: 'x', kind: 'own', areaCode: '999900', date: '2026-12-01', open: 'due', certainty: 'entered' } as const
const deadline = (over: Partial<Deadline> = {}): Deadline => ({ ...finish(familyOf(ON), draft), ...over })

describe('the order of deadlines', () => {
  it('on one day is that of the kinds, whatever their ids', () => {
    const all = KINDS.map((kind, i) => deadline({ kind, id: `${99 - i}` }))
    expect([...all].reverse().sort(compareDeadlines).map(({ kind }) => kind)).toEqual([
      'premium', 'newborn', 'monthly', 'gap', 'claim', 'filing', 'hardship', 'supplementary', 'own', 'transfer', 'coverStart', 'coverEnd'
    ])
  })

  it('is by the day that we advise first, then by id', () => {
    const sorted = [deadline({ id: 'b' }), deadline({ id: 'a' }), deadline({ id: 'z', by: '2026-11-30', kind: 'coverEnd' })].sort(compareDeadlines)
    expect(sorted.map(({ id }) => id)).toEqual(['z', 'a', 'b'])
    expect(compareDeadlines(deadline(), deadline())).toBe(0)
  })
})

describe('what the badge counts', () => {
  it.each([
    ['due', 7, true], ['due', 8, false], ['overdue', -300, true], ['upcoming', 3, false], ['done', 0, false], ['event', 0, false], ['ask', -200, false]
  ] as const)('%s, %i days left: %s', (state, daysLeft, urgent) => expect(isUrgent(deadline({ state, daysLeft }))).toBe(urgent))

  it('a window that was missed, however long the late one is still open', () => {
    expect(isUrgent(deadline({ state: 'late', daysLeft: 58, missedOn: '2026-11-01' }))).toBe(true)
    expect(isUrgent(deadline({ state: 'due', daysLeft: 20 }), 20)).toBe(true)
  })

  it.each([['upcoming', true], ['due', true], ['late', true], ['overdue', true], ['ask', false], ['done', false], ['event', false]] as const)('%s is still to do: %s', (state, pending) =>
    expect(isPending(deadline({ state }))).toBe(pending)
  )
})

describe('in sight', () => {
  const family = familyOf(ON, { horizon: { from: '2026-11-22', to: '2026-12-31' } })
  const FAR = '2027-03-01'
  it.each([
    ['on the first day', { date: '2026-11-22' }, true],
    ['on the last day', { date: '2026-12-31' }, true],
    ['a day later', { date: '2027-01-01', kind: 'premium' }, false],
    ['a day later, open on the last day already', { date: '2027-01-01', kind: 'premium', opens: '2026-12-31' }, true],
    ['done: by its day alone', { date: '2027-01-01', kind: 'premium', opens: '2026-12-31', state: 'done' }, false],
    ['gone by', { date: '2026-11-21', state: 'done' }, false],
    ['gone by and missed', { date: '2026-01-01', state: 'overdue' }, true],
    ['gone by and asked about', { date: '2026-01-01', state: 'ask' }, true],
    ['written down by the family, far ahead', { date: FAR, kind: 'own' }, true],
    ['a bill to hand in, far ahead', { date: FAR, kind: 'claim' }, true],
    ['a 惠民保, far ahead', { date: FAR, kind: 'supplementary' }, true],
    ['a transfer, far ahead', { date: FAR, kind: 'transfer' }, true],
    ['a filing, far ahead', { date: FAR, kind: 'filing' }, false]
  ] as const)('%s: %j', (_, over, seen) => expect(inSight(family, deadline(over))).toBe(seen))
})

describe('nothing to do is no deadline', () => {
  const insured = (over: Partial<Member>, rules: EnrolmentRules = area) => ({ member: { ...mother, ...over }, rules })
  it.each([
    ['nothing told', {}],
    ['a resident whose old job paid to August', { lastPaidMonth: '2026-08' }],
    ['a hardship of which nobody said since when', { hardship: { kind: 'orphan' } }],
    ['no hardship', { hardship: { kind: 'none', since: '2026-01-01' } }],
    ['long-term filing', { filing: { kind: 'longTerm', from: '2026-01-01' } }]
  ] as const)('%s', (_, over) => expect(personDeadlines(familyOf(ON), insured(over as Partial<Member>))).toEqual([]))

  it('where the place says nothing of the matter', () => {
    const { gap: _gap, filingMonths: _filing, hardshipMonths: _hardship, employeeYearFrom: _from, ...silent } = area
    const member = { insurance: 'employee', lastPaidMonth: '2026-08', filing: { kind: 'temporary', from: '2026-06-16' }, hardship: { kind: 'orphan', since: '2026-01-01' } } as const
    expect(personDeadlines(familyOf(ON), insured(member, silent))).toEqual([])
    expect(personDeadlines(familyOf(ON), insured(member)).map(({ kind }) => kind)).toEqual(['gap', 'filing', 'hardship'])
  })

  it('nobody who pays by the year: no window is theirs', () => {
    expect(windowBands(familyOf(ON), area, [{ ...mother, insurance: 'employee' }])).toEqual([])
  })

  it('no first enrolment without a birthday, nor where no rule of it is known', () => {
    const { newborn: _, ...silent } = area
    expect(newbornDeadline(familyOf(ON), insured({}))).toEqual([])
    expect(newbornDeadline(familyOf(ON), insured({ birthDate: '2026-11-10' }, silent))).toEqual([])
    expect(placelessNewborn(familyOf(ON, { usual: silent }), { ...mother, birthDate: '2026-11-10' })).toEqual([])
  })

  it('no place: nothing but the days of a newborn, who pays by the year', () => {
    const see = (over: Partial<Member>) => deadlinesFor(familyOf(ON, { members: [{ ...mother, areaCode: '', ...over }] })).deadlines.map(({ kind, certainty }) => `${kind} ${certainty}`)
    expect(see({ birthDate: '2026-11-10' })).toEqual(['newborn inferred'])
    expect(see({ birthDate: '2026-11-10', insurance: 'employee' })).toEqual([])
    expect(see({ birthDate: '2026-11-10', areaCode: '123456' })).toEqual([])
  })
})

it('the pause of a job that ends this month is announced, before its first day', () => {
  const job = { ...mother, insurance: 'employee', lastPaidMonth: '2026-11' } as const
  const [gap] = personDeadlines(familyOf(ON), { member: job, rules: area })
  expect(gap).toMatchObject({ kind: 'gap', state: 'upcoming', opens: '2026-12-01', date: '2027-02-28', certainty: 'inferred', amounts: [{ amount: { kind: 'unknown' } }] })
  expect(personDeadlines(familyOf('2026-12-01'), { member: job, rules: area })[0]?.state).toBe('due')
  expect(personDeadlines(familyOf(ON), { member: { ...job, insurance: 'flexible' }, rules: area })).toEqual([])
})

describe('what a paper of a place leaves in doubt', () => {
  const claim: Entry = { kind: 'claim', id: 'c1', memberId: 'm1', endedOn: '2026-09-09' }
  it.each([[undefined, 'published'], ['conflict', 'inferred']] as const)('how long a claim may wait, in %s: %s', (doubt, certainty) => {
    const claimMonths = { ...said(6, 3), ...(doubt && { doubt, why: '两处不一样' }) }
    expect(entryDeadlines(familyOf(ON), claim, { ...area, claimMonths })).toMatchObject([{ date: '2026-12-09', certainty, evidence: [claimMonths], memberId: 'm1', areaCode: '999900' }])
  })

  it('how long a transfer takes over a year whose holidays nobody published', () => {
    const transfer: Entry = { kind: 'transfer', id: 't', memberId: 'm1', appliedOn: '2026-11-20' }
    const calendar = { knows: () => false, isOpen: () => true }
    expect(entryDeadlines(familyOf(ON, { calendar }), transfer, area)).toMatchObject([{ certainty: 'inferred', evidence: [area.transferWorkdays] }])
    const { transferWorkdays: _, ...silent } = area
    expect([entryDeadlines(familyOf(ON), transfer, silent), entryDeadlines(familyOf(ON), transfer, undefined), entryDeadlines(familyOf(ON), claim, undefined)]).toEqual([[], [], []])
  })

  it('a newborn’s days', () => {
    const within = { ...said({ days: 90 }), doubt: 'inferred', why: '按通知推的' } as const
    const member = { ...mother, birthDate: '2026-11-10' } as const
    expect(newbornDeadline(familyOf(ON), { member, rules: { ...area, newborn: { within } } })).toMatchObject([{ certainty: 'inferred', evidence: [within] }])
    expect(newbornDeadline(familyOf(ON), { member, rules: area })).toMatchObject([{ certainty: 'published', evidence: [area.newborn?.within, area.newborn?.bothYears] }])
  })
})

describe('a 惠民保', () => {
  const bought: Entry = { kind: 'supplementary', id: 's', name: '惠民保', to: '2026-12-20' }
  it('for everybody, at a price and from a day that nobody wrote down', () => {
    const [one] = entryDeadlines(familyOf(ON), bought, undefined)
    expect(one).toMatchObject({ id: 'supplementary:s', title: '惠民保', state: 'due', date: '2026-12-20', amounts: [], areaCode: '', certainty: 'entered' })
    expect(Object.keys(one ?? {}).filter((key) => ['memberId', 'opens', 'doneOn'].includes(key))).toEqual([])
    expect(supplementaryBand(bought, undefined)).toStrictEqual({ id: 'supplementary:s:band', kind: 'supplementary', areaCode: '', memberIds: [], to: '2026-12-20', certainty: 'entered', evidence: [], title: '惠民保' })
  })

  it('for one, with both', () => {
    const entry = { ...bought, memberId: 'm1', from: '2026-12-01', cost: fen(99_00) } as const
    expect(entryDeadlines(familyOf(ON), entry, area)).toMatchObject([{ memberId: 'm1', opens: '2026-12-01', state: 'upcoming', amounts: [{ amount: { kind: 'entered', sum: 99_00 } }] }])
    expect(supplementaryBand(entry, area)).toMatchObject({ memberIds: ['m1'], areaCode: '999900', from: '2026-12-01' })
  })
})

it('an entry that comes back ends with the days that can be written', () => {
  const entry: Entry = { kind: 'own', id: 'o', title: '缴费', on: '9998-03-01', every: 'year' }
  const found = entryDeadlines(familyOf('9998-01-01', { horizon: { from: '9998-01-01', to: '9999-12-31' } }), entry, undefined)
  expect(found.map(({ date }) => date)).toEqual(['9998-03-01', '9999-03-01', '9999-12-31'])
})

describe('bands of the family', () => {
  const bands = (to: IsoDate, entries: readonly Entry[] = []) => deadlinesFor(familyOf('2025-07-01', { entries, horizon: { from: '2025-07-01', to } })).bands.map(({ id }) => id)
  it('one that opens on the last day of the horizon is one of them, and none that opens later', () => {
    expect(bands('2025-09-01')).toEqual(['999900:window:2026'])
    expect(bands('2025-08-31')).toEqual([])
  })

  it('are sorted by their first day, the last where nobody names the first, then by id', () => {
    const entries: readonly Entry[] = [
      { kind: 'supplementary', id: 'b', name: '', from: '2025-09-01', to: '2025-09-02' },
      { kind: 'supplementary', id: 'late', name: '', to: '2025-09-20' },
      { kind: 'supplementary', id: 'a', name: '', from: '2025-09-01', to: '2025-09-02' },
      { kind: 'supplementary', id: 'first', name: '', to: '2025-07-20' }
    ]
    expect(bands('2025-12-31', entries)).toEqual(['supplementary:first:band', '999900:window:2026', 'supplementary:a:band', 'supplementary:b:band', 'supplementary:late:band'])
  })
})

describe('灵活就业', () => {
  const pay = said({ from: '2025-11-01', to: '2026-01-09' } as const)
  const see = (flexible: NonNullable<EnrolmentRules['flexible']>, lastPaidMonth: Member['lastPaidMonth'] = '2026-10') =>
    deadlinesFor(familyOf(ON, { members: [{ ...mother, insurance: 'flexible', ...(lastPaidMonth && { lastPaidMonth }) }], rulesOf: () => ({ ...area, flexible }) })).deadlines.filter(({ kind }) => kind === 'monthly')
  const monthly = { per: 'month', amount: said(fen(400_00)) } as const

  it.each([
    ['one sum a month', [monthly], 'premium'],
    ['two: parts or choices, and nobody says which', [monthly, monthly], 'unknown'],
    ['a sum of a year says nothing of a month', [{ per: 'year', amount: said(fen(4_800_00)) }], 'unknown']
  ] as const)('%s', (_, fees, kind) => {
    expect(see([{ year: 2026, fees, days: said({ from: 1, to: 25 }) }])[0]?.amounts.map(({ amount }) => amount.kind)).toEqual([kind])
  })

  it('what begins later says nothing of the months before', () => {
    const flexible = [{ year: 2026, from: '2027-01-01', fees: [monthly], days: said({ from: 1, to: 25 }) }] as const
    expect(see(flexible).map(({ date }) => date).slice(0, 3)).toEqual(['2026-11-30', '2026-12-31', '2027-01-25'])
  })

  it('a year at once: of what it costs nothing is said, it is paid where the place says, and is a guess after its own year', () => {
    expect(see([{ year: 2026, fees: [monthly], pay }], '2026-12')[0]).toMatchObject({
      id: '999900:m1:monthly:2027', opens: '2026-11-01', amounts: [{ year: 2027, amount: { kind: 'unknown' } }], where: area.channels, certainty: 'projected', basis: 2026, memberId: 'm1', areaCode: '999900'
    })
    const [own] = see([{ year: 2027, fees: [monthly], pay: said({ to: '2027-01-09' } as const) }], '2026-12')
    expect(own).toMatchObject({ state: 'due', certainty: 'published' })
    expect(Object.keys(own ?? {}).filter((key) => ['basis', 'opens'].includes(key))).toEqual([])
  })

  it('the days of a month are known where either is said', () => {
    const knows = (more: object) => knowsMonthDays({ ...area, flexible: [{ year: 2026, fees: [monthly], ...more }] }, ON)
    expect([knows({}), knows({ pay }), knows({ days: said({ from: 1, to: 25 }) })]).toEqual([false, true, true])
    expect(knowsMonthDays(area, ON)).toBe(false)
  })

  it('a month that was not paid is over on the day after it', () => {
    expect([isMonthOver('2026-10', '2026-11-30'), isMonthOver('2026-10', '2026-12-01')]).toEqual([false, true])
  })
})

describe('which year is asked about where a place names no day', () => {
  const asked = (on: IsoDate, years: Member['years']) => yearToAsk(familyOf(on), { years })
  // Most places here: September to December for the year after.
  it.each([
    ['the season is ahead: this year’s', '2026-08-31', told([]), 2026],
    ['ahead and this year paid: the next', '2026-08-31', told([2026]), 2027],
    ['ahead and both paid: the one after', '2026-08-31', told([2026, 2027]), 2028],
    ['ahead and this year missed: still this one', '2026-08-31', told([], [2026]), 2026],
    ['open: next year’s', '2026-09-01', told([]), 2027],
    ['open and said to be missed: still that one', '2026-09-01', told([], [2027]), 2027],
    ['open and paid: the one after', '2026-11-22', told([2027]), 2028]
  ] as const)('%s', (_, on, years, year) => expect(asked(on, years)).toBe(year))

  it.each([
    ['2026-08-31', 'ahead', 122], ['2026-09-01', 'open', 121], ['2026-12-31', 'open', 0], ['2027-01-01', 'gone', -1]
  ] as const)('on %s the usual season of 2027 is %s', (on, stage, daysLeft) => {
    expect(usualWindow(familyOf(on), 2027)).toEqual({ year: 2027, from: '2026-09-01', to: '2026-12-31', stage, daysLeft, least: { sum: 400_00, of: 2026 } })
  })

  it('no season is known, or not its first day, or not its sum', () => {
    expect(usualWindow(familyOf(ON, { usual: { windows: [], premiums: [] } }), 2027)).toBeUndefined()
    const [window] = area.windows
    expect(usualWindow(familyOf(ON, { usual: { windows: [{ ...window, pay: said({ to: '2025-12-31' } as const) } as EnrolmentRules['windows'][0]], premiums: [] } }), 2027)).toBeUndefined()
    expect(usualWindow(familyOf(ON, { usual: { ...area, premiums: [] } }), 2027)).not.toHaveProperty('least')
  })

  it.each([
    ['while it is open', '2026-12-31', 2027, '2026-12-31', 'open', 0],
    ['in its late window', '2027-01-01', 2027, '2027-02-28', 'open', 58],
    ['on the last day of that', '2027-02-28', 2027, '2027-02-28', 'open', 0],
    ['after it, over until the next opens', '2027-03-01', 2027, '2026-12-31', 'gone', -60]
  ] as const)('the window of the place itself, %s', (_, on, year, to, stage, daysLeft) => {
    expect(ownWindow(area, on)).toMatchObject({ year, to, stage, daysLeft })
  })
})

describe('somebody in the days of a first enrolment', () => {
  const rule = area.newborn
  it.each([
    ['the last day', '2027-02-08', 2026, true],
    ['the day after', '2027-02-09', 2026, false],
    ['the other of both years', '2027-02-08', 2027, true],
    ['a year that it is not for', '2027-02-08', 2028, false]
  ] as const)('%s', (_, on, year, isIn) => expect(isInBirthDays({ birthDate: '2026-11-10' }, rule, year, on)).toBe(isIn))
  it('not without a birthday or a rule', () => {
    expect([isInBirthDays({}, rule, 2026, ON), isInBirthDays({ birthDate: '2026-11-10' }, undefined, 2026, ON)]).toEqual([false, false])
  })
})

describe('what nobody said of a person', () => {
  const ask = (over: Partial<Member>, more: Partial<Family> = {}) => deadlinesFor(familyOf(ON, { members: [{ ...mother, ...over }], ...more })).unknown
  it('which insurance it is: that alone is asked, with the window of the place, else of most places', () => {
    expect(ask({ insurance: 'unknown' })).toMatchObject([{ kind: 'insurance', usual: { year: 2027, stage: 'open' } }])
    expect(ask({ insurance: 'unknown', areaCode: '' })).toMatchObject([{ kind: 'insurance', hotline: '12393', usual: { year: 2027 } }])
    expect(ask({ insurance: 'unknown', areaCode: '' }, { usual: { windows: [], premiums: [] } })[0]).not.toHaveProperty('usual')
  })

  it('which place: with the season of most places, for whoever pays by the year', () => {
    expect(ask({ areaCode: '' })).toMatchObject([{ kind: 'area', year: 2027, usual: { year: 2027 } }])
    expect(ask({ areaCode: '', insurance: 'employee' })).toEqual([{ kind: 'area', id: ':m1:area', memberId: 'm1', areaCode: '', hotline: '12393' }])
  })

  it('no season of most places for a child that was born after it, or is in its first days', () => {
    const at = (birthDate: IsoDate, on: IsoDate) => deadlinesFor(familyOf(on, { members: [{ ...mother, areaCode: '', birthYear: Number(birthDate.slice(0, 4)), birthDate }] })).unknown.find(({ kind }) => kind === 'area')
    expect(at('2026-11-10', ON)).toMatchObject({ year: 2027 })
    expect(at('2026-11-10', ON)).not.toHaveProperty('usual')
    expect(at('2026-01-10', '2026-08-01')).toMatchObject({ year: 2026 })
    expect(at('2026-01-10', '2026-08-01')).not.toHaveProperty('usual')
    expect(at('2025-06-10', '2026-11-22')).toMatchObject({ year: 2027, usual: { year: 2027 } })
  })
})
