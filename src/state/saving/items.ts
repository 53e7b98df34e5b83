type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Items of a list, or of a record, by what tells them apart: their id, or their key. */
export function itemsById(list: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(list)) return new Map(list.flatMap((item: unknown): [string, unknown][] => (isFields(item) && typeof item.id === 'string' ? [[item.id, item]] : [])))
  return new Map(isFields(list) ? Object.entries(list) : [])
}

/** The same in every field, in whatever order they stand; a field that is `undefined` is none. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, n) => isSameValue(item, other[n]))
  if (!isFields(one) || !isFields(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSameValue(one[key], other[key]))
}
