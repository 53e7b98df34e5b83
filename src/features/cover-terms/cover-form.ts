import type { Status } from '@/domain/benefit/person'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'

/** What has been typed for one person, exactly as typed; empty is not said, never zero. Nothing of it is saved. */
export type CoverForm = {
  readonly status: Status | undefined
  /** Benefit year looked at; the one in hand while nobody chose. */
  readonly year: number | undefined
  readonly base: string
  readonly rate: string
  readonly gapFrom: string
  readonly lapsed: string
  readonly yearsInARow: string
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
  gapFrom: '',
  lapsed: '',
  yearsInARow: '',
  zeroClaims: '',
  limit: '',
  arrears: '',
  owedFrom: '',
  paidOn: on
})

export function formFor({ gap, ...history }: Pick<Member, 'gap' | 'paidYears' | 'missedYears'>, on: IsoDate): CoverForm {
  const years = yearsInARow(history, yearOf(on))
  return { ...emptyForm(on), gapFrom: gap?.from ?? '', yearsInARow: years === 0 ? '' : String(years) }
}

/** Years known to be paid in time, one after the other, up to and with this one: at least so many. */
export function yearsInARow({ paidYears, missedYears }: Pick<Member, 'paidYears' | 'missedYears'>, year: number): number {
  let count = 0
  while (paidYears.includes(year - count) && !missedYears.includes(year - count)) count += 1
  return count
}
