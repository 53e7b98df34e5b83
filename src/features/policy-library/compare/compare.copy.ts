export const copy = {
  open: '比一比：两个年份，或两个地方',
  title: '比一比',
  note: '同一个数放在一起，各自写明年份和把握。',
  with: (place: string): string => `${place}和哪里比`,
  other: '换一个地方比',
  yearOf: (place: string): string => `${place}哪一年`,
  side: (place: string, year: string): string => (year === '' ? place : `${place} ${year}`),
  parts: '比哪一样',
  unknown: '没有资料',
  nothing: '两边都还没有能比的数。'
} as const
