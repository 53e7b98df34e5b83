/** When cover begins, for each day of payment: the calendar and the page of one person say it alike. */
export const coverCopy = {
  from: (day: string) => `${day}开始享受`,
  fromRange: (first: string, last: string) => `${first}开始，有的读法要到 ${last}`,
  fromNow: '缴完就能享受',
  waitMonths: (months: number) => `等 ${months} 个月`,
  waitDays: (days: number) => `等 ${days} 天`,
  tooLate: '这一年度来不及享受了',
  noWindow: '来源没写，打电话问。',
  noWaitingRule: '来源没写逾期怎么办，打电话问能不能补。',
  notOpen: (day: string) => `${day}才能缴`,
  uncovered: '这段时间看病不报销',
  list: (parts: readonly string[]) => parts.join('、')
} as const
