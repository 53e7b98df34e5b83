import type { OutOfAreaModel } from '@/domain/benefit/terms'
import { formatPoints, formatRate, formatWholeYuan } from '@/domain/money/format-yuan'
import { basisPoints, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import { copy } from './estimator.copy'

type Span<T> = { readonly low: T; readonly high: T }

/** `65`, `85到90`: the sign stands apart on the option card. */
export const rateSpan = ({ low, high }: Span<BasisPoints>): string => (low === high ? formatPoints(low) : `${formatPoints(low)}${copy.to}${formatPoints(high)}`)

export const yuanSpan = ({ low, high }: Span<Fen>): string => (low === high ? formatWholeYuan(low) : `${formatWholeYuan(low)}${copy.to}${formatWholeYuan(high)}`)

/** What one out-of-area model does, in three or four words. */
export function modelText(model: OutOfAreaModel): string {
  switch (model.kind) {
    case 'same':
      return copy.noDrop
    case 'points':
      return copy.dropPoints(formatPoints(model.drop))
    case 'factor':
      return copy.drop(formatRate(lost(model.factor)))
    case 'firstPay':
      return copy.firstPayShare(formatRate(model.share))
    case 'ownTable':
      return copy.ownTable
    case 'notCovered':
      return copy.notCovered
  }
}

/** What a factor takes off: 90 % of a rate is a tenth less. */
const lost = (factor: BasisPoints): BasisPoints => basisPoints(WHOLE - factor)

/** `降 10到20 个百分点` or `降 0到10%` where both ends drop alike, else one after the other. */
export function modelsText(models: readonly OutOfAreaModel[]): string {
  const [first, last] = [models[0], models[models.length - 1]]
  if (first === undefined || last === undefined || first === last) return models.map(modelText).join('')
  if (first.kind === 'points' && last.kind === 'points') return copy.dropPoints(formatPoints(first.drop) + copy.to + formatPoints(last.drop))
  const [from, to] = [percentLost(first), percentLost(last)]
  if (from !== null && to !== null) return copy.drop(formatPoints(from) + copy.to + formatRate(to))
  return models.map(modelText).join(copy.or)
}

function percentLost(model: OutOfAreaModel): BasisPoints | null {
  if (model.kind === 'same') return basisPoints(0)
  return model.kind === 'factor' ? lost(model.factor) : null
}
