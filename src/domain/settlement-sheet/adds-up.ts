import { NO_MONEY, type Fen } from '@/domain/money/fen'
import { FUND_PAYERS, type Sheet, type SheetField } from './sheet'

/** total = its four parts; fund total = its payers; total = fund + hospital + own; own = account + sharing + cash. */
export const SUMS = [
  { id: 'parts', whole: 'total', parts: ['selfFunded', 'overPrice', 'firstPay', 'covered'] },
  { id: 'funds', whole: 'fundTotal', parts: FUND_PAYERS },
  { id: 'payers', whole: 'total', parts: ['fundTotal', 'hospital', 'own'] },
  { id: 'own', whole: 'own', parts: ['account', 'sharing', 'cash'] }
] as const satisfies readonly { readonly id: string; readonly whole: SheetField; readonly parts: readonly SheetField[] }[]

export type SumId = (typeof SUMS)[number]['id']

/**
 * One sum of the paper. `differs`: the parts that were typed already say that it cannot be right, `by` fen too much (or too little, below
 * zero). `open`: `by` fen are left for the parts that were not typed (`missing`), which is no mistake; `absent`: the sum itself was not typed,
 * or none of its parts.
 */
export type SumCheck = { readonly id: SumId; readonly whole: SheetField; readonly missing: readonly SheetField[] } & (
  | { readonly state: 'agrees' | 'absent' }
  | { readonly state: 'differs' | 'open'; readonly by: number; readonly sum: Fen; readonly printed: Fen }
)

/** Every sum that the typed figures let one check. Pure; never throws. */
export const addsUp = (sheet: Sheet): readonly SumCheck[] => SUMS.map((of) => checkOne(sheet, of))

function checkOne(sheet: Sheet, { id, whole, parts }: (typeof SUMS)[number]): SumCheck {
  const printed = sheet[whole]
  const missing = parts.filter((part) => sheet[part] === undefined)
  if (printed === undefined || missing.length === parts.length) return { id, whole, missing, state: 'absent' }
  let sum = 0
  for (const part of parts) sum += sheet[part] ?? NO_MONEY
  if (sum === printed) return { id, whole, missing, state: 'agrees' }
  return { id, whole, missing, state: sum < printed && missing.length > 0 ? 'open' : 'differs', by: sum - printed, sum: sum as Fen, printed }
}

/** The paper with what its own sums say: where a sum agrees without a part, that part is nothing. */
export function withImpliedZeros(sheet: Sheet): Sheet {
  const nothing = addsUp(sheet).flatMap(({ state, missing }) => (state === 'agrees' ? missing : []))
  return nothing.length === 0 ? sheet : { ...Object.fromEntries(nothing.map((field) => [field, NO_MONEY])), ...sheet }
}
