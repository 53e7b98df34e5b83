import type { Source } from '@/domain/evidence/figure'

export const lhasaStaff2019 = {
  title: '拉萨如何进行医疗保险',
  issuer: '法律站 tingsonglaw.com',
  url: 'https://m.tingsonglaw.com/new/0b774e013bc4071102618495b3945b19',
  publishedOn: '2019-01-24',
  retrievedOn: '2026-11-27',
  chip: '拉萨 2019',
  grade: 'aggregator',
  period: '2019 年度'
} as const satisfies Source
