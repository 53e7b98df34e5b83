/** When it is paid, and what that brings; home says it of what was missed. */
export const waysCopy = {
  today: '今天缴',
  lastDay: '最后一天缴',
  afterWindow: '过了再缴',
  lastLateDay: '能补的最后一天缴',
  nextYear: '等下一季',
  allYear: (year: number) => `${year} 全年不报`,
  atOnce: '缴完就能报',
  from: (day: string) => `${day}起能报`,
  tooLate: '这一年来不及了，全年不报',
  notOpen: (day: string) => `${day}才能缴`,
  orEarlier: (day: string) => `也有写 ${day}的，这里取晚的`,
  waitMonths: (months: number) => `等 ${months} 个月`,
  waitDays: (days: number) => `等 ${days} 天`,
  comma: '，',
  unknown: '从哪天起能报没查到，缴之前打电话问'
} as const
