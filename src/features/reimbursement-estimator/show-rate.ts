import type { OutOfAreaModel } from '@/domain/benefit/terms'
import { formatPoints, formatRate, formatWholeYuan } from '@/domain/money/format-yuan'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { copy } from './estimator.copy'

type Span<T> = { readonly low: T; readonly high: T }

/** `65`, `85–90`: the sign stands apart on the option card. */
export const rateSpan = ({ low, high }: Span<BasisPoints>): string => (low === high ? formatPoints(low) : `${formatPoints(low)}–${formatPoints(high)}`)

export const yuanSpan = ({ low, high }: Span<Fen>): string => (low === high ? formatWholeYuan(low) : `${formatWholeYuan(low)}–${formatWholeYuan(high)}`)

/** What one out-of-area model does, in three or four words. */
export function modelText(model: OutOfAreaModel): string {
  switch (model.kind) {
    case 'same':
      return copy.noDrop
    case 'points':
      return copy.drop(formatPoints(model.drop))
    case 'factor':
      return copy.times(formatRate(model.factor))
    case 'firstPay':
      return copy.firstPayShare(formatRate(model.share))
    case 'ownTable':
      return copy.ownTable
    case 'notCovered':
      return copy.notCovered
  }
}

/** `降 10–20 个点` where both ends drop points, else one after the other. */
export function modelsText(models: readonly OutOfAreaModel[]): string {
  const [first, last] = [models[0], models[models.length - 1]]
  if (first?.kind === 'points' && last?.kind === 'points' && first !== last) return copy.drop(`${formatPoints(first.drop)}–${formatPoints(last.drop)}`)
  return models.map(modelText).join(copy.or)
}
