import type { Source } from '@/domain/evidence/figure'

export const wenzhou2024 = {
  title: '温州居民医保 2024 年度筹资与集中期外参保',
  issuer: '聚合站 gansulong.com',
  url: 'http://gansulong.com/c/04192aUM2024.html',
  retrievedOn: '2026-11-22',
  chip: '温州 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source
