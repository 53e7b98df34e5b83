import { subtractToZero, type Fen } from '@/domain/money/fen'
import { addsUp, agreement, fundLayer, withImpliedZeros, type LayerCheck } from '@/domain/settlement-sheet'
import { factsOf, personOn, termsFor } from '@/state/ledger/year-of-bills'
import type { BillSums } from './bill-sums'
import type { YearView } from './year-view'

/**
 * By how much the funds paid less or more on a settled bill than any reading of the rules of its year; `null` where they did not, or nobody can
 * tell: a paper that does not add up is looked through first. Rules of an earlier year are for whoever asks: the page that compares one paper says of which year they are.
 */
export function offRules({ bill, before }: BillSums, { member }: Pick<YearView, 'member'>): Fen | null {
  const lookup = termsFor(member, bill.on)
  if (bill.state !== 'settled' || before === undefined || lookup?.kind !== 'found') return null
  if (addsUp(bill.sheet).some(({ state }) => state === 'differs')) return null
  return gapOf(fundLayer(agreement({ sheet: withImpliedZeros(bill.sheet), person: personOn(member, bill.on), facts: factsOf(bill), yearToDate: before, terms: lookup.terms })))
}

function gapOf(layer: LayerCheck | undefined): Fen | null {
  if (layer?.state === 'less') return subtractToZero(layer.low, layer.printed)
  return layer?.state === 'more' ? subtractToZero(layer.printed, layer.high) : null
}
