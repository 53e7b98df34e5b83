import type { OutOfAreaModel } from '@/domain/benefit/terms'
import type { Claim, Figure } from '@/domain/evidence/figure'
import { basisPoints } from '@/domain/money/fen'

/**
 * 「降低 10%」, which a page may mean in three ways: ten points off the rate, a tenth off the payment, a tenth of the cost paid
 * first. Nobody can tell from the words; all three are computed.
 *
 * @param percent Whole per cent between 1 and 99.
 */
export function loweredBy(percent: number, ...claims: readonly [Claim, ...Claim[]]): Figure<OutOfAreaModel> {
  const share = basisPoints(percent * 100)
  return {
    claims,
    readings: [
      { value: { kind: 'points', drop: share }, from: claims.map((_, i) => i), label: `少 ${percent} 个百分点` },
      { value: { kind: 'factor', factor: basisPoints((100 - percent) * 100) }, from: claims.map((_, i) => i), label: `按原来的 ${100 - percent}%` },
      { value: { kind: 'firstPay', share }, from: claims.map((_, i) => i), label: `先自付 ${percent}%` }
    ],
    doubt: 'range',
    why: `「降低 ${percent}%」有三种读法：少 ${percent} 个百分点、按原来的 ${100 - percent}% 付、先自付 ${percent}%。三种都算。`
  }
}
