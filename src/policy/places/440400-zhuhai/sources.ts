import type { Source } from '@/domain/evidence/figure'

export const zhuhaiMachine2026 = {
  title: '2026城乡居民医保缴费标准全国统一吗 各地差异解析',
  issuer: 'php中文网转载',
  url: 'https://php.sqjnqi.com/faq/1855776.html',
  publishedOn: '2025-12-17',
  retrievedOn: '2026-11-27',
  chip: '珠海 2026',
  grade: 'unverified',
  period: '2026 年度'
} as const satisfies Source

export const zhuhaiMachine2026b = {
  title: '2026年珠海城乡居民医保怎么交',
  issuer: 'kaowaiyu',
  url: 'http://kaowaiyu.cn/health/news/11030784.html',
  retrievedOn: '2026-11-27',
  chip: '珠海 2026',
  grade: 'unverified',
  period: '2026 年度'
} as const satisfies Source

export const zhuhaiTable2024 = {
  title: '珠海职工医保住院待遇表',
  issuer: '转载站 jwbk.com',
  url: 'https://jwbk.com/techan/7fa173237d1b76089652a45e8330f50d.html',
  publishedOn: '2024-07-24',
  retrievedOn: '2026-11-27',
  chip: '珠海 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const zhuhaiPage2024 = {
  title: '珠海医保报销 2024',
  issuer: '转载站 27577755.com（社保网）',
  url: 'https://27577755.com/y202405/534242_2.html',
  retrievedOn: '2026-11-27',
  chip: '珠海 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source
