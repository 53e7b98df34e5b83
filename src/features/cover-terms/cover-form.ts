import type { Status } from '@/domain/benefit/person'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { isPaidYear, yearIn, type CoverHistory } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'

/** What has been typed for one person, exactly as typed; empty is not said, never zero. Nothing of it is saved. */
export type CoverForm = {
  readonly status: Status | undefined
  /** Benefit year looked at; the one in hand while nobody chose. */
  readonly year: number | undefined
  readonly base: string
  readonly rate: string
  /** `YYYY-MM` */
  readonly lastPaid: string
  readonly lapsed: string
  readonly yearsInARow: string
  /** The years in a row are what the family wrote down, and nobody wrote of the year before them: at least so many. */
  readonly moreBefore: boolean
  readonly zeroClaims: string
  readonly limit: string
  readonly arrears: string
  readonly owedFrom: string
  readonly paidOn: string
}

export const emptyForm = (on: IsoDate): CoverForm => ({
  status: undefined,
  year: undefined,
  base: '',
  rate: '',
  lastPaid: '',
  lapsed: '',
  yearsInARow: '',
  moreBefore: false,
  zeroClaims: '',
  limit: '',
  arrears: '',
  owedFrom: '',
  paidOn: on
})

export function formFor({ lastPaidMonth, years, birthYear }: Pick<Member, 'lastPaidMonth' | 'years' | 'birthYear'>, on: IsoDate): CoverForm {
  const count = yearsInARow(years, yearOf(on))
  const before = yearOf(on) - count
  const moreBefore = count > 0 && yearIn(years, before) === undefined && before >= (birthYear ?? before)
  return { ...emptyForm(on), lastPaid: lastPaidMonth ?? '', yearsInARow: count === 0 ? '' : String(count), moreBefore }
}

/** Years known to be paid in time, one after the other, up to and with this one: at least so many. */
export function yearsInARow(years: CoverHistory, year: number): number {
  let count = 0
  while (isPaidYear(years, year - count)) count += 1
  return count
}
