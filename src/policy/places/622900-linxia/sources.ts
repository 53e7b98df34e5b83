import type { Source } from '@/domain/evidence/figure'

export const linxiaNews2026 = {
  title: '临夏州2026年度城乡居民医保缴费标准、时间公布',
  issuer: '临夏州医疗保障局（中国临夏网转）',
  url: 'http://chinalxnet.com/index/news/detail.html?id=508033',
  publishedOn: '2025-10-12',
  retrievedOn: '2026-11-27',
  chip: '临夏 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
