import type { Accounts, Bill, BillSplit } from '@/domain/benefit/bill'
import type { Insurance, Person } from '@/domain/benefit/person'
import type { SettleInput } from '@/domain/benefit/run'
import { careScope } from '@/domain/benefit/year/counters'
import { openYear, type Opening } from '@/domain/benefit/year/opening'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { addFen, NO_MONEY, subtractToZero, type Fen } from '@/domain/money/fen'
import { parseYuan, type ParsedYuan } from '@/domain/money/parse-yuan'
import { readCount } from '@/domain/money/read-count'
import { findTerms, type FoundTerms, type TermsLookup } from '@/policy'
import type { EstimateForm } from '@/state/estimates'
import { given } from './given'
import { ownFound } from '../own-rates/own-pack'
import { readOwn, usesOwn, type OwnField, type OwnProblem, type ReadOwn } from '../own-rates/read-own'

/** Fields that take an amount. */
export const AMOUNT_FIELDS = [
  'total', 'a', 'b', 'c', 'firstPay', 'deductiblePaid', 'fundPaid', 'covered', 'majorIllnessBase', 'majorIllnessPaid', 'ownAccount', 'sharedAccount'
] as const
export type AmountField = (typeof AMOUNT_FIELDS)[number]

/** Fields that take a small whole number. */
export type CountField = 'admissions' | 'months' | 'age'

export type FieldProblem =
  | Exclude<ParsedYuan['kind'], 'amount' | 'empty'>
  | OwnProblem | 'not-a-count' | 'total-missing' | 'total-zero' | 'split-differs' | 'first-pay-too-large'

export type Problems = Partial<Record<AmountField | CountField | OwnField, FieldProblem>>

/** What the form lacks before anything can be computed, in the order of the questions. */
export type Missing = 'person' | 'area' | 'insurance' | 'tier' | 'filing' | 'rate' | 'total'

export type ReadForm =
  | { readonly kind: 'incomplete'; readonly missing: Missing; readonly problems: Problems }
  | { readonly kind: 'problems'; readonly problems: Problems }
  | { readonly kind: 'no-terms'; readonly why: 'area-not-covered' | 'before-first-year' | 'no-terms-for-scheme'; readonly problems: Problems }
  | { readonly kind: 'ready'; readonly input: SettleInput; readonly found: FoundTerms; readonly projected: boolean; readonly problems: Problems }

export type Subject = { readonly person: Person; readonly areaCode: string }

/** The chosen member, or the person described in place; `null` while nobody is chosen or the member has no insurance. */
export function subjectOf(form: EstimateForm, members: readonly Member[], on: IsoDate): Subject | null {
  const member = members.find(({ id }) => id === form.who)
  if (member === undefined) return guestSubject(form)
  if (member.insurance === 'none') return null
  return { areaCode: member.areaCode, person: memberAsPerson(member, member.insurance, on) }
}

function memberAsPerson(member: Member, insurance: Insurance, on: IsoDate): Person {
  const { status, group, grade, familyDoctor, supplementary, hardship, birthYear } = member
  return {
    insurance,
    hardship: hardship?.kind ?? 'none',
    ...given({
      status: insurance === 'resident' ? undefined : status,
      age: birthYear === undefined ? undefined : yearOf(on) - birthYear,
      group, grade, familyDoctor, supplementary
    })
  }
}

function guestSubject({ guest }: EstimateForm): Subject {
  const resident = guest.insurance === 'resident'
  return {
    areaCode: guest.areaCode,
    person: {
      insurance: guest.insurance,
      hardship: guest.hardship,
      ...given({
        group: resident ? guest.group : undefined,
        status: resident ? undefined : guest.status,
        grade: guest.grade === '' ? undefined : guest.grade,
        age: readCount(guest.age, 150) ?? undefined
      })
    }
  }
}

type Amounts = Record<AmountField, Fen | undefined>

/** From what was typed to what the engine takes; nothing is guessed and nothing typed is changed. */
export function readForm(form: EstimateForm, members: readonly Member[], today: IsoDate): ReadForm {
  const { amounts, problems, own } = readTyped(form)
  const on = form.on === '' ? today : form.on
  const subject = subjectOf(form, members, on)
  const missing = firstMissing(form, subject, amounts, problems)
  if (missing !== null) return { kind: 'incomplete', missing, problems }
  if (Object.keys(problems).length > 0 || subject === null) return { kind: 'problems', problems }
  const bill = billOf(form, amounts, on)
  const found = lookUp(subject, bill, own)
  if (!('terms' in found)) return { kind: 'no-terms', why: found.kind, problems }
  const input: SettleInput = {
    person: subject.person,
    bill,
    yearToDate: openYear(openingOf(form, amounts), careScope(bill.care, found.terms)),
    accounts: accountsOf(amounts),
    terms: found.terms
  }
  return { kind: 'ready', input, found, projected: found.kind === 'projected', problems }
}

type Typed = { readonly amounts: Amounts; readonly problems: Problems; readonly own: ReadOwn | null }

function readTyped(form: EstimateForm): Typed {
  const { amounts, problems } = readAmounts(form)
  if (!usesOwn(form)) return { amounts, problems, own: null }
  const own = readOwn(form)
  return { amounts, problems: { ...withoutUnasked(problems), ...own.problems }, own }
}

/** Fields that are not on the screen while figures are entered by hand: what stands in them must not stop the estimate. */
const UNASKED = ['deductiblePaid', 'covered', 'majorIllnessPaid', 'admissions', 'months', 'age'] as const

function withoutUnasked(problems: Problems): Problems {
  const left = { ...problems }
  for (const field of UNASKED) delete left[field]
  return left
}

function lookUp({ areaCode, person }: Subject, bill: Bill, own: ReadOwn | null): TermsLookup {
  if (own === null || own.figures === null) return findTerms(areaCode, bill.on, person.insurance)
  return { kind: 'found', ...ownFound(own.figures, bill) }
}

function firstMissing(form: EstimateForm, subject: Subject | null, { total }: Amounts, problems: Problems): Missing | null {
  if (subject === null) return 'person'
  const unanswered = usesOwn(form) ? ownMissing(form, problems) : placeMissing(form, subject)
  if (unanswered !== null) return unanswered
  return total === undefined && problems.total === undefined ? 'total' : null
}

const ownMissing = ({ own }: EstimateForm, problems: Problems): Missing | null => (own.rate.trim() === '' && problems.rate === undefined ? 'rate' : null)

function placeMissing(form: EstimateForm, { areaCode }: Subject): Missing | null {
  if (areaCode === '') return 'area'
  if (form.tier === '') return 'tier'
  return needsFiling(form) && form.filing === '' ? 'filing' : null
}

/** Emergency care counts as filed, so nobody is asked; nor is anybody who enters the rate of this very stay. */
export const needsFiling = (form: EstimateForm): boolean => form.place !== 'local' && form.care !== 'emergency' && !usesOwn(form)

function readAmounts(form: EstimateForm): { amounts: Amounts; problems: Problems } {
  const amounts = {} as Amounts
  const problems: Problems = {}
  for (const field of AMOUNT_FIELDS) {
    const parsed = parseYuan(form[field])
    amounts[field] = parsed.kind === 'amount' ? parsed.amount : undefined
    if (parsed.kind !== 'amount' && parsed.kind !== 'empty') problems[field] = parsed.kind
  }
  if (readCount(form.admissions, 99) === null) problems.admissions = 'not-a-count'
  if (readCount(form.months, 12) === null) problems.months = 'not-a-count'
  if (readCount(form.guest.age, 150) === null) problems.age = 'not-a-count'
  checkSums(form, amounts, problems)
  return { amounts, problems }
}

function checkSums(form: EstimateForm, amounts: Amounts, problems: Problems): void {
  const { total, firstPay = NO_MONEY, c = NO_MONEY } = amounts
  if (total === undefined) return
  if (total === 0) problems.total = 'total-zero'
  if (differs(splitSum(form, amounts), total)) problems.c = 'split-differs'
  if (firstPay > subtractToZero(total, c)) problems.firstPay = 'first-pay-too-large'
}

const differs = (sum: Fen | null, total: Fen): boolean => sum !== null && sum !== total

const isSplit = (form: EstimateForm): boolean => form.splitOpen && (form.a + form.b + form.c).trim() !== ''

/** Sum of 甲、乙、丙 where they are in use; an empty one is zero. `null` where they are not. */
export function splitSum(form: EstimateForm, { a, b, c }: Pick<Amounts, 'a' | 'b' | 'c'>): Fen | null {
  return isSplit(form) ? addFen(a ?? NO_MONEY, b ?? NO_MONEY, c ?? NO_MONEY) : null
}

export function amountsOf(form: EstimateForm): Amounts {
  return readAmounts(form).amounts
}

function billOf(form: EstimateForm, amounts: Amounts, on: IsoDate): Bill {
  const { total = NO_MONEY, firstPay } = amounts
  const months = readCount(form.months, 12) || undefined
  const split = isSplit(form) ? splitOf(amounts) : undefined
  return {
    on,
    care: form.care,
    tier: form.tier || 'tertiary',
    place: usesOwn(form) ? 'local' : form.place,
    filing: needsFiling(form) ? form.filing || 'none' : 'none',
    total,
    ...given({ split, firstPay, months })
  }
}

const splitOf = ({ a = NO_MONEY, b = NO_MONEY, c = NO_MONEY }: Amounts): BillSplit => ({ a, b, c })

/** What was typed of the year is what it opened with for this bill; one field holds what the fund paid, for this care and for all. */
function openingOf(form: EstimateForm, { fundPaid, deductiblePaid, covered, majorIllnessBase, majorIllnessPaid }: Amounts): Opening {
  const admissions = readCount(form.admissions, 99) ?? undefined
  return given({ deductiblePaid, fundPaid, carePaid: fundPaid, covered, majorIllnessBase, majorIllnessPaid, admissions })
}

/** Label of a shared account: the result screen puts the words. */
export const SHARED = 'shared'

function accountsOf({ ownAccount, sharedAccount }: Amounts): Accounts {
  return { own: ownAccount ?? NO_MONEY, shared: sharedAccount === undefined || sharedAccount === 0 ? [] : [{ label: SHARED, balance: sharedAccount }] }
}
