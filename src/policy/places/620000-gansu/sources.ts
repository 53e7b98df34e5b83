import type { Source } from '@/domain/evidence/figure'

export const gansuNews2025 = {
  title: '甘肃省2025年城乡居民医保缴费',
  issuer: '酒泉潮生活',
  url: 'https://wxredian.com/art?id=75cfb1f70db60b9d8f2321f5cce0ce6f',
  publishedOn: '2024-11-16',
  retrievedOn: '2026-11-27',
  chip: '甘肃 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
