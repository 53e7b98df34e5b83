import type { Source } from '@/domain/evidence/figure'

export const bijieResident2023 = {
  title: '2023 毕节居民医保报销比例',
  issuer: '转载站 news9.cn（社保网）',
  url: 'http://touziguancha.news9.cn/gcj/437360.html',
  publishedOn: '2023-08-12',
  retrievedOn: '2026-11-27',
  chip: '毕节 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
