import type { Condition } from '@/domain/benefit/condition'
import type { BenefitTerms } from '@/domain/benefit/terms'
import type { Figure } from '@/domain/evidence/figure'

export type Asked = { readonly keys: ReadonlySet<string>; readonly names: ReadonlyMap<string, ReadonlySet<string>>; readonly bounds: ReadonlyMap<string, ReadonlySet<number>>; readonly figures: readonly Figure<unknown>[] }

const askedOf = new WeakMap<BenefitTerms, Asked>()

/** What conditions anywhere in the terms ask about, and the figures in them; read once for each terms. */
export function askedBy(terms: BenefitTerms): Asked {
  const known = askedOf.get(terms)
  if (known !== undefined) return known
  const asked = { keys: new Set<string>(), names: new Map<string, Set<string>>(), bounds: new Map<string, Set<number>>(), figures: [] as Figure<unknown>[] }
  walk(terms, asked)
  askedOf.set(terms, asked)
  return asked
}

type Gathered = { readonly keys: Set<string>; readonly names: Map<string, Set<string>>; readonly bounds: Map<string, Set<number>>; readonly figures: Figure<unknown>[] }

function walk(node: unknown, asked: Gathered): void {
  if (typeof node !== 'object' || node === null) return
  if ('claims' in node && 'readings' in node) asked.figures.push(node as Figure<unknown>)
  else for (const [key, value] of Object.entries(node)) if (key === 'when') note(value as Condition, asked)
  else walk(value, asked)
}

function note(when: Condition, { keys, names, bounds }: Gathered): void {
  for (const [key, value] of Object.entries(when)) {
    keys.add(key)
    if (typeof value === 'number') addTo(bounds, key.replace(/(From|Below)$/, ''), [value])
    else if (Array.isArray(value)) addTo(names, key, value as readonly string[])
  }
}

function addTo<T>(map: Map<string, Set<T>>, key: string, values: readonly T[]): void {
  const all = map.get(key) ?? new Set<T>()
  for (const value of values) all.add(value)
  map.set(key, all)
}
