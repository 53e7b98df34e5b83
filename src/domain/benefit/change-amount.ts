import type { Figure } from '@/domain/evidence/figure'
import { shareOf, subtractToZero, type Fen } from '@/domain/money/fen'
import { holdsIn, type Run } from './run'
import type { AmountModifier } from './terms'

export type ChangedAmount = { readonly amount: Fen; readonly names: readonly string[]; readonly figures: readonly Figure<unknown>[] }

/** Applies the modifiers that hold, in order: 「退休 × 50%」, 「转诊 − 200」, 「分娩定为 600」. */
export function changeAmount(run: Run, amount: Fen, modifiers: readonly AmountModifier[] = []): ChangedAmount {
  return modifiers
    .filter(({ when }) => holdsIn(run, when))
    .reduce<ChangedAmount>((so, { name, change }) => ({ amount: changed(run, so.amount, change), names: [...so.names, name], figures: [...so.figures, figureOf(change)] }), {
      amount,
      names: [],
      figures: []
    })
}

function changed(run: Run, amount: Fen, change: AmountModifier['change']): Fen {
  switch (change.kind) {
    case 'times':
      return shareOf(amount, run.read(change.factor))
    case 'minus':
      return subtractToZero(amount, run.read(change.amount))
    case 'set':
      return run.read(change.amount)
  }
}

const figureOf = (change: AmountModifier['change']): Figure<unknown> => (change.kind === 'times' ? change.factor : change.amount)
