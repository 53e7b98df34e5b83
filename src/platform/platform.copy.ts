export const copy = {
  lostPage: '这一页没打开。连上网再试一次。'
} as const
