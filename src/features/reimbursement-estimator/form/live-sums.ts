import type { Estimate } from '@/domain/benefit/estimate'
import { spokenYuan } from '@/domain/money/spoken-yuan'
import type { LiveBarProps } from '@/ui/frame/live-bar'
import type { BillCover } from '../cover/bill-cover'
import { copy as coverCopy } from '../cover/cover.copy'
import { isOpen } from '../result/doubt-lines'
import { copy } from './estimator.copy'
import type { Mode } from './mode'

type Sums = Pick<LiveBarProps, 'label' | 'amount' | 'second' | 'spoken'>

/** What to have ready comes first: all of it for somebody who is not covered, both sums where nobody said. */
export function liveSums({ kind }: BillCover, estimate: Estimate, mode: Mode): Sums {
  const { fund, family, total } = estimate.low
  if (kind === 'notCovered') return { label: copy.liveNotCovered, amount: total, spoken: copy.spokenNotCovered(spokenYuan(total)) }
  if (kind === 'unknown') {
    const second = { label: coverCopy.paid, amount: family, tone: 'plum' as const }
    return { label: coverCopy.notPaid, amount: total, second, spoken: copy.spokenUnknown(spokenYuan(total), spokenYuan(family)) }
  }
  const [label, paid] = isOpen(estimate, mode) ? [copy.liveAtLeast, copy.liveAtMost] : [copy.live, copy.liveFund]
  return { label, amount: family, second: { label: paid, amount: fund }, spoken: copy.spoken(label, spokenYuan(family), paid, spokenYuan(fund)) }
}
