export const copy = {
  says: (words: string, origin: string) => `${words}（自己填的：${origin}）`,
  why: '自己填的排在前面，资料里的留在旁边。',
  comma: '，'
} as const
