import type { Source } from '@/domain/evidence/figure'

export const foshanNews2025 = {
  title: '2025年度佛山居民医保参保申报',
  issuer: '佛山市医疗保障局（佛山新闻网编）',
  url: 'https://wxredian.com/art?id=f50ea852591cd23d18922cf4304f476b',
  publishedOn: '2024-10-14',
  retrievedOn: '2026-11-27',
  chip: '佛山 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
