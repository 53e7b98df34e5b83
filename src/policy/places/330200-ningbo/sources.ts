import type { Source } from '@/domain/evidence/figure'

export const ningboResident2023 = {
  title: '2023年宁波城乡居民医保报销比例汇总',
  issuer: '宁波本地宝',
  url: 'http://nb.bendibao.com/live/2023222/77185.shtm',
  publishedOn: '2023-02-22',
  retrievedOn: '2026-11-27',
  chip: '宁波 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const ningboStudents2023 = {
  title: '2023宁波大学生医保报销比例',
  issuer: '转载 kidbbs.com',
  url: 'http://m.kidbbs.com/baike/techan/1374479.html',
  publishedOn: '2023-03-31',
  retrievedOn: '2026-11-27',
  chip: '宁波 大学生',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const ningboBasis2024 = {
  title: '2024年宁波城乡居民医保住院报销比例+额度',
  issuer: '转载 ddtbk.com',
  url: 'https://ddtbk.com/techan/a041dc17bcf4f32b455f2e5b0ff47615.html',
  publishedOn: '2024-08-07',
  retrievedOn: '2026-11-27',
  chip: '宁波 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const ningboRetired2023 = {
  title: '宁波退休职工医保住院报销起付线',
  issuer: '转载（来源本地宝）jiguang.u0y.com',
  url: 'http://jiguang.u0y.com/zixun/2023/0406/2660.html',
  publishedOn: '2023-04-06',
  retrievedOn: '2026-11-27',
  chip: '宁波 退休',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const ningboRetired = {
  title: '宁波退休人员医保报销比例',
  issuer: '转载 ljsggw.cn',
  url: 'http://m.ljsggw.cn/techan/67074103022a2fe42f0b79ea8b8288ca.html',
  retrievedOn: '2026-11-27',
  chip: '宁波退休二',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const ningboLarge2023 = {
  title: '2023宁波职工医保报销比例一览（大病）',
  issuer: '转载 chengju.com（引宁波医疗保障公众号）',
  url: 'http://m.chengju.com/techan/10731f7b9b85622acf351d5f0e1d8da6.html',
  retrievedOn: '2026-11-27',
  chip: '宁波 大病',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const ningboClinic = {
  title: '宁波职工医保门诊报销比例一览',
  issuer: '转载 zhejianglong.com',
  url: 'http://zhejianglong.com/c/3335810.html',
  retrievedOn: '2026-11-27',
  chip: '宁波 门诊',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const ningboAway2025 = {
  title: '2025年宁波医保省外就医政策',
  issuer: '宁波本地宝',
  url: 'http://m.nb.bendibao.com/mip/93201.shtm',
  retrievedOn: '2026-11-27',
  chip: '宁波 异地',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const ningboAway = {
  title: '宁波人异地就医的医保待遇',
  issuer: '转载 zhejianglong.com',
  url: 'http://zhejianglong.com/c/3183759.html',
  retrievedOn: '2026-11-27',
  chip: '宁波异地二',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
