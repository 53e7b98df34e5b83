import type { Source } from '@/domain/evidence/figure'

export const taiyuanPage2025 = {
  title: '太原居民医保缴费截止日期是什么时候？',
  issuer: '太原本地宝',
  url: 'http://ty.bendibao.com/live/202299/61014.shtm',
  publishedOn: '2024-09-03',
  retrievedOn: '2026-11-27',
  chip: '太原 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
