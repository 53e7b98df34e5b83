import type { Source } from '@/domain/evidence/figure'

export const taianNews2026 = {
  title: '泰安市2026年度城乡居民基本医疗保险缴费启动',
  issuer: '齐鲁频道转载',
  url: 'https://www.zysbs.cn/html/zhoubian/qilu/2025_10/17/89247443.html',
  publishedOn: '2025-10-17',
  retrievedOn: '2026-11-27',
  chip: '泰安 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
