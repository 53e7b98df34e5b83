import { fen, shareOfShare, type BasisPoints, type Fen } from '@/domain/money/fen'

/** One 缴费档次: a share of the contribution base. */
export type GradeCost = {
  readonly grade: BasisPoints
  readonly monthly: Fen
  readonly yearly: Fen
  /** Less than the dearest grade. */
  readonly lessMonthly: Fen
  readonly lessYearly: Fen
}

/**
 * What 灵活就业 pay per grade: base × grade × rate, rounded half up to the fen each month.
 * Base and rate are the person's to enter: no source at hand states them (P19: the printed example is 30 % of the income).
 */
export function gradeCosts(base: Fen, rate: BasisPoints, grades: readonly BasisPoints[]): readonly GradeCost[] {
  const monthly = grades.map((grade) => shareOfShare(base, rate, grade))
  const dearest = Math.max(0, ...monthly)
  return grades.map((grade, i) => {
    const cost = monthly[i] ?? 0
    return {
      grade,
      monthly: fen(cost),
      yearly: fen(cost * 12),
      lessMonthly: fen(dearest - cost),
      lessYearly: fen((dearest - cost) * 12)
    }
  })
}
