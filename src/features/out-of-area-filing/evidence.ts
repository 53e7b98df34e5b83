import type { Claim, Doubt, Figure, Source } from '@/domain/evidence/figure'
import type { Basis } from '@/domain/guide/basis'
import { packFor, packs } from '@/policy'
import { filingSources } from '@/policy/checklists'
import { enrolmentSources } from '@/policy/enrolment'

/** What the chips and the sheet need, whether it comes from a figure or from a sentence. */
export type Evidence = {
  readonly claims: readonly Claim[]
  readonly followed: readonly Claim[]
  readonly doubt?: Doubt | undefined
  readonly why?: string | undefined
}

export function figureEvidence({ claims, readings, doubt, why }: Figure<unknown>): Evidence {
  const used = new Set(readings.flatMap(({ from }) => from))
  const followed = used.size === 0 ? claims : claims.filter((_, i) => used.has(i))
  return { claims, followed, doubt, why }
}

/** A tip (经验) and a silence have no claims, only words. */
export function basisEvidence(basis: Basis): Evidence {
  if (basis.kind === 'tip') return { claims: [], followed: [] }
  if (basis.kind === 'silent') return { claims: [], followed: [], why: basis.why }
  return { claims: [...basis.claims, ...(basis.aside ?? [])], followed: basis.claims, doubt: basis.doubt, why: basis.why }
}

export function mergeEvidence(all: readonly Evidence[]): Evidence {
  const whys = [...new Set(all.flatMap(({ why }) => (why === undefined ? [] : [why])))]
  return {
    claims: [...new Set(all.flatMap(({ claims }) => claims))],
    followed: [...new Set(all.flatMap(({ followed }) => followed))],
    doubt: all.find(({ doubt }) => doubt !== undefined)?.doubt,
    why: whys.length === 0 ? undefined : whys.join(' ')
  }
}

const OURS: Readonly<Record<string, Source>> = { ...filingSources, ...enrolmentSources }

/** Our own sources first, then those of the home area's pack and of the packs above it. */
export function sourceNamed(key: string, home: string): Source | undefined {
  return OURS[key] ?? [packFor(home), ...packs].find((pack) => pack?.sources[key])?.sources[key]
}

export type NumberedSource = { readonly key: string; readonly index: number; readonly source: Source }

/** The same source has the same number on every card of this feature; those of an area's own pack come after ours. */
export function numberedSources(claims: readonly Claim[], home: string): readonly NumberedSource[] {
  const keys = [...new Set(claims.map(({ source }) => source))]
  const order = [...new Set([...Object.keys(filingSources), ...Object.keys(packFor(home)?.sources ?? {}), ...Object.keys(enrolmentSources)])]
  return keys
    .flatMap((key) => {
      const source = sourceNamed(key, home)
      return source === undefined ? [] : [{ key, index: placeIn(order, key), source }]
    })
    .sort((a, b) => a.index - b.index)
}

const placeIn = (order: readonly string[], key: string): number => (order.includes(key) ? order.indexOf(key) : order.length) + 1
