import type { Deadline } from '@/domain/deadline/deadline'
import type { Certainty } from '@/domain/enrolment/published'
import type { Doubt } from '@/domain/evidence/figure'
import { copy } from '../calendar.copy'
import { leadOf, openOnes, type Matter } from './matters'

/** One amber chip: its form and its words. */
export type DoubtChip = { readonly form: Doubt; readonly words: string }

const DATE_WORDS: Readonly<Partial<Record<Certainty, string>>> = {
  projected: copy.doubts.projected,
  inferred: copy.doubts.inferred,
  unknown: copy.doubts.unknown
}

/** How sure the day and the money are; nothing where a source names both for this year. */
export function doubtsOf(matter: Matter): readonly DoubtChip[] {
  const words = DATE_WORDS[leadOf(matter).certainty]
  return [...(words === undefined ? [] : [{ form: 'inferred' as const, words }]), ...moneyDoubts(openOnes(matter))]
}

const AMOUNT_WORDS: Readonly<Record<Doubt, string>> = {
  conflict: copy.doubts.conflict,
  range: copy.doubts.range,
  inferred: copy.doubts.inferredAmount
}

/** Sources that do not agree, and a sum that is only a draft: one does not hide the other. */
function moneyDoubts(deadlines: readonly Deadline[]): readonly DoubtChip[] {
  const amounts = deadlines.flatMap((deadline) => deadline.amounts.map(({ amount }) => amount))
  const premiums = amounts.flatMap((amount) => (amount.kind === 'premium' ? [amount] : []))
  const doubts = premiums.flatMap(({ rows }) => rows.map(({ amount }) => amount.doubt))
  const worst = (['conflict', 'range', 'inferred'] as const).find((doubt) => doubts.includes(doubt))
  return [
    ...(worst === undefined ? [] : [{ form: worst, words: AMOUNT_WORDS[worst] }]),
    ...(premiums.some(({ draft }) => draft) ? [{ form: 'inferred' as const, words: copy.doubts.draft }] : [])
  ]
}
