/** Beside the bars; who says a way in a sentence needs none of it. */
export const rowCopy = {
  lapsed: (count: number) => `按连着断缴 ${count} 年算。`,
  repaired: (count: number) => `其中 ${count} 年补缴过。`,
  open: '更早的年份没填，可能要等更久。'
} as const
