import type { Source } from '@/domain/evidence/figure'

export const nantongNews2026 = {
  title: '城乡居民医保集中参保启动 即日起至12月28日可缴费',
  issuer: '江海晚报（南通网）',
  url: 'https://www.ntrb.com.cn/content/2025-11/20/content_36776826.htm',
  publishedOn: '2025-11-20',
  retrievedOn: '2026-11-27',
  chip: '南通 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
