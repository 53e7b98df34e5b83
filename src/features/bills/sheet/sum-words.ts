import type { Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import type { SumCheck } from '@/domain/settlement-sheet'
import { copy } from './sheet.copy'

const gap = (by: number): string => formatYuan(Math.abs(by) as Fen)

/** One sum of the paper in a sentence; `null` where it cannot be checked. */
export function sumWords(check: SumCheck, printed: Fen | undefined): string | null {
  const { whole, what } = copy.sums[check.id]
  switch (check.state) {
    case 'absent':
      return null
    case 'agrees':
      return printed === undefined ? null : copy.agrees(what, formatYuan(printed), whole)
    case 'open':
      return copy.open(what, formatYuan(check.sum), whole, gap(check.by))
    default:
      return copy.differs(what, formatYuan(check.sum), whole, gap(check.by), check.by > 0)
  }
}

export type SumsState = { readonly good: number; readonly bad: number; readonly open: number; readonly by: string }

export function sumsState(checks: readonly SumCheck[]): SumsState {
  const differing = checks.flatMap((check) => (check.state === 'differs' ? [check] : []))
  return { good: checks.filter(({ state }) => state === 'agrees').length, bad: differing.length, open: checks.filter(({ state }) => state === 'open').length, by: gap(differing[0]?.by ?? 0) }
}

export function footWords({ good, bad, open, by }: SumsState): string {
  if (bad > 0) return copy.foot.bad(bad, by)
  if (open > 0) return copy.foot.open
  return good > 0 ? copy.foot.good(good) : copy.foot.none
}
