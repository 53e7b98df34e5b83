/** Words the components say by themselves, mostly to screen readers. Everything else is passed in. */
export const uiCopy = {
  back: '返回',
  close: '关闭',
  loading: '正在加载',
  yuan: '元',
  clear: '清空',
  actions: '操作',
  undo: '撤销',
  today: '今天',
  selected: '已选中',
  monthBefore: '上个月',
  monthAfter: '下个月',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  monthName: (month: number) => `${month}月`,
  month: (year: number, month: number) => `${year}年${month}月`,
  date: (month: number, day: number) => `${month}月${day}日`,
  within: (span: string) => `${span}内`,
  list: (...parts: readonly string[]) => parts.join('，'),
  inUnit: (label: string, unit: string) => `${label}（${unit}）`,
  badge: (count: number) => `${count} 件提醒`,
  source: (index: number | string, label: string) => `来源 ${index}：${label}`,
  step: (index: number, total: number) => `第 ${index} 步，共 ${total} 步`
} as const
