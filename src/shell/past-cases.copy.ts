export const pastCopy = {
  title: '以前办过的',
  line: (day: string, item: string, note: string | undefined) => `${day} ${item}${note === undefined ? '' : `：${note}`}`
} as const
