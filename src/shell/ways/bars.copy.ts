/** The ways of paying as bars of a stretch of time. */
export const barCopy = {
  nextYearNote: (year: number) => `年底缴 ${year} 年的`,
  nothing: '¥0',
  month: (month: number) => `${month}月`,
  yearMonth: (year: number, month: number) => `${year}年${month}月`,
  kinds: { covered: '能报', maybe: '可能能报', gap: '不报', wait: '要等' },
  part: (kind: string, days: number) => `${kind} ${days} 天`,
  /** A pause of somebody who pays by the month. */
  gap: {
    today: '今天补',
    lastDay: '最后一天补',
    afterwards: '过了再缴',
    reachesBack: (day: string) => `${day}起的，可能也能报`,
    from: (day: string) => `${day}起能报`,
    again: '今天再缴',
    notBack: '断的月份补不回来',
    maybeAtOnce: '也可能不用等，这里取晚的'
  }
} as const
