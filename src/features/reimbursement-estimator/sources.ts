import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import { packs, type PolicyPack } from '@/policy'

export type NamedSource = { readonly key: string; readonly source: Source }

/** Looks in the area's own pack first, then in those that may have filled it: its province and the nation. */
export function sourceNamed(key: string, pack: PolicyPack): Source | undefined {
  return (
    pack.sources[key] ??
    packs.find(({ area }) => area.code === pack.area.parent)?.sources[key] ??
    packs.find(({ area }) => area.kind === 'nation')?.sources[key]
  )
}

/** Each source once, in the order in which the figures first name it; those behind an adopted value only. */
export function sourcesOf(figures: readonly Figure<unknown>[], pack: PolicyPack): readonly NamedSource[] {
  const keys = new Set(figures.flatMap(adoptedClaims).map(({ source }) => source))
  return [...keys].flatMap((key) => {
    const source = sourceNamed(key, pack)
    return source === undefined ? [] : [{ key, source }]
  })
}

/** Claims that stand behind a reading in use; all of them where a value was inferred from none in particular. */
export function adoptedClaims(figure: Figure<unknown>): readonly Claim[] {
  const used = figure.readings.flatMap(({ from }) => from)
  return used.length === 0 ? figure.claims : figure.claims.filter((_, i) => used.includes(i))
}
