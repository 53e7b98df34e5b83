/** Of a page of its own, in a package of its own. */
export const oldCopy = {
  title: '很早以前办完的事',
  count: (year: number, count: number) => `${year} 年以前的有 ${count} 条`,
  none: (year: number) => `${year} 年以前的一条也没有，不用清。`,
  rule: { lead: '清掉什么：', text: (year: number) => `${year} 年以前办完的步骤、打过的勾，日历里早就过去的提醒。` },
  kept: { lead: '不会动的：', text: '没办完的，今年和前三年的，家人、账单和自己记的事。' },
  why: '不清也不碍事，只是手机给小程序的地方有限，记多了会存不上。',
  act: (count: number) => `清掉这 ${count} 条`,
  sure: '再点一次就清掉，找不回来',
  backUp: '先回上一页备份，再来清。',
  done: (year: number, count: number) => `${year} 年以前的 ${count} 条清掉了，别的都在。`
} as const
