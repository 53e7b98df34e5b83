export const shareWords = {
  picture: '发图片',
  disclaimer: '估算，不是结算单 · 安心医保',
  app: '安心医保，数字都带出处',
  made: (day: string) => `${day}做的图`
} as const
