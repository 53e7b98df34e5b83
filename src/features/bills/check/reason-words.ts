import { formulaText } from '@/domain/benefit/formula'
import type { SheetCase } from '@/domain/settlement-sheet'
import { changeWords, settledWith, type Change, type Explanation } from '@/domain/settlement-sheet'
import { words } from '../bill-words.copy'
import { copy } from './check.copy'

/** 「没备案」 out of 「像是按没备案算的」. */
const plain = (change: Change): string => copy.reason.plain(changeWords(change).like)

/** 「像是按没备案算的」; all facts in one sentence. */
export function headline({ changes: [one, ...more] }: Explanation): string {
  return more.length === 0 ? changeWords(one).like : copy.reason.several(changeWords(one).like, more.map(plain))
}

/** Words to read out, one after the other. */
export const asks = ({ changes }: Explanation): string => changes.map((change) => changeWords(change).ask).join('')

export const meanings = ({ changes }: Explanation): string => changes.map((change) => changeWords(change).means).join('')

/** How each layer of the paper comes about with these facts, as sums. */
export const formulasOf = (of: SheetCase, one: Explanation): ReadonlyMap<string, string> =>
  new Map(settledWith(of, one)?.steps.map(({ kind, formula }) => [kind, formulaText(formula)]))

export type FromTo = { readonly from: string | null; readonly to: string }

/** What the family said, and what it would have to be; `null` where what was said is no one word. */
export function fromTo(change: Change, { facts }: Pick<SheetCase, 'facts'>): FromTo {
  const to = plain(change)
  switch (change.fact) {
    case 'filing':
      return { from: words.filings[facts.filing], to }
    case 'place':
      return { from: words.places[facts.place], to }
    case 'tier':
      return { from: words.tiers[facts.tier], to }
    case 'care':
      return { from: words.cares[facts.care], to }
    default:
      return { from: null, to }
  }
}

/** Exact explanations with as few changes as the best one: one paper cannot tell them apart. */
export function tied(explanations: readonly Explanation[]): readonly Explanation[] {
  const [best] = explanations
  return best === undefined || !best.exact ? [] : explanations.filter(({ exact, changes }) => exact && changes.length === best.changes.length)
}
