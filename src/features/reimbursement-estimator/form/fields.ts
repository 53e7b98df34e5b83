import { schemeOf } from '@/domain/benefit/person'
import { askedFields, fieldProblems, onlyAsked, type FieldRow, type FieldTable } from '@/domain/form/fields'
import { EMPTY_FORM, NO_OWN, type EstimateForm } from '@/state/estimates'
import { modeOf, type Mode } from './mode'
import { amountProblem, countProblem, firstPayProblem, capProblem, rateProblem, splitProblem, totalProblem, type FieldProblem } from './problems'
import { GUEST } from './who'

/** What the table is asked about: the answers so far, and what the bill will be computed with. */
type Entry = { readonly form: EstimateForm; readonly mode: Mode }
type Row = FieldRow<Entry, FieldProblem>

const isGuest = ({ form }: Entry): boolean => form.who === GUEST
const isByTerms = ({ mode }: Entry): boolean => mode === 'terms'
const isOwn = ({ mode }: Entry): boolean => mode === 'own'
const isAway = (entry: Entry): boolean => isByTerms(entry) && entry.form.place !== 'local'
const isGuestByTerms = (entry: Entry): boolean => isGuest(entry) && isByTerms(entry)
const isResident = ({ form }: Entry): boolean => schemeOf(form.guest.insurance) === 'resident'
const isLongTermCare = ({ form: { care } }: Entry): boolean => care === 'chronicOutpatient' || care === 'specialOutpatient'

const always = (): boolean => true
const amount = (field: AmountField, asked: Row['asked'] = always): Row => ({ asked, problem: ({ form }) => amountProblem(form[field]) })
const ownAmount = (field: 'start' | 'illnessStart'): Row => ({ asked: isOwn, problem: ({ form }) => amountProblem(form.own[field]) })
const ownRate = (field: 'rate' | 'classBShare' | 'illnessRate'): Row => ({ asked: isOwn, problem: ({ form }) => rateProblem(form.own[field]) })
const isSplitOpen = ({ form }: Entry): boolean => form.splitOpen

/** Every question of the form, in the order of the screen, and when it is asked. */
const FIELDS = {
  insurance: { asked: isGuestByTerms },
  status: { asked: (entry) => isGuestByTerms(entry) && !isResident(entry) },
  group: { asked: (entry) => isGuestByTerms(entry) && isResident(entry) },
  areaCode: { asked: isGuestByTerms },
  hardship: { asked: isGuest },
  grade: { asked: isGuestByTerms },
  age: { asked: isGuestByTerms, problem: ({ form }) => countProblem(form.guest.age, 'age') },
  care: {},
  rate: ownRate('rate'),
  start: ownAmount('start'),
  classBShare: ownRate('classBShare'),
  fundCap: { asked: isOwn, problem: ({ form }) => capProblem(form.own.fundCap) },
  illnessStart: ownAmount('illnessStart'),
  illnessRate: ownRate('illnessRate'),
  tier: { asked: isByTerms },
  place: { asked: isByTerms },
  city: { asked: isAway },
  // Emergency care counts as filed, so nobody is asked.
  filing: { asked: (entry) => isAway(entry) && entry.form.care !== 'emergency' },
  total: { problem: ({ form }) => totalProblem(form.total) },
  a: amount('a', isSplitOpen),
  b: amount('b', isSplitOpen),
  c: { asked: isSplitOpen, problem: ({ form }) => amountProblem(form.c) ?? splitProblem(form) },
  firstPay: { asked: isSplitOpen, problem: ({ form }) => amountProblem(form.firstPay) ?? firstPayProblem(form) },
  // Typed rates know no yearly deductible, no tiers of stays and no benefit year.
  deductiblePaid: amount('deductiblePaid', isByTerms),
  fundPaid: amount('fundPaid'),
  covered: amount('covered', isByTerms),
  majorIllnessBase: amount('majorIllnessBase'),
  majorIllnessPaid: amount('majorIllnessPaid', isByTerms),
  admissions: { asked: isByTerms, problem: ({ form }) => countProblem(form.admissions, 'admissions') },
  months: { asked: (entry) => isByTerms(entry) && isLongTermCare(entry), problem: ({ form }) => countProblem(form.months, 'months') },
  on: { asked: isByTerms },
  ownAccount: amount('ownAccount'),
  sharedAccount: amount('sharedAccount')
} satisfies FieldTable<Entry, string, FieldProblem>

export type EstimateField = keyof typeof FIELDS
const TABLE: FieldTable<Entry, EstimateField, FieldProblem> = FIELDS

/** Fields that take an amount. */
export type AmountField =
  | 'total' | 'a' | 'b' | 'c' | 'firstPay' | 'deductiblePaid' | 'fundPaid' | 'covered' | 'majorIllnessBase' | 'majorIllnessPaid' | 'ownAccount' | 'sharedAccount'

/** What the sheet 「再填细一点」 holds, in its order. */
export const YEAR_FIELDS = ['deductiblePaid', 'fundPaid', 'covered', 'majorIllnessBase', 'majorIllnessPaid', 'admissions', 'months', 'on'] as const
export const ACCOUNT_FIELDS = ['ownAccount', 'sharedAccount'] as const

const entryOf = (form: EstimateForm): Entry => ({ form, mode: modeOf(form) })

/** The fields that are on the screen for these answers. */
export const askedOf = (form: EstimateForm): ReadonlySet<EstimateField> => askedFields(TABLE, entryOf(form))

export type Problems = Partial<Record<EstimateField, FieldProblem>>

export const problemsOf = (form: EstimateForm): Problems => fieldProblems(TABLE, entryOf(form))

/** The answers that count: what is not asked is empty. Everything is read, counted and saved from it; the draft keeps what was typed. */
export function countedForm(form: EstimateForm): EstimateForm {
  const asked = askedOf(form)
  const guest = onlyAsked(form.guest, EMPTY_FORM.guest, TABLE, asked)
  const own = onlyAsked(form.own, NO_OWN, TABLE, asked)
  return { ...onlyAsked(form, EMPTY_FORM, TABLE, asked), guest, own }
}

/** How many fields of 「再填细一点」 are filled in. */
export const filledCount = (form: EstimateForm): number => {
  const counted = countedForm(form)
  return [...YEAR_FIELDS, ...ACCOUNT_FIELDS].filter((field) => counted[field].trim() !== '').length
}
