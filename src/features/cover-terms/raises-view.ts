import { incentiveFor, type Incentive } from '@/domain/enrolment/incentive'
import { adopted } from '@/domain/enrolment/published'
import type { IncentiveRule } from '@/domain/enrolment/terms'
import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'

/** How raises end; each is said only where a source says it. */
export const ENDINGS = ['clearedByUse', 'restartsAfterLapse', 'keptAfterLapse'] as const
export type Ending = (typeof ENDINGS)[number]

export type RaisesView = {
  readonly raises: Incentive
  /** Years beyond those that earn nothing. */
  readonly counted: number
  readonly afterYears: number
  readonly perYear: Fen
  readonly perZeroClaimYear: Fen
  /** More may come on top: of years that nobody wrote down, or of years without a claim that nobody said. */
  readonly isAtLeast: boolean
  /** The parts together are more than may be given. */
  readonly isCapped: boolean
  readonly most: { readonly share: BasisPoints } | { readonly sum: Fen }
}

export type Years = {
  readonly inARow: number
  /** There may be more before them. */
  readonly moreBefore: boolean
  /** Absent: nobody said. */
  readonly zeroClaims: number | undefined
}

export function raisesView(rule: IncentiveRule, { inARow: yearsInARow, moreBefore, zeroClaims }: Years, limit: Fen | undefined): RaisesView {
  const raises = incentiveFor(rule, { yearsInARow, zeroClaimYears: zeroClaims ?? 0 }, limit)
  const afterYears = adopted(rule.afterYears)
  return {
    raises,
    counted: Math.max(0, yearsInARow - afterYears),
    afterYears,
    perYear: adopted(rule.perYear),
    perZeroClaimYear: adopted(rule.perZeroClaimYear),
    isAtLeast: raises.total !== raises.atMost && (moreBefore || zeroClaims === undefined),
    isCapped: raises.total < raises.fromYears + raises.fromZeroClaims,
    most: adopted(rule.most)
  }
}

export const endingsOf = (rule: IncentiveRule): readonly Ending[] => ENDINGS.filter((ending) => rule[ending] !== undefined)

export const raiseFigures = (rule: IncentiveRule): readonly Figure<unknown>[] => [
  rule.afterYears, rule.perYear, rule.perZeroClaimYear, rule.most, ...ENDINGS.flatMap((ending) => rule[ending] ?? [])
]
