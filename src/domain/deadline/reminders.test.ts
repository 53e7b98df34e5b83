import { premiumId } from './matter'
import { deadlinesFor } from './deadlines-for'
import type { Deadline, Family } from './deadline'
import { familyOf, mother } from './family.cases'
import {
  alarmsAhead, beijingSeconds, calendarEntryOf, cancelledEntryOf, nextSequence, phoneEntryOf, phoneEventOf, planReminders, staleOf, type Reminder
} from './reminders'

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
    expect(phoneEventOf(first(), '2026-11-22')).toMatchObject({ every: 'month', alarmOffset: 7 * 86_400 })
  })
  it.each([
    ['the 28th can', { on: '2026-12-28' }, true],
    ['the 29th cannot: a phone leaves out the months without it', { on: '2026-12-29' }, false],
    ['once does not', { every: undefined }, false]
  ])('%s repeat by itself', (_, over, repeats) => {
    expect(phoneEventOf(first(over), '2026-11-22').every !== undefined).toBe(repeats)
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
  const { location, ...rest } = phoneEventOf({ ...only(plan()), ...(place === undefined ? {} : { place }) }, '2026-11-22')
  expect(location === undefined ? {} : { location }).toEqual(expected)
  expect(rest).not.toHaveProperty('every')
})

describe('SEQUENCE', () => {
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

describe('alarms', () => {
  it.each([
    ['all ahead', '2026-11-22', [30, 7, 1]],
    ['the day of the first: it may have rung', '2026-12-01', [7, 1]],
    ['the eve', '2026-12-30', []]
  ] as const)('%s', (_, on, left) => {
    expect(alarmsAhead({ due: '2026-12-31', alarms: [30, 7, 1] }, on)).toEqual(left)
  })
  it.each([
    ['on the eve', '2026-12-30', [0]],
    ['on the day: it may have rung', '2026-12-31', []]
  ] as const)('at the hour itself, %s', (_, on, left) => {
    expect(alarmsAhead({ due: '2026-12-31', alarms: [0] }, on)).toEqual(left)
  })
})

describe('for the phone', () => {
  it.each([
    ['the furthest alarm ahead', '2026-11-22', 30],
    ['then the next', '2026-12-01', 7],
    ['none left: at the hour itself', '2026-12-30', 0]
  ] as const)('%s', (_, on, days) => {
    expect(phoneEventOf(only(plan()), on).alarmOffset).toBe(days * 86_400)
  })
  it('is in seconds, in Beijing', () => {
    expect(phoneEventOf(only(plan()), '2026-11-22')).toMatchObject({ startTime: Date.UTC(2026, 11, 31, 1) / 1000, endTime: Date.UTC(2026, 11, 31, 1, 30) / 1000, title: 'm1、m2' })
    expect(beijingSeconds('1970-01-01', 8)).toBe(0)
    expect(beijingSeconds('2028-02-29', 0)).toBe(Date.UTC(2028, 1, 28, 16) / 1000)
  })
})

describe('for the file', () => {
  it('carries every alarm ahead, and a uid of this phone', () => {
    expect(calendarEntryOf(only(plan()), 3, 'k3x', '2026-12-25')).toEqual({
      uid: '999900:premium:2027.k3x@anxin-yibao', sequence: 3, due: '2026-12-31', hour: 9, title: 'm1、m2', notes: '几人', alarms: [1]
    })
  })
  it('takes back what is done, under the same uid', () => {
    const stale = { id: '999900:premium:2027', why: 'done', due: '2026-12-31' } as const
    expect(cancelledEntryOf(stale, 4, 'k3x', 9, { title: '已办', notes: '' })).toMatchObject({ uid: '999900:premium:2027.k3x@anxin-yibao', sequence: 4, cancelled: true, alarms: [] })
  })
})
