import type { Tier } from '@/domain/benefit/bill'

export const leadCopy = {
  tiers: { primary: '一级', secondary: '二级', tertiary: '三级' } satisfies Record<Tier, string>,
  yuan: (sum: string) => `${sum} 元`,
  /** 「网上有人写 三级 1,000 元（2024，没核对）」 */
  says: (value: string, year: string) => `网上有人写 ${value}（${year}，没核对）`,
  noYear: '没写年份',
  page: (title: string, issuer: string) => (title.includes(issuer) ? title : `${title} · ${issuer}`),
  use: '用',
  used: '用了',
  useIt: (says: string) => `用这个数：${says}`,
  usedIt: (says: string) => `用了：${says}`,
  more: (count: number) => `还有 ${count} 个说法`,
  loading: '正在找网上的说法',
  lost: '网上的说法没取到',
  again: '再试一次'
} as const
