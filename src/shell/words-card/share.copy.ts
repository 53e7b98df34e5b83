export const shareWords = {
  picture: '发图片',
  /** Instead of names: of this person, of one beside that, of one out of several, of anybody. */
  someone: '这位家人',
  another: '另一位家人',
  one: '一位家人',
  family: '家人',
  withWho: (who: string, title: string) => `${who} · ${title}`,
  disclaimer: '估算，不是结算单 · 安心医保',
  app: '安心医保，数字都带出处',
  made: (day: string) => `${day}做的图`
} as const
