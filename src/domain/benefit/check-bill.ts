import { upToLimit, NO_MONEY, subtractToZero, type Fen } from '@/domain/money/fen'
import type { Bill, BillSplit } from './bill'
import type { Person } from './person'

/** Why a bill cannot be settled, each with what the person needs to mend it. */
export type BillProblem =
  | { readonly kind: 'no-total' }
  | { readonly kind: 'split-differs'; readonly split: Fen; readonly total: Fen }
  | { readonly kind: 'first-pay-above-covered'; readonly firstPay: Fen; readonly covered: Fen }
  | { readonly kind: 'retired-resident' }
  | { readonly kind: 'filing-at-home' }

/** All problems of an entered bill, in the order of the form; none means `estimate` can run. */
export function billProblems(bill: Bill, person: Person): readonly BillProblem[] {
  const problems: BillProblem[] = []
  if (person.insurance === 'resident' && person.status === 'retired') problems.push({ kind: 'retired-resident' })
  if (bill.total === 0) problems.push({ kind: 'no-total' })
  if (bill.place === 'local' && bill.filing !== 'none') problems.push({ kind: 'filing-at-home' })
  addSplitProblems(bill, problems)
  return problems
}

function addSplitProblems({ split, total, firstPay }: Bill, problems: BillProblem[]): void {
  const sum = split === undefined ? total : sumOf(split)
  const covered = subtractToZero(total, split?.c ?? NO_MONEY)
  if (sum !== total) problems.push({ kind: 'split-differs', split: sum, total })
  if (firstPay !== undefined && firstPay > covered) problems.push({ kind: 'first-pay-above-covered', firstPay, covered })
}

/** Stops at the largest amount there is: a split may hold any number of items. */
function sumOf({ a, b, c, items, overPrice = NO_MONEY, deductible = NO_MONEY }: BillSplit): Fen {
  let sum = a + b + c + overPrice + deductible
  if (items !== undefined) for (const { amount } of items) sum += amount
  return upToLimit(sum)
}
