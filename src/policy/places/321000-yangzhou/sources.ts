import type { Source } from '@/domain/evidence/figure'

export const yangzhouStaff2023 = {
  title: '扬州住院费用医保报销比例是多少',
  issuer: '转载页 bbbaike.com',
  url: 'http://bbbaike.com/baike/techan/1395202.html',
  publishedOn: '2023-03-30',
  retrievedOn: '2026-11-28',
  chip: '扬州职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const yangzhouResident2023 = {
  title: '扬州居民医保住院报销比例（新生儿页）',
  issuer: '酷易搜扬州资讯（转自互联网）',
  url: 'http://yangzhou.kuyiso.com/news/d42gbgg266ff.html',
  publishedOn: '2023-10-21',
  retrievedOn: '2026-11-28',
  chip: '扬州居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
