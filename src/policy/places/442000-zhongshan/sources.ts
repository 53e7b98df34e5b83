import type { Source } from '@/domain/evidence/figure'

export const zhongshanNotice2026 = {
  title: '中山市医疗保障局关于公布2026医保年度城乡居民医疗保险缴费标准和年度最高支付限额的通知',
  issuer: '中山市医疗保障局',
  url: 'http://hsa.zs.gov.cn/zwgk/zcgw/qtwj/content/post_2542010.html',
  publishedOn: '2025-08-19',
  retrievedOn: '2026-11-27',
  chip: '中山 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source
