import type { Deadline } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import { payable, type MissingFact, type PremiumDue } from '@/domain/enrolment/premium'
import type { Fen } from '@/domain/money/fen'
import { addSums, sumOf, type Sum } from '@/shell/premium-sums'
import { memberOf, openOnes, type Matter } from '../matters/matters'

/** People who pay the same in the same years. */
export type AmountGroup = {
  readonly members: readonly Member[]
  readonly amounts: Deadline['amounts']
  /** What one of them pays, all years together. */
  readonly each: Sum
}

/** Those who still have to pay, grouped by what they pay. */
export function amountGroups(matter: Matter): readonly AmountGroup[] {
  const groups = new Map<string, { members: Member[]; amounts: Deadline['amounts'] }>()
  for (const deadline of openOnes(matter)) {
    if (deadline.amounts.length === 0) continue
    const key = amountKey(deadline.amounts)
    const group = groups.get(key) ?? { members: [], amounts: deadline.amounts }
    const member = memberOf(matter, deadline)
    if (member) group.members.push(member)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => ({ ...group, each: addSums(group.amounts.map(({ amount }) => sumOf(amount))) }))
}

const amountKey = (amounts: Deadline['amounts']): string =>
  amounts
    .map(({ year, amount }) => (amount.kind === 'premium' ? `${year}:${amount.rows.map((row) => `${row.name}=${payable(row, amount.aid)}`).join()}` : `${year}:${amount.kind}`))
    .join(';')

/** Premiums with a grade still to be chosen: the choice, and what each costs. */
export type GradeChoice = { readonly grade: string; readonly name: string; readonly sum: Fen }

export function gradeChoices({ amounts }: AmountGroup): readonly GradeChoice[] {
  const [only, ...more] = premiumsIn(amounts)
  if (only === undefined || more.length > 0 || !only.missing.includes('grade')) return []
  return only.rows.flatMap((row) => (row.grade === undefined ? [] : [{ grade: row.grade, name: row.name ?? row.grade, sum: payable(row, only.aid) }]))
}

export const premiumsIn = (amounts: Deadline['amounts']): readonly PremiumDue[] =>
  amounts.flatMap(({ amount }) => (amount.kind === 'premium' ? [amount] : []))

/** What the family has not said, and what the amounts hang on; each once. */
export const missingIn = (amounts: Deadline['amounts']): readonly MissingFact[] =>
  [...new Set(amounts.flatMap(({ amount }) => ('missing' in amount ? amount.missing : undefined) ?? []))]

/** Other values that sources print and that were not adopted, each once: 「别处写 …」. */
export function otherValues(premiums: readonly PremiumDue[]): readonly Fen[] {
  const aside = premiums.flatMap(({ rows }) => rows.flatMap(({ amount }) => (amount.aside ?? []).map(({ value }) => value)))
  return [...new Set(aside)]
}
