import type { Source } from '@/domain/evidence/figure'

export const qingdao2025 = {
  title: '青岛居民医保 2025 年度缴费',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4594058.html',
  retrievedOn: '2026-11-22',
  chip: '青岛缴费',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
