import type { Filing, Tier } from '@/domain/benefit/bill'

/**
 * The rule that everybody computes: 丙类 off, 乙类 × first-pay off, the tier's deductible off, the tier's rate × the factor for care
 * outside the area, then 大病 on deductible and coinsurance above a start. Amounts in fen, rates in whole percent.
 */
export const RULE = {
  firstPay: 30,
  tiers: {
    primary: { deductible: 300_00, rate: 85 },
    secondary: { deductible: 500_00, rate: 75 },
    tertiary: { deductible: 700_00, rate: 65 }
  },
  factors: { longTerm: 90, none: 80 },
  illness: { start: 15_000_00, rate: 60 }
} as const

export type Case = { readonly a: number; readonly b: number; readonly c: number; readonly tier: Tier; readonly filing: Extract<Filing, 'longTerm' | 'none'> }

/** In fen. */
export type Answer = { readonly pooled: number; readonly illness: number; readonly family: number }

const TIERS = ['primary', 'secondary', 'tertiary'] as const
const FILINGS = ['longTerm', 'none'] as const

/** The design's worked example first. Tens of yuan: no rounding half, so that engines which count in fractions of a yuan can agree. */
export const CASES: readonly Case[] = [
  { a: 42_200_00, b: 22_000_00, c: 4_200_00, tier: 'tertiary', filing: 'longTerm' },
  ...Array.from({ length: 47 }, (_, i): Case => ({
    a: 10_00 * (((i + 1) * 7_919) % 6_000),
    b: 100_00 * (((i + 1) * 104_729) % 400),
    c: 10_00 * (((i + 1) * 1_299_709) % 500),
    tier: TIERS[i % 3] ?? 'tertiary',
    filing: FILINGS[i % 2] ?? 'none'
  }))
]
