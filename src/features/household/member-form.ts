import { FILINGS, type Filing } from '@/domain/benefit/bill'
import { GROUPS, HARDSHIPS, STATUSES, type Group, type Hardship, type Status } from '@/domain/benefit/person'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { COVER_YEAR_STATES, type CoverYearState } from '@/domain/enrolment/history'
import { ENROLMENTS, RELATIONS, type Enrolment, type Member, type Relation } from '@/domain/enrolment/member'
import { readFields, textField, oneOf } from '@/domain/form/kept-fields'

/** A year in neither state is unknown, which is how every year starts. */
export type YearState = CoverYearState | 'unknown'

/** What has been typed or picked so far; '' and undefined are unanswered. */
export type MemberForm = {
  readonly nickname: string
  readonly relation: Relation | undefined
  /** Four digits once it is complete. */
  readonly birthYear: string
  readonly birthDate: string
  readonly insurance: Enrolment | undefined
  readonly status: Status | undefined
  readonly group: Group | undefined
  readonly grade: string | undefined
  readonly areaCode: string
  /** Undefined: nobody said, which is not the same as none. */
  readonly hardship: Hardship | undefined
  readonly hardshipSince: string
  readonly years: Readonly<Record<number, YearState>>
  readonly careName: string
  readonly filing: Filing | undefined
  readonly filingFrom: string
  readonly filingUntil: string
  /** `YYYY-MM` */
  readonly lastPaidMonth: string
  readonly paidAgainFrom: string
}

/** A newborn's cover counts from the day of birth, so a child of this year or the last is asked for it. */
export const isNewbornYear = (birthYear: string, on: IsoDate): boolean =>
  /^\d{4}$/.test(birthYear) && Number(birthYear) >= yearOf(on) - 1 && Number(birthYear) <= yearOf(on)

export const emptyForm = (areaCode: string): MemberForm => ({
  nickname: '',
  relation: undefined,
  birthYear: '',
  birthDate: '',
  insurance: undefined,
  status: undefined,
  group: undefined,
  grade: undefined,
  areaCode,
  hardship: undefined,
  hardshipSince: '',
  years: {},
  careName: '',
  filing: undefined,
  filingFrom: '',
  filingUntil: '',
  lastPaidMonth: '',
  paidAgainFrom: ''
})

export function formOf(member: Member): MemberForm {
  const { nickname, relation, insurance, status, group, grade, hardship, areaCode } = member
  return {
    ...emptyForm(areaCode),
    nickname,
    relation,
    insurance,
    status,
    group,
    grade,
    ...birthAnswers(member),
    ...(hardship ? { hardship: hardship.kind, hardshipSince: hardship.since ?? '' } : {}),
    years: yearsOf(member),
    ...careAnswers(member)
  }
}

function birthAnswers({ birthYear, birthDate }: Member): Pick<MemberForm, 'birthYear' | 'birthDate'> {
  if (birthDate) return { birthYear: String(yearOf(birthDate)), birthDate }
  return { birthYear: birthYear === undefined ? '' : String(birthYear), birthDate: '' }
}

function careAnswers({ careArea, filing, lastPaidMonth, paidAgainFrom }: Member): Partial<MemberForm> {
  return {
    ...(careArea ? { careName: careArea.name } : {}),
    ...(filing ? { filing: filing.kind, filingFrom: filing.from, filingUntil: filing.until ?? '' } : {}),
    lastPaidMonth: lastPaidMonth ?? '',
    paidAgainFrom: paidAgainFrom ?? ''
  }
}

const yearsOf = ({ years }: Member): Record<number, YearState> => Object.fromEntries(years.map(({ year, state }) => [year, state]))

const text = textField
const YEAR_STATES = [...COVER_YEAR_STATES, 'unknown'] as const
const isYears = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.entries(value).every(([year, state]) => /^\d{4}$/.test(year) && oneOf(YEAR_STATES)(state))

/** What was typed into this form once; `null` for anything else. */
export const readMemberForm = (raw: unknown): MemberForm | null =>
  readFields<MemberForm>(raw, {
    nickname: text, relation: oneOf(RELATIONS, undefined), birthYear: text, birthDate: text, insurance: oneOf(ENROLMENTS, undefined),
    status: oneOf(STATUSES, undefined), group: oneOf(GROUPS, undefined), grade: (value) => value === undefined || text(value), areaCode: (value) => /^(\d{6})?$/.test(String(value)),
    hardship: oneOf(HARDSHIPS, undefined), hardshipSince: text, years: isYears, careName: text, filing: oneOf(FILINGS, undefined), filingFrom: text, filingUntil: text,
    lastPaidMonth: text, paidAgainFrom: text
  })
