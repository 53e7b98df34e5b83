export const copy = {
  says: (words: string, origin: string) => `${words}（自己填的：${origin}）`,
  why: '自己填的排在前面，资料里的留在旁边。',
  comma: '，',
  source: '你自己填的数',
  chip: '自己填的'
} as const
