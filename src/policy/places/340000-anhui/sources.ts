import type { Source } from '@/domain/evidence/figure'

export const anhuiPage2026 = {
  title: '安徽省2026年度城乡居民医保集中缴费提醒',
  issuer: 'ruicenter.com',
  url: 'https://www.ruicenter.com/?p=4313',
  retrievedOn: '2026-11-27',
  chip: '安徽 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source
