import type { Source } from '@/domain/evidence/figure'

export const weihaiPage2025 = {
  title: '2025年威海城乡居民医保',
  issuer: '转载站',
  url: 'http://www.xiankaokejiwa.com/bianmin/706.html',
  retrievedOn: '2026-11-27',
  chip: '威海 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
