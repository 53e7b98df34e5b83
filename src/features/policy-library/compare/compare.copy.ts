export const copy = {
  open: '比一比：两个年份，或两个地方',
  title: '比一比',
  note: '同一个数放在一起，各自写明年份和把握。',
  with: (place: string): string => `${place}和哪里比`,
  other: '换一个地方比',
  yearOf: (place: string): string => `${place}哪一年`,
  side: (place: string, year: string): string => (year === '' ? place : `${place} ${year}`),
  parts: '比哪一样',
  /** Stands where a year would: nobody wrote for which it holds. */
  noYear: '没写哪一年',
  from: (place: string): string => `照${place}的`,
  unlisted: { unknown: '没有资料', otherwise: '没单列', maybeAbove: '这里没单列，可能照省里或全国的' },
  nothing: '两边都还没有能比的数。'
} as const
