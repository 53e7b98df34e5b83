import type { Source } from '@/domain/evidence/figure'

export const ningxiaNews2025 = {
  title: '2025年城乡居民医保开始缴费了!缴费标准、缴费方式',
  issuer: '宁夏税务/医保通告（转载）',
  url: 'https://wxredian.com/art?id=f8b648e465c78493c3b159801d07c250',
  publishedOn: '2024-10-23',
  retrievedOn: '2026-11-27',
  chip: '宁夏 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
