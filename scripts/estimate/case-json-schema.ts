import { MAX_FEN } from '@/domain/money/fen'
import { condition } from '@/policy/schema/condition-schema'
import type { Form, Schema } from '@/policy/schema/form'
import { plainForm } from '@/policy/schema/plain-form'
import { schemaCopy } from '@/policy/schema/schema.copy'
import { areasWithTerms } from './areas-with-terms'
import { CASE_FIELDS } from './case-fields'
import { caseSchemaIn, TYPED_ON } from './case-schema'
import { TERMS_FIELDS } from './terms-fields'
import { folded, jsonSchemaOf, type JsonSchema } from './json-schema'

/** Yuan as text in its plain form. The reader also takes what people paste (￥, 元, full-width digits); files should not need that. */
const YUAN_TEXT = '^(\\d{1,7}|\\d{1,3},\\d{3}|\\d,\\d{3},\\d{3})(\\.\\d{1,2})?$'
const PERCENT_TEXT = '^[+-]?\\d+(\\.\\d{1,2})?%$'

const numberOrText = (minimum: number, maximum: number, pattern: string, description: string): JsonSchema => ({
  description,
  anyOf: [{ type: 'number', minimum, maximum }, { type: 'string', pattern }]
})

const checks: Readonly<Record<string, JsonSchema>> = {
  [schemaCopy.money]: numberOrText(0, MAX_FEN / 100, YUAN_TEXT, 'Yuan, at most two decimals: 700, 1234.5 or "1,234.50" (text: below 10 million)'),
  [schemaCopy.rate]: numberOrText(0, 1, PERCENT_TEXT, 'Share: 0.65 or "65%"'),
  [schemaCopy.points]: numberOrText(-1, 1, PERCENT_TEXT, 'Percentage points: 0.05 or "5%", less is negative'),
  [schemaCopy.factor]: numberOrText(0, 10, PERCENT_TEXT, 'Factor: 0.9 or 1.1'),
  [schemaCopy.day]: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  // Order of bands and emptiness of groups: only the runner can tell.
  [schemaCopy.bands]: {},
  [schemaCopy.boundsStated]: {},
  [schemaCopy.outsideOnce]: {},
  [schemaCopy.layerOnce]: { uniqueItems: true },
  [schemaCopy.group]: {}
}

const PROBES = [undefined, 'open', 'none', [], [{ value: 0 }], { low: 0 }, { value: 0 }, { primary: 0 }, { unitPrice: [] }, { wage: 0 }, { shareOfBill: 0 }] as const

type Names = Map<unknown, string>

/** The plain form with each of its figures and tables made once, so that `$defs` can hold them by name. */
function namedForm(names: Names): Form {
  const form = plainForm(TYPED_ON)
  for (const key of ['money', 'limit', 'rate', 'points', 'factor', 'bands'] as const) names.set(form[key], key)
  const once = (suffix: string, make: (value: Schema<unknown>) => unknown) => {
    const made = new Map<unknown, unknown>()
    return (value: Schema<unknown>) => {
      const schema = made.get(value) ?? make(value)
      made.set(value, schema)
      const inner = names.get(value)
      if (inner !== undefined) names.set(schema, `${inner}${suffix}`)
      return schema
    }
  }
  return { ...form, figure: once('Figure', form.figure) as Form['figure'], table: once('Table', form.table) as Form['table'] }
}

/** One kind of care's terms: six times the same. */
const careIn = (root: JsonSchema): JsonSchema =>
  ['terms', 'care', 'inpatient'].reduce<JsonSchema>((schema, key) => (schema['properties'] as Record<string, JsonSchema>)[key] as JsonSchema, root)

/** The format of a case as JSON Schema, made from the schema that `runCase` reads with. */
export function caseJsonSchema(): JsonSchema {
  const names: Names = new Map([[condition, 'condition']])
  const { root, defs } = jsonSchemaOf(caseSchemaIn(namedForm(names)), { names, checks, probes: PROBES })
  const described = describe(root, '') as JsonSchema & { readonly properties: JsonSchema }
  const { properties, $defs, ...whole } = folded(
    {
      ...described,
      properties: { ...described.properties, area: { ...(described.properties['area'] as JsonSchema), enum: areasWithTerms.map(({ area }) => area.code) } },
      oneOf: [{ required: ['area'] }, { required: ['terms'] }],
      anyOf: [{ required: ['bill'] }, { required: ['layer'] }]
    },
    { ...defs, care: careIn(root) }
  ) as { readonly properties: Record<string, JsonSchema>; readonly $defs: JsonSchema }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A case for npm run estimate',
    description: 'Made by `npm run --silent estimate -- --schema`; see cases/README.md.',
    ...whole,
    properties: { ...properties, terms: describeTerms(properties['terms']) },
    $defs: describeTerms($defs)
  }
}

/** Puts the words of `TERMS_FIELDS` beside each field of the terms, by its name. */
function describeTerms(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(describeTerms)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'properties' ? describedFields(value as Record<string, JsonSchema>) : describeTerms(value)]))
}

const describedFields = (properties: Record<string, JsonSchema>) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, { description: TERMS_FIELDS[name], ...(describeTerms(schema) as JsonSchema) }]))

/** Puts the words of `CASE_FIELDS` beside each field outside `$defs`. */
function describe(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, oneOf, ...rest } = schema as { properties?: Record<string, JsonSchema>; items?: JsonSchema; oneOf?: readonly JsonSchema[] }
  const inner = (key: string) => (path === '' ? key : `${path}.${key}`)
  const words = CASE_FIELDS[path] === undefined ? {} : { description: CASE_FIELDS[path] }
  if (path === 'terms') return { ...words, ...schema }
  return {
    ...words,
    ...rest,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, it]) => [key, describe(it, inner(key))])) }),
    ...(items && { items: describe(items, path) }),
    ...(oneOf && { oneOf: oneOf.map((it) => describe(it, path)) })
  }
}
