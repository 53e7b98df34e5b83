import { fen, NO_MONEY, shareOf, smaller, type Fen } from '@/domain/money/fen'
import { adopted } from './published'
import type { IncentiveRule } from './terms'

/** What is known of a person's record with 居民医保. */
export type IncentiveRecord = {
  /** Years paid in a row, the present one included; starts again after a lapse. */
  readonly yearsInARow: number
  /** Years without a claim since a raise from them was last used: using it clears them. */
  readonly zeroClaimYears: number
  /** Raises from earlier runs of years, kept after a lapse where the area says so. */
  readonly kept?: Fen
}

export type Incentive = {
  readonly fromYears: Fen
  readonly fromZeroClaims: Fen
  /** What the limit rises by; less than the parts together where the maximum is reached. */
  readonly total: Fen
  readonly atMost: Fen | 'unknown'
}

/** @param limit Limit of 大病保险 before raises; needed only where the maximum is a share of it. */
export function incentiveFor(rule: IncentiveRule, record: IncentiveRecord, limit?: Fen): Incentive {
  const beyond = Math.max(0, record.yearsInARow - adopted(rule.afterYears))
  const fromYears = fen(beyond * adopted(rule.perYear) + (record.kept ?? NO_MONEY))
  const fromZeroClaims = fen(record.zeroClaimYears * adopted(rule.perZeroClaimYear))
  const atMost = mostOf(rule, limit)
  const sum = fen(fromYears + fromZeroClaims)
  return { fromYears, fromZeroClaims, atMost, total: atMost === 'unknown' ? sum : smaller(sum, atMost) }
}

function mostOf(rule: IncentiveRule, limit: Fen | undefined): Fen | 'unknown' {
  const most = adopted(rule.most)
  if ('sum' in most) return most.sum
  return limit === undefined ? 'unknown' : shareOf(limit, most.share)
}
