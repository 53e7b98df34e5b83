import * as v from 'valibot'
import { CARE_KINDS, FILINGS, PLACES, TIERS } from '@/domain/benefit/bill'
import { GROUPS, HARDSHIPS, INSURANCES, STATUSES } from '@/domain/benefit/person'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { readYuan } from '@/policy/schema/plain-form'
import { problemsOf, type Problem } from '@/policy/schema/problems'
import type { Fen } from '@/domain/money/fen'

const money = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Fen>(({ dataset, addIssue, NEVER }) => {
    const amount = readYuan(dataset.value)
    if (amount !== null) return amount
    addIssue({ message: '金额（元），0 到 1 亿，最多两位小数，如 700 或 "1,234.50"' })
    return NEVER
  })
)
const count = v.pipe(v.number(), v.integer('不小于 0 的整数'), v.minValue(0, '不小于 0 的整数'))
const text = v.string()
const day = v.custom<IsoDate>(isIsoDate, '日期，如 2025-01-01')
const maybe = v.exactOptional

const person = v.strictObject({
  insurance: v.picklist(INSURANCES),
  status: maybe(v.picklist(STATUSES)),
  group: maybe(v.picklist(GROUPS)),
  age: maybe(count),
  grade: maybe(text),
  hardship: maybe(v.picklist(HARDSHIPS)),
  cohort: maybe(text),
  enrolledMonths: maybe(count),
  familyDoctor: maybe(v.boolean()),
  county: maybe(text),
  supplementary: maybe(v.boolean())
})

const item = v.strictObject({ class: text, amount: money, quantity: maybe(v.pipe(v.number(), v.integer(), v.minValue(1, '至少 1'))) })

const bill = v.strictObject({
  on: day,
  care: v.picklist(CARE_KINDS),
  tier: v.optional(v.picklist(TIERS), 'tertiary'),
  level: maybe(text),
  hospital: maybe(text),
  tcm: maybe(v.boolean()),
  place: v.optional(v.picklist(PLACES), 'local'),
  filing: v.optional(v.picklist(FILINGS), 'none'),
  referral: maybe(v.boolean()),
  treatment: maybe(text),
  total: money,
  split: maybe(v.strictObject({ a: money, b: money, c: money, items: maybe(v.array(item)) })),
  firstPay: maybe(money),
  months: maybe(v.pipe(v.number(), v.integer(), v.minValue(1, '至少 1'), v.maxValue(12, '最多 12')))
})

const some = <T>(schema: v.GenericSchema<unknown, T>) => v.optional(schema, 0 as never)

const yearToDate = v.strictObject({
  deductiblePaid: some(money), fundPaid: some(money), carePaid: some(money), covered: some(money), majorIllnessBase: some(money),
  majorIllnessPaid: some(money), assistancePaid: some(money), admissions: v.optional(count, 0), incentive: some(money)
})

const layer = v.variant('kind', [
  v.strictObject({ kind: v.literal('majorIllness'), base: money, selfFunded: some(money) }),
  v.strictObject({ kind: v.literal('medicalAssistance'), base: money }),
  v.strictObject({ kind: v.literal('supplementary'), inScope: money, outOfScope: some(money) })
])

/** A case for the terminal: whose terms, who, which bill. `note`, `source` and `expect` are for people and for the tests. */
export const caseSchema = v.strictObject({
  $schema: maybe(text),
  title: maybe(text),
  note: maybe(text),
  source: maybe(text),
  area: maybe(text),
  terms: maybe(v.unknown()),
  person,
  bill: maybe(bill),
  yearToDate: v.optional(yearToDate, {}),
  accounts: v.optional(v.strictObject({ own: some(money), shared: v.optional(v.array(v.strictObject({ label: text, balance: money })), []) }), {}),
  layer: maybe(layer),
  expect: maybe(v.record(text, v.unknown()))
})

export type EstimateCase = v.InferOutput<typeof caseSchema>

export type ParsedCase = { readonly kind: 'ok'; readonly value: EstimateCase } | { readonly kind: 'bad'; readonly problems: readonly Problem[] }

const both = (path: string, message: string): ParsedCase => ({ kind: 'bad', problems: [{ path, expected: message, message: `「${path}」：${message}` }] })

export function parseCase(json: unknown): ParsedCase {
  const parsed = v.safeParse(caseSchema, json)
  if (!parsed.success) return { kind: 'bad', problems: problemsOf(parsed.issues) }
  const { area, terms, bill: billPart, layer: layerPart } = parsed.output
  if ((area === undefined) === (terms === undefined)) return both('area', 'area（地区代码）和 terms（自写条款）只写一个')
  if (billPart === undefined && layerPart === undefined) return both('bill', '要有 bill（账单），或用 layer 只算一层')
  return { kind: 'ok', value: parsed.output }
}
