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
  const money = moneyDoubt(openOnes(matter))
  return [...(words === undefined ? [] : [{ form: 'inferred' as const, words }]), ...(money === undefined ? [] : [money])]
}

const AMOUNT_WORDS: Readonly<Record<Doubt, string>> = {
  conflict: copy.doubts.conflict,
  range: copy.doubts.range,
  inferred: copy.doubts.inferredAmount
}

function moneyDoubt(deadlines: readonly Deadline[]): DoubtChip | undefined {
  const amounts = deadlines.flatMap((deadline) => deadline.amounts.map(({ amount }) => amount))
  const premiums = amounts.flatMap((amount) => (amount.kind === 'premium' ? [amount] : []))
  const doubts = premiums.flatMap(({ rows }) => rows.map(({ amount }) => amount.doubt))
  const worst = (['conflict', 'range', 'inferred'] as const).find((doubt) => doubts.includes(doubt))
  if (worst !== undefined) return { form: worst, words: AMOUNT_WORDS[worst] }
  return premiums.some(({ draft }) => draft) ? { form: 'inferred', words: copy.doubts.draft } : undefined
}
