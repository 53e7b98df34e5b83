import type { TermsEntry } from '../rows/entries'
import type { Library } from '../rows/library'
import type { Row } from '../rows/rows'

/** A place in a benefit year; without years of its own only what holds for any. */
export type Side = { readonly library: Library; readonly year?: string | undefined }

/** One figure on both sides; absent where that side has none, which is not the same as nothing. */
export type Pair = { readonly label: string; readonly left?: Shown; readonly right?: Shown }
export type Shown = { readonly entry: TermsEntry; readonly row: Row }
export type Part = { readonly title: string; readonly pairs: readonly Pair[] }

const termsOf = ({ entries }: Library): readonly TermsEntry[] => entries.flatMap((entry) => (entry.kind === 'terms' ? [entry] : []))

/** Benefit years of a place, in order. */
export const yearsOf = (library: Library): readonly string[] => [...new Set(termsOf(library).flatMap(({ year }) => year ?? []))].sort()

/** The newest year of a place. */
export const newest = (library: Library): Side => ({ library, year: yearsOf(library).at(-1) })

function shownOf({ library, year }: Side): ReadonlyMap<string, ReadonlyMap<string, Shown>> {
  const parts = new Map<string, Map<string, Shown>>()
  for (const entry of termsOf(library).filter((one) => one.year === undefined || one.year === year)) {
    const part = parts.get(entry.title) ?? new Map<string, Shown>()
    parts.set(entry.title, part)
    for (const row of entry.rows) part.set(freeLabel(part, row.label), { entry, row })
  }
  return parts
}

/** Two rows of one name stay two. */
function freeLabel(part: ReadonlyMap<string, Shown>, label: string, again = 2): string {
  if (!part.has(label)) return label
  const numbered = `${label} (${again})`
  return part.has(numbered) ? freeLabel(part, label, again + 1) : numbered
}

/** The same figures of two sides beside each other: in the order of the left, then what only the right has. */
export function compared(left: Side, right: Side): readonly Part[] {
  const [one, other] = [shownOf(left), shownOf(right)]
  return union(one.keys(), other.keys()).map((title) => {
    const [ours, theirs] = [one.get(title), other.get(title)]
    return { title, pairs: union(ours?.keys() ?? [], theirs?.keys() ?? []).map((label) => pairOf(label, ours?.get(label), theirs?.get(label))) }
  })
}

const union = (one: Iterable<string>, other: Iterable<string>): readonly string[] => [...new Set([...one, ...other])]

const pairOf = (label: string, left: Shown | undefined, right: Shown | undefined): Pair => ({ label, ...(left && { left }), ...(right && { right }) })

/** Worth a second look: what is not the same, or what one side does not know. */
export const differs = ({ left, right }: Pair): boolean => left?.row.readings.join() !== right?.row.readings.join()
