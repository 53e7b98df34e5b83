import { isIsoDate, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Enrolment, Member, Relation } from '@/domain/enrolment/member'
import { checkNickname, type NicknameProblem } from '@/domain/household/nickname'
import type { MemberDraft } from '@/state/household'
import { isNewbornYear, type MemberForm, type YearState } from './member-form'

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

export type Problems = Partial<Record<Field, Problem>>
export type Checked = { readonly kind: 'ok'; readonly draft: MemberDraft } | { readonly kind: 'problems'; readonly problems: Problems }

const OLDEST_YEARS = 120

/** What a screen may keep of the member beyond this form: fields that other screens fill in. */
export type Kept = Pick<Member, 'careArea' | 'familyDoctor' | 'supplementary'>

export function checkForm(form: MemberForm, on: IsoDate, kept: Partial<Kept> = {}): Checked {
  const problems = problemsOf(form, on)
  if (Object.keys(problems).length > 0 || !form.relation || !form.insurance) return { kind: 'problems', problems }
  return { kind: 'ok', draft: draftOf(form, form.relation, form.insurance, on, kept) }
}

function problemsOf(form: MemberForm, on: IsoDate): Problems {
  const nickname = checkNickname(form.nickname)
  const found: readonly [Field, Problem | undefined][] = [
    ['nickname', nickname.kind === 'ok' ? undefined : `nickname-${nickname.kind}`],
    ['relation', form.relation ? undefined : 'relation-missing'],
    ['insurance', form.insurance ? undefined : 'insurance-missing'],
    ['birthYear', birthYearProblem(form.birthYear, on)],
    ['birthDate', birthDateProblem(form, on)],
    ['hardshipSince', form.hardshipSince > on ? 'since-future' : undefined],
    ['careName', /\d{7}/.test(form.careName) ? 'care-name-number' : undefined],
    ['filingFrom', hasFiling(form) && form.filingFrom === '' ? 'filing-from-missing' : undefined],
    ['filingUntil', endsTooEarly(form.filingFrom, form.filingUntil)],
    ['gapUntil', endsTooEarly(form.gapFrom, form.gapUntil)]
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined))
}

function birthYearProblem(birthYear: string, on: IsoDate): Problem | undefined {
  if (birthYear === '') return undefined
  if (!/^\d{4}$/.test(birthYear) || Number(birthYear) < yearOf(on) - OLDEST_YEARS) return 'birth-year-wrong'
  return Number(birthYear) > yearOf(on) ? 'birth-year-future' : undefined
}

function birthDateProblem({ birthYear, birthDate }: MemberForm, on: IsoDate): Problem | undefined {
  if (birthDate === '' || !isNewbornYear(birthYear, on)) return undefined
  if (birthDate > on) return 'birth-date-future'
  return birthDate.startsWith(birthYear) ? undefined : 'birth-date-other-year'
}

const endsTooEarly = (from: string, until: string): Problem | undefined =>
  until !== '' && (from === '' || until < from) ? 'until-before-from' : undefined

export const hasFiling = ({ filing }: MemberForm): boolean => filing !== undefined && filing !== 'none'

/** `undefined` values are left out: absent means unknown. */
function present<Part extends object>(part: Part): { [Key in keyof Part]?: Exclude<Part[Key], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as never
}

const dayOrNone = (text: string): IsoDate | undefined => (isIsoDate(text) ? text : undefined)

function draftOf(form: MemberForm, relation: Relation, insurance: Enrolment, on: IsoDate, kept: Partial<Kept>): MemberDraft {
  const resident = insurance === 'resident'
  const working = insurance === 'employee'
  return {
    ...present({ familyDoctor: kept.familyDoctor, supplementary: kept.supplementary }),
    nickname: form.nickname,
    relation,
    insurance,
    areaCode: form.areaCode,
    ...birthOf(form, on),
    ...present({ status: working ? form.status : undefined }),
    ...present(resident ? { group: form.group, grade: form.grade } : {}),
    ...hardshipOf(form),
    ...listsOf(form.years),
    ...careOf(form, kept),
    ...(working || insurance === 'flexible' ? gapOf(form) : {})
  }
}

function birthOf({ birthYear, birthDate }: MemberForm, on: IsoDate): Pick<MemberDraft, 'birthYear' | 'birthDate'> {
  if (birthYear === '') return {}
  const day = isNewbornYear(birthYear, on) ? dayOrNone(birthDate) : undefined
  return { birthYear: Number(birthYear), ...present({ birthDate: day }) }
}

function hardshipOf({ hardship, hardshipSince }: MemberForm): Pick<MemberDraft, 'hardship'> {
  return hardship === 'none' ? {} : { hardship: { kind: hardship, ...present({ since: dayOrNone(hardshipSince) }) } }
}

function listsOf(years: MemberForm['years']): Pick<MemberDraft, 'paidYears' | 'missedYears'> {
  const having = (...states: readonly YearState[]): number[] =>
    Object.entries(years)
      .filter(([, state]) => states.includes(state))
      .map(([year]) => Number(year))
  return { paidYears: having('paid', 'repaired'), missedYears: having('missed', 'repaired') }
}

/** The province and code of the care area belong to the name they came with. */
function careOf(form: MemberForm, { careArea }: Partial<Kept>): Pick<MemberDraft, 'careArea' | 'filing'> {
  const name = form.careName.trim()
  const filing = form.filing
  const from = dayOrNone(form.filingFrom)
  return {
    ...(name === '' ? {} : { careArea: careArea?.name === name ? careArea : { name } }),
    ...(filing === undefined || filing === 'none' || from === undefined
      ? {}
      : { filing: { kind: filing, from, ...present({ until: dayOrNone(form.filingUntil) }) } })
  }
}

function gapOf({ gapFrom, gapUntil }: MemberForm): Pick<MemberDraft, 'gap'> {
  const from = dayOrNone(gapFrom)
  return from === undefined ? {} : { gap: { from, ...present({ until: dayOrNone(gapUntil) }) } }
}
