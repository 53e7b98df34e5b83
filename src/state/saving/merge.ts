type Fields = Readonly<Record<string, unknown>>

/**
 * What comes out when two windows changed the same thing: every change of both. Where both changed the very same value,
 * mine stands; what one of them took away is gone, unless the other changed it.
 */
export function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs
  if (isSame(theirs, base)) return mine
  return mergedInside(base, mine, theirs)
}

function mergedInside(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isFields(mine) && isFields(theirs)) return mergedFields(isFields(base) ? base : {}, mine, theirs)
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergedLists(Array.isArray(base) ? base : [], mine, theirs)
  return mine ?? theirs
}

function mergedFields(base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const entries = keys.map((key) => [key, merged(base[key], mine[key], theirs[key])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Items are the same by id, or by what they are. In my order, theirs behind. */
function mergedLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const [before, ours, others] = [byName(base), byName(mine), byName(theirs)]
  const names = [...new Set([...ours.keys(), ...others.keys()])]
  return names.map((name) => merged(before.get(name), ours.get(name), others.get(name))).filter((item) => item !== undefined)
}

const byName = (list: readonly unknown[]): Map<string, unknown> => new Map(list.map((item) => [nameOf(item), item]))
const nameOf = (item: unknown): string => (isFields(item) && typeof item.id === 'string' ? item.id : JSON.stringify(item))

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)
