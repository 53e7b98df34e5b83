/**
 * Policy data as they travel: plain JSON in which every object and text that occurs twice is written once.
 * `[shapes, table, root]`. A shape is a list of keys; `[shape, ...values]` is an object with them, `[-1, ...items]` a list;
 * a whole number from 0 on is itself, one below 0 stands for an entry of the table, `[-2, n]` is any other number.
 */
export type Compact = readonly [shapes: readonly (readonly string[])[], table: readonly CompactValue[], root: CompactValue]
export type CompactValue = string | number | boolean | null | readonly CompactValue[]

const LIST = -1
const NUMBER = -2

/** What `compact` was given; entries of the table are one object each, however often they are named. */
export function expand([shapes, table, root]: Compact): unknown {
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
    return Object.fromEntries((shapes[kind as number] as readonly string[]).map((key, i) => [key, read(parts[i] as CompactValue)]))
  }
  return read(root)
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
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (Array.isArray(value)) return [LIST, ...value.map(write)]
    const entries = entriesOf(value)
    return [shapeOf(entries.map(([key]) => key)), ...entries.map(([, part]) => write(part))]
  }
  const written = write(root)
  return [[...shapes.keys()].map((name) => JSON.parse(name) as string[]), table, written]
}

/** How often each object, and each text worth a number, is named. */
function countUses(root: unknown): ReadonlyMap<unknown, number> {
  const uses = new Map<unknown, number>()
  const visit = (value: unknown): void => {
    if (!isWorthSharing(value)) return
    const before = uses.get(value) ?? 0
    uses.set(value, before + 1)
    if (before === 0 && typeof value === 'object') for (const part of Array.isArray(value) ? value : entriesOf(value).map(([, it]) => it)) visit(part)
  }
  visit(root)
  return uses
}

const isWorthSharing = (value: unknown): boolean => (typeof value === 'string' ? value.length > 1 : typeof value === 'object' && value !== null)

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) throw new TypeError(`not data: ${String(value)}`)
  return Object.entries(value).filter(([, part]) => part !== undefined)
}
