import { addFen, type Fen } from '@/domain/money/fen'
import type { Bill } from './bill'
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
  return [...problems, ...splitProblems(bill)]
}

function splitProblems({ split, total, firstPay }: Bill): readonly BillProblem[] {
  const problems: BillProblem[] = []
  const items = split?.items ?? []
  const sum = split === undefined ? total : addFen(split.a, split.b, split.c, ...items.map(({ amount }) => amount))
  if (sum !== total) problems.push({ kind: 'split-differs', split: sum, total })
  const covered = (total - (split?.c ?? 0)) as Fen
  if (firstPay !== undefined && firstPay > covered && covered >= 0) problems.push({ kind: 'first-pay-above-covered', firstPay, covered })
  return problems
}
