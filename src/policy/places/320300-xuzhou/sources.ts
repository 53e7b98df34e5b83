import type { Source } from '@/domain/evidence/figure'

export const xuzhouResident2025 = {
  title: '徐州居民医保报销比例是多少2025',
  issuer: '徐州本地宝',
  url: 'http://xz.bendibao.com/live/20241120/66827.shtm',
  publishedOn: '2024-11-20',
  retrievedOn: '2026-11-27',
  chip: '徐州 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const xuzhouTables2022 = {
  title: '邳州居民医保报销比例（徐州市区与各县两表）',
  issuer: '转载 ddtbk.com',
  url: 'http://m.ddtbk.com/techan/178299.html',
  publishedOn: '2022-09-21',
  retrievedOn: '2026-11-27',
  chip: '徐州 两表',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
