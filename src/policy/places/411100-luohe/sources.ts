import type { Source } from '@/domain/evidence/figure'

export const luoheNews2026 = {
  title: '2026年度城乡居民基本医保参保征缴启动',
  issuer: '漯河名城网（记者 郭勇睿）',
  url: 'http://www.gclantian.com/news/lhms/2025/10/20252678.html',
  publishedOn: '2025-10-11',
  retrievedOn: '2026-11-27',
  chip: '漯河 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
