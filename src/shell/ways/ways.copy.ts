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
  unknown: '从哪天起能报没查到，缴之前打电话问'
} as const
