import type { Fen } from '@/domain/money/fen'
import type { Month } from './year-view'

export const PLOT = 150
const GAP = 2

/** Lines across the plot at round sums, in whole yuan: the greatest of 1, 2 or 5 with noughts that fits, and half of it. */
export function scaleOf(most: Fen): readonly { readonly yuan: number; readonly height: number }[] {
  const yuan = most / 100
  if (yuan < 100) return []
  const unit = 10 ** Math.floor(Math.log10(yuan))
  const top = unit * ([5, 2].find((times) => times * unit <= yuan) ?? 1)
  return [top, top / 2].map((at) => ({ yuan: at, height: (at / yuan) * PLOT }))
}
const LEAST = 3

export type Segment = { readonly tone: 'pool' | 'serious' | 'self' | 'share'; readonly height: number }
export type Column = { readonly segments: readonly Segment[]; readonly height: number; readonly estimated: number }

export const settledOf = ({ settled: { pool, serious, outside, rest } }: Month): number => pool + serious + outside + rest
export const estimatedOf = ({ estimated: { fund, family } }: Month): number => fund + family

/** The dearest month fills the plot; whatever gaps and least heights add is taken off the tallest part, so a column ends where it should. */
export function columnsOf(months: readonly Month[]): readonly Column[] {
  const most = Math.max(1, ...months.map((month) => settledOf(month) + estimatedOf(month)))
  const scaled = (amount: number): number => (amount / most) * PLOT
  return months.map((month) => {
    const { pool, serious, outside, rest } = month.settled
    const height = scaled(settledOf(month))
    const tones = [['pool', pool], ['serious', serious], ['self', outside], ['share', rest]] as const
    return { segments: fitted(tones.filter(([, amount]) => amount > 0).map(([tone, amount]) => ({ tone, height: Math.max(LEAST, scaled(amount)) })), height), height, estimated: scaled(estimatedOf(month)) }
  })
}

function fitted(segments: readonly Segment[], height: number): readonly Segment[] {
  const drawn = segments.reduce((sum, one) => sum + one.height, 0) + GAP * Math.max(0, segments.length - 1)
  const tallest = Math.max(0, ...segments.map((one) => one.height))
  return segments.map((one) => (one.height === tallest ? { ...one, height: Math.max(LEAST, tallest - Math.max(0, drawn - height)) } : one))
}

const withBill = (months: readonly Month[]): readonly number[] => months.flatMap(({ bills }, n) => (bills.length > 0 ? [n] : []))

/** The month nearest to a chosen one that has a bill; `null` where none has. */
export function nearestWithBill(months: readonly Month[], chosen: number): number | null {
  const all = withBill(months)
  return all.length === 0 ? null : all.reduce((best, n) => (Math.abs(n - chosen) < Math.abs(best - chosen) ? n : best))
}

/** The months with a bill before and after one that has some. */
export function besideWithBill(months: readonly Month[], shown: number): readonly [before: number | undefined, after: number | undefined] {
  const all = withBill(months)
  const at = all.indexOf(shown)
  return [all[at - 1], all[at + 1]]
}

export const dearest = (months: readonly Month[]): { readonly n: number; readonly sum: Fen } =>
  months.reduce((best, month, n) => (settledOf(month) + estimatedOf(month) > best.sum ? { n, sum: (settledOf(month) + estimatedOf(month)) as Fen } : best), { n: 0, sum: 0 as Fen })
