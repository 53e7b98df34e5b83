import type { Source } from '@/domain/evidence/figure'

export const nanchangNotice2025 = {
  title: '南昌市医保局关于调整职工基本医疗保险住院报销比例的通知',
  issuer: '南昌市医疗保障局（镜像 cnwzdh.com）',
  url: 'http://www.cnwzdh.com/ncszf/zcwjk/202506/f941e4d9d0a24d69a695415895179ed5.shtml',
  publishedOn: '2025-06-23',
  retrievedOn: '2026-11-27',
  chip: '南昌 2025',
  grade: 'officialMirror',
  period: '2025-07-01 起'
} as const satisfies Source

export const nanchangStart2023 = {
  title: '南昌职工医保住院报销比例是多少（2023-03）',
  issuer: '转载 bbbaike.com',
  url: 'http://m.bbbaike.com/baike/techan/1387760.html',
  publishedOn: '2023-03-28',
  retrievedOn: '2026-11-27',
  chip: '南昌 起付',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
