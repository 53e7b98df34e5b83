import { addDays, addMonths, endOfMonth, isIsoDate, startOfMonth, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { yearMonthOf } from '@/domain/date/year-month'
import { withYear, type CoverHistory, type CoverYear } from '@/domain/enrolment/history'
import type { JointStep } from './joint-steps'

// What was paid stood in four places: two lists of a member, and marks of premiums and of newborns. From here it is one list of years.

type Item = Readonly<Record<string, unknown>>
type Mark = { readonly id: string; readonly kind: string; readonly areaCode: string; readonly about: string; readonly on: IsoDate }

export const yearsStep: JointStep = {
  from: { household: 1, done: 1 },
  run: ({ household, done }) => {
    const [family, old] = [itemOf(household), itemOf(done)]
    const members = listOf(family?.members)
    const marks = Object.entries(itemOf(old?.marks) ?? {}).flatMap(([id, on]) => (isIsoDate(on) ? [markOf(id, on)] : []))
    const placed = new Set(members.flatMap((member) => marksOf(member, marks).map(({ id }) => id)))
    return { household: membersPart(family, marks), ...(old === undefined ? {} : { done: donePart(old, members, placed) }) }
  }
}

/** What is no list of members stays what it is, for the reader to set aside. */
const membersPart = (family: Item | undefined, marks: readonly Mark[]): Item | undefined =>
  Array.isArray(family?.members) ? { ...family, members: listOf(family.members).map((member) => carried(member, marksOf(member, marks))) } : undefined

const donePart = (old: Item, members: readonly unknown[], placed: ReadonlySet<string>): Item => ({
  ...old,
  marks: without(old.marks, placed),
  phone: withNewIds(old.phone, members),
  file: withNewIds(old.file, members)
})

const itemOf = (value: unknown): Item | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : undefined)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])
const yearsOf = (value: unknown): readonly number[] => listOf(value).filter((year): year is number => Number.isInteger(year))

function markOf(id: string, on: IsoDate): Mark {
  const [areaCode = '', , kind = '', about = ''] = id.split(':')
  return { id, kind, areaCode, about, on }
}

/** Marks of what a member paid; the area in an id is where that was, and the member may have been corrected to another since. */
const marksOf = (value: unknown, marks: readonly Mark[]): readonly Mark[] => {
  const member = itemOf(value)
  if (member === undefined) return []
  const own = marks.filter(({ id }) => id.split(':')[1] === member.id)
  return own.filter(({ kind, about }) => kind === 'premium' || kind === 'newborn' || (kind === 'gap' && about === itemOf(member.gap)?.from))
}

/** One member; anything that is no member stays what it is, for the reader of items to set aside. */
function carried(value: unknown, marks: readonly Mark[]): unknown {
  const member = itemOf(value)
  if (member === undefined) return value
  const { paidYears, missedYears, gap, ...rest } = member
  const isMadeUp = marks.find(({ kind }) => kind === 'gap')
  const months = isMadeUp === undefined ? monthsOf(itemOf(gap)) : madeUp(member.insurance, isMadeUp.on)
  return { ...rest, years: told(yearsOf(paidYears), yearsOf(missedYears), marks.flatMap((mark) => yearsOfMark(mark, member.birthDate))), ...months }
}

/** A year in both lists was missed and paid up later. */
function told(paid: readonly number[], missed: readonly number[], marked: readonly CoverYear[]): CoverHistory {
  const listed = [...new Set([...paid, ...missed])].map((year): CoverYear => ({ year, state: stateOf(paid.includes(year), missed.includes(year)) }))
  const isRepaired = (year: number): boolean => paid.includes(year) && missed.includes(year)
  const all = [...listed, ...marked.map((one): CoverYear => (isRepaired(one.year) ? { ...one, state: 'repaired' } : one))]
  return all.reduce<CoverHistory>(withYear, [])
}

const stateOf = (isPaid: boolean, isMissed: boolean): CoverYear['state'] => {
  if (!isMissed) return 'paid'
  return isPaid ? 'repaired' : 'missed'
}

function yearsOfMark({ kind, about, areaCode, on }: Mark, birthDate: unknown): CoverYear[] {
  const year = Number(about)
  if (kind === 'gap' || !Number.isInteger(year)) return []
  const years = kind === 'newborn' && crossesYearEnd(birthDate, year) ? [year, year + 1] : [year]
  return years.map((one) => ({ year: one, state: 'paid', paidOn: on, ...(/^\d{6}$/.test(areaCode) ? { insuredAt: areaCode } : {}) }))
}

/** Every newborn rule of that version gave about three months; one mark stood for both years where they crossed the year end. */
const NEWBORN_DAYS = 90
const crossesYearEnd = (birthDate: unknown, year: number): boolean => isIsoDate(birthDate) && yearOf(addDays(birthDate, NEWBORN_DAYS)) > year

/**
 * It counted the month of the first day without contributions as missing. Only of the last day of a month that was wrong:
 * whoever stops on 31 August has paid August, like whoever stops on 1 September.
 */
const lastPaid = (from: IsoDate): string => yearMonthOf(from === endOfMonth(from) ? from : addMonths(startOfMonth(from), -1))

function monthsOf(gap: Item | undefined): Item {
  if (gap === undefined || !isIsoDate(gap.from)) return {}
  return { lastPaidMonth: lastPaid(gap.from), ...(isIsoDate(gap.until) ? { paidAgainFrom: yearMonthOf(addDays(gap.until, 1)) } : {}) }
}

/** The missing months were paid up to that day's month; of 职工 it is the employer who pays on. */
const madeUp = (insurance: unknown, on: IsoDate): Item => (insurance === 'flexible' ? { lastPaidMonth: yearMonthOf(on) } : {})

function without(marks: unknown, gone: ReadonlySet<string>): unknown {
  const all = itemOf(marks)
  return all === undefined ? marks : Object.fromEntries(Object.entries(all).filter(([id]) => !gone.has(id)))
}

/** The day in the id of a pause became its last month: what a phone was given for it stays known. */
function withNewIds(given: unknown, members: readonly unknown[]): unknown {
  const notes = itemOf(given)
  if (notes === undefined) return given
  const gaps = new Map(members.flatMap((member) => newIdPart(itemOf(member))))
  return Object.fromEntries(Object.entries(notes).map(([id, note]) => [newIdOf(id, gaps), note]))
}

function newIdPart(member: Item | undefined): [string, string][] {
  const from = itemOf(member?.gap)?.from
  return isIsoDate(from) ? [[`${String(member?.id)}:gap:${from}`, `${String(member?.id)}:gap:${lastPaid(from)}`]] : []
}

function newIdOf(id: string, gaps: ReadonlyMap<string, string>): string {
  const [areaCode, ...rest] = id.split(':')
  const part = gaps.get(rest.join(':'))
  return part === undefined ? id : `${areaCode ?? ''}:${part}`
}
