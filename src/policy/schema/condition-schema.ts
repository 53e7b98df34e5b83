import * as v from 'valibot'
import { FILINGS, PLACES, TIERS } from '@/domain/benefit/bill'
import type { Condition } from '@/domain/benefit/condition'
import { GROUPS, HARDSHIPS, STATUSES } from '@/domain/benefit/person'
import { group, label, some, type Schema } from './form'
import { schemaCopy } from './schema.copy'

const anyOf = <const Options extends readonly string[]>(options: Options) => v.exactOptional(some(v.picklist(options)))
const names = v.exactOptional(some(label))
const flag = v.exactOptional(v.boolean())

const wholeFrom = (low: number, high: number, expected: string): Schema<number> =>
  v.pipe(v.number(), v.integer(expected), v.minValue(low, expected), v.maxValue(high, expected))

export const age = wholeFrom(0, 150, schemaCopy.age)
export const count = wholeFrom(0, 1200, schemaCopy.count)
/** So many years or days, of which there is at least one. */
export const step = wholeFrom(1, 1200, schemaCopy.step)

const fields: Schema<Condition> = v.strictObject({
  tier: anyOf(TIERS),
  level: names,
  hospital: names,
  tcm: flag,
  status: anyOf(STATUSES),
  cohort: names,
  group: anyOf(GROUPS),
  grade: names,
  ageFrom: v.exactOptional(age),
  ageBelow: v.exactOptional(age),
  hardship: anyOf(HARDSHIPS),
  county: names,
  place: anyOf(PLACES),
  filing: anyOf(FILINGS),
  referral: flag,
  familyDoctor: flag,
  treatment: names,
  admissionFrom: v.exactOptional(count),
  enrolledMonthsFrom: v.exactOptional(count),
  enrolledMonthsBelow: v.exactOptional(count)
})

/** Same in both forms: a condition holds no money. */
export const condition = group(fields)
