import type { Outcome } from '@/domain/enrolment/first-day'

/** When cover begins, for each day of payment: the calendar and the page of one person say it alike. */
export const coverCopy = {
  outcomes: {
    today: '今天缴',
    lastDay: '集中期最后一天缴',
    afterWindow: '集中期过了再缴',
    lastLateDay: '延期最后一天缴',
    nextYear: '今年不缴，明年再缴'
  } satisfies Record<Outcome['when'], string>,
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
  list: (parts: readonly string[]) => parts.join('、'),
  table: '哪天缴，哪天开始享受',
  when: '什么时候缴',
  onDay: (what: string, day: string) => `${what}（${day}）`,
  start: '开始享受',
  lapsed: (count: number) => `按连着断缴 ${count} 年算。`,
  repaired: (count: number) => `其中 ${count} 年补缴过。`,
  open: '更早的年份没填，可能要等更久。'
} as const
