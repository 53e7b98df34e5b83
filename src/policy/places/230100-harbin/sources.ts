import type { Source } from '@/domain/evidence/figure'

export const harbinNews2025 = {
  title: '【医保通知】2025年哈尔滨城乡居民医疗保险缴费须知',
  issuer: '哈尔滨工业大学今日哈工大',
  url: 'http://today.hit.edu.cn/article/2024/09/30/116167',
  publishedOn: '2024-09-30',
  retrievedOn: '2026-11-27',
  chip: '哈尔滨 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const harbinResident = {
  title: '哈尔滨居民医保住院待遇',
  issuer: '哈尔滨本地宝',
  url: 'https://m.heb.bendibao.com/live/75950.shtm',
  retrievedOn: '2026-11-27',
  chip: '哈尔滨居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const harbinStaff2022 = {
  title: '2022年哈尔滨医保报销比例是多少',
  issuer: '转载页 hntv.ha.cn',
  url: 'https://www.hntv.ha.cn/yh/5896.html',
  publishedOn: '2022-11-07',
  retrievedOn: '2026-11-27',
  chip: '哈尔滨职工',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const harbinJiusong = {
  title: '2024年哈尔滨市医保报销比例',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/5872044.html',
  retrievedOn: '2026-11-28',
  chip: '哈尔滨机器页',
  grade: 'unverified',
  period: '2024 年度'
} as const satisfies Source

export const harbinMoshrss = {
  title: '哈尔滨医保的报销比例',
  issuer: '聚合站 moshrss.com',
  url: 'http://www.moshrss.com/shebaowenda/8828.html',
  retrievedOn: '2026-11-28',
  chip: '哈尔滨另页',
  grade: 'unverified',
  period: '没写年份'
} as const satisfies Source
