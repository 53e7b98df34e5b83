import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import { packFor, type PolicyPack } from '@/policy'
import type { Sources } from '@/shell/evidence'

export type NamedSource = { readonly key: string; readonly source: Source }

/** The area's own pack, then those that may have filled it: its province and the nation. The first that knows a key wins. */
export function sourcesFor(pack: PolicyPack): Sources {
  const [nation, province] = ['000000', pack.area.parent ?? ''].map((code) => packFor(code))
  return { ...nation?.sources, ...province?.sources, ...pack.sources }
}

export const sourceNamed = (key: string, pack: PolicyPack): Source | undefined => sourcesFor(pack)[key]

/** Each source once, in the order in which the figures first name it; those behind an adopted value only. */
export function sourcesOf(figures: readonly Figure<unknown>[], pack: PolicyPack): readonly NamedSource[] {
  const keys = new Set(figures.flatMap(adoptedClaims).map(({ source }) => source))
  const sources = sourcesFor(pack)
  return [...keys].flatMap((key) => {
    const source = sources[key]
    return source === undefined ? [] : [{ key, source }]
  })
}

/** Claims that stand behind a reading in use; all of them where a value was inferred from none in particular. */
export function adoptedClaims(figure: Figure<unknown>): readonly Claim[] {
  const used = figure.readings.flatMap(({ from }) => from)
  return used.length === 0 ? figure.claims : figure.claims.filter((_, i) => used.includes(i))
}
