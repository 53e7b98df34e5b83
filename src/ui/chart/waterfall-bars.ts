/** Percentages of the track. `link` is the dashed drop from the bar before: how many rows up it reaches. */
export type WaterfallBar = { offset: number; width: number; link: 'none' | 'one' | 'two' | 'three' }

const REACH = ['none', 'one', 'two', 'three'] as const

/** Each bar starts where the one before ended. A row of zero draws nothing, and the next link passes over it. */
export function waterfallBars(amounts: readonly number[], total: number): WaterfallBar[] {
  let before = 0
  let sinceBar = 0
  return amounts.map((amount) => {
    const offset = share(before, total)
    const width = share(amount, total)
    before += amount
    if (amount === 0) {
      if (sinceBar > 0) sinceBar += 1
      return { offset, width, link: 'none' }
    }
    const link = REACH[Math.min(sinceBar, 3)] ?? 'none'
    sinceBar = 1
    return { offset, width, link }
  })
}

const share = (part: number, total: number): number => (total > 0 ? Math.round((part / total) * 10_000) / 100 : 0)
