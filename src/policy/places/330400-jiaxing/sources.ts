import type { Source } from '@/domain/evidence/figure'

export const jiaxingShares2023 = {
  title: '2023嘉兴医保报销比例',
  issuer: '嘉兴本地宝（转载页 zzfmdn.com）',
  url: 'https://zzfmdn.com/art/大病统筹限额多少.html',
  publishedOn: '2024-06-12',
  retrievedOn: '2026-11-28',
  chip: '嘉兴 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const jiaxingIllness2022 = {
  title: '嘉兴贫困人员大病保险支付标准是什么?',
  issuer: '转载页 bbbaike.com',
  url: 'http://m.bbbaike.com/baike/techan/726840.html',
  publishedOn: '2022-09-25',
  retrievedOn: '2026-11-28',
  chip: '嘉兴大病',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
