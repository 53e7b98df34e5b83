import type { Source } from '@/domain/evidence/figure'

export const nanningResident2023 = {
  title: '2023 年南宁居民医保住院待遇',
  issuer: '聚合站 ruoyo.com',
  url: 'https://www.ruoyo.com/wuxian/yiliao/51400.html',
  publishedOn: '2023-06-08',
  retrievedOn: '2026-11-27',
  chip: '南宁 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
