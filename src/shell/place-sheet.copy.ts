export const placeCopy = {
  search: '搜地名',
  none: (word: string) => `没有「${word}」。现在收录的地方有限，可以先选最下面一项。`
} as const
