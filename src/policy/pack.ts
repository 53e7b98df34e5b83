import type { BenefitTerms } from '@/domain/benefit/terms'
import type { Scheme } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import { pensFor, type Pens } from '@/domain/evidence/author'
import { sourcesCitedIn } from '@/domain/evidence/cited'
import type { Figure, Source } from '@/domain/evidence/figure'
import { named } from './adoption/links'

/** Pooling area (统筹区) or the province or nation above it, by GB/T 2260 code. `000000` is the nation. */
export type Area = {
  readonly code: string
  readonly name: string
  /** Short name for chips: 「衢州」. */
  readonly short: string
  readonly province: string
  readonly kind: 'nation' | 'province' | 'city'
  /** Code of the province whose pack fills what this one leaves open; absent for the nation. */
  readonly parent?: string
}

/** The benefit year need not be a calendar year (上海 runs from July to June). */
export type BenefitYear = {
  readonly label: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly schemes: Partial<Record<Scheme, BenefitTerms>>
}

/** A cited statement that no calculation uses, for the policy library. */
export type Fact = {
  readonly id: string
  readonly topic: string
  /** Title as a question, in Chinese. */
  readonly question: string
  /** Readings carry the answer as one Chinese sentence each. */
  readonly answer: Figure<string>
}

/** What the pack knows to exist and does not compute: shown as 「没算」. */
export type NotModelled = { readonly topic: string; readonly why: string }

export type PolicyPack = {
  readonly area: Area
  /** Local line where one is known; 12393 otherwise. */
  readonly hotline?: string
  readonly review: { readonly on: IsoDate }
  readonly sources: Readonly<Record<string, Source>>
  readonly years: readonly BenefitYear[]
  readonly facts: readonly Fact[]
  readonly notModelled: readonly NotModelled[]
}

type Written = Pick<PolicyPack, 'years' | 'facts' | 'notModelled'>

type PackParts<Sources extends Record<string, Source>> = Omit<PolicyPack, 'sources' | keyof Written> & {
  readonly sources: Sources
  readonly write: (pens: Pens<Extract<keyof Sources, string>>) => Written
}

/** Builds a pack; citing a source that the pack does not list is a compile error. It keeps the sources
 * that its terms and facts cite, with an address only where it may be copied. */
export function definePack<const Sources extends Record<string, Source>>(parts: PackParts<Sources>): PolicyPack {
  const { write, sources, ...rest } = parts
  const written = write(pensFor(sources, parts.review.on))
  const cited = new Set(sourcesCitedIn(written))
  const kept = Object.entries(sources).filter(([key]) => cited.has(key))
  return { ...rest, sources: Object.fromEntries(kept.map(([key, source]) => [key, named(source)])), ...written }
}
