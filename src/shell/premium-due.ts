import type { Evidence } from './evidence'

/** What one person has to pay now, for a screen that knows no deadlines: words, and what they rest on. */
export type PremiumDue = {
  readonly year: number | undefined
  readonly sum: string | undefined
  readonly sumEvidence: Evidence | undefined
  readonly doubts: readonly string[]
  readonly day: string
  readonly daysLeft: number
  readonly dayEvidence: Evidence
  readonly missed: string | undefined
}
