import * as v from 'valibot'

export type JsonSchema = Readonly<Record<string, unknown>>

/** What the shape of a valibot schema does not tell. */
export type Describe = {
  /** Schemas that are kept once, in `$defs`, under this name. */
  readonly names: ReadonlyMap<unknown, string>
  /** What a check written by hand takes, by the sentence with which it refuses; `{}` where JSON Schema cannot say it. */
  readonly checks: Readonly<Record<string, JsonSchema>>
  /** Inputs that between them lead every `lazy` schema to each of its answers. */
  readonly probes: readonly unknown[]
}

type Part = {
  readonly kind: string
  readonly type: string
  readonly pipe?: readonly Part[]
  readonly message?: unknown
  readonly requirement?: unknown
  readonly entries?: Readonly<Record<string, Part>>
  readonly options?: readonly unknown[]
  readonly item?: Part
  readonly rest?: Part
  readonly key?: Part
  readonly value?: Part
  readonly literal?: unknown
  readonly wrapped?: Part
  readonly default?: unknown
  readonly getter?: (input: unknown) => Part
}

/**
 * JSON Schema (2020-12) of what a valibot schema takes in.
 * @throws {Error} On a part that it has no words for, so that none is left out in silence.
 */
export function jsonSchemaOf(schema: v.GenericSchema, describe: Describe): { readonly root: JsonSchema; readonly defs: Readonly<Record<string, JsonSchema>> } {
  const defs: Record<string, JsonSchema> = {}
  const convert = (part: Part): JsonSchema => {
    const name = describe.names.get(part)
    if (name === undefined) return bare(part)
    if (!(name in defs)) {
      defs[name] = {}
      defs[name] = bare(part)
    }
    return { $ref: `#/$defs/${name}` }
  }
  const bare = (part: Part): JsonSchema => (part.pipe === undefined ? shape(part, convert, describe) : piped(part, part.pipe, convert, describe))
  return { root: convert(schema as unknown as Part), defs }
}

/** Puts a reference wherever the very text of a definition stands, inside other definitions too. */
export function folded(root: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const names = new Map(Object.entries(defs).map(([name, schema]) => [JSON.stringify(schema), name]))
  const fold = (node: unknown): unknown => {
    const name = names.get(JSON.stringify(node))
    return name === undefined ? inside(node) : { $ref: `#/$defs/${name}` }
  }
  const inside = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(fold)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fold(value)]))
  }
  const $defs = Object.fromEntries(Object.keys(defs).sort().map((name) => [name, inside(defs[name])]))
  return { ...(inside(root) as JsonSchema), $defs }
}

type Convert = (part: Part) => JsonSchema

const SHAPES: Readonly<Record<string, (part: Part, convert: Convert, describe: Describe) => JsonSchema>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  unknown: () => ({}),
  picklist: ({ options }) => ({ enum: options }),
  literal: ({ literal }) => ({ const: literal }),
  custom: ({ message }, _convert, { checks }) => checkOf(message, checks),
  array: ({ item }, convert) => ({ type: 'array', items: convert(item as Part) }),
  // `some` of form.ts: one, and more of the same.
  tuple_with_rest: ({ rest }, convert) => ({ type: 'array', minItems: 1, items: convert(rest as Part) }),
  record: ({ key, value }, convert) => ({ type: 'object', propertyNames: convert(key as Part), additionalProperties: convert(value as Part) }),
  variant: ({ options }, convert) => ({ oneOf: (options as readonly Part[]).map(convert) }),
  exact_optional: ({ wrapped }, convert) => convert(wrapped as Part),
  optional: ({ wrapped, default: fallback }, convert) => ({ ...convert(wrapped as Part), ...(isPlain(fallback) ? { default: fallback } : {}) }),
  strict_object: ({ entries = {} }, convert) => {
    const required = Object.entries(entries).filter(([, { type }]) => !type.endsWith('optional')).map(([key]) => key)
    const properties = Object.fromEntries(Object.entries(entries).map(([key, part]) => [key, convert(part)]))
    return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false }
  },
  lazy: ({ getter }, convert, { probes }) => {
    const answers = probes.map((input) => JSON.stringify(convert((getter as (input: unknown) => Part)(input))))
    const distinct = [...new Set(answers)].map((text) => JSON.parse(text) as JsonSchema)
    return distinct.length === 1 ? (distinct[0] as JsonSchema) : { anyOf: distinct }
  }
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

function shape(part: Part, convert: Convert, describe: Describe): JsonSchema {
  const make = SHAPES[part.type]
  if (make === undefined) throw new Error(`no JSON Schema for ${part.type}`)
  return make(part, convert, describe)
}

const BOUNDS: Readonly<Record<string, (requirement: unknown) => JsonSchema>> = {
  integer: () => ({ type: 'integer' }),
  min_value: (minimum) => ({ minimum }),
  max_value: (maximum) => ({ maximum }),
  non_empty: () => ({ minLength: 1 }),
  regex: (pattern) => ({ pattern: (pattern as RegExp).source })
}

/** The last schema of a pipe with the bounds set on it; a reader written by hand stands for the whole pipe. */
function piped(whole: Part, pipe: readonly Part[], convert: Convert, { checks }: Describe): JsonSchema {
  if (pipe.some(({ type }) => type === 'raw_transform')) return checkOf(refusalOf(whole), checks)
  const base = pipe.filter(({ kind }) => kind === 'schema').at(-1) as Part
  const bounds = pipe.filter(({ kind }) => kind === 'validation').map(({ type, requirement, message }) => {
    if (type === 'check' || type === 'check_items') return checkOf(message, checks)
    const bound = BOUNDS[type]
    if (bound === undefined) throw new Error(`no JSON Schema for ${type}`)
    return bound(requirement)
  })
  return Object.assign({}, convert(base), ...bounds) as JsonSchema
}

function checkOf(message: unknown, checks: Describe['checks']): JsonSchema {
  const found = typeof message === 'string' ? checks[message] : undefined
  if (found === undefined) throw new Error(`no JSON Schema for the check that says ${String(message)}`)
  return found
}

/** What a reader says to something that no reader takes. */
const refusalOf = (part: Part): unknown => v.safeParse(part as unknown as v.GenericSchema, Symbol('nothing')).issues?.[0].message
