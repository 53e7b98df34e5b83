import type { Source } from '@/domain/evidence/figure'

export const fuyangResident2022 = {
  title: '2022年阜阳市城乡居民医保普通住院报销起付线',
  issuer: '酷易搜转载',
  url: 'http://wap.kuyiso.com/fuyang/news/9c2jc1ia167e.html',
  publishedOn: '2023-11-06',
  retrievedOn: '2026-11-27',
  chip: '阜阳 2022',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const fuyangClinic2022 = {
  title: '2022年阜阳职工医保报销比例',
  issuer: '转载 jwbk.com',
  url: 'http://jwbk.com/techan/4fedbe37dbe93d752556c28ce3133b59.html',
  publishedOn: '2022-11-12',
  retrievedOn: '2026-11-27',
  chip: '阜阳 门诊',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const fuyangResidentClinic2022 = {
  title: '2022年阜阳居民医保门诊报销比例',
  issuer: '酷易搜转载（代理页）',
  url: 'http://bbbaike.com/baike/techan/1029266.html',
  publishedOn: '2022-11-12',
  retrievedOn: '2026-11-27',
  chip: '阜阳居民门诊',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source
