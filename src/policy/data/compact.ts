/**
 * Policy data as they travel: plain JSON in which every object and text that occurs twice is written once.
 * `[shapes, table, root]`. A shape is a list of keys, the usual ones by their number in `KEYS`; `[shape, ...values]` is an object with them, `[-1, ...items]` a list;
 * a whole number from 0 on is itself, one below 0 stands for an entry of the table, `[-2, n]` is any other number;
 * `[-3, claim, value]` is the commonest object, a figure on which its one page is plain: `{ claims: [claim], readings: [{ value, from: [0] }] }`.
 */
export type Compact = readonly [shapes: readonly (readonly (string | number)[])[], table: readonly CompactValue[], root: CompactValue]
export type CompactValue = string | number | boolean | null | readonly CompactValue[]

/** Keys that most places have. A phone keeps copies of places: a key may be added at the end, and none may move. */
const KEYS: readonly string[] = [
  'grade', 'period', 'value', 'from', 'title', 'issuer', 'retrievedOn', 'chip', 'amount', 'name', 'code', 'sources', 'kind', 'why', 'label', 'rate', 'claims', 'readings', 'tier',
  'year', 'publishedOn', 'to', 'on', 'deductible', 'source', 'at', 'says', 'checkedOn', 'doubt', 'when', 'bands', 'years', 'basis', 'topic', 'care', 'enrolment', 'areaCode',
  'areaName', 'bounds', 'inpatient', 'terms', 'area', 'review', 'facts', 'notModelled', 'short', 'province', 'status', 'schemes', 'upTo', 'parent', 'span', 'rows', 'premiums', 'per', 'caps'
]

const LIST = -1
const NUMBER = -2
const PLAIN = -3

/** What `compact` was given; entries of the table are one object each, however often they are named. */
export const expand = (data: Compact): unknown => readerOf(data)(data[2])

/**
 * The same, where it is an object: each of its fields is read when somebody first asks for it. Of a place, home asks for a tenth.
 *
 * @param spoilt Called before a field throws that cannot be read.
 */
export function expandByField(data: Compact, spoilt: () => void): unknown {
  const [shapes, , root] = data
  const [kind, ...parts] = Array.isArray(root) ? (root as readonly CompactValue[]) : []
  if (typeof kind !== 'number' || kind < 0) return expand(data)
  const read = readerOf(data)
  return keysOf(shapes, kind).reduce((whole, key, i) => withLaterField(whole, key, () => read(parts[i] as CompactValue), spoilt), {})
}

function withLaterField(whole: object, key: string, read: () => unknown, spoilt: () => void): object {
  const settle = (value: unknown) => void Object.defineProperty(whole, key, { enumerable: true, value })
  const get = () => {
    try {
      settle(read())
    } catch (error) {
      spoilt()
      throw error
    }
    return (whole as Readonly<Record<string, unknown>>)[key]
  }
  return Object.defineProperty(whole, key, { enumerable: true, configurable: true, get })
}

const keysOf = (shapes: Compact[0], kind: number): readonly string[] => (shapes[kind] as Compact[0][number]).map((key) => (typeof key === 'number' ? (KEYS[key] as string) : key))

function readerOf([shapes, table]: Compact): (value: CompactValue) => unknown {
  const made: unknown[] = []
  const read = (value: CompactValue): unknown => {
    if (typeof value === 'number') return value < 0 ? entry(-1 - value) : value
    return Array.isArray(value) ? composed(value as readonly CompactValue[]) : value
  }
  const entry = (at: number): unknown => {
    if (!(at in made)) made[at] = read(table[at] as CompactValue)
    return made[at]
  }
  const composed = ([kind, ...parts]: readonly CompactValue[]): unknown => {
    if (kind === LIST) return parts.map(read)
    if (kind === NUMBER) return parts[0]
    if (kind === PLAIN) return { claims: [read(parts[0] as CompactValue)], readings: [{ value: read(parts[1] as CompactValue), from: [0] }] }
    return Object.fromEntries(keysOf(shapes, kind as number).map((key, i) => [key, read(parts[i] as CompactValue)]))
  }
  return read
}

/** @throws {TypeError} For a value that JSON does not have. What is `undefined` is left out. */
export function compact(root: unknown): Compact {
  const counted = countUses(root)
  const shapes = new Map<string, number>()
  const table: CompactValue[] = []
  const places = new Map<unknown, number>()
  const write = (value: unknown): CompactValue => {
    if ((counted.get(value) ?? 0) < 2) return plain(value)
    const known = places.get(value)
    if (known !== undefined) return -1 - known
    const at = table.push(null) - 1
    places.set(value, at)
    table[at] = plain(value)
    return -1 - at
  }
  const shapeOf = (keys: readonly string[]): number => {
    const name = JSON.stringify(keys)
    if (!shapes.has(name)) shapes.set(name, shapes.size)
    return shapes.get(name) as number
  }
  const plain = (value: unknown): CompactValue => {
    if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : [NUMBER, value]
    if (isScalar(value)) return value
    if (Array.isArray(value)) return [LIST, ...value.map(write)]
    if (isPlainFigure(value)) return [PLAIN, write(value.claims[0]), write(value.readings[0].value)]
    const entries = entriesOf(value)
    return [shapeOf(entries.map(([key]) => key)), ...entries.map(([, part]) => write(part))]
  }
  const written = write(root)
  return [[...shapes.keys()].map((name) => (JSON.parse(name) as string[]).map(numbered)), table, written]
}

const numbered = (key: string): string | number => (KEYS.includes(key) ? KEYS.indexOf(key) : key)

/** How often each object, and each text worth a number, is named. */
function countUses(root: unknown): ReadonlyMap<unknown, number> {
  const uses = new Map<unknown, number>()
  const visit = (value: unknown): void => {
    if (!isWorthSharing(value)) return
    const before = uses.get(value) ?? 0
    uses.set(value, before + 1)
    if (before === 0 && typeof value === 'object') for (const part of partsOf(value)) visit(part)
  }
  visit(root)
  return uses
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isPlainFigure(value) ? [value.claims[0], value.readings[0].value] : entriesOf(value).map(([, it]) => it)
}

const isScalar = (value: unknown): value is string | boolean | null => value === null || typeof value === 'string' || typeof value === 'boolean'

type PlainFigure = { readonly claims: readonly [unknown]; readonly readings: readonly [{ readonly value: unknown; readonly from: readonly [0] }] }

/** The very keys, in this order: what comes out is written as what went in. */
function isPlainFigure(value: unknown): value is PlainFigure {
  const { claims, readings } = (value ?? {}) as Partial<PlainFigure>
  const reading = Array.isArray(readings) ? (readings as readonly unknown[])[0] as { readonly value?: unknown } | undefined : undefined
  return Array.isArray(claims) && claims.length === 1 && reading?.value !== undefined && JSON.stringify(value) === JSON.stringify({ claims, readings: [{ value: reading.value, from: [0] }] })
}

const isWorthSharing = (value: unknown): boolean => (typeof value === 'string' ? value.length > 1 : typeof value === 'object' && value !== null)

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) throw new TypeError(`not data: ${String(value)}`)
  return Object.entries(value).filter(([, part]) => part !== undefined)
}
