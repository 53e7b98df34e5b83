import fc from 'fast-check'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { FILINGS } from '@/domain/benefit/bill'
import { HARDSHIPS } from '@/domain/benefit/person'
import { area, period, said } from '@/domain/enrolment/made-up-area.cases'
import { ENROLMENTS, type Member } from '@/domain/enrolment/member'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { yearMonthOf } from '@/domain/date/year-month'
import { isMissedYear } from '@/domain/enrolment/history'
import { told } from '@/domain/enrolment/years.cases'
import { paidBy } from './answer'
import { compareDeadlines, isPending, type Deadline, type Family, type Timetable } from './deadline'
import { deadlinesFor } from './deadlines-for'
import type { Entry } from './entry'
import { calendar } from './family.cases'

// Whole families, invented: whatever they are, these hold.

const noLate: EnrolmentRules = { ...area, areaCode: '999901', late: [], windows: [{ year: 2024, pay: said({ to: '2023-12-20' as IsoDate }), cover: said(period('2024-01-01', '2024-12-31')) }] }
const rules: Record<string, EnrolmentRules> = { '999900': area, '999901': noLate, '999902': { ...area, areaCode: '999902', windows: [] } }

const day = fc.integer({ min: 0, max: 1800 }).map((n) => addDays('2024-06-01', n))
const years = fc.uniqueArray(fc.integer({ min: 2023, max: 2030 }), { maxLength: 4 })
const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })

const member = fc.record({
  insurance: fc.constantFrom(...ENROLMENTS),
  areaCode: fc.constantFrom('', '999900', '999901', '999902', '123456'),
  birthDate: optional(day),
  grade: optional(fc.constantFrom('一档', '二档')),
  hardship: optional(fc.record({ kind: fc.constantFrom(...HARDSHIPS), since: day })),
  filing: optional(fc.record({ kind: fc.constantFrom(...FILINGS), from: day })),
  lastPaidMonth: optional(day.map(yearMonthOf)),
  paid: years,
  missed: years
})
const entry = fc.oneof(
  fc.record({ kind: fc.constant('claim' as const), endedOn: day }),
  fc.record({ kind: fc.constant('transfer' as const), appliedOn: day }),
  fc.record({ kind: fc.constant('own' as const), title: fc.constant('打电话'), on: day }),
  fc.record({ kind: fc.constant('own' as const), title: fc.constant('缴灵活就业'), on: day, every: fc.constantFrom('month' as const, 'year' as const) }),
  fc.record({ kind: fc.constant('supplementary' as const), name: fc.constant('惠民保'), to: day })
)

const family: fc.Arbitrary<Family> = fc
  .record({ members: fc.array(member, { maxLength: 6 }), entries: fc.array(entry, { maxLength: 6 }), on: day })
  .map(({ members, entries, on }) => ({
    members: members.map((one, i) => ({ id: `m${i}`, nickname: `家${i}`, relation: 'other', ...memberOf(one) }) as Member),
    entries: entries.map((one, i) => ({ id: `e${i}`, ...(members.length > 0 ? { memberId: `m${i % members.length}` } : {}), ...one }) as Entry),
    rulesOf: (code: string) => rules[code],
    usual: area,
    marks: {},
    calendar,
    on,
    horizon: { from: addDays(on, -60), to: addDays(on, 1200) }
  }))

const memberOf = ({ paid, missed, ...rest }: { readonly paid: number[]; readonly missed: number[] } & object): object => ({ ...defined(rest), years: told(paid, missed) })

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

const idsOf = (one: Family) => deadlinesFor(one).deadlines.map(({ id }) => id)

it('no deadline and no band appears twice', () => {
  fc.assert(
    fc.property(family, (one) => {
      const { deadlines, bands, unknown } = deadlinesFor(one)
      for (const list of [deadlines, bands, unknown]) {
        const ids = list.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    })
  )
})

it('one premium for each person and year at most, a newborn’s years included', () => {
  fc.assert(
    fc.property(family, (one) => {
      const paidFor = deadlinesFor(one).deadlines.flatMap(({ kind, memberId, amounts }) =>
        kind === 'premium' || kind === 'newborn' ? amounts.map(({ year }) => `${memberId} ${year}`) : []
      )
      expect(new Set(paidFor).size).toBe(paidFor.length)
    })
  )
})

it('the order is total and does not depend on the order of members or entries', () => {
  fc.assert(
    fc.property(family, (one) => {
      const { deadlines } = deadlinesFor(one)
      expect(idsOf({ ...one, members: [...one.members].reverse(), entries: [...one.entries].reverse() })).toEqual(deadlines.map(({ id }) => id))
      deadlines.slice(1).forEach((next, i) => {
        const before = deadlines[i]
        expect(before && compareDeadlines(before, next)).toBeLessThan(0)
      })
    })
  )
})

it('none is lost, and no id changes, when a member is renamed or gets a grade', () => {
  fc.assert(
    fc.property(family, fc.nat(5), (one, at) => {
      const members = one.members.map((member, i) => (i === at ? { ...member, nickname: '改名', grade: '二档', familyDoctor: true } : member))
      expect(idsOf({ ...one, members })).toEqual(idsOf(one))
    })
  )
})

it('editing one member leaves the deadlines of the others alone', () => {
  fc.assert(
    fc.property(family, member, fc.nat(5), (one, change, at) => {
      const members = one.members.map((member, i) => (i === at ? ({ ...member, ...memberOf(change) } as Member) : member))
      const others = (family: Family) => deadlinesFor(family).deadlines.filter(({ memberId }) => memberId !== `m${at}`)
      expect(others({ ...one, members })).toEqual(others(one))
    })
  )
})

/** As the calendar does it: what is cover becomes the member's, the rest is marked. */
function answered(one: Family, deadline: Deadline): Family {
  const member = one.members.find(({ id }) => id === deadline.memberId)
  const paid = member && paidBy(member, deadline, one.on)
  if (paid === undefined) return { ...one, marks: { [deadline.id]: one.on } }
  return { ...one, members: one.members.map((other) => (other === member ? paid : other)) }
}

it('what is paid or marked leaves the open list and nothing else does', () => {
  fc.assert(
    fc.property(family, (one) => {
      const pending = deadlinesFor(one).deadlines.filter(isPending)
      const [first] = pending
      fc.pre(first !== undefined)
      const after = deadlinesFor(first === undefined ? one : answered(one, first)).deadlines.filter(isPending)
      const known = new Set(pending.map(({ id }) => id))
      // The month after the one that was paid is a new matter.
      expect(after.map(({ id }) => id).filter((id) => known.has(id))).toEqual(pending.slice(1).map(({ id }) => id))
    })
  )
})

it('a day later, what is still to do keeps its id and its day', () => {
  fc.assert(
    fc.property(family, (one) => {
      const tomorrow = { ...one, on: addDays(one.on, 1) }
      const next = new Map(deadlinesFor(tomorrow).deadlines.map((deadline) => [deadline.id, deadline]))
      for (const { id, date, state } of deadlinesFor(one).deadlines) {
        if ((state === 'due' || state === 'late') && date > one.on) expect(next.get(id)?.date).toBe(date)
      }
    })
  )
})

it('advice is never later than the rule, nor earlier than today while there is time', () => {
  fc.assert(
    fc.property(family, (one) => {
      for (const { by, date, daysLeft, state } of deadlinesFor(one).deadlines) {
        expect(by <= date).toBe(true)
        if (state === 'due' || state === 'late' || state === 'upcoming') {
          expect(by >= one.on).toBe(true)
          expect(daysLeft).toBeGreaterThanOrEqual(0)
        }
        if (state === 'overdue') expect(daysLeft).toBeLessThan(0)
      }
    })
  )
})

const isOpen = (one: Deadline): boolean => isPending(one) || one.state === 'ask'

/** Its year is over, its days are and what they paid for is asked by the year now, or its turn has come again. */
const isMoot = (gone: Deadline, on: IsoDate, next: readonly Deadline[]): boolean => {
  if (gone.repeats !== undefined) return next.some(({ repeats, state }) => repeats?.series === gone.repeats?.series && state === 'overdue')
  return (gone.kind === 'premium' || gone.kind === 'newborn') && on > `${gone.year}-12-31`
}

/** A month is over without its payment: from then on the pause is the matter, and how the person stands says it. */
const isPause = ({ kind, memberId }: Deadline, { standings }: Timetable): boolean =>
  kind === 'monthly' && standings.some((one) => one.memberId === memberId && one.standing.kind !== 'inForce')

/** Said to be missed: how the person stands says it from then on. */
const isAnswered = ({ memberId, year = NaN }: Deadline, { members }: Family): boolean =>
  members.some(({ id, years }) => id === memberId && isMissedYear(years, year))

it('from one day to the next nothing open leaves, but what is moot or was answered', () => {
  fc.assert(
    fc.property(family, (one) => {
      const on = addDays(one.on, 1)
      const tomorrow = deadlinesFor({ ...one, on })
      const next = tomorrow.deadlines
      const left = deadlinesFor(one).deadlines.filter((deadline) => isOpen(deadline) && !next.some(({ id }) => id === deadline.id))
      expect(left.filter((deadline) => !isMoot(deadline, on, next) && !isPause(deadline, tomorrow) && !isAnswered(deadline, one)).map(({ id }) => id)).toEqual([])
    }),
    { numRuns: 400 }
  )
})

it('whoever is not in force, or not known to be, is named: by how they stand, and where a word of theirs is missing, by a question', () => {
  fc.assert(
    fc.property(family, (one) => {
      const { standings, deadlines, unknown } = deadlinesFor(one)
      expect(standings.map(({ memberId }) => memberId)).toEqual(one.members.map(({ id }) => id))
      const asked = new Set([...unknown, ...deadlines.filter(isOpen)].map(({ memberId }) => memberId))
      const unnamed = standings.filter(({ memberId, standing }) => standing.kind === 'unknown' && !asked.has(memberId))
      expect(unnamed).toEqual([])
    }),
    { numRuns: 400 }
  )
})

it('somebody who pays by the year and never says so is never left with an empty time', () => {
  fc.assert(
    fc.property(member, day, (who, on) => {
      fc.pre(who.insurance === 'resident' && who.areaCode === '999900' && on >= '2026-01-01' && !(who.birthDate !== undefined && who.birthDate > on))
      const lonely = { id: 'm0', nickname: '家', relation: 'other', ...memberOf(who), years: [] } as unknown as Member
      const { deadlines } = deadlinesFor({ members: [lonely], entries: [], marks: {}, rulesOf: (code) => rules[code], usual: area, calendar, on, horizon: { from: addDays(on, -60), to: addDays(on, 400) } })
      expect(deadlines.some(isOpen)).toBe(true)
    })
  )
})
