import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { isYearMonth } from '@/domain/date/year-month'
import { yearIn, type CoverHistory, type CoverYear } from '@/domain/enrolment/history'
import type { Enrolment, Member, Relation } from '@/domain/enrolment/member'
import { given } from '@/domain/form/given'
import type { MemberDraft } from '@/state/household'
import { countedForm, problemsOf, type Problems } from './member-fields'
import type { MemberForm } from './member-form'

export type Checked = { readonly kind: 'ok'; readonly draft: MemberDraft } | { readonly kind: 'problems'; readonly problems: Problems }

/** What a screen may keep of the member beyond this form: fields that other screens fill in. */
export type Kept = Pick<Member, 'birthDate' | 'years' | 'careArea' | 'familyDoctor' | 'supplementary'>

export function checkForm(typed: MemberForm, on: IsoDate, kept: Partial<Kept> = {}): Checked {
  const problems = problemsOf(typed, on)
  const form = countedForm(typed, on)
  if (Object.keys(problems).length > 0 || !form.relation || !form.insurance) return { kind: 'problems', problems }
  return { kind: 'ok', draft: draftOf(form, form.relation, form.insurance, kept) }
}

const dayOrNone = (text: string): IsoDate | undefined => (isIsoDate(text) ? text : undefined)

function draftOf(form: MemberForm, relation: Relation, insurance: Enrolment, kept: Partial<Kept>): MemberDraft {
  const { status, group, grade } = form
  return {
    ...given({ familyDoctor: kept.familyDoctor, supplementary: kept.supplementary, status, group, grade }),
    nickname: form.nickname,
    relation,
    insurance,
    areaCode: form.areaCode,
    ...birthOf(form, kept),
    ...hardshipOf(form),
    years: yearsOf(form.years, kept.years),
    ...careOf(form, kept),
    ...monthsOf(form)
  }
}

/** A birthday is asked for a newborn only; once known it stays, as long as the year does. */
function birthOf({ birthYear, birthDate }: MemberForm, { birthDate: known }: Partial<Kept>): Pick<MemberDraft, 'birthYear' | 'birthDate'> {
  if (birthYear === '') return {}
  const day = dayOrNone(birthDate) ?? known
  return { birthYear: Number(birthYear), ...given({ birthDate: day?.startsWith(`${birthYear}-`) ? day : undefined }) }
}

function hardshipOf({ hardship, hardshipSince }: MemberForm): Pick<MemberDraft, 'hardship'> {
  if (hardship === undefined) return {}
  return { hardship: { kind: hardship, ...given({ since: hardship === 'none' ? undefined : dayOrNone(hardshipSince) }) } }
}

/** A year whose answer stays keeps what else is known of it: the day it was paid, and where. */
function yearsOf(years: MemberForm['years'], before: CoverHistory = []): CoverHistory {
  return Object.entries(years).flatMap(([text, state]): CoverYear[] => {
    const year = Number(text)
    const known = yearIn(before, year)
    if (state === 'unknown') return []
    return [known?.state === state ? known : { year, state }]
  })
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
      : { filing: { kind: filing, from, ...given({ until: dayOrNone(form.filingUntil) }) } })
  }
}

function monthsOf({ lastPaidMonth, paidAgainFrom }: MemberForm): Pick<MemberDraft, 'lastPaidMonth' | 'paidAgainFrom'> {
  if (!isYearMonth(lastPaidMonth)) return {}
  return { lastPaidMonth, ...(isYearMonth(paidAgainFrom) ? { paidAgainFrom } : {}) }
}
