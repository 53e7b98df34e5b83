import type { Source } from '@/domain/evidence/figure'

export const qinhuangdaoResident = {
  title: '秦皇岛城乡医保住院起付标准及报销比例一览',
  issuer: '转载站 easyfang.com',
  url: 'http://m.easyfang.com/a/2023/1209/015324452.html',
  publishedOn: '2023-12-09',
  retrievedOn: '2026-11-28',
  chip: '秦皇岛居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
