import { premiumId } from './year-to-pay'
import { deadlinesFor } from './deadlines-for'
import type { Deadline, Family } from './deadline'
import { familyOf, mother } from './family.cases'
import { beijingSeconds, isFirstSilent, phoneEventOf, ringingOf } from './phone-event'
import { calendarEntryOf, cancelledEntryOf, nextSequence, phoneEntryOf, planReminders, staleOf, TAKEN_BACK, type Reminder } from './reminders'
import type { IsoDate } from '@/domain/date/iso-date'

const at = (day: IsoDate, hour = 12) => ({ day, minute: hour * 60 })

const SETTINGS = { daysBefore: [1, 30, 7], hour: 9 }
const textOf = (matter: readonly Deadline[]) => ({ title: matter.map(({ memberId }) => memberId).join('、'), notes: matter.length === 1 ? '一人' : '几人' })
const two: Partial<Family> = { members: [mother, { ...mother, id: 'm2', nickname: '爸爸' }], horizon: { from: '2026-11-22', to: '2026-12-31' } }
const plan = (over: Partial<Family> = {}, on: '2026-11-22' | '2026-12-25' | '2027-01-05' = '2026-11-22', settings = SETTINGS) =>
  planReminders(deadlinesFor(familyOf(on, { ...two, ...over })).deadlines, settings, on, textOf)
const only = (reminders: readonly Reminder[]): Reminder => {
  const [first] = reminders
  if (!first || reminders.length !== 1) throw new Error(`${reminders.length} reminders`)
  return first
}
const given = (reminder: Reminder, sequence = 5) => ({ [reminder.id]: { fingerprint: reminder.fingerprint, due: reminder.due, sequence } })

describe('the plan', () => {
  it('is one entry for one matter, however many people it concerns', () => {
    expect(only(plan())).toMatchObject({
      id: '999900:premium:2027',
      deadlineIds: ['999900:m1:premium:2027', '999900:m2:premium:2027'],
      due: '2026-12-31',
      hour: 9,
      alarms: [30, 7, 1],
      title: 'm1、m2'
    })
  })
  it('leaves out what is done, asked or past', () => {
    const marks = { [premiumId('999900', 'm1', 2027)]: '2026-11-22', [premiumId('999900', 'm2', 2027)]: '2026-11-22' } as const
    expect(plan({ marks })).toEqual([])
    expect(plan({ entries: [{ kind: 'own', id: 'o', title: 'x', on: '2026-11-21' }] }).map(({ id }) => id)).not.toContain('own:o')
    expect(plan({ entries: [{ kind: 'own', id: 'o', title: 'x', on: '2026-11-22' }] }).map(({ id }) => id)).toContain('own:o')
  })
  it('does not change as days pass', () => {
    expect(only(plan({}, '2026-12-25')).fingerprint).toBe(only(plan()).fingerprint)
  })
})

describe('what the phone has that is no longer right', () => {
  const before = only(plan())
  it.each([
    ['nothing', {}, SETTINGS, []],
    ['one of two paid: other words', { marks: { '999900:m1:premium:2027': '2026-11-22' } }, SETTINGS, ['reworded']],
    ['both paid', { marks: { '999900:m1:premium:2027': '2026-11-22', '999900:m2:premium:2027': '2026-11-22' } }, SETTINGS, ['done']],
    ['everybody left', { members: [] }, SETTINGS, ['done']],
    ['another hour', {}, { ...SETTINGS, hour: 10 }, ['reworded']],
    ['another offset', {}, { ...SETTINGS, daysBefore: [30] }, ['reworded']],
    ['the same offsets in another order', {}, { ...SETTINGS, daysBefore: [30, 7, 1] }, []],
    ['a holiday moves the advice', { calendar: { knows: () => true, isOpen: (on: string) => on !== '2026-12-31' } }, SETTINGS, ['moved']]
  ] as const)('%s', (_, over, settings, why) => {
    const after = plan(over as Partial<Family>, '2026-11-22', settings as typeof SETTINGS)
    expect(staleOf(given(before), after, '2026-11-22').map((stale) => stale.why)).toEqual(why)
  })
  it('leaves alone what has rung', () => {
    expect(staleOf(given(before), [], '2026-12-31')).toHaveLength(1)
    expect(staleOf(given(before), [], '2027-01-01')).toEqual([])
  })
})

describe('what comes back', () => {
  const monthly = (over: object = {}) => ({ members: [], entries: [{ kind: 'own', id: 'o', title: 'x', on: '2026-12-10', every: 'month', ...over } as never] })
  const series = (over: object = {}, on: '2026-11-22' | '2026-12-25' = '2026-11-22') => plan({ ...monthly(over), horizon: { from: '2026-11-22', to: '2027-03-31' } }, on)
  const first = (over: object = {}, on: '2026-11-22' | '2026-12-25' = '2026-11-22') => series(over, on)[0] as Reminder
  const inPhone = { 'own:o': { ...phoneEntryOf(first()), sequence: 1 } }

  it('has a reminder for each, and one entry in the phone for all', () => {
    expect(series().map(({ due }) => due)).toEqual(['2026-12-10', '2027-01-10', '2027-02-10', '2027-03-10'])
    expect(new Set(series().map((reminder) => phoneEntryOf(reminder).id))).toEqual(new Set(['own:o']))
    expect(phoneEventOf(first(), at('2026-11-22'))).toMatchObject({ every: 'month', alarmOffset: 7 * 86_400 })
  })
  it.each([
    ['the 28th can', { on: '2026-12-28' }, true],
    ['the 29th cannot: a phone leaves out the months without it', { on: '2026-12-29' }, false],
    ['once does not', { every: undefined }, false]
  ])('%s repeat by itself', (_, over, repeats) => {
    expect(phoneEventOf(first(over), at('2026-11-22'))?.every !== undefined).toBe(repeats)
    expect(phoneEntryOf(first(over)).id === 'own:o' && repeats).toBe(repeats)
  })
  it.each([
    ['nothing', series(), []],
    ['a month later', series({}, '2026-12-25'), []],
    ['another day', series({ on: '2026-12-11' }), ['reworded']],
    ['every year instead', series({ every: 'year' }), ['reworded']],
    ['deleted', [], ['done']]
  ] as const)('stale after %s', (_, after, why) => {
    expect(staleOf(inPhone, after, '2026-12-25').map((stale) => stale.why)).toEqual(why)
  })
})

it.each([
  ['a place', '衢州', { location: '衢州' }],
  ['none', undefined, {}]
])('an event with %s', (_, place, expected) => {
  const event = phoneEventOf({ ...only(plan()), ...(place === undefined ? {} : { place }) }, at('2026-11-22'))
  expect(event?.location === undefined ? {} : { location: event.location }).toEqual(expected)
  expect(event).not.toHaveProperty('every')
})

describe('what comes back keeps an alarm of the family for all its times', () => {
  const own = (every: 'month' | 'year', on: IsoDate, from: IsoDate) => {
    const family = familyOf(from, { members: [], entries: [{ kind: 'own', id: 'o', title: 'x', on, every }], horizon: { from, to: '2028-12-31' } })
    const [first] = planReminders(deadlinesFor(family).deadlines, SETTINGS, from, textOf)
    if (first === undefined) throw new Error('no reminder')
    return first
  }
  it.each([
    ['a year, added long before', 'year', '2026-12-28', at('2026-11-22'), 30, false],
    ['a year, added the day before: from the next one on', 'year', '2026-11-23', at('2026-11-22'), 30, true],
    ['a month: the furthest that is shorter than a month', 'month', '2026-12-10', at('2026-11-22'), 7, false],
    ['a month, added two days before', 'month', '2026-11-24', at('2026-11-22'), 7, true]
  ] as const)('%s', (_, every, on, now, days, silent) => {
    const reminder = own(every, on, now.day)
    expect(phoneEventOf(reminder, now)).toMatchObject({ alarmOffset: days * 86_400, every, startTime: beijingSeconds(on, 9) })
    expect(isFirstSilent(reminder, now)).toBe(silent)
  })
  it('what comes once has no first time that is silent', () => {
    const { repeat: _, ...once } = own('year', '2026-11-23', '2026-11-22')
    expect(isFirstSilent(once, at('2026-11-22'))).toBe(false)
  })
  it('begins with the next one when the hour of this one is past', () => {
    const reminder = own('month', '2026-11-22', '2026-11-22')
    expect(phoneEventOf(reminder, at('2026-11-22', 20))?.startTime).toBe(beijingSeconds('2026-12-22', 9))
  })
  it('is not stale for being far away', () => {
    const far = own('year', '2039-06-01', '2026-11-22')
    expect(staleOf(given(far), [far], '2026-11-22')).toEqual([])
    const once = familyOf('2026-11-22', { members: [], entries: [{ kind: 'own', id: 'o', title: 'x', on: '2039-06-01' }], horizon: { from: '2026-01-01', to: '2028-12-31' } })
    const plan = planReminders(deadlinesFor(once).deadlines, SETTINGS, '2026-11-22', textOf)
    expect(plan.map(({ due }) => due)).toEqual(['2039-06-01'])
  })
})

describe('SEQUENCE', () => {
  it('counts on over a file that took the matter back', () => {
    const out = nextSequence(undefined, 'a', '2026-11-22')
    const back = nextSequence({ fingerprint: 'a', sequence: out }, TAKEN_BACK, '2026-11-22')
    const again = nextSequence({ fingerprint: TAKEN_BACK, sequence: back }, 'a', '2026-11-22')
    expect([back - out, again - back]).toEqual([1, 1])
    expect(staleOf({ x: { fingerprint: TAKEN_BACK, due: '2026-12-31', sequence: back } }, [], '2026-11-22')).toEqual([])
  })
  it('names what is gone, where its title was kept', () => {
    expect(staleOf({ x: { fingerprint: 'a', due: '2026-12-31', sequence: 1, title: '妈妈：缴费' } }, [], '2026-11-22')).toEqual([{ id: 'x', why: 'done', due: '2026-12-31', title: '妈妈：缴费' }])
  })
  it.each([
    ['first time: days since 2020', undefined, 'a', '2026-11-22', 2517],
    ['the same content keeps its number', { fingerprint: 'a', sequence: 2517 }, 'a', '2027-01-01', 2517],
    ['changed later', { fingerprint: 'a', sequence: 2517 }, 'b', '2026-11-23', 2518],
    ['changed twice on one day', { fingerprint: 'a', sequence: 2517 }, 'b', '2026-11-22', 2518],
    ['changed many times on one day', { fingerprint: 'a', sequence: 2530 }, 'b', '2026-11-22', 2531]
  ] as const)('%s', (_, before, fingerprint, on, sequence) => {
    expect(nextSequence(before, fingerprint, on)).toBe(sequence)
  })
})

describe('what is still ahead of a moment', () => {
  const due = '2026-12-31'
  const three = [30, 7, 1]
  it.each([
    ['all of them', three, at('2026-11-22'), { hour: 9, alarms: three }],
    ['the day of the first, before its hour', three, { day: '2026-12-01', minute: 539 }, { hour: 9, alarms: three }],
    ['the day of the first, at its hour', three, { day: '2026-12-01', minute: 540 }, { hour: 9, alarms: [7, 1] }],
    ['the eve, before the hour', three, at('2026-12-30', 8), { hour: 9, alarms: [1] }],
    ['the eve, after the hour: it rings on the day', three, at('2026-12-30', 20), { hour: 9, alarms: [0] }],
    ['on the day, before the hour', three, at(due, 8), { hour: 9, alarms: [0] }],
    ['on the day, at the hour: the next one', three, at(due, 9), { hour: 10, alarms: [0] }],
    ['on the day, in the evening', three, at(due, 20), { hour: 21, alarms: [0] }],
    ['on the day, the last minute that has an hour ahead', three, { day: due, minute: 23 * 60 - 1 }, { hour: 23, alarms: [0] }],
    ['on the day, none left', three, at(due, 23), null],
    ['the day after', three, at('2027-01-01', 0), null],
    ['on the day alone, on the eve', [0], at('2026-12-30'), { hour: 9, alarms: [0] }]
  ] as const)('%s', (_, alarms, now, left) => {
    expect(ringingOf({ due, hour: 9, alarms }, now)).toEqual(left)
  })
})

describe('for the phone', () => {
  it.each([
    ['the furthest alarm ahead', at('2026-11-22'), 30],
    ['then the next', at('2026-12-01'), 7],
    ['none left: at the hour itself', at('2026-12-30'), 0]
  ] as const)('%s', (_, now, days) => {
    expect(phoneEventOf(only(plan()), now)?.alarmOffset).toBe(days * 86_400)
  })
  it.each([
    ['past its hour it moves within the day', at('2026-12-31', 20), Date.UTC(2026, 11, 31, 13) / 1000],
    ['with no hour left there is no event', at('2026-12-31', 23), undefined]
  ])('%s', (_, now, startTime) => {
    expect(phoneEventOf(only(plan()), now)?.startTime).toBe(startTime)
  })
  it('is in seconds, in Beijing', () => {
    expect(phoneEventOf(only(plan()), at('2026-11-22'))).toMatchObject({ startTime: Date.UTC(2026, 11, 31, 1) / 1000, endTime: Date.UTC(2026, 11, 31, 1, 30) / 1000, title: 'm1、m2' })
    expect(beijingSeconds('1970-01-01', 8)).toBe(0)
    expect(beijingSeconds('2028-02-29', 0)).toBe(Date.UTC(2028, 1, 28, 16) / 1000)
  })
})

describe('for the file', () => {
  it('carries every alarm ahead, and a uid of this phone', () => {
    expect(calendarEntryOf(only(plan()), 3, 'k3x', at('2026-12-25'))).toEqual({
      uid: '999900:premium:2027.k3x@anxin-yibao', sequence: 3, due: '2026-12-31', hour: 9, title: 'm1、m2', notes: '几人', alarms: [1]
    })
  })
  it('takes back what is done, under the same uid', () => {
    const stale = { id: '999900:premium:2027', why: 'done', due: '2026-12-31' } as const
    expect(cancelledEntryOf(stale, 4, 'k3x', 9, { title: '已办', notes: '' })).toMatchObject({ uid: '999900:premium:2027.k3x@anxin-yibao', sequence: 4, cancelled: true, alarms: [] })
  })
})
