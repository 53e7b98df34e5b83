import { addDays, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { yearMonthOf, type YearMonth } from '@/domain/date/year-month'
import type { Member } from './member'

/** `repaired`: missed, and paid up later (缴费修复); that shortens a later wait and buys no cover in the year itself. */
export const COVER_YEAR_STATES = ['paid', 'missed', 'repaired'] as const
export type CoverYearState = (typeof COVER_YEAR_STATES)[number]

/** What a family said of one benefit year (待遇年度). A year that is not in the list is unknown. */
export type CoverYear = {
  readonly year: number
  readonly state: CoverYearState
  readonly paidOn?: IsoDate
  /** Area whose premium it was, GB/T 2260, where it was told with one. */
  readonly insuredAt?: string
}

/** Years in order, each once. */
export type CoverHistory = readonly CoverYear[]

/** By deadline id: the day on which it was marked. */
export type Marks = Readonly<Record<string, IsoDate>>

/** Everything that was said of a member's years, whichever way it was told. The only reader of it. */
export function coverHistory(member: Member, marks: Marks): CoverHistory {
  const years = new Map<number, CoverYear>()
  for (const year of member.missedYears) years.set(year, { year, state: 'missed' })
  for (const year of member.paidYears) years.set(year, { year, state: years.has(year) ? 'repaired' : 'paid' })
  for (const { year, ...told } of markedYears(member, marks)) {
    const state = years.get(year)?.state === 'repaired' ? 'repaired' : 'paid'
    years.set(year, { year, state, ...told })
  }
  return [...years.values()].sort((a, b) => a.year - b.year)
}

type Marked = { readonly year: number; readonly paidOn: IsoDate; readonly insuredAt: string }

/** The area in a mark's id is where it was paid; the member may have been corrected to another since. */
function markedYears({ id, birthDate }: Member, marks: Marks): Marked[] {
  return Object.entries(marks).flatMap(([mark, paidOn]): Marked[] => {
    const [insuredAt = '', memberId, kind, year] = mark.split(':')
    if (memberId !== id) return []
    if (kind === 'premium') return [{ year: Number(year), paidOn, insuredAt }]
    return kind === 'newborn' ? enrolmentYears(Number(year), birthDate).map((one) => ({ year: one, paidOn, insuredAt })) : []
  })
}

/** Every newborn rule so far gives about three months, and one mark stood for both years where they cross the year end. */
const MARKED_DAYS = 90
const enrolmentYears = (born: number, birthDate: IsoDate | undefined): readonly number[] =>
  birthDate !== undefined && yearOf(addDays(birthDate, MARKED_DAYS)) > born ? [born, born + 1] : [born]

export const yearIn = (history: CoverHistory, year: number): CoverYear | undefined => history.find((one) => one.year === year)

/** The member with everything that was said of their years, whichever way. */
export const withHistory = (member: Member, history: CoverHistory): Member => ({
  ...member,
  paidYears: history.filter(({ state }) => state !== 'missed').map(({ year }) => year),
  missedYears: history.filter(({ state }) => state !== 'paid').map(({ year }) => year)
})

/** Months paid by 职工 and 灵活就业: the last one, and the first one after a pause that is over. */
export type PaidMonths = { readonly lastPaid?: YearMonth; readonly paidAgainFrom?: YearMonth }

/**
 * Contributions are whole months, so the month of the last day with them was paid:
 * whoever stops on 31 August and whoever stops on 1 September have both paid August.
 */
export function paidMonthsOf({ gap }: Member): PaidMonths {
  if (gap === undefined) return {}
  const lastPaid = yearMonthOf(addDays(gap.from, -1))
  return gap.until === undefined ? { lastPaid } : { lastPaid, paidAgainFrom: yearMonthOf(addDays(gap.until, 1)) }
}
