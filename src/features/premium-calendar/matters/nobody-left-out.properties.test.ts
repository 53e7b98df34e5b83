import fc from 'fast-check'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { yearMonthOf } from '@/domain/date/year-month'
import { isPending, type Deadline, type Family, type Timetable } from '@/domain/deadline/deadline'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import { area, period, said } from '@/domain/enrolment/made-up-area.cases'
import { ENROLMENTS, type Member } from '@/domain/enrolment/member'
import { windowFor } from '@/domain/enrolment/published'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { enrolmentRulesFor, nationalEnrolment, workCalendar } from '@/policy/enrolment'
import { familyView, type FamilyView } from './family-view'
import { notKnownOf } from './not-known'
import { peopleOf } from './people'

// Any family, any day: nobody is calmed by silence, and nothing leaves the screens by itself.

const RUNS = Number(process.env['RUNS'] ?? 300)

/** A year that does not begin in January, a place without a late window, one without any window; then places as they are. */
const MADE_UP: Readonly<Record<string, EnrolmentRules>> = {
  '999900': area,
  '999901': { ...area, areaCode: '999901', late: [], windows: [{ year: 2024, pay: said({ to: '2023-12-20' as IsoDate }), cover: said(period('2024-01-01', '2024-12-31')) }] },
  '999902': { ...area, areaCode: '999902', windows: [], late: [] },
  '999903': { ...area, areaCode: '999903', windows: [{ year: 2024, pay: said(period('2024-07-01', '2024-08-31')), cover: said(period('2024-09-01', '2025-08-31')) }], late: [] }
}
const REAL = ['330800', '330300', '500000', '370200', '411600', '310000', '350300'] as const
const rulesOf = (code: string) => MADE_UP[code] ?? enrolmentRulesFor(code)

const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2025-06-01', n))
const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const year = fc.oneof(
  fc.record({ year: fc.integer({ min: 2024, max: 2030 }), state: fc.constantFrom('paid' as const, 'missed' as const, 'repaired' as const) }),
  fc.record({ year: fc.integer({ min: 2024, max: 2030 }), state: fc.constant('paid' as const), paidOn: optional(day) }),
  fc.record({ year: fc.integer({ min: 2024, max: 2030 }), state: fc.constant('missed' as const), declined: fc.constant(true as const) })
)
const years = fc.uniqueArray(year, { maxLength: 5, selector: (one) => one.year }).map((all) => [...all].sort((a, b) => a.year - b.year))

const member = fc.record({
  insurance: fc.constantFrom(...ENROLMENTS),
  status: optional(fc.constantFrom('active' as const, 'retired' as const)),
  areaCode: fc.constantFrom('', ...Object.keys(MADE_UP), ...REAL),
  birthDate: optional(day),
  lastPaidMonth: optional(day.map(yearMonthOf)),
  paidAgainFrom: optional(day.map(yearMonthOf)),
  years
})

type Asked = { readonly members: readonly Member[]; readonly on: IsoDate }
const asked: fc.Arbitrary<Asked> = fc.record({ told: fc.array(member, { minLength: 1, maxLength: 5 }), on: day }).map(({ told, on }) => ({
  members: told.map(({ birthDate, years, ...one }, i) => defined({ id: `m${i}`, nickname: `家${i}`, relation: 'other', ...one, birthDate: notAfter(birthDate, on), years: years.map((said: { readonly year: number; readonly paidOn?: IsoDate | undefined }) => defined({ ...said, paidOn: notAfter(said.paidOn, on) })) }) as Member),
  on
}))

/** The form takes no birthday that is still to come, and nobody marks a payment before its day. */
const notAfter = (day: IsoDate | undefined, on: IsoDate): IsoDate | undefined => (day !== undefined && day > on ? undefined : day)

const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

type Shown = { readonly timetable: Timetable; readonly view: FamilyView; readonly questions: ReturnType<typeof notKnownOf> }

function shownOn({ members }: Asked, on: IsoDate): Shown {
  const year = Number(on.slice(0, 4))
  const horizon: Family['horizon'] = { from: `${year - 1}-01-01`, to: `${year + 2}-12-31` }
  const timetable = deadlinesFor({ members, marks: {}, entries: [], on, horizon, rulesOf, usual: nationalEnrolment, calendar: workCalendar })
  const people = peopleOf(timetable, members)
  return { timetable, view: familyView(timetable, people, on), questions: notKnownOf(timetable, people) }
}

const openOf = ({ timetable }: Shown, id: string): readonly Deadline[] => timetable.deadlines.filter((one) => one.memberId === id && isPending(one) && one.state !== 'upcoming')
const isAsked = ({ view }: Shown, id: string): boolean => view.unknown.some(({ memberIds }) => memberIds.includes(id))

it('whoever is not in force, or not known to be, has a line of their own; of whom it is not known, something is asked', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const shown = shownOn(one, one.on)
      const { crew } = shown.view
      expect(crew.map(({ id }) => id).sort()).toEqual(one.members.map(({ id }) => id).sort())
      // Nobody in force stands before somebody who is not.
      const calm = crew.map(({ mark }) => mark === 'inForce')
      expect(calm.indexOf(true)).toBe(calm.includes(true) ? calm.filter((is) => !is).length : -1)
      for (const { memberId, standing } of shown.timetable.standings) {
        // What can still be made good is a matter, unless the family said that it will not be.
        if ((standing.kind === 'lapsed' || standing.kind === 'notInsured') && standing.makeUp !== undefined) {
          const person = one.members.find(({ id }) => id === memberId)
          const isAnswered = person?.paidAgainFrom !== undefined || person?.years.some(({ declined, year }) => year === standing.year && declined === true)
          expect([memberId, isAnswered || openOf(shown, memberId).length > 0]).toEqual([memberId, true])
        }
      }
      for (const { id, mark } of crew) if (mark === 'unknown') expect([id, isAsked(shown, id) || openOf(shown, id).length > 0]).toEqual([id, true])
    }),
    { numRuns: RUNS }
  )
})

/** The year that was to be paid is over, or everything that pays for it is. */
function isMoot({ kind, areaCode, amounts, year }: Deadline, on: IsoDate): boolean {
  if (kind !== 'premium' && kind !== 'newborn') return false
  const last = amounts.flatMap((amount) => amount.year ?? []).reduce((latest, one) => Math.max(latest, one), year ?? 0)
  const rules = rulesOf(areaCode)
  const end = rules && windowFor(rules, last)?.cover.to
  return on > (end ?? `${last}-12-31`)
}

/** A newborn's days are over, and the year they were for as well is an ordinary premium now. */
const goesOn = ({ amounts, memberId }: Deadline, { timetable }: Shown): boolean =>
  timetable.deadlines.some((one) => one.memberId === memberId && isPending(one) && one.amounts.some(({ year }) => amounts.some((before) => before.year === year)))

it('nothing leaves from one day to the next by itself: it is moot or answered, and something says how the person stands', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const [today, tomorrow] = [shownOn(one, one.on), shownOn(one, addDays(one.on, 1))]
      const still = new Set(tomorrow.timetable.deadlines.filter((next) => isPending(next) || next.state === 'ask').map(({ id }) => id))
      const markOf = (id: string) => tomorrow.view.crew.find((line) => line.id === id)?.mark
      for (const open of today.timetable.deadlines.filter(isPending)) {
        const { id, memberId = '', year } = open
        if (still.has(id)) continue
        const told = one.members.find((person) => person.id === memberId)?.years.find((said) => said.year === year)
        const mayLeave = goesOn(open, tomorrow) || isMoot(open, addDays(one.on, 1)) || told?.state === 'missed'
        expect([id, mayLeave]).toEqual([id, true])
        const isSaid = markOf(memberId) !== 'unknown' || isAsked(tomorrow, memberId) || openOf(tomorrow, memberId).length > 0
        expect([id, isSaid]).toEqual([id, true])
      }
      for (const { members, why, year } of today.questions) {
        for (const { id } of members) {
          const isStill = tomorrow.questions.some((next) => next.year === year && next.members.some((person) => person.id === id)) || openOf(tomorrow, id).some((next) => next.year === year)
          const standing = tomorrow.timetable.standings.find(({ memberId }) => memberId === id)?.standing
          // A year that nobody spoke of stays a question until it is over, whatever else is asked meanwhile.
          if (year !== undefined && !isStill && standing?.kind === 'unknown') expect([id, year, standing.year]).not.toEqual([id, year, year])
          const answers = isAsked(tomorrow, id) || openOf(tomorrow, id).length > 0 || markOf(id) !== 'unknown'
          expect([id, why, answers]).toEqual([id, why, true])
        }
      }
    }),
    { numRuns: RUNS }
  )
})
