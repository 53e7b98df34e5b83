/** Of a page of its own, in a package of its own. */
export const remindersCopy = {
  title: '提醒时间',
  days: '提前几天响',
  day: (days: number) => (days === 0 ? '当天' : `提前 ${days} 天`),
  last: '至少留一个，不然就不会响了。',
  hour: '几点响',
  hourOf: (hour: number) => `${hour}:00`,
  earlier: '早一小时',
  later: '晚一小时',
  note: '按北京时间。改了以后，手机日历里已经加过的不会自己变，要重新加一次或重新导出。',
  phone: '手机日历一条只能响一次，用最早的那次。导出的 .ics 每次都会响。'
} as const
