export const placesCopy = {
  loading: (names: string) => `正在取${names}的资料`,
  lost: (names: string) => `${names}的资料没取到`,
  lostText: '资料是有的，可能是没网。家人的信息和填过的都在。',
  again: '再试一次',
  nation: '全国',
  comma: '、'
} as const
