import type { Deadline } from '@/domain/deadline/deadline'
import type { PremiumDue } from '@/domain/enrolment/premium'
import type { Certainty } from '@/domain/enrolment/published'
import type { Doubt } from '@/domain/evidence/figure'
import { copy } from '../calendar.copy'
import { leadOf, openOnes, type Matter } from './matters'

/** One amber chip: its form and its words. */
export type DoubtChip = { readonly form: Doubt; readonly words: string }

/** What is not sure of a day or of money, by the name of its words. */
export type DoubtKind = keyof typeof copy.doubts

const DAY_KINDS: Readonly<Partial<Record<Certainty, DoubtKind>>> = { projected: 'projected', inferred: 'inferred', unknown: 'unknown' }
const MONEY_KINDS: Readonly<Record<Doubt, DoubtKind>> = { conflict: 'conflict', range: 'range', inferred: 'inferredAmount' }

/** The ones that are more than a guess: sources that differ, and a range. */
const FORMS: Readonly<Partial<Record<DoubtKind, Doubt>>> = { conflict: 'conflict', range: 'range' }

/** How sure the day and the money are; nothing where a source names both for this year. */
export const doubtsOf = (matter: Matter): readonly DoubtChip[] =>
  doubtKindsOf(matter).map((kind) => ({ form: FORMS[kind] ?? 'inferred', words: copy.doubts[kind] }))

export function doubtKindsOf(matter: Matter): readonly DoubtKind[] {
  const day = DAY_KINDS[leadOf(matter).certainty]
  return [...(day === undefined ? [] : [day]), ...moneyDoubts(openOnes(matter))]
}

/** Sources that do not agree, and a sum that is only a draft: one does not hide the other. */
function moneyDoubts(deadlines: readonly Deadline[]): readonly DoubtKind[] {
  const premiums = premiumsOf(deadlines)
  const doubts = premiums.flatMap(({ rows }) => rows.map(({ amount }) => amount.doubt))
  const worst = (['conflict', 'range', 'inferred'] as const).find((doubt) => doubts.includes(doubt))
  return [...(worst === undefined ? [] : [MONEY_KINDS[worst]]), ...(premiums.some(({ draft }) => draft) ? (['draft'] as const) : [])]
}

/** The earlier year of which the price is, where this year's was not seen. */
export const olderPriceOf = (matter: Matter): number | undefined => premiumsOf(openOnes(matter)).find(({ projected }) => projected)?.basis

const premiumsOf = (deadlines: readonly Deadline[]): readonly PremiumDue[] =>
  deadlines.flatMap((deadline) => deadline.amounts.flatMap(({ amount }) => (amount.kind === 'premium' ? [amount] : [])))
