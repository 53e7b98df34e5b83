import { told } from '@/domain/enrolment/years.cases'
import fc from 'fast-check'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { coverOn } from './cover-on'
import type { CoverYear } from './history'
import { yearMonthOf } from '@/domain/date/year-month'
import { area, plainMember, said } from './made-up-area.cases'
import { ENROLMENTS, type Member } from './member'
import type { Ahead, InForce, Lapsed, MakeUp, NotInsured, Standing, UnknownStanding, Waiting } from './standing'
import type { EnrolmentRules } from './terms'

const nowhere: EnrolmentRules = { ...area, windows: [], late: [], premiums: [] }
const see = (day: IsoDate, over: Partial<Member> = {}, rules: EnrolmentRules | undefined = area, history?: readonly CoverYear[]): Standing => {
  const member = { ...plainMember, ...over }
  return coverOn(history === undefined ? member : { ...member, years: history }, rules, day)
}
const without = (day: IsoDate, over: Partial<Member> = {}) => coverOn({ ...plainMember, ...over, areaCode: '' }, undefined, day)

const joined = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(', ')
const by = ({ makeUp }: { readonly makeUp?: MakeUp }) => makeUp && `by ${makeUp.by}${makeUp.reachesBack ? ' back' : ''}`
const then = ({ ahead }: { readonly ahead?: Ahead }) => ahead && `then ${ahead.on}`

const SAY = {
  inForce: ({ since = '…' as never, until = '…' as never, certainty }: InForce) => `inForce ${since} to ${until} ${certainty}`,
  waiting: ({ from, readings, on }: Waiting) => `waiting ${from} until ${readings.map((reading) => reading.on).join('|')}, leads ${on}`,
  lapsed: (one: Lapsed) => joined(`lapsed ${one.why} since ${one.since}${one.atLeast ? '+' : ''}`, by(one), then(one)),
  notInsured: (one: NotInsured) => joined(`notInsured ${one.year}`, by(one), then(one)),
  unknown: (one: UnknownStanding) => joined(`unknown ${one.missing.join('+')} ${one.month ?? one.year ?? ''}`, then(one))
}

/** One line of a standing, for tables. */
const line = (one: Standing): string => SAY[one.kind](one as never)

describe('居民', () => {
  it.each([
    ['paid, the first day of the year', '2026-01-01', { years: told([2025, 2026]) }, 'inForce 2026-01-01 to 2026-12-31 published'],
    ['paid, the last day', '2026-12-31', { years: told([2026]) }, 'inForce 2026-01-01 to 2026-12-31 published'],
    ['paid for the next year too', '2026-11-27', { years: told([2026, 2027]) }, 'inForce 2026-01-01 to 2027-12-31 published'],
    ['the day after, and nobody said whether the next was paid', '2027-01-01', { years: told([2026]) }, 'unknown payment 2027'],
    ['long after the late window, still nobody said', '2027-03-10', { years: told([2026]) }, 'unknown payment 2027'],
    ['nothing said at all', '2026-11-27', {}, 'unknown payment 2026'],
    ['nothing said of this year, the next paid', '2026-11-27', { years: told([2027]) }, 'unknown payment 2026, then 2027-01-01'],
    ['missed, in the late window', '2026-01-20', { years: told([2025], [2026]) }, 'lapsed missed since 2026-01-01, by 2026-02-28'],
    ['missed, after it', '2026-03-01', { years: told([2025], [2026]) }, 'lapsed missed since 2026-01-01'],
    ['two years missed', '2027-03-01', { years: told([2025], [2026, 2027]) }, 'lapsed missed since 2026-01-01'],
    ['and it may be more', '2026-03-01', { years: told([], [2026]) }, 'lapsed missed since 2026-01-01+'],
    ['missed, the next year paid: the wait is ahead', '2026-11-27', { years: told([2025, 2027], [2026]) }, 'lapsed missed since 2026-01-01, then 2027-04-01'],
    ['missed and repaired: no cover in that year', '2026-11-27', { years: told([2025, 2026], [2026]) }, 'lapsed missed since 2026-01-01'],
    // Oracle W30: 2025 and 2026 missed, paid for 2027.
    ['W30: the last day of the wait', '2027-04-30', { years: told([2024, 2027], [2025, 2026]) }, 'waiting 2027-01-01 until 2027-05-01, leads 2027-05-01'],
    ['W30: the first day of cover', '2027-05-01', { years: told([2024, 2027], [2025, 2026]) }, 'inForce 2027-05-01 to 2027-12-31 projected']
  ] as const)('%s', (_, day, over, expected) => {
    expect(line(see(day, over as never))).toBe(expected)
  })

  it.each([
    ['paid late: the wait', '2026-01-20', '2026-01-15', 'waiting 2026-01-15 until 2026-02-01, leads 2026-02-01'],
    ['paid late: in force', '2026-02-01', '2026-01-15', 'inForce 2026-02-01 to 2026-12-31 published'],
    ['paid before the window opened', '2026-01-01', '2025-08-02', 'inForce 2026-01-01 to 2026-12-31 published'],
    ['paid so late that it bought nothing', '2026-12-01', '2026-11-22', 'lapsed paidTooLate since 2026-01-01+']
  ] as const)('%s', (_, day, paidOn, expected) => {
    expect(line(see(day, {}, area, [{ year: 2026, state: 'paid', paidOn }]))).toBe(expected)
  })

  it('both readings of a wait, and the later one leads', () => {
    const rules = { ...area, waiting: { ...area.waiting, freeYears: said(1, 0) } } as EnrolmentRules
    const over = { years: told([2024, 2027], [2025, 2026]) }
    expect(line(see('2027-05-15', over, rules))).toBe('waiting 2027-01-01 until 2027-05-01|2027-06-01, leads 2027-06-01')
    expect(line(see('2027-06-01', over, rules))).toBe('inForce 2027-06-01 to 2027-12-31 inferred')
  })

  it('a lapse shows what each day of paying brings', () => {
    const { ways } = see('2026-01-20', { years: told([2025], [2026]) }) as Extract<Standing, { kind: 'lapsed' }>
    expect(ways.outcomes.map(({ when }) => when)).toEqual(['today', 'lastLateDay', 'nextYear'])
  })

  it.each([
    ['paid, in a place without a window', '2026-11-27', { years: told([2026]) }, 'inForce 2026-01-01 to 2026-12-31 inferred'],
    ['paid, after a missed year', '2026-11-27', { years: told([2026], [2025]) }, 'unknown window 2026'],
    ['nothing said', '2026-11-27', {}, 'unknown payment+window 2026'],
    ['missed', '2026-11-27', { years: told([], [2026]) }, 'lapsed missed since 2026-01-01+']
  ] as const)('no window: %s', (_, day, over, expected) => {
    expect(line(see(day, over as never, nowhere))).toBe(expected)
  })

  it.each([
    ['paid', { years: told([2026]) }, 'inForce 2026-01-01 to 2026-12-31 inferred'],
    ['paid, after a missed year', { years: told([2026], [2025]) }, 'unknown area 2026'],
    ['nothing said', {}, 'unknown payment+area 2026']
  ] as const)('no area: %s', (_, over, expected) => {
    expect(line(without('2026-11-27', over as never))).toBe(expected)
  })

  it('paid late where nobody says how long the wait is', () => {
    const { waiting: _, ...rules } = { ...area, late: [] }
    expect(line(see('2026-11-27', {}, rules, [{ year: 2026, state: 'paid', paidOn: '2026-03-01' }]))).toBe('unknown waitingRule 2026')
  })
})

describe('没参保', () => {
  it.each([
    ['nothing paid', '2026-11-27', {}, 'notInsured 2026'],
    ['in the late window', '2026-01-05', {}, 'notInsured 2026, by 2026-02-28'],
    ['the next year is paid', '2026-11-27', { years: told([2027]) }, 'notInsured 2026, then 2027-01-01'],
    ['a paid year is cover, whatever the form says', '2026-11-27', { years: told([2026]) }, 'inForce 2026-01-01 to 2026-12-31 published']
  ] as const)('%s', (_, day, over, expected) => {
    expect(line(see(day, { insurance: 'none', ...over } as never))).toBe(expected)
  })
})

describe('a newborn', () => {
  const baby = { insurance: 'none', birthYear: 2026, birthDate: '2026-10-08' } as const
  const paid = (paidOn: IsoDate): CoverYear[] => [2026, 2027].map((year) => ({ year, state: 'paid', paidOn }))
  it.each([
    ['in its days', '2026-11-27', [], area, 'notInsured 2026, by 2027-01-06 back'],
    ['in the next year, in its days', '2027-01-06', [], area, 'notInsured 2027, by 2027-01-06 back'],
    ['after them, in the late window', '2027-01-07', [], area, 'notInsured 2027, by 2027-02-28'],
    ['marked paid: insured everywhere, from birth', '2026-11-27', paid('2026-11-20'), area, 'inForce 2026-10-08 to 2027-12-31 published'],
    ['the next year', '2027-02-01', paid('2026-11-20'), area, 'inForce 2026-10-08 to 2027-12-31 published'],
    ['marked paid where no rule is known', '2026-11-27', paid('2026-11-20'), { ...nowhere, newborn: undefined } as never, 'inForce 2026-10-08 to 2027-12-31 inferred']
  ] as const)('%s', (_, day, history, rules, expected) => {
    expect(line(see(day, baby, rules, history as CoverYear[]))).toBe(expected)
  })
})

describe('职工 and 灵活就业', () => {
  it.each([
    ['a 职工 of whom nothing else is said', '2026-11-27', { insurance: 'employee' }, 'inForce … to … entered'],
    ['retired, whatever was stopped', '2026-11-27', { insurance: 'employee', status: 'retired', lastPaidMonth: '2019-12' }, 'inForce … to … entered'],
    ['灵活就业 who never said up to when', '2026-11-27', { insurance: 'flexible' }, 'unknown lastMonth '],
    ['paid up to this month', '2026-08-31', { insurance: 'flexible', lastPaidMonth: '2026-08' }, 'inForce … to 2026-08-31 entered'],
    ['灵活就业, the month after: was it paid?', '2026-09-30', { insurance: 'flexible', lastPaidMonth: '2026-08' }, 'unknown payment 2026-09'],
    ['a job that ended, the month after', '2026-09-30', { insurance: 'employee', lastPaidMonth: '2026-08' }, 'lapsed stopped since 2026-09-01, by 2026-11-30 back'],
    ['the last day that can be made up', '2026-11-30', { insurance: 'flexible', lastPaidMonth: '2026-08' }, 'lapsed stopped since 2026-09-01, by 2026-11-30 back'],
    ['the day after', '2026-12-01', { insurance: 'flexible', lastPaidMonth: '2026-08' }, 'lapsed stopped since 2026-09-01'],
    ['paid again after a short pause', '2026-12-01', { insurance: 'employee', lastPaidMonth: '2026-08', paidAgainFrom: '2026-12' }, 'inForce 2026-12-01 to … entered'],
    ['before that day', '2026-11-15', { insurance: 'employee', lastPaidMonth: '2026-08', paidAgainFrom: '2026-12' }, 'lapsed stopped since 2026-09-01, by 2026-11-30 back'],
    ['paid again after a long one', '2026-12-01', { insurance: 'employee', lastPaidMonth: '2026-05', paidAgainFrom: '2026-12' }, 'waiting 2026-12-01 until 2027-06-01, leads 2027-06-01'],
    ['and the wait is over', '2027-06-01', { insurance: 'employee', lastPaidMonth: '2026-05', paidAgainFrom: '2026-12' }, 'inForce 2027-06-01 to … entered'],
    ['灵活就业 who paid again: up to when?', '2027-06-01', { insurance: 'flexible', lastPaidMonth: '2026-08', paidAgainFrom: '2026-12' }, 'unknown lastMonth ']
  ] as const)('%s', (_, day, over, expected) => {
    expect(line(see(day, over as never))).toBe(expected)
  })

  it('what each day of paying brings, the careful reading included', () => {
    const rules = { ...area, gap: { makeUpMonths: said(3), waitAfter: said(6, 0) } }
    const of = (day: IsoDate) => {
      const standing = see(day, { insurance: 'flexible', lastPaidMonth: '2026-08' }, rules)
      return standing.kind === 'lapsed' && standing.ways.kind === 'monthly' ? standing.ways.outcomes.map(({ when, payOn, readings }) => `${when} ${payOn} ${readings.map(({ on }) => on).join('|')}`) : []
    }
    expect(of('2026-11-27')).toEqual(['today 2026-11-27 2026-09-01', 'lastDay 2026-11-30 2026-09-01', 'afterwards 2026-12-01 2027-06-01|2026-12-01'])
    expect(of('2026-12-05')).toEqual(['today 2026-12-05 2027-06-05|2026-12-05'])
  })

  it('without rules it is known that the cover stopped, and nothing is promised', () => {
    expect(without('2026-12-01', { insurance: 'employee', lastPaidMonth: '2026-08' })).toEqual({
      kind: 'lapsed', why: 'stopped', since: '2026-09-01', atLeast: false, lastPaid: '2026-08', ways: { kind: 'monthly', outcomes: [] }
    })
    expect(line(without('2026-12-01', { insurance: 'employee', lastPaidMonth: '2026-08', paidAgainFrom: '2026-12' }))).toBe('unknown gapRule ')
  })
})

/** What any standing may hold, to look at without telling them apart. */
type Seen = Partial<Pick<InForce, 'since' | 'until'> & Pick<Waiting, 'on' | 'readings'> & Pick<Lapsed, 'makeUp' | 'why'>>
const notAfter = (a: IsoDate | undefined, b: IsoDate | undefined): boolean => a === undefined || b === undefined || a <= b

it('whoever and whenever: an answer, and a first day of cover is never later than it says', () => {
  const day = fc.integer({ min: 0, max: 1800 }).map((n) => addDays('2024-06-01', n))
  const years = fc.uniqueArray(fc.integer({ min: 2023, max: 2030 }), { maxLength: 4 })
  const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
  const who = fc.record({
    insurance: fc.constantFrom(...ENROLMENTS),
    birthDate: optional(day),
    lastPaidMonth: optional(day.map(yearMonthOf)),
    years: fc.tuple(years, years).map(([paid, missed]) => told(paid, missed))
  })
  fc.assert(
    fc.property(who, fc.constantFrom(area, nowhere, undefined), day, (one, rules, on) => {
      const member = { ...plainMember, ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) } as Member
      const standing = coverOn(member, rules, on)
      const { since, until, on: leads, readings, makeUp, why } = standing as Seen
      if (standing.kind === 'inForce' || standing.kind === 'lapsed') expect(notAfter(since, on)).toBe(true)
      if (standing.kind === 'inForce') expect(notAfter(on, until)).toBe(true)
      if (standing.kind === 'waiting') expect(readings?.every((reading) => notAfter(reading.on, leads)) && !notAfter(leads, on)).toBe(true)
      expect(notAfter(on, makeUp?.by)).toBe(true)
      // Money that was paid cannot be paid once more.
      expect([why, makeUp]).not.toEqual(['paidTooLate', expect.anything()])
    })
  )
})
