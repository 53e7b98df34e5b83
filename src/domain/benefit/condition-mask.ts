import { FILINGS, PLACES, TIERS, type Bill } from './bill'
import type { Figure } from '@/domain/evidence/figure'
import type { Condition } from './condition'
import { GROUPS, STATUSES, type Person } from './person'
import type { Row } from './terms'

/**
 * Facts out of short closed lists, one bit for each value, so that most rows of a table are told apart by one `&`. Every field holds
 * exactly one bit; the last bit of a field that a person may leave out stands for "unknown".
 */
const CLOSED = [
  { field: 'tier', values: TIERS, maybeUnknown: false },
  { field: 'place', values: PLACES, maybeUnknown: false },
  { field: 'filing', values: FILINGS, maybeUnknown: false },
  { field: 'status', values: STATUSES, maybeUnknown: true },
  { field: 'group', values: GROUPS, maybeUnknown: true }
] as const

type Closed = (typeof CLOSED)[number]['field']

type Bits = { readonly of: Readonly<Record<string, number>>; readonly first: number; readonly unknown: number; readonly all: number }

const BITS = allBits()

function allBits(): Readonly<Record<Closed, Bits>> {
  let next = 0
  const one = (): number => 1 << next++
  return Object.fromEntries(CLOSED.map(({ field, values, maybeUnknown }) => {
    const first = 1 << next
    const of = Object.fromEntries(values.map((value) => [value, one()]))
    const unknown = maybeUnknown ? one() : 0
    return [field, { of, first, unknown, all: Object.values(of).reduce((all, bit) => all | bit, unknown) }]
  })) as Record<Closed, Bits>
}

const { tier: TIER, place: PLACE, filing: FILING, status: STATUS, group: GROUP } = BITS

/** How many bits the facts take. */
export const FACT_BITS = CLOSED.reduce((bits, { values, maybeUnknown }) => bits + values.length + (maybeUnknown ? 1 : 0), 0)

/** Bits of facts that nobody gave. */
export const UNKNOWN_BITS = STATUS.unknown | GROUP.unknown

export function bitsOf({ tier, place, filing }: Bill, { status, group }: Person): number {
  const known = bitOf(TIERS, TIER.first, tier) | bitOf(PLACES, PLACE.first, place) | bitOf(FILINGS, FILING.first, filing)
  return known | (status === undefined ? STATUS.unknown : bitOf(STATUSES, STATUS.first, status)) | (group === undefined ? GROUP.unknown : bitOf(GROUPS, GROUP.first, group))
}

/** The bits of a list follow one another: looking a value up by its name would take longer. */
function bitOf<T>(values: readonly T[], first: number, value: T): number {
  if (values[0] === value) return first
  for (let i = 1; i < values.length; i += 1) if (values[i] === value) return first << i
  return 0
}

/** `deny`: bits of facts with which the condition does not hold. `open`: it tests more than the closed lists. */
export type Mask = { readonly deny: number; readonly open: boolean }

const MASK = Symbol('mask')
const ROWS = Symbol('rows')
type Kept = { readonly [MASK]?: Mask }

/** A condition is read once: its mask is kept with it, where nothing but this file sees it. */
export const maskOf = (when: Condition): Mask => (when as Kept)[MASK] ?? keep(when)

/** Whether facts out of the closed lists tell alone if the condition holds. */
export function bitsDecide(when: Condition, bits: number): boolean {
  const { deny, open } = maskOf(when)
  const denied = bits & deny
  return denied === 0 ? !open : (denied & ~UNKNOWN_BITS) !== 0
}

function keep(when: Condition): Mask {
  let deny = 0
  let open = false
  for (const [key, asked] of Object.entries(when)) {
    const bits = BITS[key as Closed] as Bits | undefined
    if (asked === undefined) continue
    if (bits === undefined) open = true
    else deny |= bits.all & ~(asked as readonly string[]).reduce((all, value) => all | (bits.of[value] ?? 0), 0)
  }
  const mask = { deny, open }
  if (Object.isExtensible(when)) Object.defineProperty(when, MASK, { value: mask })
  return mask
}

/** A row of a table as `pick` asks it: one shape for all of them, with the bits of its condition. */
export type Masked<T> = { readonly deny: number; readonly open: boolean; readonly when: Condition | undefined; readonly value: Figure<T> }

/** A table is brought into shape once, and the rows are kept with it as masks are with a condition. */
export const rowsOf = <T>(table: readonly Row<T>[]): readonly Masked<T>[] => (table as { readonly [ROWS]?: readonly Masked<T>[] })[ROWS] ?? keepRows(table)

const ALWAYS: Mask = { deny: 0, open: false }

function keepRows<T>(table: readonly Row<T>[]): readonly Masked<T>[] {
  const rows = table.map(({ when, value }) => {
    const { deny, open } = when === undefined ? ALWAYS : maskOf(when)
    return { deny, open, when, value }
  })
  if (Object.isExtensible(table)) Object.defineProperty(table, ROWS, { value: rows })
  return rows
}
