import { FILINGS, PLACES, TIERS } from './bill'
import type { Condition } from './condition'
import { GROUPS, STATUSES } from './person'

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

type Bits = { readonly of: Readonly<Record<string, number>>; readonly unknown: number; readonly all: number }

const BITS = allBits()

function allBits(): Readonly<Record<Closed, Bits>> {
  let next = 0
  const one = (): number => 1 << next++
  return Object.fromEntries(CLOSED.map(({ field, values, maybeUnknown }) => {
    const of = Object.fromEntries(values.map((value) => [value, one()]))
    const unknown = maybeUnknown ? one() : 0
    return [field, { of, unknown, all: Object.values(of).reduce((all, bit) => all | bit, unknown) }]
  })) as Record<Closed, Bits>
}

const { tier: TIER, place: PLACE, filing: FILING, status: STATUS, group: GROUP } = BITS

/** Bits of facts that nobody gave. */
export const UNKNOWN_BITS = STATUS.unknown | GROUP.unknown

export function bitsOf(tier: string, place: string, filing: string, status: string | undefined, group: string | undefined): number {
  const known = (TIER.of[tier] as number) | (PLACE.of[place] as number) | (FILING.of[filing] as number)
  return known | (status === undefined ? STATUS.unknown : (STATUS.of[status] as number)) | (group === undefined ? GROUP.unknown : (GROUP.of[group] as number))
}

/** `deny`: bits of facts with which the condition does not hold. `open`: it tests more than the closed lists. */
export type Mask = { readonly deny: number; readonly open: boolean }

const MASK = Symbol('mask')
type Kept = { readonly [MASK]?: Mask }

/** A condition is read once: its mask is kept with it, where nothing but this file sees it. */
export const maskOf = (when: Condition): Mask => (when as Kept)[MASK] ?? keep(when)

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
