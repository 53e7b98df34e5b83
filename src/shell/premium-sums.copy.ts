export const sumCopy = {
  range: (low: string, high: string) => `${low} 到 ${high}`,
  unknown: '金额没查到，缴费页面上看',
  someUnknown: '有的金额没查到',
  separator: ' · '
} as const
