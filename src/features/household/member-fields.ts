import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { isYearMonth, monthsBetween, yearMonthOf } from '@/domain/date/year-month'
import { askedFields, fieldProblems, onlyAsked, type FieldTable } from '@/domain/form/fields'
import { checkNickname, type NicknameProblem } from '@/domain/household/nickname'
import { emptyForm, isNewbornYear, type MemberForm } from './member-form'

export type Field = keyof MemberForm
export type Problem =
  | `nickname-${NicknameProblem}`
  | 'relation-missing'
  | 'insurance-missing'
  | 'birth-year-wrong'
  | 'birth-year-future'
  | 'birth-date-future'
  | 'birth-date-other-year'
  | 'care-name-number'
  | 'filing-from-missing'
  | 'until-before-from'
  | 'since-future'
  | 'again-before-last'

export type Problems = Partial<Record<Field, Problem>>

type Entry = { readonly form: MemberForm; readonly on: IsoDate }

const OLDEST_YEARS = 120

const isResident = ({ form }: Entry): boolean => form.insurance === 'resident'
const paysMonthly = ({ form }: Entry): boolean => form.insurance === 'employee' || form.insurance === 'flexible'
const hasFiling = ({ form }: Entry): boolean => form.filing !== undefined && form.filing !== 'none'

const hadPause = ({ form: { lastPaidMonth }, on }: Entry): boolean =>
  isYearMonth(lastPaidMonth) && monthsBetween(lastPaidMonth, yearMonthOf(on)) > 1

/** Every question of the form, in the order of the screen, and when it is asked. */
const FIELDS: FieldTable<Entry, Field, Problem> = {
  nickname: { problem: ({ form }) => nicknameProblem(form.nickname) },
  relation: { problem: ({ form }) => (form.relation ? undefined : 'relation-missing') },
  birthYear: { problem: ({ form, on }) => birthYearProblem(form.birthYear, on) },
  birthDate: { asked: ({ form, on }) => isNewbornYear(form.birthYear, on), problem: birthDateProblem },
  insurance: { problem: ({ form }) => (form.insurance ? undefined : 'insurance-missing') },
  status: { asked: ({ form }) => form.insurance === 'employee' },
  group: { asked: isResident },
  areaCode: {},
  grade: { asked: isResident },
  hardship: {},
  hardshipSince: { asked: ({ form }) => form.hardship !== undefined && form.hardship !== 'none', problem: ({ form, on }) => (form.hardshipSince > on ? 'since-future' : undefined) },
  // Shown to those who pay by the year; kept for everybody, so that a change of insurance forgets nothing.
  years: {},
  lastPaidMonth: { asked: paysMonthly },
  // Whoever paid last month has no pause behind them.
  paidAgainFrom: { asked: (entry) => paysMonthly(entry) && hadPause(entry), problem: ({ form }) => againProblem(form) },
  careName: { problem: ({ form }) => (/\d{7}/.test(form.careName) ? 'care-name-number' : undefined) },
  filing: {},
  filingFrom: { asked: hasFiling, problem: ({ form }) => (form.filingFrom === '' ? 'filing-from-missing' : undefined) },
  filingUntil: { asked: hasFiling, problem: ({ form }) => endsTooEarly(form.filingFrom, form.filingUntil) }
}

/** The fields that are on the screen for these answers. */
export const askedOf = (form: MemberForm, on: IsoDate): ReadonlySet<Field> => askedFields(FIELDS, { form, on })

export const problemsOf = (form: MemberForm, on: IsoDate): Problems => fieldProblems(FIELDS, { form, on })

/** The answers that count: what is not asked is empty. */
export const countedForm = (form: MemberForm, on: IsoDate): MemberForm => onlyAsked(form, emptyForm(form.areaCode), FIELDS, askedOf(form, on))

function nicknameProblem(text: string): Problem | undefined {
  const { kind } = checkNickname(text)
  return kind === 'ok' ? undefined : `nickname-${kind}`
}

function birthYearProblem(birthYear: string, on: IsoDate): Problem | undefined {
  if (birthYear === '') return undefined
  if (!/^\d{4}$/.test(birthYear) || Number(birthYear) < yearOf(on) - OLDEST_YEARS) return 'birth-year-wrong'
  return Number(birthYear) > yearOf(on) ? 'birth-year-future' : undefined
}

function birthDateProblem({ form: { birthYear, birthDate }, on }: Entry): Problem | undefined {
  if (birthDate === '') return undefined
  if (birthDate > on) return 'birth-date-future'
  return birthDate.startsWith(birthYear) ? undefined : 'birth-date-other-year'
}

const againProblem = ({ lastPaidMonth, paidAgainFrom }: MemberForm): Problem | undefined =>
  paidAgainFrom !== '' && paidAgainFrom <= lastPaidMonth ? 'again-before-last' : undefined

const endsTooEarly = (from: string, until: string): Problem | undefined =>
  until !== '' && (from === '' || until < from) ? 'until-before-from' : undefined
