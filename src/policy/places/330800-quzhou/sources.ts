import type { Source } from '@/domain/evidence/figure'

export const quzhouKecheng = {
  title: '柯城区居民医保 2025 年度缴费',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4591286.html',
  retrievedOn: '2026-11-22',
  chip: '柯城 2025',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source

export const oldQuzhou = {
  title: '衢州医保旧规（转载）',
  issuer: '转载页 dgahdf.cn',
  url: 'http://www.dgahdf.cn/area/quzhou/rd410g.htm',
  retrievedOn: '2026-11-22',
  chip: '衢州 旧规',
  grade: 'aggregator',
  period: '旧，没写年份'
} as const satisfies Source
