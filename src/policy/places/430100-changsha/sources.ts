import type { Source } from '@/domain/evidence/figure'

export const changshaClinic2022 = {
  title: '长沙职工医保门诊报销比例',
  issuer: '财经站 gucheng.com',
  url: 'https://www.gucheng.com/hot/2022/4305509.shtml',
  retrievedOn: '2026-11-27',
  chip: '长沙 门诊',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
