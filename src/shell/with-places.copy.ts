export const placesCopy = {
  loading: (names: string) => `正在取${names}的资料`,
  lost: (names: string) => `${names}的资料没取到`,
  lostLead: (names: string) => `${names}的资料没取到。`,
  lostText: '资料是有的，可能是没网。家人的信息和填过的都在。',
  again: '再试一次',
  retry: '再试',
  trying: '正在取',
  peopleThere: (names: string) => `${names}什么时候缴、在不在保，先当不知道；别的人照常。`,
  nobodyThere: '家里人的照常，那里的先不说。',
  nation: '全国',
  comma: '、'
} as const
