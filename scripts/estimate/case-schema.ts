import * as v from 'valibot'
import { CARE_KINDS, FILINGS, PLACES, TIERS, type Accounts, type Bill, type BillItem, type BillSplit } from '@/domain/benefit/bill'
import { GROUPS, HARDSHIPS, INSURANCES, STATUSES, type Person } from '@/domain/benefit/person'
import type { Counter, YearToDate } from '@/domain/benefit/year/counters'
import type { Opening } from '@/domain/benefit/year/opening'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { age, count, step } from '@/policy/schema/condition-schema'
import { group, label, type Form, type Schema } from '@/policy/schema/form'
import { plainForm } from '@/policy/schema/plain-form'
import { problemsOf, type Problem } from '@/policy/schema/problems'
import { schemaCopy } from '@/policy/schema/schema.copy'
import { termsSchema } from '@/policy/schema/terms-schema'
import { caseCopy } from './case.copy'

/** A field that the engine learns to read and a case cannot say is a compile error. */
type Every<T> = Readonly<Record<keyof T, v.GenericSchema>>

const maybe = v.exactOptional
const flag = maybe(v.boolean())
const day = v.custom<IsoDate>(isIsoDate, schemaCopy.day)
const wholeFromOne = v.pipe(v.number(), v.integer(caseCopy.fromOne), v.minValue(1, caseCopy.fromOne))

const person = v.strictObject({
  insurance: v.picklist(INSURANCES),
  status: maybe(v.picklist(STATUSES)),
  group: maybe(v.picklist(GROUPS)),
  age: maybe(age),
  grade: maybe(label),
  hardship: maybe(v.picklist(HARDSHIPS)),
  cohort: maybe(label),
  enrolledMonths: maybe(count),
  familyDoctor: flag,
  county: maybe(label),
  supplementary: flag
} satisfies Every<Person>)

/** Each payer of which the paper tells the amount. */
function knownPayers(money: Form['money']) {
  const some = maybe(money)
  return v.strictObject({
    pooledFund: some, largeExpense: some, majorIllness: some, medicalAssistance: some, supplementary: some, civilServant: some, enterprise: some, mutualAid: some, otherFund: some
  } satisfies Every<NonNullable<Bill['known']>>)
}

function billSchema({ money }: Form) {
  const item = v.strictObject({ class: label, amount: money, quantity: maybe(wholeFromOne) } satisfies Every<BillItem>)
  return v.strictObject({
    on: day,
    care: v.picklist(CARE_KINDS),
    tier: v.optional(v.picklist(TIERS), 'tertiary'),
    level: maybe(label),
    hospital: maybe(label),
    tcm: flag,
    place: v.optional(v.picklist(PLACES), 'local'),
    filing: v.optional(v.picklist(FILINGS), 'none'),
    referral: flag,
    treatment: maybe(label),
    total: money,
    split: maybe(v.strictObject({ a: money, b: money, c: money, items: maybe(v.array(item)), overPrice: maybe(money), deductible: maybe(money) } satisfies Every<BillSplit>)),
    firstPay: maybe(money),
    firstPayIsAll: flag,
    known: maybe(group(knownPayers(money))),
    deductible: maybe(money),
    hospitalPart: maybe(money),
    months: maybe(v.pipe(v.number(), v.integer(caseCopy.months), v.minValue(1, caseCopy.months), v.maxValue(12, caseCopy.months))),
    days: maybe(step),
    preExisting: flag
  } satisfies Every<Bill>)
}

/** Scopes of the year; the ones with a name after the colon carry it as the terms write it. */
const SCOPE = new RegExp(`^(all|${CARE_KINDS.join('|')}|majorIllness|largeExpense|selfFunded|assistance|secondAssistance|(assistance|secondAssistance|supplementary|further|cap):.+)$`)

function yearSchema({ money }: Form) {
  const some = maybe(money)
  const nothing = orNothing(money)
  const counter = group(v.strictObject({ base: nothing, paid: nothing, deductible: nothing, stays: v.optional(count, 0) } satisfies Every<Counter>))
  return v.strictObject({
    deductiblePaid: some, fundPaid: some, carePaid: some, covered: some, majorIllnessBase: some, majorIllnessPaid: some, assistancePaid: some,
    admissions: maybe(count),
    incentive: some,
    counters: maybe(group(v.record(v.pipe(v.string(), v.regex(SCOPE, caseCopy.scopeName)), counter)))
  } satisfies Every<Opening & Pick<YearToDate, 'counters'>>)
}

function accountsSchema({ money }: Form) {
  const shared = v.array(v.strictObject({ label, balance: money }))
  return v.strictObject({ own: orNothing(money), earlier: maybe(money), shared: v.optional(shared, []) } satisfies Every<Accounts>)
}

/** One layer alone. `on` picks the year of an area's terms where there is no bill. */
function layerSchema({ money }: Form) {
  const on = maybe(day)
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('majorIllness'), on, base: money, selfFunded: orNothing(money) }),
    v.strictObject({ kind: v.literal('medicalAssistance'), on, base: money }),
    v.strictObject({ kind: v.literal('supplementary'), on, inScope: money, outOfScope: orNothing(money) })
  ])
}

const orNothing = <T>(money: Schema<T>) => v.optional(money, 0 as never)

/** A case for the terminal: whose terms, who, which bill. `title`, `note`, `source` and `expect` are for people and for the tests. */
export const caseSchemaIn = (form: Form) =>
  v.strictObject({
    $schema: maybe(v.string()),
    title: maybe(label),
    note: maybe(label),
    source: maybe(label),
    area: maybe(label),
    terms: maybe(termsSchema(form)),
    person,
    bill: maybe(billSchema(form)),
    yearToDate: v.optional(group(yearSchema(form)), {}),
    accounts: v.optional(group(accountsSchema(form)), {}),
    layer: maybe(layerSchema(form)),
    expect: maybe(group(v.record(v.string(), v.unknown())))
  })

/** Claims of typed terms carry a day that no report prints. */
export const TYPED_ON: IsoDate = '2025-01-01'

const caseSchema = caseSchemaIn(plainForm(TYPED_ON))

export type EstimateCase = v.InferOutput<typeof caseSchema>

export type ParsedCase = { readonly kind: 'ok'; readonly value: EstimateCase } | { readonly kind: 'bad'; readonly problems: readonly Problem[] }

/** All problems at once: of each field, and of fields that do not go together. */
export function parseCase(json: unknown): ParsedCase {
  const parsed = v.safeParse(caseSchema, json)
  const problems = [...(parsed.success ? [] : problemsOf(parsed.issues)), ...choiceProblems(json)]
  return parsed.success && problems.length === 0 ? { kind: 'ok', value: parsed.output } : { kind: 'bad', problems }
}

const sentence = (path: string, expected: string): Problem => ({ path, expected, message: caseCopy.sentence(path, expected) })

function choiceProblems(json: unknown): readonly Problem[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return []
  const has = (key: string, within: object = json) => Object.prototype.hasOwnProperty.call(within, key)
  const { layer } = json as { layer?: unknown }
  const problems: Problem[] = []
  if (has('area') === has('terms')) problems.push(sentence('area', has('area') ? caseCopy.bothTerms : caseCopy.noTerms))
  if (!has('bill') && !has('layer')) problems.push(sentence('bill', caseCopy.nothingToDo))
  if (has('area') && !has('bill') && typeof layer === 'object' && layer !== null && !has('on', layer)) problems.push(sentence('layer.on', caseCopy.dayForArea))
  return problems
}
