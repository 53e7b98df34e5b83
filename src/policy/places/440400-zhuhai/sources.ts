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
