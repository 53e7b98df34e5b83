import type { Accounts, Bill, CareKind } from '@/domain/benefit/bill'
import type { Person } from '@/domain/benefit/person'
import type { SettleInput } from '@/domain/benefit/run'
import { careScope, type YearToDate } from '@/domain/benefit/year/counters'
import { correctYear, openYear, type Opening } from '@/domain/benefit/year/opening'
import type { IsoDate } from '@/domain/date/iso-date'
import { insuredPerson } from '@/domain/enrolment/insured-person'
import type { Member } from '@/domain/enrolment/member'
import { given } from '@/domain/form/given'
import { NO_MONEY } from '@/domain/money/fen'
import { findTerms, type FoundTerms, type TermsLookup } from '@/policy'
import type { KeptBill } from '@/state/bills'
import type { EstimateForm } from '@/state/estimates'
import { ownFound } from '../own-rates/own-pack'
import { ownFigures } from '../own-rates/read-own'
import { askedOf, countedForm, problemsOf, type EstimateField, type Problems } from './fields'
import { earlierOf, type Earlier } from './from-ledger'
import { modeOf, type Mode } from './mode'
import { amountIn, countIn, isSplit } from './typed'
import { asInsured } from './who'

/** What the form lacks before anything can be computed, in the order of the questions. */
export type Missing = 'area' | 'tier' | 'filing' | 'rate' | 'total'

/** Who is insured where, on which day, and what is known of the place: looked up once for everything that asks. */
export type Basis = {
  readonly mode: Mode
  readonly on: IsoDate
  readonly subject: Subject
  /** `null`: no place yet; with typed rates until there is a rate. */
  readonly lookup: TermsLookup | null
  /** The year before this bill, from the ledger; `null` where that is empty. */
  readonly earlier: Earlier | null
}

export type ReadForm =
  | { readonly kind: 'incomplete'; readonly missing: Missing; readonly problems: Problems }
  | { readonly kind: 'problems'; readonly problems: Problems }
  | { readonly kind: 'no-terms'; readonly why: Exclude<TermsLookup['kind'], 'found' | 'projected'>; readonly problems: Problems }
  | { readonly kind: 'ready'; readonly mode: Mode; readonly input: SettleInput; readonly found: FoundTerms; readonly projected: boolean; readonly problems: Problems }

export type Subject = { readonly person: Person; readonly areaCode: string }

/** The day of discharge or of the visit: today, until another is picked. */
const dayOf = ({ on }: EstimateForm, today: IsoDate): IsoDate => (on === '' ? today : on)

/** What a form stands on, whether or not it is complete yet. */
export function basisOf(typed: EstimateForm, members: readonly Member[], today: IsoDate, bills: readonly KeptBill[] = []): Basis {
  const form = countedForm(typed)
  const mode = modeOf(form)
  const on = dayOf(form, today)
  const subject = subjectOf(form, members, on)
  const lookup = lookUp(form, subject, mode, on)
  const member = members.find(({ id }) => id === form.who)
  return { mode, on, subject, lookup, earlier: earlierOf({ form, mode, member, lookup, on }, bills) }
}

function lookUp(form: EstimateForm, { areaCode, person }: Subject, mode: Mode, on: IsoDate): TermsLookup | null {
  if (mode === 'terms') return areaCode === '' ? null : findTerms(areaCode, on, person.insurance)
  const figures = ownFigures(form.own)
  return figures === null ? null : { kind: 'found', ...ownFound(figures, { care: form.care, on }) }
}

/** The chosen member, or the person described in place. */
function subjectOf(form: EstimateForm, members: readonly Member[], on: IsoDate): Subject {
  const member = members.find(({ id }) => id === form.who)
  if (member === undefined) return { areaCode: form.guest.areaCode, person: guestPerson(form) }
  return { areaCode: member.areaCode, person: insuredPerson(asInsured(member), on) ?? guestPerson(form) }
}

function guestPerson(form: EstimateForm): Person {
  const { guest } = form
  const asked = askedOf(form)
  return {
    insurance: guest.insurance,
    hardship: guest.hardship,
    ...given({
      group: asked.has('group') ? guest.group : undefined,
      status: asked.has('status') ? guest.status : undefined,
      grade: guest.grade === '' ? undefined : guest.grade,
      age: countIn(guest.age, 'age')
    })
  }
}

/** From what was typed to what the engine takes; nothing is guessed and nothing typed is changed. */
export function readForm(typed: EstimateForm, members: readonly Member[], today: IsoDate, basis: Basis = basisOf(typed, members, today)): ReadForm {
  const form = countedForm(typed)
  const problems = problemsOf(typed)
  const missing = firstMissing(form, askedOf(typed), basis.subject, problems)
  if (missing !== null) return { kind: 'incomplete', missing, problems }
  const { subject, lookup, mode, on, earlier } = basis
  if (Object.keys(problems).length > 0 || lookup === null) return { kind: 'problems', problems }
  if (!('terms' in lookup)) return { kind: 'no-terms', why: lookup.kind, problems }
  const { terms } = lookup
  const yearToDate = yearBefore(form, earlier, careScope(form.care, terms))
  const input: SettleInput = { person: subject.person, bill: billOf(form, on), yearToDate, accounts: accountsOf(form), terms }
  return { kind: 'ready', mode, input, found: lookup, projected: lookup.kind === 'projected', problems }
}

function firstMissing(form: EstimateForm, asked: ReadonlySet<EstimateField>, { areaCode }: Subject, problems: Problems): Missing | null {
  const required: readonly (readonly [Missing, boolean])[] = [
    ['area', modeOf(form) === 'terms' && areaCode === ''],
    ['tier', asked.has('tier') && form.tier === ''],
    ['rate', asked.has('rate') && form.own.rate.trim() === ''],
    ['filing', asked.has('filing') && form.filing === ''],
    ['total', form.total.trim() === '' && problems.total === undefined]
  ]
  return required.find(([, isMissing]) => isMissing)?.[0] ?? null
}

function billOf(form: EstimateForm, on: IsoDate): Bill {
  const inClass = (text: string) => amountIn(text) ?? NO_MONEY
  const split = isSplit(form) ? { a: inClass(form.a), b: inClass(form.b), c: inClass(form.c) } : undefined
  return {
    on,
    care: form.care,
    tier: form.tier || 'tertiary',
    place: form.place,
    filing: form.filing || 'none',
    total: amountIn(form.total) ?? NO_MONEY,
    ...given({ split, firstPay: amountIn(form.firstPay), months: countIn(form.months, 'months') || undefined })
  }
}

/** What is typed goes before the ledger, field by field; what the fields do not ask for stays as the bills counted it. */
function yearBefore(form: EstimateForm, earlier: Earlier | null, scope: CareKind): YearToDate {
  const typed = openingOf(form)
  if (earlier === null) return openYear(typed, scope)
  const { fundPaid: _all, carePaid: _care, ...rest } = typed
  return correctYear(earlier.year, { ...rest, ...given(scope === 'inpatient' ? { fundPaid: typed.fundPaid } : { carePaid: typed.carePaid }) }, scope)
}

/** What was typed of the year is what it opened with for this bill; one field holds what the fund paid, for this care and for all. */
function openingOf(form: EstimateForm): Opening {
  const fundPaid = amountIn(form.fundPaid)
  return given({
    deductiblePaid: amountIn(form.deductiblePaid),
    fundPaid,
    carePaid: fundPaid,
    covered: amountIn(form.covered),
    majorIllnessBase: amountIn(form.majorIllnessBase),
    majorIllnessPaid: amountIn(form.majorIllnessPaid),
    admissions: countIn(form.admissions, 'admissions')
  })
}

/** Label of a shared account: the result screen puts the words. */
export const SHARED = 'shared'

function accountsOf({ ownAccount, sharedAccount }: EstimateForm): Accounts {
  const shared = amountIn(sharedAccount) ?? NO_MONEY
  return { own: amountIn(ownAccount) ?? NO_MONEY, shared: shared === 0 ? [] : [{ label: SHARED, balance: shared }] }
}
