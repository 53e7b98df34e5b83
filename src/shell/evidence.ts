import type { Claim, Doubt, Figure, Source } from '@/domain/evidence/figure'
import type { Basis } from '@/domain/guide/basis'

export type Sources = Readonly<Record<string, Source>>

/** What chips and the sheet need, whether it stands under a figure or under a sentence. */
export type Evidence = {
  readonly followed: readonly Claim[]
  readonly aside: readonly Claim[]
  readonly doubt?: Doubt | undefined
  readonly why?: string | undefined
}

/** A tip (经验) and a silence have no claims, only words. */
export function evidenceOf(basis: Basis): Evidence {
  if (basis.kind === 'tip') return { followed: [], aside: [] }
  if (basis.kind === 'silent') return { followed: [], aside: [], why: basis.why }
  return { followed: basis.claims, aside: basis.aside ?? [], doubt: basis.doubt, why: basis.why }
}

/** The claims behind the adopted value come first; those that say something else stand aside. */
export function figureEvidence({ claims, readings, doubt, why }: Figure<unknown>): Evidence {
  const used = new Set(readings.flatMap(({ from }) => from))
  const followed = used.size === 0 ? claims : claims.filter((_, index) => used.has(index))
  return { followed, aside: claims.filter((claim) => !followed.includes(claim)), doubt, why }
}

export const figuresEvidence = (figures: readonly Figure<unknown>[]): Evidence => mergedEvidence(figures.map(figureEvidence))

/** Several sentences under one chip row. */
export function mergedEvidence(all: readonly Evidence[]): Evidence {
  const followed = [...new Set(all.flatMap((one) => one.followed))]
  const whys = [...new Set(all.flatMap(({ why }) => why ?? []))]
  return {
    followed,
    aside: [...new Set(all.flatMap(({ aside }) => aside))].filter((claim) => !followed.includes(claim)),
    doubt: all.find(({ doubt }) => doubt !== undefined)?.doubt,
    why: whys.length === 0 ? undefined : whys.join('')
  }
}

/** Everything one source says, what is followed first. */
export type SaidBySource = { readonly key: string; readonly claims: readonly [Said, ...Said[]] }
type Said = { readonly claim: Claim; readonly used: boolean }

/** Each source once, however much of it is cited: in the order in which it is first followed, then those only set aside. */
export function bySource({ followed, aside }: Evidence): readonly SaidBySource[] {
  const all = [...followed.map((claim): Said => ({ claim, used: true })), ...aside.map((claim): Said => ({ claim, used: false }))]
  const keys = [...new Set(all.map(({ claim }) => claim.source))]
  return keys.flatMap((key) => {
    const [first, ...more] = all.filter(({ claim }) => claim.source === key)
    return first === undefined ? [] : [{ key, claims: [first, ...more] as const }]
  })
}

export type NumberedSource = { readonly key: string; readonly index: number; readonly source: Source }

/** Each source once, with its place in `sources` as its number: the same on every card. */
export function numberedSources(claims: readonly Claim[], sources: Sources): readonly NumberedSource[] {
  const order = Object.keys(sources)
  return [...new Set(claims.map(({ source }) => source))]
    .flatMap((key) => {
      const source = sources[key]
      return source === undefined ? [] : [{ key, index: order.indexOf(key) + 1, source }]
    })
    .sort((one, other) => one.index - other.index)
}
