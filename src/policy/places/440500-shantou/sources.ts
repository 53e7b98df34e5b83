import type { Source } from '@/domain/evidence/figure'

export const shantouPage2026 = {
  title: '2026年汕头城乡居民医保缴费与参保指南',
  issuer: '蓝色河畔',
  url: 'https://www.hepan.com/mip/article-77617-1.html',
  retrievedOn: '2026-11-27',
  chip: '汕头 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source
