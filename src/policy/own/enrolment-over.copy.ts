export const copy = {
  premium: (sum: string) => `每人 ${sum} 元`,
  window: (from = '', to: string) => `${from} 到 ${to} 缴`
} as const
