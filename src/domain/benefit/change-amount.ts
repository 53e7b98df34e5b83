import { shareOf, subtractToZero, type Fen } from '@/domain/money/fen'
import { holdsIn, read, type Cited } from './ask'
import type { Run } from './run'
import type { AmountModifier } from './terms'

/**
 * Applies the modifiers that hold, in order: 「退休 × 50%」, 「转诊 − 200」, 「分娩定为 600」.
 *
 * @param figures Receives the figure of each change that was applied.
 * @param names Receives the name of each.
 */
export function changeAmount(run: Run, amount: Fen, modifiers: readonly AmountModifier[] | undefined, figures?: Cited, names?: string[]): Fen {
  if (modifiers === undefined) return amount
  let result = amount
  for (const { name, when, change } of modifiers) {
    if (!holdsIn(run, when)) continue
    result = changed(run, result, change)
    names?.push(name)
    figures?.push(change.kind === 'times' ? change.factor : change.amount)
  }
  return result
}

/** A list for the names of changes, where a step will show them. */
export const namesFor = ({ steps }: Run, modifiers: readonly AmountModifier[] | undefined): string[] | undefined => (steps === undefined || modifiers === undefined ? undefined : [])

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
