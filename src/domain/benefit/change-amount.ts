import { shareOf, subtractToZero, type Fen } from '@/domain/money/fen'
import { holdsIn, read, type Cited, type Run } from './run'
import type { AmountModifier } from './terms'

export type ChangedAmount = { readonly amount: Fen; readonly names: readonly string[] }

export const NO_NAMES: readonly string[] = []

/**
 * Applies the modifiers that hold, in order: 「退休 × 50%」, 「转诊 − 200」, 「分娩定为 600」.
 *
 * @param figures Receives the figure of each change that was applied.
 */
export function changeAmount(run: Run, amount: Fen, modifiers: readonly AmountModifier[] | undefined, figures: Cited): ChangedAmount {
  if (modifiers === undefined) return { amount, names: NO_NAMES }
  const names: string[] = []
  let result = amount
  for (const { name, when, change } of modifiers) {
    if (!holdsIn(run, when)) continue
    result = changed(run, result, change)
    names.push(name)
    figures?.push(change.kind === 'times' ? change.factor : change.amount)
  }
  return { amount: result, names }
}

function changed(run: Run, amount: Fen, change: AmountModifier['change']): Fen {
  switch (change.kind) {
    case 'times':
      return shareOf(amount, read(run, change.factor))
    case 'minus':
      return subtractToZero(amount, read(run, change.amount))
    case 'set':
      return read(run, change.amount)
  }
}
