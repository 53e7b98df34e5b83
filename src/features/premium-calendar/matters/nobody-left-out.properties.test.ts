import fc from 'fast-check'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { yearMonthOf } from '@/domain/date/year-month'
import { isPending, type Deadline, type Family, type Timetable } from '@/domain/deadline/deadline'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import type { CoverYear } from '@/domain/enrolment/history'
import { area, period, said } from '@/domain/enrolment/made-up-area.cases'
import { ENROLMENTS, type Member } from '@/domain/enrolment/member'
import { lateFor, windowFor } from '@/domain/enrolment/published'
import type { Lapsed, NotInsured, Standing } from '@/domain/enrolment/standing'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
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
  '999902': { ...area, areaCode: '999902', windows: [], late: [], flexible: [{ year: 2025, fees: [{ per: 'month', amount: said(fen(400_00)) }], days: said({ from: 5, to: 20 }) }] },
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

/** The last days of windows, late windows and years: where things leave. */
const LAST_DAYS = [...Object.keys(MADE_UP), ...REAL].flatMap((code) => [2025, 2026, 2027, 2028].flatMap((one): IsoDate[] => {
  const rules = rulesOf(code)
  const [window, late] = [rules && windowFor(rules, one), rules && lateFor(rules, one)]
  return [...(window ? [window.pay.to, window.cover.to, addDays(window.pay.to, 180)] : []), ...(late ? [late.pay.to, addDays(late.pay.to, 180)] : [])]
}))

type Asked = { readonly members: readonly Member[]; readonly on: IsoDate }
type Told = { readonly birthDate?: IsoDate | undefined; readonly years: readonly { readonly year: number; readonly paidOn?: IsoDate | undefined }[] }

const asked: fc.Arbitrary<Asked> = fc.record({ told: fc.array(member, { minLength: 1, maxLength: 5 }), on: fc.oneof(day, fc.constantFrom(...LAST_DAYS)) }).map(({ told, on }) => ({
  members: told.map((one, i) => defined({ id: `m${i}`, nickname: `家${i}`, relation: 'other', ...one, ...pastOf(one, on) }) as unknown as Member),
  on
}))

/** The form takes no birthday that is still to come, and nobody marks a payment before its day. */
const pastOf = ({ birthDate, years: all }: Told, on: IsoDate): object => ({ birthDate: notAfter(birthDate, on), years: all.map((said) => defined({ ...said, paidOn: notAfter(said.paidOn, on) })) })
const notAfter = (one: IsoDate | undefined, on: IsoDate): IsoDate | undefined => (one !== undefined && one > on ? undefined : one)

const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

type Shown = { readonly timetable: Timetable; readonly view: FamilyView; readonly questions: ReturnType<typeof notKnownOf> }

function shownOn({ members }: Asked, on: IsoDate): Shown {
  const first = Number(on.slice(0, 4))
  const horizon: Family['horizon'] = { from: `${first - 1}-01-01`, to: `${first + 2}-12-31` }
  const timetable = deadlinesFor({ members, marks: {}, entries: [], on, horizon, rulesOf, usual: nationalEnrolment, calendar: workCalendar })
  const people = peopleOf(timetable, members)
  return { timetable, view: familyView(timetable, people, on), questions: notKnownOf(timetable, people) }
}

const openOf = ({ timetable }: Shown, id: string): readonly Deadline[] => timetable.deadlines.filter((one) => one.memberId === id && isPending(one) && one.state !== 'upcoming')
const isAsked = ({ view }: Shown, id: string): boolean => view.unknown.some(({ memberIds }) => memberIds.includes(id))
const isMatter = (shown: Shown, id: string): boolean => isAsked(shown, id) || openOf(shown, id).length > 0
const standingOf = ({ timetable }: Shown, id: string): Standing | undefined => timetable.standings.find(({ memberId }) => memberId === id)?.standing
const saidOf = ({ members }: Asked, id: string, about: number | undefined): CoverYear | undefined => members.find((one) => one.id === id)?.years.find((said) => said.year === about)

/** The family said that it will not be paid, or from when it is paid again. */
const isAnswered = (one: Asked, id: string, about: number | undefined): boolean =>
  saidOf(one, id, about)?.declined === true || one.members.some((person) => person.id === id && person.paidAgainFrom !== undefined)

const canMakeUp = (standing: Standing): standing is Lapsed | NotInsured => (standing.kind === 'lapsed' || standing.kind === 'notInsured') && standing.makeUp !== undefined

/** People of whom nothing is said that had to be. */
function leftOut(one: Asked, shown: Shown): readonly string[] {
  const { timetable: { standings }, view: { crew } } = shown
  const lost = standings.filter(({ memberId, standing }) => canMakeUp(standing) && !isAnswered(one, memberId, standing.year) && openOf(shown, memberId).length === 0)
  const unasked = crew.filter(({ id, mark }) => mark === 'unknown' && !isMatter(shown, id))
  const absent = one.members.filter(({ id }) => crew.every((line) => line.id !== id))
  return [...lost.map(({ memberId }) => `${memberId} could make up`), ...unasked.map(({ id }) => `${id} is not asked`), ...absent.map(({ id }) => `${id} has no line`)]
}

it('whoever is not in force, or not known to be, has a line of their own before the others; of whom it is not known, something is asked', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const shown = shownOn(one, one.on)
      expect(leftOut(one, shown)).toEqual([])
      const calm = shown.view.crew.map(({ mark }) => mark === 'inForce')
      expect(calm).toEqual([...calm].sort((a, b) => Number(a) - Number(b)))
    }),
    { numRuns: RUNS }
  )
})

/** The year that was to be paid is over. */
function isMoot({ kind, areaCode, amounts, year: first }: Deadline, on: IsoDate): boolean {
  if (kind !== 'premium' && kind !== 'newborn') return false
  return isOver(areaCode, Math.max(first ?? 0, ...amounts.flatMap((amount) => amount.year ?? [])), on)
}

function isOver(areaCode: string, about: number, on: IsoDate): boolean {
  const rules = rulesOf(areaCode)
  return on > ((rules && windowFor(rules, about)?.cover.to) ?? `${about}-12-31`)
}

/** Of a newborn's two years each is over, or said to be missed. */
const isSettled = (one: Asked, { kind, memberId = '', areaCode, amounts }: Deadline, on: IsoDate): boolean =>
  kind === 'newborn' && amounts.every(({ year: about = 0 }) => isOver(areaCode, about, on) || saidOf(one, memberId, about)?.state === 'missed')

/** A newborn's days are over, and the year they were for as well is an ordinary premium now; a month is over, and the pause is the matter. */
const goesOn = ({ amounts, kind, memberId }: Deadline, { timetable }: Shown): boolean =>
  timetable.deadlines.some((one) => one.memberId === memberId && isPending(one) && (kind === 'monthly' ? one.kind === 'gap' : true) && one.amounts.some(({ year: of }) => amounts.some((before) => before.year === of)))

const mayLeave = (one: Asked, open: Deadline, tomorrow: Shown): boolean =>
  goesOn(open, tomorrow) || isMoot(open, addDays(one.on, 1)) || isSettled(one, open, addDays(one.on, 1)) || saidOf(one, open.memberId ?? '', open.year)?.state === 'missed'

/** Matters that were there today, are not tomorrow, and of which nothing says why. */
function lostMatters(one: Asked, today: Shown, tomorrow: Shown): readonly string[] {
  const still = new Set(tomorrow.timetable.deadlines.filter((next) => isPending(next) || next.state === 'ask').map(({ id }) => id))
  const gone = today.timetable.deadlines.filter((open) => isPending(open) && !still.has(open.id))
  const isSaid = ({ memberId = '' }: Deadline) => standingOf(tomorrow, memberId)?.kind !== 'unknown' || isMatter(tomorrow, memberId)
  return gone.filter((open) => !mayLeave(one, open, tomorrow) || !isSaid(open)).map(({ id }) => id)
}

/** A year that nobody spoke of stays a question until it is over, whatever else is asked meanwhile. */
function lostQuestions(today: Shown, tomorrow: Shown): readonly string[] {
  const all = today.questions.flatMap(({ members, year: about }) => members.map(({ id }) => ({ id, about })))
  const isStill = ({ id, about }: { readonly id: string; readonly about: number | undefined }) =>
    tomorrow.questions.some((next) => next.year === about && next.members.some((person) => person.id === id)) || openOf(tomorrow, id).some((next) => next.year === about)
  const isOpen = (id: string, about: number | undefined): boolean => {
    const standing = standingOf(tomorrow, id)
    return standing?.kind === 'unknown' && ((about !== undefined && standing.year === about) || !isMatter(tomorrow, id))
  }
  return all.filter((asks) => !isStill(asks) && isOpen(asks.id, asks.about)).map(({ id, about }) => `${id} ${about ?? ''}`)
}

it('nothing leaves from one day to the next by itself: it is moot or answered, and something says how the person stands', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const [today, tomorrow] = [shownOn(one, one.on), shownOn(one, addDays(one.on, 1))]
      expect([lostMatters(one, today, tomorrow), lostQuestions(today, tomorrow)]).toEqual([[], []])
    }),
    { numRuns: RUNS }
  )
})
