export const copy = {
  noSuchPage: '没有这一页，先回到首页。',
  lostPage: '这一页没打开。连上网再试一次。'
} as const
