import type { Claim, Doubt } from '@/domain/evidence/figure'

/**
 * What a sentence in a guide stands on. `tip` (经验) is a habit that no source backs; `silent` says that the sources are
 * silent, and why we still mention it. There is no fourth kind: a sentence without a basis does not compile.
 */
export type Basis =
  | {
      readonly kind: 'cited'
      readonly claims: readonly [Claim, ...Claim[]]
      /** Claims that say otherwise: shown beside the ones we follow, with `why`. */
      readonly aside?: readonly Claim[]
      readonly doubt?: Doubt
      /** Why we follow `claims`, in Chinese; required wherever `aside` or `doubt` is set. */
      readonly why?: string
    }
  | { readonly kind: 'tip' }
  | { readonly kind: 'silent'; readonly why: string }

/** All claims behind a sentence, followed ones first. */
export const claimsOf = (basis: Basis): readonly Claim[] =>
  basis.kind === 'cited' ? [...basis.claims, ...(basis.aside ?? [])] : []
